import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { type CompiledInstrument, type Projection, projectionOf } from '@plumbline/core';
import { openDuckDb, readColumns, writeColumns } from '@plumbline/duckdb';
import { type Group, timesAsFast } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';
import { handWrittenSql } from '../peers/hand-written-sql.js';
import { projectedColumns } from '../projected.js';

const ours = 'columnar path, two threads';
const oneThread = 'columnar path, one thread';
const bySql = 'hand-written DuckDB SQL, two threads';

const authorities = 152;

export const parquet: Group = {
  title: 'Parquet of a million responses to scores, flags and aggregates by authority',
  unit: 'response',
  async run({ isQuick, effort }) {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const projection = projectionOf(compiled);
    const rows = isQuick ? 4000 : 1_000_000;
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
    const path = join(folder, 'responses.parquet');
    try {
      await write(path, projection, projectedColumns(instrument, compiled, projection, rows));
      const engine = await openDuckDb({ threads: 2 });
      const sql = handWrittenSql(instrument, path);
      const figures = await interleaved(
        [
          { name: bySql, units: rows, run: () => engine.run(sql) },
          { name: ours, units: rows, run: () => throughColumns(compiled, projection, path, 2) },
          { name: oneThread, units: rows, run: () => throughColumns(compiled, projection, path, 1) },
        ],
        { rounds: isQuick ? 1 : 3, roundMs: effort.roundMs },
      );
      engine.close();
      const size = `${(statSync(path).size / 2 ** 20).toFixed(1)} MiB of Parquet for ${rows.toLocaleString('en-GB')} responses.`;
      return { figures, targets: [timesAsFast(figures, ours, 3, bySql)], notes: [size] };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const codeOf = (row: number): string => `E${String(8_000_000 + (row % authorities)).padStart(8, '0')}`;

async function write(path: string, projection: Projection, columns: Columns): Promise<void> {
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

async function throughColumns(
  compiled: CompiledInstrument,
  projection: Projection,
  path: string,
  threads: number,
): Promise<readonly Aggregate[]> {
  const reader = await readColumns(path, projection, { group: 'authority', threads, memory: sharedMemory });
  const pool = threads > 1 ? openThreads(compiled, projection, threads) : null;
  const scorer = batchScorer(compiled, projection);
  const all: Aggregate[] = [];
  try {
    for await (const { columns, groups } of reader.portions()) {
      const scored =
        pool === null
          ? scorer.score(columns, { into: makeScoredColumns(compiled, columns.rows) })
          : await pool.score(columns);
      const part = aggregateByGroup(compiled, scored, groups ?? new Int32Array(columns.rows), reader.groups.length);
      for (const [group, each] of part.entries()) {
        const before = all[group];
        all[group] = before === undefined ? each : mergeAggregates(before, each);
      }
    }
  } finally {
    reader.close();
    await pool?.close();
  }
  return all;
}
