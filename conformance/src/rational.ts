/** A fraction in lowest terms. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const form = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/;

/** Reads `3`, `-2.6` or `13/5`. */
export function rational(text: string): Fraction {
  const parts = form.exec(text);
  if (parts === null) throw new RangeError(`"${text}" is neither a decimal nor a fraction of whole numbers.`);
  const [, whole = '0', decimals, denominator] = parts;
  if (denominator !== undefined) return lowestTerms(BigInt(whole), BigInt(denominator));
  return lowestTerms(BigInt(whole + (decimals ?? '')), 10n ** BigInt(decimals?.length ?? 0));
}

export const fractionText = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

function lowestTerms(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/**
 * The double nearest to a fraction, ties to even: 53 bits of the quotient by whole numbers, and whether anything is left
 * over. Written apart from the engines, which are judged by it. For results of ordinary size (no subnormal numbers).
 */
export function nearestDouble({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const size = numerator < 0n ? -numerator : numerator;
  const shift = bits(size) - bits(denominator) - 55;
  const above = shift < 0 ? size << BigInt(-shift) : size;
  const below = shift > 0 ? denominator << BigInt(shift) : denominator;
  // 55 or 56 bits of quotient; a remainder makes the last bit stick, so that rounding to 53 bits sees it.
  const quotient = (above / below) | (above % below === 0n ? 0n : 1n);
  return (numerator < 0n ? -1 : 1) * Number(quotient) * 2 ** shift;
}

const bits = (whole: bigint): number => whole.toString(2).length;
