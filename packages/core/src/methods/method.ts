import type { CompiledScore, LookupTable, MissingPolicy } from '../compiled.js';
import type { Exact, Integer } from '../exact.js';
import type { Input } from '../scoring/input.js';
import type { OpenGiven } from '../scoring/open-given.js';
import type { PossibleScore } from '../scoring/possible-score.js';
import type { Given } from '../scoring/settle.js';
import type { Settled } from '../scoring/settled.js';

/** How a score comes of its inputs. A new method is one file here, one line in `methods.ts` and one page in docs/scoring. */
export interface Method {
  /** Whether an input counts as answered. */
  isCounted(input: Pick<Input, 'state' | 'value' | 'band'>): boolean;
  /** The score as the answers stand. `unscored` says what it is while there is none; `enough`, that there may be one. */
  settle(unscored: Settled, enough: boolean, given: Given): Settled;
  /** What it may come to over every completion. */
  open(given: OpenGiven): PossibleScore;
}

/** A method that makes a number of numbers: see `measured`. */
export interface ValueMethod extends Method, Arithmetic {}

/** All values share one scale and all weights another, so both are whole. */
export interface Arithmetic {
  /** The trace carries the sum that was divided. */
  readonly linear: boolean;
  /**
   * At least one input is answered; those that are not were left out, or stand in with their lowest under `worst`. `null`:
   * these inputs give no score.
   */
  score(inputs: Answered, settings: Settings): Quotient | null;
  /**
   * Choices for the open inputs that make the score highest and lowest, `null` when no choice gives a score.
   * The pair is sound for every choice; the score of a choice is what `score` says of it.
   */
  bounds(inputs: readonly OpenInput[], settings: Settings): Extremes | null;
}

/** A method that makes a band of ordered conditions: see `decided`. */
export interface BandMethod extends Method, Rules {}

export interface Rules {
  /** Walks the rules. `holds` is `null` when a condition cannot be told. */
  score(rules: number, holds: (rule: number) => boolean | null): Walk;
  /** Rules that some completion stops at. */
  bounds(rules: number, may: (rule: number) => Truths): readonly number[];
}

/** Parallel lists: the hot path makes no object per input. */
export interface Answered {
  readonly values: readonly Integer[];
  readonly weights: readonly Integer[];
  /** Lowest and highest that each allows, on the scale of the values. */
  readonly ranges: readonly (InputRange | null)[];
  /** Weight of everything applicable, answered or not. */
  readonly applicable: Integer;
}

export interface InputRange {
  readonly min: Integer;
  readonly max: Integer;
}

export interface Settings {
  readonly valueScale: Integer;
  readonly weightScale: Integer;
  /** On the scale of the values; `null` when every answered input counts. */
  readonly atLeast: Integer | null;
  readonly missing: MissingPolicy;
  /** Weight of what applies and can give no number: least and most. Only bounds know of any. */
  readonly mute?: { readonly least: Integer; readonly most: Integer };
  readonly ties: CompiledScore['ties'];
  readonly floor: CompiledScore['floor'];
  readonly lookup: LookupTable | null;
}

/** The score is `numerator / (denominator * scale)`. */
export interface Quotient {
  readonly numerator: Integer;
  readonly denominator: Integer;
  readonly scale: Integer;
}

/** What may become of one input. Closed inputs have `lowest` equal to `highest` and stay. */
export interface OpenInput {
  /** Infinite when the answer is open-ended. */
  readonly lowest: Integer;
  readonly highest: Integer;
  readonly weight: Integer;
  /** What the input allows, answered or not, on the scale of the values. */
  readonly range: InputRange | null;
  /** It may turn out not applicable or hidden: then it leaves the applicable weight too. */
  readonly mayLeave: boolean;
  /** It may stay without an answer (not known, declined). */
  readonly mayMiss: boolean;
}

/** A value for each input, `null` for left out. */
export type Choices = readonly (Integer | null)[];

export type Extremes =
  | { readonly kind: 'choices'; readonly lowest: Choices; readonly highest: Choices }
  /** Sound values that no choice need reach; `null` is open-ended. */
  | { readonly kind: 'values'; readonly lowest: Exact | null; readonly highest: Exact | null };

export interface Walk {
  /** As far as it was walked, in order. */
  readonly walked: readonly { readonly rule: number; readonly holds: boolean | null }[];
  /** Rules that may turn out to be the first that holds. */
  readonly possible: readonly number[];
}

/** What a condition may come to over every completion. */
export interface Truths {
  readonly mayHold: boolean;
  readonly mayFail: boolean;
}

/** Whether leaving an input out changes the arithmetic: under `worst` it counts as its lowest, under `fail` nothing is scored. */
export const mayDrop = (input: OpenInput, missing: MissingPolicy): boolean =>
  input.mayLeave || (input.mayMiss && (missing === 'exclude' || missing === 'prorate'));
