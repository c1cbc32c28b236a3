import { add, type Integer } from '../exact.js';
import { meets } from './count.js';
import { boundsByRaisingAndLowering, lowerByRaising, type Raise } from './extremes.js';
import { raiseMean } from './mean.js';
import { measured } from './measured.js';
import type { OpenInput, Settings, ValueMethod } from './method.js';

/** A proportion is the mean of ones and zeros. */
const asMean = (inputs: readonly OpenInput[], settings: Settings): readonly OpenInput[] =>
  inputs.map((input) => ({
    ...input,
    lowest: meets(input.lowest, settings) ? 1 : 0,
    highest: meets(input.highest, settings) ? 1 : 0,
  }));

const raiseProportion: Raise = (inputs, settings) =>
  raiseMean(asMean(inputs, settings), settings)?.map((choice, index) =>
    choice === null ? null : (inputs[index]?.highest ?? null),
  ) ?? null;

const lowerProportion: Raise = (inputs, settings) =>
  lowerByRaising(raiseMean)(asMean(inputs, settings), settings)?.map((choice, index) =>
    choice === null ? null : (inputs[index]?.lowest ?? null),
  ) ?? null;

/**
 * Answered weight at or above `atLeast`, over answered weight: 0 to 1.
 *
 * @see docs/scoring/proportion.md
 */
export const proportion: ValueMethod = /* @__PURE__ */ measured({
  linear: true,
  score({ values, weights }, settings) {
    let met: Integer = 0;
    let all: Integer = 0;
    for (let i = 0; i < values.length; i++) {
      const weight = weights[i] ?? 1;
      if (meets(values[i] ?? 0, settings)) met = add(met, weight);
      all = add(all, weight);
    }
    return { numerator: met, denominator: all, scale: 1 };
  },
  bounds: /* @__PURE__ */ boundsByRaisingAndLowering(raiseProportion, lowerProportion),
});
