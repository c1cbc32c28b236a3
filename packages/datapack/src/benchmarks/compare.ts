import type { Comparison, Polarity } from '../data-pack.js';
import type { Limits } from '../statistics/level.js';

/**
 * A value against a benchmark that is taken as fixed: outside the value's 95% interval it is better or worse (by polarity) or
 * higher or lower (where there is none); inside, similar. Region and England include the authority itself.
 *
 * @returns `null` where there is no interval or no benchmark: that cannot be told
 * @see OHID public health technical guidance, comparing to a benchmark
 */
export function compare(interval: Limits | null, benchmark: number | null, polarity: Polarity): Comparison | null {
  if (interval === null || benchmark === null) return null;
  if (benchmark < interval.lower) return words[polarity].above;
  if (benchmark > interval.upper) return words[polarity].below;
  return 'similar';
}

const words: { readonly [polarity in Polarity]: { readonly above: Comparison; readonly below: Comparison } } = {
  high: { above: 'better', below: 'worse' },
  low: { above: 'worse', below: 'better' },
  neither: { above: 'higher', below: 'lower' },
};
