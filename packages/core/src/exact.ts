/**
 * Exact arithmetic on whole numbers and fractions, so that a score depends neither on the order of its inputs nor on the
 * engine. Whole numbers stay `number` while they are safe (below 2^53) and become `bigint` beyond. Infinity, the end of an
 * open-ended answer, stays what it is among numbers.
 */
export type Integer = number | bigint;

/** A fraction. The denominator is positive; not necessarily in lowest terms. */
export interface Exact {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

const isEndless = (a: Integer): boolean => typeof a === 'number' && !Number.isFinite(a);

export function add(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum) || !Number.isFinite(sum)) return sum;
  }
  if (isEndless(a) || isEndless(b)) return Number(a) + Number(b);
  return BigInt(a) + BigInt(b);
}

export function multiply(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product) || !Number.isFinite(product)) return product;
  }
  if (isEndless(a) || isEndless(b)) return Number(a) * Number(b);
  return BigInt(a) * BigInt(b);
}

export const negate = (a: Integer): Integer => (a === 0 ? 0 : -a);

/** Whole numbers only: the remainder must be nothing. */
export function divideWhole(a: Integer, b: Integer): Integer {
  return typeof a === 'number' && typeof b === 'number' ? a / b : BigInt(a) / BigInt(b);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. JavaScript compares number with bigint exactly. */
export const compareIntegers = (a: Integer, b: Integer): number => (a < b ? -1 : a > b ? 1 : 0);

function greatestCommonDivisor(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }
  let [x, y] = [BigInt(a), BigInt(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x < 0n ? -x : x;
}

export function leastCommonMultiple(a: Integer, b: Integer): Integer {
  return multiply(divideWhole(a, greatestCommonDivisor(a, b)), b);
}

/** The same fraction in lowest terms, which is how results carry it. */
export function reduce({ numerator, denominator }: Exact): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return divisor === 1 || divisor === 1n
    ? { numerator, denominator }
    : { numerator: divideWhole(numerator, divisor), denominator: divideWhole(denominator, divisor) };
}

/**
 * A finite number as the fraction that its shortest decimal says: 0.1 is 1/10, not the binary number nearest to it.
 *
 * @param scale Tried first as the denominator, to spare the detour over text.
 */
export function exactOf(value: number, scale = 1): Exact {
  const scaled = Math.round(value * scale);
  if (Number.isSafeInteger(scaled) && scaled / scale === value) return { numerator: scaled + 0, denominator: scale };
  return decimal(String(value));
}

const decimalParts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

function decimal(text: string): Exact {
  const parts = decimalParts.exec(text);
  if (!parts) throw new RangeError('Only finite numbers have an exact value.');
  const [, sign, whole, fraction = '', exponent = '0'] = parts;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  return power >= 0
    ? { numerator: settle(digits * 10n ** BigInt(power)), denominator: 1 }
    : reduce({ numerator: settle(digits), denominator: settle(10n ** BigInt(-power)) });
}

const settle = (n: bigint): Integer =>
  n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(n) : n;

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  return compareIntegers(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator));
}

/** The nearest double: one division, rounded once (twice below 2^-1022). Infinity beyond the largest. */
export function toNumber({ numerator, denominator }: Exact): number {
  if (typeof numerator === 'number' && typeof denominator === 'number') return numerator / denominator;
  if (isEndless(numerator)) return Number(numerator);
  return divideBig(BigInt(numerator), BigInt(denominator));
}

/** 64 bits of quotient and a sticky last bit: `Number` then rounds once, to nearest even, as IEEE division does. */
function divideBig(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const shift = Math.max(0, 64 + denominator.toString(2).length - size.toString(2).length);
  const widened = size << BigInt(shift);
  const quotient = widened / denominator;
  const sticky = quotient * denominator === widened ? 0n : 1n;
  const half = Math.min(shift, 1000);
  const result = Number(quotient | sticky) / 2 ** half / 2 ** (shift - half);
  return negative ? -result : result;
}

/**
 * Rounded half away from zero to `places` decimals, as text with exactly that many: `'2.50'`. There is no `'-0.00'`.
 *
 * @param places 0 or more.
 */
export function roundToText({ numerator, denominator }: Exact, places: number): string {
  const negative = numerator < 0;
  const size = BigInt(negative ? negate(numerator) : numerator);
  const doubled = 2n * BigInt(denominator);
  const units = (2n * size * 10n ** BigInt(places) + BigInt(denominator)) / doubled;
  const digits = units.toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative && units !== 0n ? `-${text}` : text;
}

/** As `roundToText`, as a number. */
export const round = (value: Exact, places: number): number => Number(roundToText(value, places));

/** A fraction that a result carries as text. */
export const exactFromText = (fraction: { readonly numerator: string; readonly denominator: string }): Exact => ({
  numerator: settle(BigInt(fraction.numerator)),
  denominator: settle(BigInt(fraction.denominator)),
});

export const exactToText = (value: Exact): { readonly numerator: string; readonly denominator: string } => ({
  numerator: value.numerator.toString(),
  denominator: value.denominator.toString(),
});

/**
 * The fraction of a score, rounded half away from zero: `roundFraction({ numerator: '35', denominator: '12' }, 2)` is
 * `'2.92'`.
 *
 * @param places 0 or more decimals, all of them written.
 */
export const roundFraction = (
  fraction: { readonly numerator: string; readonly denominator: string },
  places: number,
): string => roundToText(exactFromText(fraction), places);
