import { type Prepared, prepareWith } from '../prepare/prepared.js';
import { scoreWith } from '../score.js';
import { scoreResultOf } from '../scoring/score-result.js';
import type { ScoringParts } from '../scoring/scoring-parts.js';
import type { Carried } from './carried.js';
import type { ModuleScorer } from './scorer.js';

/** `scorerOf` over flat tables, as `prepare` makes them: for a process that scores many sets, at several times the size. */
export const fastScorerOf = (instrument: Carried, parts: ScoringParts): ModuleScorer => {
  let prepared: Prepared | null = null;
  return (answers, context = {}) => {
    prepared ??= prepareWith(instrument(), (compiled, found, given) => {
      const scored = scoreWith(parts, scoreResultOf, compiled, found, given);
      return scored.ok ? { ok: true, value: scored.value.result } : scored;
    });
    return prepared.score(answers, context);
  };
};
