import type { Figure } from '../data-pack.js';
import { numberOf } from '../figure.js';

/** A denominator under 10 or a numerator under 6: show with a warning. Counts that are not known say nothing. */
export function hasSmallNumbers(numerator: Figure | null, denominator: Figure | null): boolean {
  const above = numberOf(numerator);
  const below = numberOf(denominator);
  return (above !== null && above < 6) || (below !== null && below < 10);
}
