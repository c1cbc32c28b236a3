import type { CompiledBand, CompiledScore } from '../compiled.js';
import { exactToText, type Integer, reduce, toNumber } from '../exact.js';
import type { ScoreResult } from '../result.js';
import { bandRef } from './bands.js';
import { shareOf } from './coverage.js';
import { traceOf } from './input.js';
import type { PossibleScore } from './possible-score.js';
import type { Settled } from './settled.js';

export function scoreResultOf(score: CompiledScore, settled: Settled, possible: PossibleScore): ScoreResult {
  const { status, value, number, band, bandBeforeCaps, coverage, weightScale, cappedBy, mayCap } = settled;
  return {
    id: score.id,
    status,
    value: number,
    fraction: value === null ? null : exactToText(reduce(value)),
    band: band && bandRef(band),
    bandBeforeCaps: bandBeforeCaps && bandRef(bandBeforeCaps),
    coverage: {
      answered: unscale(coverage.answered, weightScale),
      applicable: unscale(coverage.applicable, weightScale),
      share: shareOf(coverage),
    },
    bounds: boundsResult(possible),
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

const unscale = (weight: Integer, scale: Integer): number => toNumber({ numerator: weight, denominator: scale });

function boundsResult({ lowest, highest, bands, tight }: PossibleScore): ScoreResult['bounds'] {
  const [first] = bands;
  const end = (further: (band: CompiledBand, than: CompiledBand) => boolean) =>
    first === undefined ? null : bandRef(bands.reduce((found, band) => (further(band, found) ? band : found), first));
  return {
    lowest: lowest && toNumber(lowest) + 0,
    highest: highest && toNumber(highest) + 0,
    lowestBand: end((band, than) => band.value < than.value),
    highestBand: end((band, than) => band.value > than.value),
    tight,
  };
}
