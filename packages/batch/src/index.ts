export {
  type Aggregate,
  aggregateByGroup,
  meanOf,
  mergeAggregates,
  type ScoreAggregate,
} from './aggregate.js';
export { type BatchAggregator, batchAggregator } from './batch-aggregator.js';
export { type BatchOptions, type BatchScorer, batchScorer } from './batch-scorer.js';
export { checkColumns, columnIssueCodes, requireColumns } from './check-columns.js';
export { type Column, type Columns, columnsOf, kindOf, noDay, nullBit, slice } from './columns.js';
export { lineIssueCodes } from './ndjson/issue-codes.js';
export { type LineIssue, type ScannedBlock, type ScanOptions, scanNdjson } from './ndjson/scan-ndjson.js';
export { type ScoredBlock, scoreNdjson } from './ndjson/score-ndjson.js';
export {
  type FlagColumns,
  makeScoredColumns,
  type ScoreColumns,
  type ScoredColumns,
} from './scored-columns.js';
