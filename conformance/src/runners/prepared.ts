import { type Outcome, prepare, type Scorecard, type ScoreOutcome } from '@plumbline/core';
import { type Comparable, type ComparableScore, comparableFlags, sortedSet } from '../comparable.js';
import type { Runner } from './runner.js';

/** The fast twin: one response at a time over flat tables. It gives bounds of its own, which may be narrower. */
export const prepared: Runner = {
  name: 'prepared',
  run: async (compiled, given, context) => {
    const ready = prepare(compiled);
    return given.map(({ answers, previous }) =>
      comparable(ready.score(answers, { ...context, ...(previous === undefined ? {} : { previous }) })),
    );
  },
};

const comparable = (outcome: Outcome<Scorecard>): Comparable =>
  outcome.ok
    ? {
        kind: 'scored',
        scores: Object.fromEntries(outcome.value.scores.map((each) => [each.id, comparableScore(each)])),
        themes: Object.fromEntries(outcome.value.themes.map((each) => [each.id, comparableScore(each)])),
        flags: comparableFlags(outcome.value.flags),
      }
    : { kind: 'refused', paths: [...new Set(outcome.issues.map(({ path }) => path))].sort() };

const comparableScore = (outcome: ScoreOutcome): ComparableScore => ({
  status: outcome.status,
  value: outcome.value,
  band: outcome.band?.band ?? null,
  bandBeforeCaps: outcome.bandBeforeCaps?.band ?? null,
  coverage: outcome.coverage.share,
  cappedBy: sortedSet(outcome.cappedBy.map(({ cap }) => cap)),
  mayCap: sortedSet(outcome.mayCap.map(({ cap }) => cap)),
});
