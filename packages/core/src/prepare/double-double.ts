/**
 * Sums of quotients to twice the precision of a double (Dekker 1971, Knuth 4.2.2): a score of scores adds fractions whose
 * common denominator may not fit a number. Where the digits beyond a double cannot decide, the caller asks exact arithmetic.
 */
export interface Doubled {
  high: number;
  low: number;
}

const splitter = 134217729;

/** `a * b` without rounding. Sizes below 2^500. */
function product(a: number, b: number, into: Doubled): void {
  const high = a * b;
  const at = splitter * a;
  const a1 = at - (at - a);
  const a2 = a - a1;
  const bt = splitter * b;
  const b1 = bt - (bt - b);
  const b2 = b - b1;
  into.high = high;
  into.low = a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2;
}

function normalise(into: Doubled, high: number, low: number): void {
  const sum = high + low;
  into.high = sum;
  into.low = low - (sum - high);
}

const scratch: Doubled = { high: 0, low: 0 };

/** `numerator / denominator`, both whole and below 2^53. */
export function quotient(numerator: number, denominator: number, into: Doubled): void {
  const high = numerator / denominator;
  product(high, denominator, scratch);
  normalise(into, high, (numerator - scratch.high - scratch.low) / denominator);
}

/** Adds `factor` times a value to a sum. */
export function addTimes(sum: Doubled, high: number, low: number, factor: number): void {
  product(high, factor, scratch);
  const rest = scratch.low + low * factor;
  const total = sum.high + scratch.high;
  const back = total - sum.high;
  const lost = sum.high - (total - back) + (scratch.high - back);
  normalise(sum, total, lost + sum.low + rest);
}

export function divide(value: Doubled, by: number, into: Doubled): void {
  const high = value.high / by;
  product(high, by, scratch);
  normalise(into, high, (value.high - scratch.high - scratch.low + value.low) / by);
}

/** What a handful of the operations above may have lost, in parts of the value. */
const lost = 1e-29;

/** Negative, zero or positive; `null` where more digits are needed to tell. */
export function compareDoubled(value: Doubled, other: Doubled): number | null {
  const difference = value.high - other.high + (value.low - other.low);
  return Math.abs(difference) <= lost * Math.max(1, Math.abs(value.high)) ? null : difference;
}

/**
 * Whether so much of a sum cancelled out that what its terms lost may show in it. `size` is the sum of the sizes of its terms:
 * 1/3 + 1/6 - 1/2 comes to 1e-33 here, and to 0 exactly.
 */
export const isCancelled = (sum: number, size: number): boolean => Math.abs(sum) * 1024 < size;

/**
 * Whether `high` is the double nearest to the exact value. It is unless that lies next to the middle between two doubles:
 * then a little more of `low` would already round to the other one.
 */
export const isRounded = ({ high, low }: Doubled): boolean => high + low * (1 + 2 ** -26) === high;
