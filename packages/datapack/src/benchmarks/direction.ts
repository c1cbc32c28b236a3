import type { Direction, Polarity } from '../data-pack.js';
import { newcombe, type Proportion } from '../statistics/newcombe.js';
import { rateRatio } from '../statistics/rate-ratio.js';
import { withoutDust } from '../statistics/round-half-up.js';
import type { Measure } from './estimate.js';

/** One year of an indicator; counts where both are known. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
  readonly counts: Proportion | null;
}

export interface DirectionRules {
  readonly measure: Measure;
  readonly polarity: Polarity;
  /** A change of more than this, in the indicator's unit, counts even where it cannot be tested. */
  readonly tolerance: number | null;
}

/**
 * Direction of travel from the year before: a change counts when it is significant at 95% (Newcombe for percentages, rate ratio
 * for rates) or larger than the tolerance; else it is steady. Where it can neither be tested nor has a tolerance, any change
 * counts, with `significant` `null`: an arrow and no more.
 *
 * @returns `null` unless the years are consecutive. The caller leaves out a year before a break in definition.
 */
export function direction(latest: YearValue, previous: YearValue, rules: DirectionRules): Direction | null {
  if (latest.year !== previous.year + 1) return null;
  const change = withoutDust(latest.value - previous.value);
  const significant = isSignificant(latest.counts, previous.counts, rules.measure.interval);
  const isBeyond = rules.tolerance !== null && Math.abs(change) > rules.tolerance;
  const isArrowOnly = significant === null && rules.tolerance === null && change !== 0;
  const counts = significant === true || isBeyond || isArrowOnly;
  const word = counts ? wordOf(change, rules.polarity) : 'steady';
  return { from: previous.year, previous: previous.value, change, significant, word };
}

function isSignificant(
  latest: Proportion | null,
  previous: Proportion | null,
  method: Measure['interval'],
): boolean | null {
  if (!latest || !previous) return null;
  switch (method) {
    case 'wilson': {
      const difference = newcombe(latest, previous, 0.95);
      return difference && (difference.lower > 0 || difference.upper < 0);
    }
    case 'byar': {
      const ratio = rateRatio(latest, previous, 0.95);
      return ratio && (ratio.lower > 1 || ratio.upper < 1);
    }
    case 'mean':
    case 'none':
      return null;
  }
}

function wordOf(change: number, polarity: Polarity): Direction['word'] {
  const isUp = change > 0;
  switch (polarity) {
    case 'high':
      return isUp ? 'improving' : 'worsening';
    case 'low':
      return isUp ? 'worsening' : 'improving';
    case 'neither':
      return isUp ? 'rising' : 'falling';
  }
}
