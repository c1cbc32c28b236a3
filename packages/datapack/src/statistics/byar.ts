import type { Level, Limits } from './level.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * Byar's approximation to the limits of a count O, good from O = 10:
 * lower `O (1 − 1/(9O) − z/(3√O))³`, upper `(O+1) (1 − 1/(9(O+1)) + z/(3√(O+1)))³`.
 *
 * @param count O, above 0
 * @see Breslow and Day (1987), Statistical Methods in Cancer Research II; APHO Technical Briefing 3 (2008)
 */
export function byar(count: number, level: Level): Limits {
  const z = normalQuantile(level);
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}
