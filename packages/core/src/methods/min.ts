import type { Integer } from '../exact.js';
import { atHighest, boundsByRaisingAndLowering, droppable, lowerByRaising, type Raise } from './extremes.js';
import { measured } from './measured.js';
import type { ValueMethod } from './method.js';

const least = (values: readonly Integer[]): Integer =>
  values.reduce((found: Integer, value) => (value < found ? value : found), values[0] ?? 0);

/** The lowest of few is highest: what may go goes, and the best of them stays when nothing else would. */
export const keepFew: Raise = (inputs, settings) => {
  const optional = droppable(inputs, settings);
  const alone = optional.length === inputs.length ? optional.slice(0, 1) : [];
  return inputs.length === 0 ? null : atHighest(inputs, settings, new Set(alone));
};

/** The highest of all is highest: everything stays. */
export const keepAll: Raise = (inputs) => (inputs.length === 0 ? null : inputs.map(({ highest }) => highest));

/**
 * The lowest answered value. Weights play no part in it, only in coverage.
 *
 * @see docs/scoring/min.md
 */
export const min: ValueMethod = /* @__PURE__ */ measured({
  linear: false,
  score: ({ values }, { valueScale }) => ({ numerator: least(values), denominator: 1, scale: valueScale }),
  bounds: /* @__PURE__ */ boundsByRaisingAndLowering(keepFew, /* @__PURE__ */ lowerByRaising(keepAll)),
});
