import type { CompiledInstrument } from './compiled.js';
import type { OtherView } from './flags/flag-kind.js';
import { flagKinds } from './flags/flag-kinds.js';
import type { Issue, Outcome } from './issue.js';
import type { Response, ResponseView } from './response.js';
import type { Flag, Result } from './result.js';
import { type ScoreContext, type Scored, scoreAnswers } from './score.js';

/** The views of a response, each scored for itself, and what they disagree about. */
export interface ResponseResult {
  /** The response's own view first, then the others as they stand. */
  readonly views: readonly { readonly id: string; readonly kind: ResponseView['kind']; readonly result: Result }[];
  /** Flags that need more than one view. */
  readonly flags: readonly Flag[];
}

interface ScoredView {
  readonly view: ResponseView;
  readonly scored: Scored;
}

/**
 * Scores every view of a response and compares the first `self` view with each moderation and peer view. No view
 * overwrites another, and none is averaged.
 *
 * @returns Issues of all views when any cannot be read (paths begin `/views/…/answers`), or when the response belongs to
 * another instrument or version.
 */
export function scoreResponse(
  compiled: CompiledInstrument,
  response: Response,
  context: ScoreContext = {},
): Outcome<ResponseResult> {
  const stranger = ofAnotherInstrument(compiled, response);
  if (stranger !== null) return { ok: false, issues: [stranger] };
  const issues: Issue[] = [];
  const views: ScoredView[] = [];
  for (const [index, view] of response.views.entries()) {
    const scored = scoreAnswers(compiled, view.answers, context);
    if (scored.ok) views.push({ view, scored: scored.value });
    else for (const issue of scored.issues) issues.push({ ...issue, path: `/views/${index}/answers${issue.path}` });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: together(compiled, ownFirst(views), context) };
}

function ofAnotherInstrument({ id, version }: CompiledInstrument, { instrument }: Response): Issue | null {
  if (instrument.id === id && instrument.version === version) return null;
  const found = `${instrument.id} ${instrument.version}`;
  return { code: 'response-instrument-differs', path: '/instrument', expected: `${id} ${version}`, found };
}

const ownFirst = (views: readonly ScoredView[]): readonly ScoredView[] => {
  const own = views.find(({ view }) => view.kind === 'self');
  return own === undefined ? views : [own, ...views.filter((each) => each !== own)];
};

function together(compiled: CompiledInstrument, views: readonly ScoredView[], context: ScoreContext): ResponseResult {
  const isShared = new Set(compiled.flags.filter(({ kind }) => kind === 'view-disagreement').map(({ id }) => id));
  return {
    views: views.map(({ view: { id, kind }, scored: { result } }) => ({
      id,
      kind,
      result: { ...result, flags: result.flags.filter((flag) => !isShared.has(flag.id)) },
    })),
    flags: sharedFlags(compiled, views, context),
  };
}

function sharedFlags(
  compiled: CompiledInstrument,
  views: readonly ScoredView[],
  { asAt = null }: { readonly asAt?: string | null },
): readonly Flag[] {
  const [own, ...rest] = views;
  if (own === undefined) return [];
  const { result, scorer } = own.scored;
  const others: readonly OtherView[] =
    own.view.kind === 'self'
      ? rest.map(({ view: { id, kind }, scored }) => ({
          id,
          kind,
          scorer: scored.scorer,
          scores: scored.result.scores,
        }))
      : [];
  const { scores, themes } = result;
  return compiled.flags
    .filter(({ kind }) => kind === 'view-disagreement')
    .flatMap((flag) => flagKinds[flag.kind](flag, { scorer, scores, themes, asAt, views: others }));
}
