import { divideWhole, type Exact, exactOf, type Integer, leastCommonMultiple, multiply, toNumber } from '../exact.js';

/** A number, or a score that enters another one as the fraction that it is. */
export type Numeral = number | Exact;

/** One denominator for all: the compiler's scale where that does, which is always so for options and weights. */
export function commonScale(numerals: readonly Numeral[], scale: number): Integer {
  let common: Integer = scale;
  for (const numeral of numerals) {
    if (typeof numeral === 'number' && fits(numeral, scale)) continue;
    if (typeof numeral === 'number' && !Number.isFinite(numeral)) continue;
    common = leastCommonMultiple(common, exact(numeral).denominator);
  }
  return common;
}

/** `numeral * scale`, which the scale makes whole. Infinity stays. */
export function whole(numeral: Numeral, scale: Integer): Integer {
  if (typeof numeral === 'number') {
    if (!Number.isFinite(numeral)) return numeral;
    if (typeof scale === 'number' && fits(numeral, scale)) return Math.round(numeral * scale) + 0;
  }
  const { numerator, denominator } = exact(numeral);
  return multiply(numerator, divideWhole(scale, denominator));
}

const exact = (numeral: Numeral): Exact => (typeof numeral === 'number' ? exactOf(numeral) : numeral);

export const asNumber = (numeral: Numeral): number => (typeof numeral === 'number' ? numeral : toNumber(numeral));

function fits(value: number, scale: number): boolean {
  const scaled = Math.round(value * scale);
  return Number.isSafeInteger(scaled) && scaled / scale === value;
}
