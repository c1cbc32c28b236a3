import { divideWhole, type Exact, exactOf, type Integer, leastCommonMultiple, multiply, toNumber } from '../exact.js';

/** A number, or a score that enters another one as the fraction that it is. */
export type Numeral = number | Exact;

/** One denominator for all: the compiler's scale where that does, which is always so for options and weights. */
export const commonScale = (numerals: readonly Numeral[], scale: number): Integer =>
  numerals.reduce<Integer>((common, numeral) => scaleWith(common, numeral, scale), scale);

/** Room for a thousand scores whose weights have nothing in common; without an end, time would have none. */
const mostScale = 1n << 16384n;

/** As `commonScale`, for values; `null` where the denominators of scores that enter have too little in common. */
export function scaleOfValues(numerals: readonly Numeral[], scale: number): Integer | null {
  let common: Integer = scale;
  for (const numeral of numerals) {
    common = scaleWith(common, numeral, scale);
    if (common > mostScale) return null;
  }
  return common;
}

function scaleWith(common: Integer, numeral: Numeral, scale: number): Integer {
  if (typeof numeral === 'number' && (fits(numeral, scale) || !Number.isFinite(numeral))) return common;
  return leastCommonMultiple(common, exact(numeral).denominator);
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
