import { add, compareIntegers, type Exact, type Integer, multiply, negate, reduce } from './exact.js';

/** Arithmetic on exact fractions. Denominators stay positive; results are in lowest terms. */
const positive = (numerator: Integer, denominator: Integer): Exact =>
  reduce(
    denominator < 0 ? { numerator: negate(numerator), denominator: negate(denominator) } : { numerator, denominator },
  );

export const plus = (a: Exact, b: Exact): Exact =>
  positive(
    add(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
    multiply(a.denominator, b.denominator),
  );

export const opposite = ({ numerator, denominator }: Exact): Exact => ({ numerator: negate(numerator), denominator });

export const minus = (a: Exact, b: Exact): Exact => plus(a, opposite(b));

export const times = (a: Exact, b: Exact): Exact =>
  positive(multiply(a.numerator, b.numerator), multiply(a.denominator, b.denominator));

/** `null`: nothing can be divided by zero. */
export const dividedBy = (a: Exact, b: Exact): Exact | null =>
  compareIntegers(b.numerator, 0) === 0
    ? null
    : positive(multiply(a.numerator, b.denominator), multiply(a.denominator, b.numerator));

/** Some 1,230 digits. Every step of a formula can double the digits of a fraction, so that a few dozen would never end. */
const mostBits = 4096;
const most = 1n << BigInt(mostBits);

/** Whether a fraction is small enough to go on with: 2^4096 at most above the line and below. */
export const withinReach = ({ numerator, denominator }: Exact): boolean => isShort(numerator) && isShort(denominator);

const isShort = (part: Integer): boolean => typeof part === 'number' || (part <= most && part >= -most);
