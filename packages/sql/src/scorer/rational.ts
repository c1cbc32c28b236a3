/** A number of the instrument as the fraction that its decimal says. The denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const decimalParts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** @throws RangeError for what is not finite: the compiler lets no such number through. */
export function rationalOf(value: number): Rational {
  const parts = decimalParts.exec(String(value));
  if (parts === null) throw new RangeError('Only finite numbers have an exact value.');
  const [, sign, whole, decimals = '', exponent = '0'] = parts;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : reduced({ numerator: digits, denominator: 10n ** BigInt(-power) });
}

function reduced({ numerator, denominator }: Rational): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const plus = (a: Rational, b: Rational): Rational =>
  reduced({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });

export const times = (a: Rational, b: Rational): Rational =>
  reduced({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });

/** @param b Not zero. */
export const over = (a: Rational, b: Rational): Rational =>
  times(
    a,
    b.numerator < 0n
      ? { numerator: -b.denominator, denominator: -b.numerator }
      : {
          numerator: b.denominator,
          denominator: b.numerator,
        },
  );

const size = (n: bigint): bigint => (n < 0n ? -n : n);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [size(a), size(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;

/** Numbers as whole ones on the smallest scale that makes them so. */
export function onOneScale(values: readonly number[]): { readonly whole: readonly bigint[]; readonly scale: bigint } {
  const exact = values.map(rationalOf);
  const scale = exact.reduce((all, { denominator }) => leastCommonMultiple(all, denominator), 1n);
  return { whole: exact.map(({ numerator, denominator }) => numerator * (scale / denominator)), scale };
}
