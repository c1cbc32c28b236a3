import { add, type Integer, multiply } from '../exact.js';
import { atHighest, boundsByRaising, droppable, type Raise } from './extremes.js';
import { measured } from './measured.js';
import { type Answered, mayDrop, type ValueMethod } from './method.js';

export interface WeightedSum {
  readonly total: Integer;
  readonly weight: Integer;
}

export function weightedSum({ values, weights }: Pick<Answered, 'values' | 'weights'>): WeightedSum {
  let total: Integer = 0;
  let weight: Integer = 0;
  for (let i = 0; i < values.length; i++) {
    const w = weights[i] ?? 1;
    total = add(total, multiply(values[i] ?? 0, w));
    weight = add(weight, w);
  }
  return { total, weight };
}

/** Of those that may be left out, an input raises the mean exactly while it lies above the mean of those already in. */
export const raiseMean: Raise = (inputs, settings) => {
  const optional = droppable(inputs, settings);
  const kept = new Set<number>();
  const must = inputs.filter((input) => !mayDrop(input, settings.missing));
  if (must.some(({ highest }) => !isBounded(highest))) return atHighest(inputs, settings, kept);
  let { total, weight } = weightedSum({
    values: must.map(({ highest }) => highest),
    weights: must.map((input) => input.weight),
  });
  for (const index of optional) {
    const input = inputs[index];
    if (!input) continue;
    if (!isBounded(input.highest) && input.highest > 0) return atHighest(inputs, settings, kept.add(index));
    if (weight > 0 && !(isBounded(input.highest) && multiply(input.highest, weight) > total)) break;
    kept.add(index);
    total = add(total, multiply(input.highest, input.weight));
    weight = add(weight, input.weight);
  }
  return kept.size === 0 && must.length === 0 ? null : atHighest(inputs, settings, kept);
};

const isBounded = (value: Integer): boolean => typeof value === 'bigint' || Number.isFinite(value);

/**
 * Mean of the answered inputs, each weighted. What is not answered leaves both sums, so weights need not add up to anything.
 *
 * @see docs/scoring/mean.md
 */
export const mean: ValueMethod = /* @__PURE__ */ measured({
  linear: true,
  score(inputs, { valueScale }) {
    const { total, weight } = weightedSum(inputs);
    return { numerator: total, denominator: weight, scale: valueScale };
  },
  bounds: /* @__PURE__ */ boundsByRaising(raiseMean),
});
