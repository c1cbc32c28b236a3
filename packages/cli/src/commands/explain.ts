import { explain as explainScore, type Issue, scoreResponse } from '@plumbline/core';
import { readResponse } from '../read-response.js';
import { openShelf } from '../shelf.js';
import { type ExitCode, exitCodes, printIssues, type Terminal } from '../terminal.js';

export interface ExplainOptions {
  readonly instrument: readonly string[];
  readonly view?: string;
  readonly asAt?: string;
}

const unknownName = (path: string, known: readonly string[], found: string): readonly Issue[] => [
  { code: path === '/views' ? 'view-unknown' : 'score-not-in-instrument', path, expected: known.join(', '), found },
];

/** Says in words how one score of a response came about. */
export const explain = async (
  file: string,
  score: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const fail = (issues: readonly Issue[], where = file): ExitCode => {
    printIssues(terminal, where, issues);
    return exitCodes.problems;
  };
  const { shelf, problems } = await openShelf(options.instrument);
  for (const { file: where, issues } of problems) fail(issues, where);
  const read = await readResponse(file, shelf, 'draft');
  if (!read.ok) return fail(read.issues);
  if (problems.length > 0) return exitCodes.problems;
  const { compiled, response } = read.value;
  const scored = scoreResponse(compiled, response, options.asAt === undefined ? {} : { asAt: options.asAt });
  if (!scored.ok) return fail(scored.issues);

  const views = scored.value.views;
  const view = options.view === undefined ? views[0] : views.find(({ id }) => id === options.view);
  if (view === undefined)
    return fail(
      unknownName(
        '/views',
        views.map(({ id }) => id),
        options.view ?? '',
      ),
    );
  const scores = [...view.result.scores, ...view.result.themes];
  if (!scores.some(({ id }) => id === score))
    return fail(
      unknownName(
        '',
        scores.map(({ id }) => id),
        score,
      ),
    );

  if (response.invented === true) terminal.out('These answers are invented for demonstration.\n');
  for (const sentence of explainScore(compiled, view.result, score)) terminal.out(sentence);
  return exitCodes.fine;
};
