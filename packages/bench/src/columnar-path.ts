import { performance } from 'node:perf_hooks';
import {
  type Aggregate,
  aggregateByGroup,
  batchScorer,
  type Columns,
  makeScoredColumns,
  mergeAggregates,
  slice,
} from '@plumbline/batch';
import { openThreads, sharedMemory } from '@plumbline/batch/threads';
import type { CompiledInstrument, Projection } from '@plumbline/core';
import { readColumns, writeColumns } from '@plumbline/duckdb';

const authorities = 152;

const codeOf = (row: number): string => `E${String(8_000_000 + (row % authorities)).padStart(8, '0')}`;

/** Seeded columns as Parquet, each row with the code of one of 152 authorities. */
export async function writeParquet(path: string, projection: Projection, columns: Columns): Promise<void> {
  const size = 50_000;
  const portions = Array.from({ length: Math.ceil(columns.rows / size) }, (_, at) => {
    const [from, to] = [at * size, Math.min(columns.rows, (at + 1) * size)];
    return {
      columns: slice(columns, from, to),
      groups: Array.from({ length: to - from }, (_, row) => codeOf(from + row)),
    };
  });
  await writeColumns(path, projection, portions, { group: 'authority' });
}

/** Where the time of one run went, in seconds. */
export interface Phases {
  read: number;
  score: number;
  aggregate: number;
}

/** From the file to scores and flags of every row and aggregates by authority. */
export async function throughColumns(
  compiled: CompiledInstrument,
  projection: Projection,
  path: string,
  threads: number,
): Promise<{ readonly aggregates: readonly Aggregate[]; readonly phases: Phases }> {
  const reader = await readColumns(path, projection, { group: 'authority', threads, memory: sharedMemory });
  const pool = threads > 1 ? openThreads(compiled, projection, threads) : null;
  const scorer = batchScorer(compiled, projection);
  const aggregates: Aggregate[] = [];
  const phases: Phases = { read: 0, score: 0, aggregate: 0 };
  let start = performance.now();
  const ends = (phase: keyof Phases): void => {
    const now = performance.now();
    phases[phase] += (now - start) / 1000;
    start = now;
  };
  try {
    for await (const { columns, groups } of reader.portions()) {
      ends('read');
      const scored =
        pool === null
          ? scorer.score(columns, { into: makeScoredColumns(compiled, columns.rows) })
          : await pool.score(columns);
      ends('score');
      const part = aggregateByGroup(compiled, scored, groups ?? new Int32Array(columns.rows), reader.groups.length);
      for (const [group, each] of part.entries()) {
        const before = aggregates[group];
        aggregates[group] = before === undefined ? each : mergeAggregates(before, each);
      }
      ends('aggregate');
    }
  } finally {
    reader.close();
    await pool?.close();
  }
  return { aggregates, phases };
}
