import { statSync } from 'node:fs';
import type { Aggregate, ScoreAggregate } from '@plumbline/batch';
import { openThreads } from '@plumbline/batch/threads';
import { aggregateParquet, openDuckDb } from '@plumbline/duckdb';
import type { Row } from '@plumbline/sql';
import { type ByAuthority, throughColumns } from '../columnar-path.js';
import { type Group, timesAsFast } from '../group.js';
import { interleaved } from '../measure.js';
import { withParquetFile } from '../parquet-file.js';
import { handWrittenSql } from '../peers/hand-written-sql.js';

const ours = 'columnar path, two threads';
const oneThread = 'columnar path, one thread';
const bySql = 'hand-written DuckDB SQL, two threads';

export const parquet: Group = {
  title: 'Parquet of a million responses to scores, flags and aggregates by authority',
  unit: 'response',
  run: ({ isQuick, effort }) =>
    withParquetFile(isQuick, async ({ instrument, compiled, projection, rows, path }) => {
      const engine = await openDuckDb({ threads: 2 });
      const sql = handWrittenSql(instrument, path);
      const pool = openThreads(compiled, projection, 2);
      const throughThreads = () => aggregateParquet(pool, projection, path, { group: 'authority' });
      mustAgree(await throughColumns(compiled, projection, path), await engine.run(sql));
      mustAgree(await throughThreads(), await engine.run(sql));
      const figures = await interleaved(
        [
          { name: bySql, units: rows, run: () => engine.run(sql) },
          { name: ours, units: rows, run: throughThreads },
          { name: oneThread, units: rows, run: () => throughColumns(compiled, projection, path) },
        ],
        { rounds: isQuick ? 1 : 5, roundMs: effort.roundMs },
      );
      engine.close();
      await pool.close();
      const { phases } = await throughColumns(compiled, projection, path);
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
        targets: [timesAsFast(figures, ours, 3, bySql, why)],
        notes: [
          size,
          'Two threads score what the engine decodes beside them (`aggregateParquet`).',
          'The engine of the peer and our threads are open before the clock starts; a run opens, reads and closes the file.',
          'Neither keeps the scores and flags of single rows once they are aggregated.',
          'By hand: one CASE for each item and group, coverage, bands, caps, overall, flags, counts and sums by authority, as one query. No bounds and no possible caps, which the columnar path tells of every row.',
        ],
      };
    }),
};

/** Every count by band and every count of flags, authority by authority. */
function mustAgree({ groups, aggregates }: ByAuthority, rows: readonly Row[]): void {
  const byAuthority = new Map(rows.map((row) => [row.authority, row]));
  if (groups.length !== rows.length) throw new Error('The columnar path and its peer find other authorities.');
  for (const [at, authority] of groups.entries()) {
    const { rows: count, scores, themes, flags } = aggregates[at] as Aggregate;
    const bands = ({ bands: counts }: ScoreAggregate, name: string) =>
      counts.map((found, place) => [`${name}_c_${counts.length - place}`, found] as const);
    const own = [
      ['n', count] as const,
      ...scores.flatMap((of, index) => bands(of, index === scores.length - 1 ? 'o' : `s_${of.id}`)),
      ...themes.flatMap((of) => bands(of, `t_${of.id.replaceAll('-', '_')}`)),
      ...['critical', 'themes', 'low'].map((name, flag) => [name, flags[flag]?.members] as const),
      ['weak', flags[3]?.rows] as const,
    ];
    for (const [name, found] of own)
      if (Number(byAuthority.get(authority)?.[name]) !== found)
        throw new Error(`${name} of ${authority} differs by hand.`);
  }
}

const why =
  'The engine decodes on the same two processors that score: reading and copying are half of the time of one thread, whatever the compression or the size of row groups.';
