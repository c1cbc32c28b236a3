import { fileURLToPath } from 'node:url';
import { openDuckDb, type Row } from '@plumbline/duckdb';
import { inFreshProcess } from '../fresh.js';
import { atMost, type Group, type Target } from '../group.js';
import { interleaved } from '../measure.js';
import { withParquetFile } from '../parquet-file.js';
import type { Peak, Way } from '../peak-memory.js';
import { handWrittenSql } from '../peers/hand-written-sql.js';
import { plannedSql } from '../planned-sql.js';

const ours = 'SQL scorer in DuckDB, two threads';
const peer = 'hand-written DuckDB SQL, two threads';

export const sqlScorer: Group = {
  title: 'SQL over Parquet: the query made of the instrument beside one written by hand',
  unit: 'response',
  run: ({ isQuick, effort }) =>
    withParquetFile(isQuick, async ({ instrument, compiled, rows, path }) => {
      const engine = await openDuckDb({ threads: 2 });
      const [planned, written] = [plannedSql(compiled, path), handWrittenSql(instrument, path)];
      aggregatesMustAgree(await engine.run(planned), await engine.run(written));
      const figures = await interleaved(
        [
          { name: peer, units: rows, run: () => engine.run(written) },
          { name: ours, units: rows, run: () => engine.run(planned) },
        ],
        { rounds: isQuick ? 1 : 5, roundMs: effort.roundMs },
      );
      engine.close();
      const peak = (way: Way): Promise<Peak> =>
        inFreshProcess(fileURLToPath(new URL('../peak-memory.ts', import.meta.url)), [way, path, '1']);
      const memory = { ours: (await peak('planned-sql')).bytes, peer: (await peak('sql')).bytes };
      return {
        figures,
        targets: [atMost(figures, ours, 1.25, peer, why), ofMemory(memory.ours, memory.peer)],
        notes: [
          'Both give counts by band, sums of values and flags by authority, and agree on every authority before they are timed. What an outer query does not ask for, the engine leaves out of ours.',
        ],
      };
    }),
};

const why =
  'The peer adds plain numbers and divides them; ours adds whole numbers that cannot overflow, and compares edges as fractions, so that it agrees to the last bit.';

function ofMemory(own: number, other: number): Target {
  const ratio = own / other;
  return {
    what: `${ours}, peak memory`,
    limit: `at most 1.25 x ${peer}`,
    found: `${ratio.toFixed(2)} x (${Math.round(own / 2 ** 20)} MiB beside ${Math.round(other / 2 ** 20)} MiB)`,
    isMet: ratio <= 1.25,
  };
}

/** Counts alike, sums of values to nine digits: the engine adds in an order of its own. */
function aggregatesMustAgree(ours: readonly Row[], theirs: readonly Row[]): void {
  const byAuthority = new Map(theirs.map((row) => [row.authority, row]));
  if (ours.length !== theirs.length) throw new Error('The SQL scorer and its peer find other authorities.');
  for (const row of ours)
    for (const [name, found] of Object.entries(row)) {
      const expected = byAuthority.get(row.authority ?? '')?.[name];
      const isSame =
        typeof found === 'number' ? Math.abs(found - Number(expected)) <= 1e-9 * Math.abs(found) : found === expected;
      if (!isSame) throw new Error(`The SQL scorer and its peer differ in ${name}.`);
    }
}
