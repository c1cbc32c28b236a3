import type { CompiledInstrument } from '../compiled.js';
import type { Outcome } from '../issue.js';
import type { Result } from '../result.js';
import type { ScoreContext } from '../score.js';
import { flatScorer } from './flat-scorer.js';
import type { Scorecard } from './scorecard.js';
import { withoutTrace } from './without-trace.js';

/** Scores answers one set after another, as `score` does, without a trace. */
export interface Prepared {
  /**
   * As `score`: the same values, bands, coverage, caps, flags and issues. Bounds are sound, and never wider than those of
   * `score`. No fraction, no trace.
   */
  readonly score: (answers: unknown, context?: ScoreContext) => Outcome<Scorecard>;
  /** Whether this instrument is scored over flat tables; one that asks more is scored as `score` does it, at its speed. */
  readonly isFlat: boolean;
}

/** Scores whatever the tables cannot, and says what is wrong with answers that cannot be read. */
export type Otherwise = (
  compiled: CompiledInstrument,
  answers: unknown,
  context: ScoreContext,
) => Outcome<Pick<Result, keyof Scorecard>>;

/** `prepare`, with the engine for what tables cannot hold given by the caller. */
export function prepareWith(compiled: CompiledInstrument, otherwise: Otherwise): Prepared {
  const flat = flatScorer(compiled);
  const general = (answers: unknown, context: ScoreContext): Outcome<Scorecard> => {
    const found = otherwise(compiled, answers, context);
    return found.ok ? { ok: true, value: withoutTrace(found.value) } : found;
  };
  return {
    isFlat: flat !== null,
    score(answers, context = {}) {
      const found = flat === null ? null : flat(answers, context);
      return found === null ? general(answers, context) : { ok: true, value: found };
    },
  };
}
