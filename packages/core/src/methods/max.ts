import type { Integer } from '../exact.js';
import { boundsByRaisingAndLowering, lowerByRaising } from './extremes.js';
import { measured } from './measured.js';
import type { ValueMethod } from './method.js';
import { keepAll, keepFew } from './min.js';

const greatest = (values: readonly Integer[]): Integer =>
  values.reduce((found: Integer, value) => (value > found ? value : found), values[0] ?? 0);

/**
 * The highest answered value. Weights play no part in it, only in coverage.
 *
 * @see docs/scoring/max.md
 */
export const max: ValueMethod = /* @__PURE__ */ measured({
  linear: false,
  score: ({ values }, { valueScale }) => ({ numerator: greatest(values), denominator: 1, scale: valueScale }),
  bounds: /* @__PURE__ */ boundsByRaisingAndLowering(keepAll, /* @__PURE__ */ lowerByRaising(keepFew)),
});
