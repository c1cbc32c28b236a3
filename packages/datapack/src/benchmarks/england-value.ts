import type { Benchmark, Figure } from '../data-pack.js';
import { figureOf, notPublished } from '../figure.js';
import { estimate, type Measure } from './estimate.js';
import { type Part, pooled } from './pooled.js';

/**
 * England's value: as published, else pooled over all English authorities where every one gave both counts, else none.
 *
 * @param parts every English authority of the year, those without counts included
 */
export function englandValue(measure: Measure, parts: readonly Part[], published: Figure): Benchmark {
  if (published.state === 'value') return { figure: published, basis: 'published' };
  const { sums } = pooled(parts);
  const own = sums && estimate(measure, sums.numerator, sums.denominator);
  return own ? { figure: figureOf(own.value), basis: 'computed' } : { figure: notPublished, basis: 'none' };
}
