import { type Issue, type ResponseResult, scoreResponse } from '@plumbline/core';
import { hasErrors } from '../read-file.js';
import { type ReadResponse, readResponse } from '../read-response.js';
import { scoreTable } from '../score-table.js';
import { openShelf, type Shelf } from '../shelf.js';
import { storedResults } from '../stored-results.js';
import { type ExitCode, exitCodes, plural, printIssues, type Terminal } from '../terminal.js';
import { isHeld, verifyFiles } from '../verify-files.js';
import { isAmong, isInput, writeWhole } from '../write-file.js';

export interface ScoreOptions {
  readonly instrument: readonly string[];
  readonly asAt?: string;
  readonly json: boolean;
  /** Work stored results out again in place of scoring. */
  readonly verify: boolean;
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

/** Scores and flags each response. One that cannot be scored stops the rest from being written, so a set is whole or absent. */
export const score = async (files: readonly string[], options: ScoreOptions, terminal: Terminal): Promise<ExitCode> => {
  const { shelf, problems } = await openShelf(options.instrument);
  if (options.out !== undefined && (await isAmong(options.out, [...files, ...options.instrument]))) {
    printIssues(terminal, options.out, [isInput]);
    return exitCodes.problems;
  }
  for (const { file, issues } of problems) printIssues(terminal, file, issues);
  if (options.verify) return verify(files, shelf, problems.length > 0, options, terminal);
  const scored: Scored[] = [];
  let failed = problems.length > 0;
  for (const file of files) {
    const outcome = await scoreFile(file, shelf, options.asAt);
    if ('result' in outcome) scored.push(outcome);
    else printIssues(terminal, file, outcome);
    failed ||= !('result' in outcome) && hasErrors(outcome);
  }
  if (failed) return exitCodes.problems;

  if (options.out !== undefined) {
    const written = await writeWhole(options.out, `${storedResults(scored, options.asAt)}\n`);
    if (written.ok) return exitCodes.fine;
    printIssues(terminal, options.out, written.issues);
    return exitCodes.problems;
  }
  if (options.json) terminal.out(storedResults(scored, options.asAt));
  else for (const each of scored) for (const line of scoreTable(each.file, each.read, each.result)) terminal.out(line);
  return exitCodes.fine;
};

/** A stored result is never trusted: every place where the answers say otherwise is told. */
const verify = async (
  files: readonly string[],
  shelf: Shelf,
  hasProblems: boolean,
  { asAt, json }: ScoreOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const verified = await verifyFiles(files, shelf, asAt);
  if (json) terminal.out(JSON.stringify(verified, null, 2));
  else
    for (const { file, results, issues } of verified) {
      printIssues(terminal, file, issues);
      const found = issues.length === 0 ? 'as the answers give' : plural(issues.length, 'problem');
      terminal.out(`${file}: ${plural(results, 'stored result')}: ${found}`);
    }
  return !hasProblems && verified.every(isHeld) ? exitCodes.fine : exitCodes.problems;
};
