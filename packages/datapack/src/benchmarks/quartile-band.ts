import type { Polarity } from '../data-pack.js';
import type { Quartiles } from '../statistics/quantile.js';

export type QuartileBand = 'A' | 'B' | 'C' | 'D';

/** Fewest English authorities with a value from which quartiles are computed: about half of them. */
export const fewestForQuartiles = 75;

/**
 * Quarter of English authorities that a value falls in, A best and D worst. On a boundary it belongs to the lower quarter of
 * values, which is the better side where low is good and the worse side where high is good, as LAIT codes it.
 *
 * @returns `null` for an indicator that is neither good high nor good low
 */
export function quartileBand(value: number, quartiles: Quartiles, polarity: Polarity): QuartileBand | null {
  const quarter = value <= quartiles.q1 ? 0 : value <= quartiles.median ? 1 : value <= quartiles.q3 ? 2 : 3;
  switch (polarity) {
    case 'low':
      return (['A', 'B', 'C', 'D'] as const)[quarter];
    case 'high':
      return (['D', 'C', 'B', 'A'] as const)[quarter];
    case 'neither':
      return null;
  }
}
