export { type Engine, EngineError, type Row, type RowValue } from '@plumbline/sql';
export { type AggregatedParquet, type AggregateParquetOptions, aggregateParquet } from './aggregate-parquet.js';
export { type DuckDbOptions, openDuckDb } from './open-duckdb.js';
export { type ColumnPortion, type ColumnReader, type ReadColumnsOptions, readColumns } from './read-columns.js';
export { type WriteColumnsOptions, type WrittenPortion, writeColumns } from './write-columns.js';
