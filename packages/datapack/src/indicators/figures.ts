import { estimate, type Measure } from '../benchmarks/estimate.js';
import type { Part } from '../benchmarks/pooled.js';
import type { Figure, Interval } from '../data-pack.js';
import { figureOf, notPublished, numberOf } from '../figure.js';
import type { Observation } from '../observation.js';

/** A figure with the counts behind it. */
export interface CountedFigure {
  readonly figure: Figure;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly interval: Interval | null;
}

/**
 * The figure of an observation with its 95% interval. Where no value was published but both counts were, the value is worked
 * out from them.
 */
export function countedFigure(observation: Observation | undefined, measure: Measure): CountedFigure {
  if (!observation) return { figure: notPublished, numerator: notPublished, denominator: notPublished, interval: null };
  const { value, numerator, denominator } = observation;
  const counts = countsOf(observation);
  const own = counts && estimate(measure, counts.numerator, counts.denominator);
  const figure = value.state === 'missing' && own ? figureOf(own.value) : value;
  return { figure, numerator, denominator, interval: figure.state === 'value' ? (own?.interval ?? null) : null };
}

/** Both counts, where both are known. */
export function countsOf(
  observation: Pick<Observation, 'numerator' | 'denominator'>,
): { readonly numerator: number; readonly denominator: number } | null {
  const numerator = numberOf(observation.numerator);
  const denominator = numberOf(observation.denominator);
  return numerator === null || denominator === null ? null : { numerator, denominator };
}

/**
 * What an area gives to a pooled value. Where a source has no counts because it suppressed the figure, that is the reason why
 * they are missing.
 */
export function partOf(area: string, { figure, numerator, denominator }: CountedFigure): Part {
  const because = (count: Figure): Figure =>
    count.state === 'missing' && count.reason === 'not-published' && figure.state === 'missing' ? figure : count;
  return { area, numerator: because(numerator), denominator: because(denominator) };
}
