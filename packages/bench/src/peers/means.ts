import type { BandRef } from '@plumbline/core';

/** By ordinal, 1 to 4. */
export const bandRefs: readonly BandRef[] = [
  { band: '', value: 0 },
  { band: 'inadequate', value: 1 },
  { band: 'requires-improvement', value: 2 },
  { band: 'good', value: 3 },
  { band: 'outstanding', value: 4 },
];

/** Ordinal of the mean `numerator / denominator`. */
export function placeOf(numerator: number, denominator: number, isLeastTwo: boolean): number {
  if (isLeastTwo && 2 * numerator >= 7 * denominator) return 4;
  if (5 * numerator >= 13 * denominator) return 3;
  return 4 * numerator >= 7 * denominator ? 2 : 1;
}

/** Ordinals that a mean between two ends may have, as bits. */
export function placesOf(low: number, high: number, denominator: number, mayTop: boolean, mustTop: boolean): number {
  let places = 0;
  if (2 * high >= 7 * denominator) {
    if (mayTop) places |= 16;
    if (mustTop && 2 * low >= 7 * denominator) return places;
  }
  if (5 * high >= 13 * denominator) {
    places |= 8;
    if (5 * low >= 13 * denominator) return places;
  }
  if (4 * high >= 7 * denominator) {
    places |= 4;
    if (4 * low >= 7 * denominator) return places;
  }
  return places | 2;
}

/** Places after a cap at `to`. */
export const lowered = (places: number, to: number): number => {
  const below = (2 << to) - 1;
  return places > below ? (places & below) | (1 << to) : places;
};

/** Of places as bits, the one with the least ordinal; `null` of none. */
export const lowestOf = (places: number): BandRef | null =>
  places === 0 ? null : (bandRefs[31 - Math.clz32(places & -places)] as BandRef);

export const highestOf = (places: number): BandRef | null =>
  places === 0 ? null : (bandRefs[31 - Math.clz32(places)] as BandRef);
