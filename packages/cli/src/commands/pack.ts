import { pack as makePack, packFiles, readProject, renderReport, writePack } from '@plumbline/datapack';
import { documents } from '@plumbline/schemas';
import { engines } from '../engines.js';
import { packSummary } from '../pack-summary.js';
import { startProgress } from '../progress.js';
import { type ExitCode, exitCodes, printIssues, printLocated, type Terminal } from '../terminal.js';

export interface PackOptions {
  readonly out: string;
}

/** Makes a region's data pack: everything is read and worked out before anything is written. */
export const pack = async (region: string, options: PackOptions, terminal: Terminal): Promise<ExitCode> => {
  const progress = startProgress(['Reading', 'Working out', 'Drawing', 'Writing']);
  try {
    const project = await readProject(region, { documents });
    if (!project.ok) {
      progress.stop();
      printLocated(terminal, region, project.issues);
      return exitCodes.problems;
    }
    progress.next();
    const packed = makePack(project.value.input);
    if (!packed.ok) {
      progress.stop();
      printIssues(terminal, region, packed.issues);
      return exitCodes.problems;
    }
    progress.next();
    const pages = await renderReport(packed.value);
    progress.next();
    const files = packFiles(packed.value, pages, project.value.ingredients, engines);
    const written = await writePack(options.out, files);
    progress.stop();
    if (!written.ok) {
      printIssues(terminal, options.out, written.issues);
      return exitCodes.problems;
    }
    for (const line of packSummary(packed.value, written.value)) terminal.out(line);
    return exitCodes.fine;
  } finally {
    progress.stop();
  }
};
