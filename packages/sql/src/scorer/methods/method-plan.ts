import type { CompiledScore } from '@plumbline/core';
import type { InputsView } from '../inputs.js';
import type { Planning } from '../planning.js';
import type { Predicate } from '../predicate.js';
import type { Rational } from '../rational.js';
import type { Whole } from '../whole.js';

/** A score as a fraction. The denominator is positive wherever the score is scored; `gives` says where there is a value. */
export interface Measured {
  readonly numerator: Whole;
  readonly denominator: Whole;
  readonly gives: Predicate;
}

export interface MethodInput extends InputsView {
  readonly score: CompiledScore;
  readonly planning: Planning;
  /** Weight of what entered and of what applies, times `weightUnit` the weights of the instrument. */
  readonly enteredWeight: Whole;
  readonly applicable: Whole;
  readonly weightUnit: Rational;
}

/** How one method comes to its fraction. */
export type MethodPlan = (given: MethodInput) => Measured;
