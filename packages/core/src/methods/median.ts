import { add, compareIntegers, type Integer } from '../exact.js';
import { atHighest, boundsByRaising, droppable, type Raise } from './extremes.js';
import { measured } from './measured.js';
import type { ValueMethod } from './method.js';

/** The middle value doubled, so that the mean of two middle values stays whole. */
function doubledMedian(values: readonly Integer[]): Integer {
  const sorted = [...values].sort(compareIntegers);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return typeof upper === 'number' && typeof lower === 'number' && !Number.isFinite(upper + lower)
    ? lower + upper
    : add(lower, upper);
}

/** Keeping a higher one of those that may go never does worse than keeping a lower one, so only their number is tried. */
const raiseMedian: Raise = (inputs, settings) => {
  const optional = droppable(inputs, settings);
  const must = inputs.length - optional.length;
  let best: { readonly median: Integer; readonly kept: ReadonlySet<number> } | null = null;
  for (let count = must === 0 ? 1 : 0; count <= optional.length; count++) {
    const kept = new Set(optional.slice(0, count));
    const values = atHighest(inputs, settings, kept).filter((value) => value !== null);
    if (values.length === 0) continue;
    const median = doubledMedian(values);
    if (best === null || median > best.median) best = { median, kept };
  }
  return best && atHighest(inputs, settings, best.kept);
};

/**
 * The middle answered value; of an even number the mean of the two in the middle. Weights play no part in it, only in coverage.
 *
 * @see docs/scoring/median.md
 */
export const median: ValueMethod = /* @__PURE__ */ measured({
  linear: false,
  score({ values }, { valueScale }) {
    const doubled = doubledMedian(values);
    return { numerator: doubled, denominator: 2, scale: valueScale };
  },
  bounds: /* @__PURE__ */ boundsByRaising(raiseMedian),
});
