import type { Integer } from '../exact.js';
import { exactEnd } from './extent-of.js';
import { measured } from './measured.js';
import type { ValueMethod } from './method.js';

/** Values and how often each was given, by order of size. */
function counted(values: readonly Integer[]): readonly (readonly [Integer, number])[] {
  const counts = new Map<string, [Integer, number]>();
  for (const value of values) {
    const found = counts.get(String(value)) ?? [value, 0];
    found[1] += 1;
    counts.set(String(value), found);
  }
  return [...counts.values()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The value given most often; of several given equally often the lowest, or the highest where `ties` says so. Weights play no
 * part in it, only in coverage.
 *
 * @see docs/scoring/mode.md
 */
export const mode: ValueMethod = /* @__PURE__ */ measured({
  linear: false,
  score({ values }, { valueScale, ties }) {
    let best: readonly [Integer, number] = [0, 0];
    for (const each of counted(values))
      if (each[1] > best[1] || (each[1] === best[1] && ties === 'highest')) best = each;
    return { numerator: best[0], denominator: 1, scale: valueScale };
  },
  /** It is one of the values: no higher than the highest of them. */
  bounds: (inputs, settings) => exactEnd(inputs, settings),
});
