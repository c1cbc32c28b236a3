import jStat from 'jstat';
import type { Level, Limits } from './level.js';

/**
 * Exact limits of a Poisson count O: lower `χ²⁻¹(α/2, 2O) / 2`, which is 0 at O = 0; upper `χ²⁻¹(1 − α/2, 2O + 2) / 2`.
 *
 * @param count O, a whole number from 0
 * @see Garwood (1936), Biometrika 28; APHO Technical Briefing 3 (2008)
 */
export function exactPoisson(count: number, level: Level): Limits {
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : jStat.chisquare.inv(tail, 2 * count) / 2,
    upper: jStat.chisquare.inv(1 - tail, 2 * count + 2) / 2,
  };
}
