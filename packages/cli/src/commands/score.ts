import { type Issue, type ResponseResult, scoreResponse } from '@plumbline/core';
import { hasErrors } from '../read-file.js';
import { type ReadResponse, readResponse } from '../read-response.js';
import { scoreTable } from '../score-table.js';
import { openShelf, type Shelf } from '../shelf.js';
import { type ExitCode, exitCodes, printIssues, type Terminal } from '../terminal.js';
import { realPathOf, writeWhole } from '../write-file.js';

export interface ScoreOptions {
  readonly instrument: readonly string[];
  readonly asAt?: string;
  readonly json: boolean;
  readonly out?: string;
}

interface Scored {
  readonly file: string;
  readonly read: ReadResponse;
  readonly result: ResponseResult;
}

const scoreFile = async (file: string, shelf: Shelf, asAt: string | undefined): Promise<Scored | readonly Issue[]> => {
  const read = await readResponse(file, shelf, 'draft');
  if (!read.ok) return read.issues;
  const result = scoreResponse(read.value.compiled, read.value.response, asAt === undefined ? {} : { asAt });
  return result.ok ? { file, read: read.value, result: result.value } : result.issues;
};

const isInput: Issue = { code: 'file-is-input', path: '', expected: 'another file', found: 'a file that is read' };

const isAmong = async (path: string, files: readonly string[]): Promise<boolean> =>
  (await Promise.all(files.map(realPathOf))).includes(await realPathOf(path));

/** Scores and flags each response. One that cannot be scored stops the rest from being written, so a set is whole or absent. */
export const score = async (files: readonly string[], options: ScoreOptions, terminal: Terminal): Promise<ExitCode> => {
  const { shelf, problems } = await openShelf(options.instrument);
  if (options.out !== undefined && (await isAmong(options.out, [...files, ...options.instrument]))) {
    printIssues(terminal, options.out, [isInput]);
    return exitCodes.problems;
  }
  for (const { file, issues } of problems) printIssues(terminal, file, issues);
  const scored: Scored[] = [];
  let failed = problems.length > 0;
  for (const file of files) {
    const outcome = await scoreFile(file, shelf, options.asAt);
    if ('result' in outcome) scored.push(outcome);
    else printIssues(terminal, file, outcome);
    failed ||= !('result' in outcome) && hasErrors(outcome);
  }
  if (failed) return exitCodes.problems;

  const results = scored.map(({ file, read, result }) => ({
    file,
    organisation: read.response.organisation,
    ...result,
  }));
  if (options.out !== undefined) {
    const written = await writeWhole(options.out, `${JSON.stringify(results, null, 2)}\n`);
    if (written.ok) return exitCodes.fine;
    printIssues(terminal, options.out, written.issues);
    return exitCodes.problems;
  }
  if (options.json) terminal.out(JSON.stringify(results, null, 2));
  else for (const each of scored) for (const line of scoreTable(each.file, each.read, each.result)) terminal.out(line);
  return exitCodes.fine;
};
