export { checkPlan } from './check-plan.js';
export {
  columnList,
  type DelimitedOptions,
  type Dialect,
  type DialectName,
  dialects,
  type Encoding,
} from './dialects.js';
export type { Engine, Row, RowValue } from './engine.js';
export { EngineError } from './engine-error.js';
export { type PooledRateOptions, pooledRate } from './pooled-rate.js';
export { type QuantileOptions, quantileColumn, quantiles } from './quantiles.js';
export { fragment, joinPlans, plan, type QueryPlan, type SqlValue, value } from './query-plan.js';
export { quoteIdentifier, quoteText } from './quote.js';
export { type RankOptions, ranked } from './ranked.js';
export { type DelimitedFile, type RejectedRows, readDelimited, readHeader, rejectedRows } from './read-delimited.js';
export { type ScorePlanOptions, scorePlan } from './score-plan.js';
