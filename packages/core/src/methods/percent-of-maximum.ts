import { add, divideWhole, type Integer, leastCommonMultiple, multiply, negate } from '../exact.js';
import { boundsByRaisingAndLowering, lowerByRaising, type Raise } from './extremes.js';
import { raiseMean } from './mean.js';
import { measured } from './measured.js';
import type { InputRange, OpenInput, Settings, ValueMethod } from './method.js';

const subtract = (a: Integer, b: Integer): Integer => add(a, negate(b));

const floorOf = (range: InputRange, { floor }: Settings): Integer => (floor === 'zero' ? 0 : range.min);
const spanOf = (range: InputRange, settings: Settings): Integer => subtract(range.max, floorOf(range, settings));

const none: InputRange = { min: 0, max: 0 };

/** A percentage of the maximum is the mean of the inputs' own percentages, each weighted by how far it can go. */
const asMean = (inputs: readonly OpenInput[], settings: Settings): readonly OpenInput[] => {
  const spans = inputs.map(({ range }) => spanOf(range ?? none, settings));
  const common = spans.reduce((all: Integer, span) => (span > 0 ? leastCommonMultiple(all, span) : all), 1);
  const share = (value: Integer, at: number, range: InputRange): Integer => {
    const span = spans[at] ?? 0;
    if (typeof value === 'number' && !Number.isFinite(value)) return value;
    return span > 0 ? multiply(subtract(value, floorOf(range, settings)), divideWhole(common, span)) : 0;
  };
  return inputs.map((input, at) => ({
    ...input,
    lowest: share(input.lowest, at, input.range ?? none),
    highest: share(input.highest, at, input.range ?? none),
    weight: multiply(input.weight, spans[at] ?? 0),
  }));
};

const raise: Raise = (inputs, settings) =>
  raiseMean(asMean(inputs, settings), settings)?.map((choice, at) =>
    choice === null ? null : (inputs[at]?.highest ?? null),
  ) ?? null;

const lower: Raise = (inputs, settings) =>
  lowerByRaising(raiseMean)(asMean(inputs, settings), settings)?.map((choice, at) =>
    choice === null ? null : (inputs[at]?.lowest ?? null),
  ) ?? null;

/**
 * How far the answered inputs reach of what they could reach together, 0 to 100: weighted, and counted from the lowest that
 * each allows, or from zero where `floor` says so. Nothing answered that could reach anything is no score.
 *
 * @see docs/scoring/percent-of-maximum.md Cohen, Cohen, Aiken and West (1999), percent of maximum possible.
 */
export const percentOfMaximum: ValueMethod = /* @__PURE__ */ measured({
  linear: true,
  score({ values, weights, ranges }, settings) {
    let reached: Integer = 0;
    let possible: Integer = 0;
    for (const [at, value] of values.entries()) {
      const range = ranges[at] ?? none;
      const weight = weights[at] ?? 1;
      reached = add(reached, multiply(weight, subtract(value, floorOf(range, settings))));
      possible = add(possible, multiply(weight, spanOf(range, settings)));
    }
    return possible > 0 ? { numerator: multiply(reached, 100), denominator: possible, scale: 1 } : null;
  },
  bounds: /* @__PURE__ */ boundsByRaisingAndLowering(raise, lower),
});
