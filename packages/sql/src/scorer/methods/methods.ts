import type { ScoringMethod } from '@plumbline/core';
import { greatestOf, leastOf } from './extremes.js';
import { count, mean, percentOfMaximum, proportion, sum } from './linear.js';
import { lookup } from './lookup.js';
import type { MethodPlan } from './method-plan.js';
import { median, mode } from './ordered.js';

/** Every method that makes a number of numbers. A formula and a decision have plans of their own. */
export const methodPlans = {
  mean,
  sum,
  count,
  proportion,
  'percent-of-maximum': percentOfMaximum,
  min: leastOf,
  max: greatestOf,
  median,
  mode,
  lookup,
} satisfies Record<Exclude<ScoringMethod, 'formula' | 'decision'>, MethodPlan>;
