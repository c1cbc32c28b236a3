import { answerTypes } from '@plumbline/build';
import type { Issue } from '@plumbline/core';
import { plain } from '../plain.js';
import { readInstrument } from '../read-instrument.js';
import { type ExitCode, exitCodes, printIssues, type Terminal } from '../terminal.js';
import { isAmong, isInput, writeWhole } from '../write-file.js';

export interface TypesOptions {
  readonly instrument: readonly string[];
  readonly out?: string;
}

/** Writes the types of the answers to an instrument. An instrument that does not compile has none. */
export const types = async (file: string, options: TypesOptions, terminal: Terminal): Promise<ExitCode> => {
  const refuse = (issues: readonly Issue[], name: string): ExitCode => {
    printIssues(terminal, name, issues);
    return exitCodes.problems;
  };
  if (options.out !== undefined && (await isAmong(options.out, [file, ...options.instrument])))
    return refuse([isInput], options.out);
  const read = await readInstrument(file, options.instrument);
  if (!read.ok) return refuse(read.issues, read.file);
  const { id, version } = read.compiled;
  const { text } = await answerTypes(read.bundled, id);
  // A title that turns the direction of text around would make the source read as other than it is.
  const source = plain(
    `// Made by "plumbline types" of ${id} ${version}. Make it again rather than change it.\n\n${text}`,
  );

  if (options.out === undefined) {
    terminal.out(source.trimEnd());
    return exitCodes.fine;
  }
  const written = await writeWhole(options.out, source);
  return written.ok ? exitCodes.fine : refuse(written.issues, options.out);
};
