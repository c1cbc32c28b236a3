import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectionOf } from '@plumbline/core';
import { openDuckDb } from '@plumbline/duckdb';
import { throughColumns, throughOneThread, writeParquet } from '../columnar-path.js';
import { type Group, timesAsFast } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';
import { handWrittenSql } from '../peers/hand-written-sql.js';
import { projectedColumns } from '../projected.js';

const ours = 'columnar path, two threads';
const oneThread = 'columnar path, one thread';
const bySql = 'hand-written DuckDB SQL, two threads';

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
      await writeParquet(path, projection, projectedColumns(instrument, compiled, projection, rows));
      const engine = await openDuckDb({ threads: 2 });
      const sql = handWrittenSql(instrument, path);
      const figures = await interleaved(
        [
          { name: bySql, units: rows, run: () => engine.run(sql) },
          { name: ours, units: rows, run: () => throughColumns(compiled, projection, path, 2) },
          { name: oneThread, units: rows, run: () => throughColumns(compiled, projection, path, 1) },
        ],
        { rounds: isQuick ? 1 : 5, roundMs: effort.roundMs },
      );
      engine.close();
      const { phases } = await throughOneThread(compiled, projection, path);
      const size = `${(statSync(path).size / 2 ** 20).toFixed(1)} MiB of Parquet for ${rows.toLocaleString('en-GB')} responses.`;
      return {
        figures,
        tables: [
          {
            title: 'Where the time goes in one run on one thread',
            head: ['reading the file into columns', 'scoring, flagging and aggregating'],
            rows: [[`${phases.read.toFixed(2)} s`, `${phases.gather.toFixed(2)} s`]],
          },
        ],
        targets: [timesAsFast(figures, ours, 3, bySql), ...scorerTargets],
        notes: [
          size,
          'Neither keeps the scores and flags of single rows once they are aggregated.',
          'By hand: one CASE for each item and group, coverage, bands, caps, overall, flags, counts and sums by authority, as one query. No bounds and no possible caps, which the columnar path tells of every row.',
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const scorerTargets = ['time', 'peak memory'].map((of) => ({
  what: 'SQL scorer in DuckDB over Parquet',
  limit: `at most 1.25 x hand-written SQL in ${of}`,
  found: 'not measured: there is no SQL scorer yet',
  isMet: null,
}));
