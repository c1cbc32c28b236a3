import type { Interval } from '../data-pack.js';
import type { Level } from './level.js';
import { wilson } from './wilson.js';

/** A value with its interval; the interval is `null` where the method does not apply. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval | null;
}

/**
 * Percentage 100 × O/n with its Wilson interval.
 *
 * @returns `null` when n is not above 0: there is no percentage of nothing. No interval when O lies outside 0 to n, as in a
 * conversion "rate" whose numerator is not part of its denominator.
 */
export function percent(numerator: number, denominator: number, level: Level): Estimate | null {
  if (!(denominator > 0)) return null;
  const limits = wilson(numerator, denominator, level);
  return {
    value: (100 * numerator) / denominator,
    interval: limits && { lower: 100 * limits.lower, upper: 100 * limits.upper, level, method: 'wilson' },
  };
}
