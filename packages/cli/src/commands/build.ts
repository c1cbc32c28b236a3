import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuiltFile, filesOf } from '@plumbline/build';
import type { Issue } from '@plumbline/core';
import { readInstrument } from '../read-instrument.js';
import { type ExitCode, exitCodes, plural, printIssues, type Terminal } from '../terminal.js';
import { makeFolder, writeTogether } from '../write-file.js';

export interface BuildOptions {
  readonly instrument: readonly string[];
  readonly out: string;
  /** Languages that words are wanted in; the instrument's own unless named. */
  readonly lang?: readonly string[];
  readonly standalone: boolean;
  /** Scores over flat tables: quicker for many sets of answers, larger. */
  readonly fast: boolean;
  /** Also a module that pages draw the form from. */
  readonly form: boolean;
}

/** Makes one ES module of an instrument, with its types and words. Writes nothing unless the whole instrument is sound. */
export const build = async (file: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> => {
  const refuse = (issues: readonly Issue[], name = file): ExitCode => {
    printIssues(terminal, name, issues);
    return exitCodes.problems;
  };
  const read = await readInstrument(file, options.instrument);
  if (!read.ok) return refuse(read.issues, read.file);
  const { compiled, bundled } = read;
  const languages = options.lang ?? compiled.languages.slice(0, 1);
  const files = await filesOf(compiled, bundled, {
    languages,
    isFast: options.fast,
    hasForm: options.form,
    ...(options.standalone ? inlined : {}),
  });
  return files.ok ? writeAll(options.out, files.value, terminal) : refuse(files.issues);
};

/** Run from its sources, the command finds the sources of the run time too. */
const inlined = {
  standalone: {
    folder: fileURLToPath(new URL('.', import.meta.url)),
    conditions: import.meta.url.endsWith('.ts') ? ['plumbline-source'] : [],
  },
};

const writeAll = async (folder: string, files: readonly BuiltFile[], terminal: Terminal): Promise<ExitCode> => {
  const reason = await makeFolder(folder);
  if (reason !== null) {
    const expected = 'a folder that can be written to';
    printIssues(terminal, folder, [{ code: 'file-not-writable', path: '', expected, found: reason }]);
    return exitCodes.problems;
  }
  const failed = await writeTogether(files.map(({ name, text }) => ({ path: join(folder, name), text })));
  if (failed !== null) {
    printIssues(terminal, failed.path, failed.issues);
    return exitCodes.problems;
  }
  terminal.out(`${folder}: ${plural(files.length, 'file')}: ${files.map(({ name }) => name).join(', ')}`);
  return exitCodes.fine;
};
