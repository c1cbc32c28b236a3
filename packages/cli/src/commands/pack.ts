import { isAbsolute, relative, sep } from 'node:path';
import type { Issue } from '@plumbline/core';
import { describeIssue, pack as makePack, packFiles, readProject, renderReport, writePack } from '@plumbline/datapack';
import { documents } from '@plumbline/schemas';
import { engines } from '../engines.js';
import { packSummary } from '../pack-summary.js';
import { startProgress } from '../progress.js';
import { type ExitCode, exitCodes, printIssues, type Terminal, type Told } from '../terminal.js';
import { realPathOf } from '../write-file.js';

export interface PackOptions {
  readonly out: string;
}

const outHoldsRegion: Issue = {
  code: 'out-holds-region',
  path: '',
  expected: 'a new or empty folder, or that of an earlier pack',
  found: 'the folder of the region, or one above it',
};

/** Whether a folder is that of the region, or above it, by whatever links. */
const holds = async (folder: string, region: string): Promise<boolean> => {
  const [outer, inner] = await Promise.all([realPathOf(folder), realPathOf(region)]);
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
};

const inWords = (issues: readonly Issue[]): readonly Told[] =>
  issues.map((issue) => ({ ...issue, ...describeIssue(issue) }));

/** A place in a table begins with the table's name, which stands before it already: line and column are left. */
const inItsFile = <T extends Issue & { readonly file: string }>(issue: T): T => {
  const start = `/${issue.file.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const isInTable = issue.path === start || issue.path.startsWith(`${start}/`);
  return isInTable ? { ...issue, path: issue.path.slice(start.length) } : issue;
};

/** Makes a region's data pack: everything is read and worked out before anything is written. */
export const pack = async (region: string, options: PackOptions, terminal: Terminal): Promise<ExitCode> => {
  if (await holds(options.out, region)) {
    printIssues(terminal, options.out, [outHoldsRegion]);
    return exitCodes.problems;
  }
  const progress = startProgress(['Reading', 'Working out', 'Drawing', 'Writing']);
  try {
    const project = await readProject(region, { documents });
    if (!project.ok) {
      progress.stop();
      for (const issue of project.issues) printIssues(terminal, `${region}: ${issue.file}`, [inItsFile(issue)]);
      return exitCodes.problems;
    }
    progress.next();
    const packed = makePack(project.value.input);
    if (!packed.ok) {
      progress.stop();
      printIssues(terminal, region, inWords(packed.issues));
      return exitCodes.problems;
    }
    progress.next();
    const pages = await renderReport(packed.value);
    progress.next();
    const files = packFiles(packed.value, pages, project.value.ingredients, engines);
    const written = await writePack(options.out, files);
    progress.stop();
    if (!written.ok) {
      printIssues(terminal, options.out, inWords(written.issues));
      return exitCodes.problems;
    }
    for (const line of packSummary(packed.value, written.value)) terminal.out(line);
    return exitCodes.fine;
  } finally {
    progress.stop();
  }
};
