import type { Figure, Pooled } from '../data-pack.js';
import { figureOf, numberOf } from '../figure.js';
import { estimate, type Measure } from './estimate.js';
import { type Part, pooled } from './pooled.js';

/**
 * A region's value: pooled where every authority gave both counts, else as published, else none. Who is missing is said with
 * the reason. Counts that nobody publishes leave nothing missing from the publisher's own value; a suppressed part does.
 *
 * @param published what the publisher prints for the region
 */
export function regionalValue(measure: Measure, parts: readonly Part[], published: Figure): Pooled {
  const { sums, missing } = pooled(parts);
  const own = sums && estimate(measure, sums.numerator, sums.denominator);
  const rest = { published: numberOf(published) };
  if (own && sums)
    return { figure: figureOf(own.value), basis: 'pooled', ...sums, interval: own.interval, missing, ...rest };
  const none = { figure: published, numerator: null, denominator: null, interval: null, ...rest };
  if (published.state === 'missing') return { ...none, basis: 'none', missing };
  return { ...none, basis: 'published', missing: missing.filter(({ reason }) => reason !== 'not-published') };
}
