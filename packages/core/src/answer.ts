import type { Scalar } from './expression.js';

/** Why there is no answer to count. An answer is in exactly one state. */
export type MissingState = 'unanswered' | 'not-applicable' | 'not-known' | 'declined' | 'hidden';
export type AnswerState = 'answered' | MissingState;

/** The states that a respondent can choose, by an option marked `missing`. */
export type DeclaredMissing = 'not-applicable' | 'not-known' | 'declined';

/** One piece of evidence as far as rules may see it: that it stands there, and when it is dated. */
export interface EvidenceEntry {
  readonly [property: string]: unknown;
}

/** An answer as the scorer read it: never zero, empty or NaN for missing. */
export interface ReadAnswer {
  readonly state: AnswerState;
  /** Number that scoring uses (option value, number, reverse keyed where the item says so); `null` unless answered with a number. */
  readonly value: number | null;
  /**
   * What a condition reads: code of the chosen option, or the answer itself where it is text, a date, a boolean or a
   * number (as written, before reverse keying); `null` unless answered, and for lists and objects.
   */
  readonly code: Scalar | null;
  /** Codes chosen, for an item with several choices. */
  readonly codes: readonly string[] | null;
  readonly evidence: readonly EvidenceEntry[];
  /** The impact statement is there and says something. */
  readonly hasImpact: boolean;
}
