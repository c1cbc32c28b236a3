import { add, divideWhole, type Integer, leastCommonMultiple, multiply, negate } from '../exact.js';
import { boundsByRaisingAndLowering, lowerByRaising, type Raise } from './extremes.js';
import { raiseMean } from './mean.js';
import type { OpenInput, Settings, ValueMethod, WholeRange } from './method.js';

const floorOf = (range: WholeRange | null, { floor }: Settings): Integer =>
  floor === 'zero' ? 0 : (range?.min ?? 0);

const widthOf = (range: WholeRange | null, settings: Settings): Integer =>
  subtract(range?.max ?? 0, floorOf(range, settings));

const isBounded = (value: Integer): boolean => typeof value === 'bigint' || Number.isFinite(value);

const subtract = (a: Integer, b: Integer): Integer => (isBounded(a) ? add(a, negate(b)) : a);

/** It is a mean: of each input's share of the way, weighted by the length of the way. */
function asMean(inputs: readonly OpenInput[], settings: Settings): readonly OpenInput[] {
  const common = inputs.reduce((all: Integer, { range }) => leastCommonMultiple(all, widthOf(range, settings)), 1);
  return inputs.map((input) => {
    const width = widthOf(input.range, settings);
    const share = (value: Integer): Integer => {
      const way = subtract(value, floorOf(input.range, settings));
      return isBounded(way) ? multiply(way, divideWhole(common, width)) : way;
    };
    return {
      ...input,
      lowest: share(input.lowest),
      highest: share(input.highest),
      weight: multiply(input.weight, width),
    };
  });
}

const raisePercent: Raise = (inputs, settings) =>
  raiseMean(asMean(inputs, settings), settings)?.map((choice, index) =>
    choice === null ? null : (inputs[index]?.highest ?? null),
  ) ?? null;

const lowerPercent: Raise = (inputs, settings) =>
  lowerByRaising(raiseMean)(asMean(inputs, settings), settings)?.map((choice, index) =>
    choice === null ? null : (inputs[index]?.lowest ?? null),
  ) ?? null;

/**
 * How much of what could be reached is reached, in percent: `100 * sum(w * (v - floor)) / sum(w * (max - floor))` over the
 * answered inputs. `floor` is the lowest that each input allows (0 to 100), or zero.
 *
 * @see docs/scoring/percent-of-maximum.md
 */
export const percentOfMaximum: ValueMethod = {
  gives: 'value',
  linear: true,
  score({ values, weights, ranges }, settings) {
    let reached: Integer = 0;
    let reachable: Integer = 0;
    for (let i = 0; i < values.length; i++) {
      const range = ranges[i] ?? null;
      const value = values[i] ?? 0;
      const way = subtract(value, floorOf(range, settings));
      if (!isBounded(way)) return { numerator: way, denominator: 1, scale: 1 };
      const weight = weights[i] ?? 1;
      reached = add(reached, multiply(way, weight));
      reachable = add(reachable, multiply(widthOf(range, settings), weight));
    }
    return { numerator: multiply(100, reached), denominator: reachable, scale: 1 };
  },
  bounds: boundsByRaisingAndLowering(raisePercent, lowerPercent),
};
