import type { CapHit } from '../result.js';
import type { Doubled } from './double-double.js';
import { bandlessPlace, firstBandPlace, insufficientPlace, notApplicablePlace, type Span } from './readings.js';

export const notApplicable = 0;
export const insufficient = 1;
export const scored = 2;

/** A value as it can be had: an exact pair while it fits numbers, and to twice the precision of a double. */
export interface Amount extends Doubled {
  /** NaN where only `high` and `low` are known. */
  numerator: number;
  denominator: number;
}

export const makeAmount = (): Amount => ({ high: 0, low: 0, numerator: Number.NaN, denominator: Number.NaN });

/** What came of one score for one set of answers; filled anew for each. */
export interface Entry {
  status: number;
  readonly value: Amount;
  hasValue: boolean;
  /** Places in the band set; -1 for none. */
  band: number;
  bandBefore: number;
  /** Weights, scaled. */
  answered: number;
  applicable: number;
  cappedBy: readonly CapHit[];
  mayCap: readonly CapHit[];
  /** What it may still come to. */
  readonly lowest: Amount;
  readonly highest: Amount;
  hasEnds: boolean;
  /** Bands after caps, as a mask. */
  bands: number;
  mayScore: boolean;
  mayMiss: boolean;
  mayLeave: boolean;
}

export const makeEntry = (): Entry => ({
  status: notApplicable,
  value: makeAmount(),
  hasValue: false,
  band: -1,
  bandBefore: -1,
  answered: 0,
  applicable: 0,
  cappedBy: [],
  mayCap: [],
  lowest: makeAmount(),
  highest: makeAmount(),
  hasEnds: false,
  bands: 0,
  mayScore: false,
  mayMiss: false,
  mayLeave: false,
});

/** Where a score stands in tables by band (`condition.ts`). */
export const placeNow = ({ status, band }: Entry): number => {
  if (status === scored) return band < 0 ? bandlessPlace : firstBandPlace + band;
  return status === insufficient ? insufficientPlace : notApplicablePlace;
};

export const placesPossible = ({ bands, mayScore, mayMiss, mayLeave }: Entry): number =>
  (mayLeave ? 1 << notApplicablePlace : 0) |
  (mayMiss ? 1 << insufficientPlace : 0) |
  (mayScore && bands === 0 ? 1 << bandlessPlace : 0) |
  (bands << firstBandPlace);

export const valueNow = (entry: Entry | undefined): number | null =>
  entry?.status === scored && entry.hasValue ? entry.value.high : null;

export function valueSpan(entry: Entry | undefined, into: Span): Span {
  into.isEmpty = entry === undefined || !entry.hasEnds;
  into.mayBeUnknown = into.isEmpty || entry?.mayMiss === true || entry?.mayLeave === true;
  into.lowest = entry?.lowest.high ?? 0;
  into.highest = entry?.highest.high ?? 0;
  return into;
}
