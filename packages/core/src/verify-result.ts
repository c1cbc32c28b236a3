import { judgedBy } from './check/meta-issues.js';
import { shapeIssues } from './check/shape.js';
import type { CompiledInstrument } from './compiled.js';
import resultValidator from './generated/result-validator.js';
import type { Issue } from './issue.js';
import { isObject, own, ownArray, step } from './json.js';
import type { Response } from './response.js';
import type { Flag, Result } from './result.js';
import { type ScoreContext, score } from './score.js';
import { scoreResponse } from './score-response.js';
import { compareFlags, compareResults } from './verify/compare-results.js';

/**
 * Works a stored result out again from the answers and says every difference: what is missing, what is too much, and each
 * field that stands otherwise, with the score or flag that it belongs to (`Mismatch`). A result of another version of the
 * instrument is one issue; of another version of the engine a warning.
 *
 * The stored result is unknown data: what is no plain JSON, too deep, too large, or not of the shape that the meta-schema
 * asks for is refused with its issues before anything is compared. No issue holds an answer.
 *
 * @param context as the stored result was made with: the day that ages are counted to, the result before.
 * @returns no issue when it holds; paths lead into the stored result, or into the answers where these cannot be read.
 */
export function verifyResult(
  compiled: CompiledInstrument,
  answers: unknown,
  stored: unknown,
  context: ScoreContext = {},
): readonly Issue[] {
  const refused = refusedResult(stored);
  if (refused.length > 0) return refused;
  const scored = score(compiled, answers, context);
  // The meta-schema has just said so.
  return scored.ok ? compareResults(stored as Result, scored.value) : scored.issues;
}

const refusedResult = (stored: unknown): readonly Issue[] => {
  const shape = shapeIssues(stored);
  return shape.length > 0 ? shape : judgedBy(resultValidator, stored);
};

/**
 * As `verifyResult`, for a whole response: the stored results of its views (`{ views: [{ id, kind, result }], flags }`, as
 * `scoreResponse` gives them), matched by the id of the view, and the flags that need more than one.
 *
 * @param stored unknown data; without it the results that the views themselves carry are verified.
 * @returns paths into `stored`, or into the response.
 */
export function verifyResponse(
  compiled: CompiledInstrument,
  response: Response,
  stored?: unknown,
  context: ScoreContext = {},
): readonly Issue[] {
  const scored = scoreResponse(compiled, response, context);
  if (!scored.ok) return scored.issues;
  const { views, flags } = scored.value;
  const resultOf = new Map(views.map(({ id, result }) => [id, result]));
  if (stored === undefined)
    return response.views.flatMap((view, at) =>
      view.result === undefined ? [] : held(view.result, resultOf.get(view.id), `/views/${at}/result`),
    );
  const shape = shapeIssues(stored);
  if (shape.length > 0) return shape;
  const storedViews = ownArray(stored, 'views');
  const named = storedViews.map((view) => own(view, 'id'));
  return [
    ...storedViews.flatMap((view, at) => heldView(view, at, named.indexOf(named[at]) === at, views)),
    ...views
      .filter(({ id }) => !named.includes(id))
      .map(({ id }) => ({ code: 'result-part-missing', path: '/views', expected: id, found: null })),
    ...heldFlags(ownArray(stored, 'flags'), flags),
  ];
}

interface ScoredView {
  readonly id: string;
  readonly kind: string;
  readonly result: Result;
}

function heldView(view: unknown, at: number, isFirst: boolean, views: readonly ScoredView[]): readonly Issue[] {
  const path = step('/views', at);
  const id = own(view, 'id');
  const found = isFirst ? views.find((each) => each.id === id) : undefined;
  if (found === undefined)
    return [
      { code: 'result-part-extra', path, expected: 'nothing', found: typeof id === 'string' ? id.slice(0, 60) : null },
    ];
  const kind = own(view, 'kind');
  const otherKind: Issue = { code: 'result-differs', path: `${path}/kind`, expected: found.kind, found: kind };
  return [...(kind === found.kind ? [] : [otherKind]), ...held(own(view, 'result'), found.result, `${path}/result`)];
}

function held(stored: unknown, recomputed: Result | undefined, path: string): readonly Issue[] {
  const refused = refusedResult(stored);
  const issues =
    refused.length > 0 || recomputed === undefined ? refused : compareResults(stored as Result, recomputed);
  return issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` }));
}

/** Flags of several views have no meta-schema of their own: what is not of their shape differs from every one. */
function heldFlags(stored: readonly unknown[], recomputed: readonly Flag[]): readonly Issue[] {
  const misshapen = stored.findIndex((flag) => !isFlag(flag));
  if (misshapen >= 0)
    return [{ code: 'result-part-extra', path: `/flags/${misshapen}`, expected: 'nothing', found: 'no flag' }];
  return compareFlags(stored as readonly Flag[], recomputed, 'flags');
}

const isFlag = (flag: unknown): boolean => {
  const subject = own(flag, 'subject');
  return typeof own(flag, 'id') === 'string' && isObject(own(flag, 'facts')) && (subject === null || isObject(subject));
};
