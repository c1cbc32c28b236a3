import type { Figure, Pooled } from '../data-pack.js';
import { figureOf, numberOf } from '../figure.js';
import { estimate, type Measure } from './estimate.js';
import { type Part, pooled } from './pooled.js';

/**
 * A region's value: pooled where every authority gave both counts, else as published, else none. Who is missing, and why, is
 * said in every case.
 *
 * @param published what the publisher prints for the region
 */
export function regionalValue(measure: Measure, parts: readonly Part[], published: Figure): Pooled {
  const { sums, missing } = pooled(parts);
  const own = sums && estimate(measure, sums.numerator, sums.denominator);
  const rest = { missing, published: numberOf(published) };
  if (own && sums) return { figure: figureOf(own.value), basis: 'pooled', ...sums, interval: own.interval, ...rest };
  const basis = published.state === 'value' ? 'published' : 'none';
  return { figure: published, basis, numerator: null, denominator: null, interval: null, ...rest };
}
