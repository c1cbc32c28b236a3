import { performance } from 'node:perf_hooks';
import { type Aggregate, batchAggregator, type Columns, slice } from '@plumbline/batch';
import type { GroupedColumns } from '@plumbline/batch/threads';
import type { CompiledInstrument, Projection } from '@plumbline/core';
import { type ColumnReader, readColumns, writeColumns } from '@plumbline/duckdb';

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
  gather: number;
}

export interface ByAuthority {
  readonly groups: readonly string[];
  readonly aggregates: readonly Aggregate[];
}

/** From the file to scores and flags of every row and aggregates by authority; only those are kept. */
export async function throughColumns(
  compiled: CompiledInstrument,
  projection: Projection,
  path: string,
): Promise<ByAuthority & { readonly phases: Phases }> {
  const reader = await readColumns(path, projection, { group: 'authority' });
  const gathered = batchAggregator(compiled, projection, reader.groups.length);
  const phases: Phases = { read: 0, gather: 0 };
  let start = performance.now();
  const ends = (phase: keyof Phases): void => {
    const now = performance.now();
    phases[phase] += (now - start) / 1000;
    start = now;
  };
  try {
    for await (const portion of grouped(reader)) {
      ends('read');
      gathered.add(portion.columns, portion.groups);
      ends('gather');
    }
    const aggregates = gathered.result();
    ends('gather');
    return { groups: reader.groups, aggregates, phases };
  } finally {
    reader.close();
  }
}

async function* grouped(reader: ColumnReader): AsyncGenerator<GroupedColumns> {
  for await (const { columns, groups } of reader.portions())
    yield { columns, groups: groups ?? new Int32Array(columns.rows).fill(-1) };
}
