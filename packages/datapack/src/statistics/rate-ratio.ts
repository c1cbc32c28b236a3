import type { Level, Limits } from './level.js';
import type { Proportion } from './newcombe.js';
import { normalQuantile } from './normal-quantile.js';

/** Fewest events on either side for which the log-normal interval is fair. */
const rateRatioFrom = 5;

/**
 * Ratio r1/r2 of two independent rates with its interval `exp(ln(r1/r2) ∓ z √(1/O1 + 1/O2))`.
 *
 * @returns `null` when either side has fewer than five events or no population
 * @see APHO Technical Briefing 3 (2008)
 */
export function rateRatio(
  first: Proportion,
  second: Proportion,
  level: Level,
): (Limits & { readonly ratio: number }) | null {
  if (!(first.numerator >= rateRatioFrom && second.numerator >= rateRatioFrom)) return null;
  if (!(first.denominator > 0 && second.denominator > 0)) return null;
  const ratio = first.numerator / first.denominator / (second.numerator / second.denominator);
  const half = normalQuantile(level) * Math.sqrt(1 / first.numerator + 1 / second.numerator);
  return { ratio, lower: ratio * Math.exp(-half), upper: ratio * Math.exp(half) };
}
