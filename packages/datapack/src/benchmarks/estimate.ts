import type { Interval } from '../data-pack.js';
import { type Estimate, percent } from '../statistics/percent.js';
import { rate } from '../statistics/rate.js';

/** How a catalogue says that an indicator's value and interval are made. */
export interface Measure {
  /** By what numerator over denominator is multiplied; `null` where the figure is no ratio of counts. */
  readonly factor: number | null;
  readonly interval: 'wilson' | 'byar' | 'mean' | 'none';
}

/**
 * Value and 95% interval from counts, by the method of the indicator.
 *
 * @returns `null` where the indicator is no ratio of counts or the denominator is not above 0. The interval of a mean needs the
 * spread, which published tables do not give: none then.
 */
export function estimate(measure: Measure, numerator: number, denominator: number): Estimate | null {
  if (measure.factor === null || !(denominator > 0)) return null;
  const interval = intervalOf(measure.interval, measure.factor, numerator, denominator);
  return { value: (measure.factor * numerator) / denominator, interval };
}

function intervalOf(
  method: Measure['interval'],
  factor: number,
  numerator: number,
  denominator: number,
): Interval | null {
  switch (method) {
    case 'wilson':
      return percent(numerator, denominator, 0.95)?.interval ?? null;
    case 'byar':
      return rate(numerator, denominator, factor, 0.95)?.interval ?? null;
    case 'mean':
    case 'none':
      return null;
  }
}
