import { type Codes, codeIn, wholeAt } from './finite.js';
import type { Planning } from './planning.js';
import { never, type Predicate } from './predicate.js';
import { onOneScale } from './rational.js';
import type { Whole } from './whole.js';

/** A fraction; its denominator is positive wherever it is known. */
export interface ExactFound {
  readonly numerator: Whole;
  readonly denominator: Whole;
  readonly known: Predicate;
}

export const unknownExact = ({ wholes }: Planning): ExactFound => ({
  numerator: wholes.literal(0n),
  denominator: wholes.literal(1n),
  known: never,
});

/** The number that belongs to each code; `null` where there is none. */
export function exactAt(codes: Codes, at: (code: number) => number | null, { wholes }: Planning): ExactFound {
  const { whole, scale } = onOneScale(codes.domain.map((code) => at(code) ?? 0));
  const scaled = new Map(codes.domain.map((code, place) => [code, whole[place] ?? 0n]));
  return {
    numerator: wholeAt(codes, (code) => scaled.get(code) ?? 0n, wholes),
    denominator: wholes.literal(scale),
    known: codeIn(codes, (code) => at(code) !== null),
  };
}
