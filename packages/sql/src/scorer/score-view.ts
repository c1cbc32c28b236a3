import type { Codes } from './finite.js';
import type { Found } from './found.js';
import type { Predicate } from './predicate.js';
import type { Rational } from './rational.js';
import type { Whole } from './whole.js';

/** How the code of a score says that it has no band. */
export const scoreCodes = { insufficient: -1, 'not-applicable': -2, bandless: -3 } as const;

/** A score whose columns are there: what conditions and other scores read of it. */
export interface ScoreView {
  readonly id: string;
  readonly isTheme: boolean;
  /** Place in the scores or in the theme scores. */
  readonly index: number;
  /** Index of the band after caps, or one of `scoreCodes`. */
  readonly code: Codes;
  readonly before: Codes;
  /** Ordinal of a band. */
  readonly ordinal: (code: number) => number | null;
  readonly scored: Predicate;
  readonly applies: Predicate;
  /** `null` for a decision. The denominator is positive where it is scored. */
  readonly fraction: null | { readonly numerator: Whole; readonly denominator: Whole };
  /** What conditions read: the nearest double. */
  readonly value: Found;
  readonly coverage: Found;
  /** Times `weightUnit` they are the weights of the instrument. */
  readonly answered: Whole;
  readonly applicable: Whole;
  readonly weightUnit: Rational;
  /** A bit for each cap, in order. */
  readonly held: Whole;
  readonly open: Whole;
}
