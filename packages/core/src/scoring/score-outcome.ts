import type { CompiledBand, CompiledScore } from '../compiled.js';
import { type Integer, toNumber } from '../exact.js';
import type { ScoreOutcome } from '../prepare/scorecard.js';
import { bandRef } from './bands.js';
import { shareOf } from './coverage.js';
import type { PossibleScore } from './possible-score.js';
import type { Settled } from './settled.js';

/** What is told of a score, besides how it came about. */
export function scoreOutcomeOf({ id }: CompiledScore, settled: Settled, possible: PossibleScore): ScoreOutcome {
  const { status, number, band, bandBeforeCaps, coverage, weightScale, cappedBy, mayCap } = settled;
  return {
    id,
    status,
    value: number,
    band: band && bandRef(band),
    bandBeforeCaps: bandBeforeCaps && bandRef(bandBeforeCaps),
    coverage: {
      answered: unscale(coverage.answered, weightScale),
      applicable: unscale(coverage.applicable, weightScale),
      share: shareOf(coverage),
    },
    bounds: boundsOf(possible),
    cappedBy,
    mayCap,
  };
}

const unscale = (weight: Integer, scale: Integer): number => toNumber({ numerator: weight, denominator: scale });

function boundsOf({ lowest, highest, bands }: PossibleScore): ScoreOutcome['bounds'] {
  const [first] = bands;
  const end = (further: (band: CompiledBand, than: CompiledBand) => boolean) =>
    first === undefined ? null : bandRef(bands.reduce((found, band) => (further(band, found) ? band : found), first));
  return {
    lowest: lowest && toNumber(lowest) + 0,
    highest: highest && toNumber(highest) + 0,
    lowestBand: end((band, than) => band.value < than.value),
    highestBand: end((band, than) => band.value > than.value),
  };
}
