import type { ScoringMethod } from '../compiled.js';
import { count } from './count.js';
import { decision } from './decision.js';
import { formula } from './formula.js';
import { lookup } from './lookup.js';
import { max } from './max.js';
import { mean } from './mean.js';
import { median } from './median.js';
import type { Method } from './method.js';
import { min } from './min.js';
import { mode } from './mode.js';
import { percentOfMaximum } from './percent-of-maximum.js';
import { proportion } from './proportion.js';
import { sum } from './sum.js';

export const methods = {
  mean,
  sum,
  min,
  max,
  median,
  mode,
  count,
  proportion,
  'percent-of-maximum': percentOfMaximum,
  lookup,
  formula,
  decision,
} satisfies Record<ScoringMethod, Method>;

/** Methods by name. An ahead-of-time module brings those that its instrument names, and no others. */
export type Methods = Readonly<Partial<Record<ScoringMethod, Method>>>;
