import type { Polarity } from '../data-pack.js';

/**
 * Rank of a value among all, itself included: 1 is best by polarity, ties share the lowest (1, 2, 2, 4), as LAIT ranks.
 *
 * @returns `null` for an indicator that is neither good high nor good low
 */
export function rank(value: number, all: readonly number[], polarity: Polarity): number | null {
  switch (polarity) {
    case 'high':
      return 1 + all.filter((other) => other > value).length;
    case 'low':
      return 1 + all.filter((other) => other < value).length;
    case 'neither':
      return null;
  }
}
