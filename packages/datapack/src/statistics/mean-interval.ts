import jStat from 'jstat';
import type { Level, Limits } from './level.js';

/**
 * Interval of a mean by Student's t: `x̄ ∓ t(1 − α/2, n − 1) · s/√n`.
 *
 * @param deviation s, the sample standard deviation
 * @param count n
 * @returns `null` when n is under 2 or s is negative: there is no interval then
 * @see Student (1908), Biometrika 6; APHO Technical Briefing 3 (2008)
 */
export function meanInterval(mean: number, deviation: number, count: number, level: Level): Limits | null {
  if (!(count >= 2) || !(deviation >= 0)) return null;
  const half = (jStat.studentt.inv(1 - (1 - level) / 2, count - 1) * deviation) / Math.sqrt(count);
  return { lower: mean - half, upper: mean + half };
}
