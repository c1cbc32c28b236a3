import {
  type CompiledInstrument,
  type Flag,
  type Outcome,
  type Result,
  roundFraction,
  type ScoreContext,
  score,
  scoreResponse,
} from '@plumbline/core';
import { type Comparable, comparableFlags, comparableScore } from '../comparable.js';
import { refusal } from './refusal.js';
import type { Given, Runner } from './runner.js';

/** The engine that holds the meaning: one response at a time, with trace and bounds. */
export const explaining: Runner = {
  name: 'explaining',
  run: async (compiled, given, context) =>
    given.map((each) => {
      const { answers, previous, views } = each;
      const full = { ...context, ...(previous === undefined ? {} : { previous }) };
      return views === undefined
        ? comparable(compiled, score(compiled, answers, full))
        : amongViews(compiled, { answers, views }, full);
    }),
};

export function comparable(compiled: CompiledInstrument, outcome: Outcome<Result>): Comparable {
  if (!outcome.ok) return refusal(outcome.issues);
  const { scores, themes, flags } = outcome.value;
  const places = new Map(compiled.scores.map(({ id, places: shown }) => [id, shown]));
  const shownOf = ({ id, fraction }: Result['scores'][number]) => {
    const own = places.get(id) ?? null;
    return fraction === null || own === null ? null : roundFraction(fraction, own);
  };
  return {
    kind: 'scored',
    scores: Object.fromEntries(scores.map((each) => [each.id, { ...comparableScore(each), shown: shownOf(each) }])),
    themes: Object.fromEntries(themes.map((each) => [each.id, comparableScore(each)])),
    flags: comparableFlags(flags),
  };
}

/** Scores of the organisation's own view, its flags, and those that need the other views. */
function amongViews(
  compiled: CompiledInstrument,
  { answers, views }: Required<Pick<Given, 'answers' | 'views'>>,
  context: ScoreContext,
): Comparable {
  const { id, version } = compiled;
  const all = [{ kind: 'self' as const, answers }, ...views];
  const outcome = scoreResponse(
    compiled,
    {
      instrument: { id, version },
      organisation: 'E00000000',
      period: '2026',
      state: 'draft',
      revision: 1,
      views: all.map((view, at) => ({ ...view, id: `${at}`, by: {} })),
    },
    context,
  );
  if (!outcome.ok) return refusal(outcome.issues);
  const [own] = outcome.value.views;
  if (own === undefined) throw new TypeError('A response has no view.');
  return comparable(compiled, { ok: true, value: withFlags(own.result, outcome.value.flags) });
}

const withFlags = (result: Result, more: readonly Flag[]): Result => {
  const told = new Set(more.map(({ id }) => id));
  return { ...result, flags: [...result.flags.filter(({ id }) => !told.has(id)), ...more] };
};
