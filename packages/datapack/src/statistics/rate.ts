import { byar } from './byar.js';
import { exactPoisson } from './exact-poisson.js';
import type { Level } from './level.js';
import type { Estimate } from './percent.js';

/** Smallest count for which Byar's approximation is used; below it the exact limits. APHO Technical Briefing 3 (2008). */
export const byarFrom = 10;

/**
 * Crude rate `per × O/n` with Byar's interval from ten events, exact Poisson limits below.
 *
 * @param per 10,000 for a rate per 10,000
 * @returns `null` when n is not above 0. No interval when O is negative or not whole: exact limits are of counts.
 */
export function rate(numerator: number, denominator: number, per: number, level: Level): Estimate | null {
  if (!(denominator > 0)) return null;
  const factor = per / denominator;
  const value = numerator * factor;
  if (numerator >= byarFrom) {
    const { lower, upper } = byar(numerator, level);
    return { value, interval: { lower: lower * factor, upper: upper * factor, level, method: 'byar' } };
  }
  if (!Number.isInteger(numerator) || numerator < 0) return { value, interval: null };
  const { lower, upper } = exactPoisson(numerator, level);
  return { value, interval: { lower: lower * factor, upper: upper * factor, level, method: 'exact-poisson' } };
}
