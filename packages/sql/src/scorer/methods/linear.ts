import type { InputView } from '../inputs.js';
import { allOf, always, type Predicate } from '../predicate.js';
import { onOneScale, rationalOf } from '../rational.js';
import type { Whole } from '../whole.js';
import type { MethodInput, MethodPlan } from './method-plan.js';
import { weighed, weighedTotal } from './weighed.js';

const total = ({ inputs, planning }: MethodInput): Whole => weighedTotal(inputs, planning.wholes);

export const mean: MethodPlan = (given) => {
  const { planning, scale, enteredWeight } = given;
  return {
    numerator: total(given),
    denominator: planning.wholes.multiply(enteredWeight, scale),
    gives: always,
  };
};

/** Under `prorate` times applicable over answered weight. */
export const sum: MethodPlan = (given) => {
  const { planning, scale, score, enteredWeight, applicable, weightUnit } = given;
  const { wholes } = planning;
  const unit = wholes.literal(weightUnit.numerator);
  const below = wholes.multiply(scale, wholes.literal(weightUnit.denominator));
  const plain = wholes.multiply(total(given), unit);
  return score.missing === 'prorate'
    ? {
        numerator: wholes.multiply(plain, applicable),
        denominator: wholes.multiply(below, enteredWeight),
        gives: always,
      }
    : { numerator: plain, denominator: below, gives: always };
};

/** It enters and stands at or above the threshold. */
function meets({ value, entered }: InputView, { score, scale, planning }: MethodInput): Predicate {
  if (score.atLeast === null) return entered;
  const { wholes } = planning;
  const { numerator, denominator } = rationalOf(score.atLeast);
  const reaches = wholes.compare(
    '>=',
    wholes.multiply(value, wholes.literal(denominator)),
    wholes.multiply(scale, wholes.literal(numerator)),
  );
  return allOf([entered, reaches]);
}

export const count: MethodPlan = (given) => {
  const { wholes } = given.planning;
  return {
    numerator: wholes.add(given.inputs.map((input) => wholes.bit(meets(input, given)))),
    denominator: wholes.literal(1n),
    gives: always,
  };
};

export const proportion: MethodPlan = (given) => {
  const { wholes } = given.planning;
  return {
    numerator: weighed(given.inputs, (input) => wholes.bit(meets(input, given)), wholes),
    denominator: given.enteredWeight,
    gives: always,
  };
};

/** `100 * sum(w * (v - floor)) / sum(w * (max - floor))`; both sums on the scale of the values. */
export const percentOfMaximum: MethodPlan = ({ inputs, score, scale, planning }) => {
  const { wholes } = planning;
  const floors = score.ranges.map((range) => (score.floor === 'zero' ? 0 : (range?.min ?? 0)));
  const ends = score.ranges.map((range) => range?.max ?? 0);
  const { whole, scale: fine } = onOneScale([...floors, ...ends]);
  const floorOf = (place: number): bigint => whole[place] ?? 0n;
  const widthOf = (place: number): bigint => (whole[floors.length + place] ?? 0n) - floorOf(place);
  const entering = (place: number, by: bigint): Whole =>
    wholes.multiply(wholes.bit(inputs[place]?.entered ?? always), wholes.literal(by));
  const reached = inputs.map(({ value, weight }, place) => {
    const own = wholes.multiply(value, wholes.literal(fine));
    const below = wholes.multiply(scale, entering(place, floorOf(place)));
    return wholes.multiply(wholes.subtract(own, below), wholes.literal(100n * weight));
  });
  const reachable = inputs.map(({ weight }, place) => entering(place, widthOf(place) * weight));
  return {
    numerator: wholes.add(reached),
    denominator: wholes.multiply(wholes.add(reachable), scale),
    gives: wholes.compare('>', wholes.add(reachable), wholes.literal(0n)),
  };
};
