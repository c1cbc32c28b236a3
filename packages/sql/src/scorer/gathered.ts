import type { CompiledScore } from '@plumbline/core';
import type { Surroundings } from './expressions.js';
import { type InputView, itemInputs, scoreInputs, summaryOf } from './inputs.js';
import type { MemberView } from './members.js';
import type { Measured } from './methods/method-plan.js';
import { methodPlans } from './methods/methods.js';
import { weighed } from './methods/weighed.js';
import type { Planning } from './planning.js';
import { allOf, anyOf, never, not, type Predicate } from './predicate.js';
import { onOneScale, type Rational } from './rational.js';
import { gatheredRows } from './rows.js';
import type { Whole } from './whole.js';

/** What a score is made of, summed up: what entered, how much of what applies that is, and what conditions see of it. */
export interface Gathered {
  /** Weights of what applies and of what is answered; times `weightUnit` those of the instrument. */
  readonly applicable: Whole;
  readonly answered: Whole;
  readonly weightUnit: Rational;
  /** How many are answered. */
  readonly counted: Whole;
  /** Something applies and is not answered. */
  readonly lacks: Predicate;
  readonly anyAnswered: Predicate;
  /** There is something to reckon with and, under `worst`, nothing without a lowest. */
  readonly enters: Predicate;
  /** What `inputs` reads: numbers that entered, or in a decision what was judged. */
  readonly summary: NonNullable<Surroundings['inputs']>;
  readonly members: readonly MemberView[];
  readonly measure: () => Measured;
}

export function gathered(score: CompiledScore, index: number, planning: Planning): Gathered {
  const { of } = score;
  if (of.kind === 'rows') return gatheredRows(score, index, planning);
  const { whole: weights, scale: unit } = onOneScale(score.weights);
  const { inputs, scale } =
    of.kind === 'items' ? itemInputs(score, of.items, weights, planning) : scoreInputs(of.scores, weights, planning);
  const { wholes, layers } = planning;
  const weightUnit: Rational = { numerator: 1n, denominator: unit };
  const isCounted = ({ counted, answered }: InputView): Predicate => (score.method === 'formula' ? answered : counted);
  const weightOf = (picks: (input: InputView) => Predicate): Whole =>
    layers.defineWhole(weighed(inputs, (input) => wholes.bit(picks(input)), wholes));
  const applicable = weightOf(({ applies }) => applies);
  const answered = weightOf(isCounted);
  // Weights are above zero: what weighs something is there.
  const isAny = (weight: Whole): Predicate => layers.define(wholes.compare('>', weight, wholes.literal(0n)));
  const anyEntered = isAny(weightOf(({ entered }) => entered));
  const anyOwn = isAny(weightOf(({ counted }) => counted));
  const isJudged = score.method === 'decision';
  return {
    applicable,
    answered,
    weightUnit,
    counted:
      score.minAnswered > 0 ? wholes.add(inputs.map((input) => wholes.bit(isCounted(input)))) : wholes.literal(0n),
    lacks:
      score.missing === 'fail' ? anyOf(inputs.map((input) => allOf([input.applies, not(isCounted(input))]))) : never,
    anyAnswered: isAny(answered),
    enters: allOf([
      anyEntered,
      ...(score.missing === 'worst' ? inputs.map((input) => anyOf([not(input.applies), input.entered])) : []),
    ]),
    summary: summaryOf(
      inputs.map((input) => (isJudged ? input.judgement : score.method === 'formula' ? input.own : input.number)),
      isJudged || score.method === 'formula' ? anyOwn : anyEntered,
      planning,
    ),
    members: inputs.map(({ member }) => member),
    measure: () =>
      score.method === 'decision' || score.method === 'formula'
        ? { numerator: wholes.literal(0n), denominator: wholes.literal(1n), gives: never }
        : methodPlans[score.method]({
            inputs,
            scale,
            score,
            planning,
            enteredWeight: weightOf(({ entered }) => entered),
            applicable,
            weightUnit,
          }),
  };
}
