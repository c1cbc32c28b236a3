import type { Aggregate, BatchOptions } from '@plumbline/batch';
import { type BatchThreads, type GroupedColumns, sharedMemory } from '@plumbline/batch/threads';
import type { Projection } from '@plumbline/core';
import { type ColumnReader, type ReadColumnsOptions, readColumns } from './read-columns.js';

export interface AggregateParquetOptions extends Omit<ReadColumnsOptions, 'memory'>, Pick<BatchOptions, 'asAt'> {
  /** A column of texts by which rows belong together, an authority's code for instance. */
  readonly group: string;
  /** Rows that a thread scores at a time; 16,384 unless said. Memory grows with this, not with the file. */
  readonly rows?: number;
  /**
   * Of the engine, which decodes beside the threads that score; two unless said, so that it goes on while rows are handed
   * over. The outcome is the same for any number.
   */
  readonly threads?: number;
}

export interface AggregatedParquet {
  /** Rows of the file. */
  readonly rows: number;
  /** Every text of the column `group`, in order by code unit. */
  readonly groups: readonly string[];
  /** One for each of `groups`. Rows without a text are in none. */
  readonly aggregates: readonly Aggregate[];
}

/**
 * Scores every row of a Parquet file that holds a projection and gathers the outcomes by group; those of single rows are not
 * kept. Threads score while others decode, so open as many as there are processors. The numbers are those of `readColumns`
 * and `aggregateByGroup`, whatever the threads.
 *
 * @param threads Opened by `openThreads` of `@plumbline/batch/threads` with the same projection.
 * @param path Of one file, as it is called: `*`, `?` and `[` stand for themselves.
 * @throws EngineError (as a rejection) as `readColumns` does. Where the engine fails half way, the threads have ended.
 */
export async function aggregateParquet(
  threads: BatchThreads,
  projection: Projection,
  path: string,
  { asAt, ...options }: AggregateParquetOptions,
): Promise<AggregatedParquet> {
  // The engine lies in none of the threads: with @duckdb/node-api 1.5.6 one that is ended while it runs aborts the process.
  const reader = await readColumns(path, projection, { rows: 16_384, threads: 2, ...options, memory: sharedMemory });
  try {
    const { rows, groups } = reader;
    const aggregates = await threads.aggregate(grouped(reader), groups.length, asAt === undefined ? {} : { asAt });
    return { rows, groups, aggregates };
  } finally {
    reader.close();
  }
}

async function* grouped(reader: ColumnReader): AsyncGenerator<GroupedColumns> {
  for await (const { columns, groups } of reader.portions()) {
    if (groups === null) throw new TypeError('Rows are gathered by a group.');
    yield { columns, groups };
  }
}
