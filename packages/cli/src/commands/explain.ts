import {
  type CompiledInstrument,
  type ExplanationTree,
  explainChanges,
  explain as explainScore,
  explanationLanguage,
  explanationTree,
  type Issue,
  type Outcome,
  type Response,
  type Result,
  scoreResponse,
  type WhatWouldChange,
  whatWouldChange,
} from '@plumbline/core';
import { explanationPage } from '../explanation-page.js';
import { readResponse } from '../read-response.js';
import { openShelf } from '../shelf.js';
import { type ExitCode, exitCodes, printIssues, type Terminal } from '../terminal.js';
import { isAmong, isInput, writeWhole } from '../write-file.js';

export interface ExplainOptions {
  readonly instrument: readonly string[];
  readonly view?: string;
  readonly asAt?: string;
  readonly lang?: string;
  readonly json: boolean;
  readonly html?: string;
}

interface Explained {
  readonly compiled: CompiledInstrument;
  readonly response: Response;
  readonly result: Result;
  readonly changes: WhatWouldChange;
}

const unknownName = (path: string, known: readonly string[], found: string): Outcome<never> => {
  const code = path === '/views' ? 'view-unknown' : 'score-not-in-instrument';
  return { ok: false, issues: [{ code, path, expected: known.join(', '), found }] };
};

const namesIn = ({ scores, themes }: Result): readonly string[] => {
  const ids = new Set(scores.map(({ id }) => id));
  return [...ids, ...themes.map(({ id }) => (ids.has(id) ? `theme:${id}` : id))];
};

const isNamed = (name: string, { scores, themes }: Result): boolean => {
  const has = (list: Result['scores'], kind: string) => list.some(({ id }) => name === id || name === `${kind}:${id}`);
  return has(scores, 'score') || has(themes, 'theme');
};

const scoreView = (
  compiled: CompiledInstrument,
  response: Response,
  score: string,
  { view: wanted, asAt }: ExplainOptions,
): Outcome<Explained> => {
  const context = asAt === undefined ? {} : { asAt };
  const scored = scoreResponse(compiled, response, context);
  if (!scored.ok) return scored;
  const { views } = scored.value;
  const view = wanted === undefined ? views[0] : views.find(({ id }) => id === wanted);
  if (view === undefined)
    return unknownName(
      '/views',
      views.map(({ id }) => id),
      wanted ?? '',
    );
  const { result } = view;
  if (!isNamed(score, result)) return unknownName('', namesIn(result), score);
  const answers = response.views.find(({ id }) => id === view.id)?.answers;
  const changes = whatWouldChange(compiled, answers, score, { context });
  return changes.ok ? { ok: true, value: { compiled, response, result, changes: changes.value } } : changes;
};

/** What the page is of, above its heading. */
const linesOf = ({ response }: Explained, tree: ExplanationTree): readonly string[] => [
  `${tree.instrument.title} (${tree.instrument.id} ${tree.instrument.version}), ${response.organisation}, ${response.period}`,
  ...(response.invented === true ? [tree.invented] : []),
];

/** Says in words how one score of a response came about and what would change it; as data or as a page where asked for. */
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
  if (options.html !== undefined && (await isAmong(options.html, [file, ...options.instrument])))
    return fail([isInput], options.html);
  const read = await readResponse(file, shelf, 'draft');
  if (!read.ok) return fail(read.issues);
  if (problems.length > 0) return exitCodes.problems;
  const found = scoreView(read.value.compiled, read.value.response, score, options);
  if (!found.ok) return fail(found.issues);

  const { compiled, result, changes, response } = found.value;
  const language = options.lang ?? compiled.languages[0] ?? 'en';
  const tree = explanationTree(compiled, result, score, language, { changes });
  if (options.html !== undefined) {
    const written = await writeWhole(options.html, explanationPage(tree, linesOf(found.value, tree)));
    return written.ok ? exitCodes.fine : fail(written.issues, options.html);
  }
  if (options.json) {
    terminal.out(JSON.stringify({ ...tree, changes }, null, 2));
    return exitCodes.fine;
  }
  if (response.invented === true) terminal.out(`${tree.invented}\n`);
  for (const sentence of explainScore(compiled, result, score, language)) terminal.out(sentence);
  terminal.out('');
  for (const sentence of explainChanges(compiled, changes, language)) terminal.out(sentence);
  if (!explanationLanguage(language).isReviewed) terminal.err(`${tree.note}`);
  return exitCodes.fine;
};
