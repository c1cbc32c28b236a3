export { type BatchOptions, type BatchScorer, batchScorer } from './batch-scorer.js';
export { type Column, type Columns, columnsOf, kindOf, noDay, nullBit, slice } from './columns.js';
export {
  type FlagColumns,
  makeScoredColumns,
  type ScoreColumns,
  type ScoredColumns,
} from './scored-columns.js';
