import type { Outcome } from '../issue.js';
import type { Scorecard } from '../prepare/scorecard.js';
import { type ScoreContext, scoreWith } from '../score.js';
import { scoreOutcomeOf } from '../scoring/score-outcome.js';
import type { ScoringParts } from '../scoring/scoring-parts.js';
import type { Carried } from './carried.js';

/** Scores answers to one instrument, as `score` does, without the trace. */
export type ModuleScorer = (answers: unknown, context?: ScoreContext) => Outcome<Scorecard>;

/** `score` of one instrument, with the methods, flags and formats that it names. Small, and there at once. */
export const scorerOf =
  (instrument: Carried, parts: ScoringParts): ModuleScorer =>
  (answers, context = {}) => {
    // First, as in `validatorOf`.
    const compiled = instrument();
    const found = scoreWith(parts, scoreOutcomeOf, compiled, answers, context);
    return found.ok ? { ok: true, value: found.value.result } : found;
  };
