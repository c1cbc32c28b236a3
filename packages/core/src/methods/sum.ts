import { add, type Exact, type Integer, multiply } from '../exact.js';
import { atHighest, boundsByRaising, droppable, type Raise } from './extremes.js';
import { raiseMean, weightedSum } from './mean.js';
import { measured } from './measured.js';
import type { Choices, Extremes, OpenInput, Settings, ValueMethod } from './method.js';

/** Keeps what adds something; when everything may go and nothing adds, one must stay for there to be a score. */
const raiseSum: Raise = (inputs, settings) => {
  const optional = droppable(inputs, settings);
  const kept = new Set(optional.filter((index) => (inputs[index]?.highest ?? 0) > 0));
  const [greatest] = largestProductFirst(optional, inputs);
  if (optional.length === inputs.length && kept.size === 0 && greatest !== undefined) kept.add(greatest);
  return inputs.length === 0 ? null : atHighest(inputs, settings, kept);
};

const largestProductFirst = (indexes: readonly number[], inputs: readonly OpenInput[]): readonly number[] => {
  const product = (index: number): Integer => productOf(inputs[index]?.highest ?? 0, inputs[index]?.weight ?? 1);
  return [...indexes].sort((a, b) => (product(a) > product(b) ? -1 : 1));
};

const productOf = (value: Integer, weight: Integer): Integer =>
  typeof value === 'number' && !Number.isFinite(value) ? value : multiply(value, weight);

const plainBounds = /* @__PURE__ */ boundsByRaising(raiseSum);

/**
 * A prorated sum is the mean times the applicable weight. Which inputs stay away moves both, so the ends are taken
 * apart: the best mean with the weight that suits it. Sound, and not always reached.
 */
function prorateBounds(inputs: readonly OpenInput[], settings: Settings): Extremes | null {
  const means = boundsByRaising(raiseMean)(inputs, settings);
  if (means?.kind !== 'choices') return null;
  const all = add(totalWeight(inputs), settings.mute?.most ?? 0);
  const staying = add(totalWeight(inputs.filter(({ mayLeave }) => !mayLeave)), settings.mute?.least ?? 0);
  const end = (choices: Choices, more: boolean): Exact | null => {
    const sum = sumOf(choices, inputs);
    if (sum === null) return null;
    const weight = sum.total > 0 === more ? all : staying;
    const denominator = multiply(sum.weight, multiply(settings.valueScale, settings.weightScale));
    return { numerator: multiply(sum.total, weight), denominator };
  };
  return { kind: 'values', lowest: end(means.lowest, false), highest: end(means.highest, true) };
}

const totalWeight = (inputs: readonly OpenInput[]): Integer =>
  inputs.reduce((total: Integer, input) => add(total, input.weight), 0);

function sumOf(choices: Choices, inputs: readonly OpenInput[]) {
  const values: Integer[] = [];
  const weights: Integer[] = [];
  for (const [index, value] of choices.entries()) {
    if (value === null) continue;
    if (typeof value === 'number' && !Number.isFinite(value)) return null;
    values.push(value);
    weights.push(inputs[index]?.weight ?? 1);
  }
  return weightedSum({ values, weights });
}

/**
 * Sum of weight times value over the answered inputs. With `prorate` it is scaled up by applicable over answered weight,
 * as if what is missing were like what is there.
 *
 * @see docs/scoring/sum.md
 */
export const sum: ValueMethod = /* @__PURE__ */ measured({
  linear: true,
  score(inputs, { missing, valueScale, weightScale }) {
    const { total, weight } = weightedSum(inputs);
    const scale = multiply(valueScale, weightScale);
    return missing === 'prorate' && weight !== inputs.applicable
      ? { numerator: multiply(total, inputs.applicable), denominator: weight, scale }
      : { numerator: total, denominator: 1, scale };
  },
  bounds: (inputs, settings) =>
    settings.missing === 'prorate' && (inputs.some(({ mayMiss }) => mayMiss) || (settings.mute?.most ?? 0) !== 0)
      ? prorateBounds(inputs, settings)
      : plainBounds(inputs, settings),
});
