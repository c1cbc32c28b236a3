import { type Outcome, type Result, score } from '@plumbline/core';
import { type Comparable, comparableFlags, comparableScore } from '../comparable.js';
import type { Runner } from './runner.js';

/** The engine that holds the meaning: one response at a time, with trace and bounds. */
export const explaining: Runner = {
  name: 'explaining',
  run: async (compiled, given, context) =>
    given.map(({ answers, previous }) =>
      comparable(score(compiled, answers, { ...context, ...(previous === undefined ? {} : { previous }) })),
    ),
};

export const comparable = (outcome: Outcome<Result>): Comparable =>
  outcome.ok
    ? {
        kind: 'scored',
        scores: Object.fromEntries(outcome.value.scores.map((each) => [each.id, comparableScore(each)])),
        themes: Object.fromEntries(outcome.value.themes.map((each) => [each.id, comparableScore(each)])),
        flags: comparableFlags(outcome.value.flags),
      }
    : { kind: 'refused', paths: [...new Set(outcome.issues.map(({ path }) => path))].sort() };
