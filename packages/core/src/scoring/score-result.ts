import type { CompiledScore } from '../compiled.js';
import { exactToText, reduce } from '../exact.js';
import type { ScoreResult } from '../result.js';
import { traceOf } from './input.js';
import type { PossibleScore } from './possible-score.js';
import { scoreOutcomeOf } from './score-outcome.js';
import type { Settled } from './settled.js';

export function scoreResultOf(score: CompiledScore, settled: Settled, possible: PossibleScore): ScoreResult {
  const outcome = scoreOutcomeOf(score, settled, possible);
  const { id, status, value, band, bandBeforeCaps, coverage, bounds, cappedBy, mayCap } = outcome;
  return {
    id,
    status,
    value,
    fraction: settled.value === null ? null : exactToText(reduce(settled.value)),
    band,
    bandBeforeCaps,
    coverage,
    bounds: { ...bounds, tight: possible.tight },
    cappedBy,
    mayCap,
    trace: {
      method: score.method,
      inputs: settled.inputs.map(traceOf),
      sum: settled.sum && exactToText(settled.sum),
      rules: settled.rules,
      bands: settled.bands,
      minCoverage: score.minCoverage,
    },
  };
}
