import type { Level, Limits } from './level.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * Wilson score interval of a proportion O/n, as shares of 1:
 * `[2O + z² ∓ z √(z² + 4O(1 − p))] / [2(n + z²)]` with `p = O/n`. Holds at O = 0 and at O = n.
 *
 * @param numerator O, 0 to n
 * @param denominator n, above 0
 * @returns `null` where there is no proportion: n not above 0, or O outside 0 to n
 * @see Wilson (1927), JASA 22; APHO Technical Briefing 3 (2008)
 */
export function wilson(numerator: number, denominator: number, level: Level): Limits | null {
  if (!(denominator > 0) || numerator < 0 || numerator > denominator) return null;
  const z = normalQuantile(level);
  const middle = 2 * numerator + z * z;
  const half = z * Math.sqrt(z * z + 4 * numerator * (1 - numerator / denominator));
  const width = 2 * (denominator + z * z);
  return {
    lower: numerator === 0 ? 0 : (middle - half) / width,
    upper: numerator === denominator ? 1 : (middle + half) / width,
  };
}
