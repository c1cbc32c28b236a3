import { withoutDust } from './round-half-up.js';

/**
 * Quantile of type 7, the one that Excel, R and LAIT use: linear between order statistics at `h = (n − 1) p`.
 *
 * @param values in any order; left as they are
 * @param share p, 0 to 1
 * @returns `null` of no values
 * @see Hyndman and Fan (1996), The American Statistician 50, definition 7
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (place - Math.floor(place)) * (above - below);
}

export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** First quartile, median and third quartile (type 7); `null` of no values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  const q1 = quantile(values, 0.25);
  const median = quantile(values, 0.5);
  const q3 = quantile(values, 0.75);
  if (q1 === null || median === null || q3 === null) return null;
  return { q1: withoutDust(q1), median: withoutDust(median), q3: withoutDust(q3) };
}
