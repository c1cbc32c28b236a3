import type { Expression } from '../expression.js';
import { unknown } from './truth.js';

/** What a condition reads: codes of choices, and scores as they stand and as they may become. */
export interface Readings {
  /** By `code - lowestCode` of a choice. */
  readonly codeAt: (item: number) => number;
  /** The same for every code that the item may still have, as a mask. */
  readonly codesPossible: (item: number) => number;
  /** Place in a list that begins with not applicable, insufficient, scored without a band; then the bands. */
  readonly bandAt: (score: number) => number;
  readonly bandsPossible: (score: number) => number;
  readonly valueAt: (score: number) => number | null;
  readonly valuePossible: (score: number) => Span;
  readonly inputsMin: () => number | null;
  readonly inputsMax: () => number | null;
  /** Ends of what the least and the greatest input may be; `null` where they may be unknown as well. */
  readonly minPossible: () => Span;
  readonly maxPossible: () => Span;
}

export interface Span {
  lowest: number;
  highest: number;
  mayBeUnknown: boolean;
  isEmpty: boolean;
}

/** Two questions to one condition: what it comes to, and what it may come to. */
export interface Condition3 {
  readonly now: () => number;
  readonly possible: () => number;
}

export interface Shapes {
  /** Truth by code of a condition that reads one choice only; `null` for anything else. */
  readonly byCode: (expression: Expression, item: number) => Uint8Array | null;
  /** Conditions that somebody has worked out already. */
  readonly known?: (expression: Expression) => Condition3 | null;
  /** Ordinals of a score's bands, in order. `null`: no bands. */
  readonly ordinals: (score: number) => readonly number[] | null;
}

/** Places of `bandAt` before the bands. */
export const notApplicablePlace = 0;
export const insufficientPlace = 1;
export const bandlessPlace = 2;
export const firstBandPlace = 3;

export const byTable = (table: Uint8Array, place: () => number, places: () => number): Condition3 => ({
  now: () => table[place()] ?? unknown,
  possible: () => possibleBits(table, places()),
});

/** Bits of the truths at the places of a mask. */
function possibleBits(table: Uint8Array, places: number): number {
  let bits = 0;
  for (let place = 0, left = places; left !== 0; place += 1, left >>>= 1)
    if (left & 1) bits |= 1 << (table[place] ?? unknown);
  return bits;
}
