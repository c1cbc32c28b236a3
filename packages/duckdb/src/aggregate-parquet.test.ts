import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aggregateByGroup, batchScorer, columnsOf } from '@plumbline/batch';
import { openThreads } from '@plumbline/batch/threads';
import { projectAnswers, projectionOf, score } from '@plumbline/core';
import { EngineError } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aggregateParquet } from './aggregate-parquet.js';
import { openDuckDb } from './open-duckdb.js';
import { twiceTwo as compiled } from './testing/twice-two.js';
import { writeColumns } from './write-columns.js';

const projection = projectionOf(compiled);
const rows = 20_001;
const grades = ['one', 'two', 'three', 'four', undefined];
const answersOf = (row: number): object => {
  const given = ['a', 'b', 'c', 'd'].map((key, at) => [key, grades[Math.floor(row / 5 ** at) % 5]] as const);
  return Object.fromEntries(given.filter(([, grade]) => grade !== undefined));
};
const authorities = ['E10000012', null, 'E06000031'];
const groups = ['E06000031', 'E10000012'];
const placeOf = (row: number): number => groups.indexOf(authorities[row % 3] ?? '');

/** Every combination of answers, again and again. */
const columns = columnsOf(
  projection,
  Array.from({ length: rows }, (_, row) => {
    const projected = projectAnswers(compiled, projection, answersOf(row));
    if (!projected.ok) throw new Error(JSON.stringify(projected.issues));
    return projected.value;
  }),
);

let folder = '';
let path = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aggregate-'));
  path = join(folder, 'responses.parquet');
  const texts = Array.from({ length: rows }, (_, row) => authorities[row % 3] ?? null);
  await writeColumns(path, projection, [{ columns, groups: texts }], { group: 'authority' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a file scored by threads and gathered by group', () => {
  test.each([
    { open: 1, options: {} },
    { open: 2, options: { rows: 2048 } },
    { open: 3, options: { rows: 4096, threads: 1 } },
  ])('gives the numbers of one thread: $open threads, $options', async ({ open, options }) => {
    const threads = openThreads(compiled, projection, open);
    try {
      const found = await aggregateParquet(threads, projection, path, { group: 'authority', ...options });
      const places = Int32Array.from({ length: rows }, (_, row) => placeOf(row));
      const whole = aggregateByGroup(compiled, batchScorer(compiled, projection).score(columns), places, 2);
      expect(found).toEqual({ rows, groups, aggregates: whole });
      expect(await aggregateParquet(threads, projection, path, { group: 'authority' })).toEqual(found);
    } finally {
      await threads.close();
    }
  });

  test('counts as score does, response by response', async () => {
    const threads = openThreads(compiled, projection, 2);
    const { aggregates } = await aggregateParquet(threads, projection, path, { group: 'authority' });
    await threads.close();
    const counts = groups.map(() => ({ scored: 0, insufficient: 0, raised: 0 }));
    for (let row = 0; row < rows; row += 1) {
      const count = counts[placeOf(row)];
      const outcome = score(compiled, answersOf(row));
      if (count === undefined || !outcome.ok) continue;
      const overall = outcome.value.scores.find(({ id }) => id === 'overall');
      count.scored += overall?.status === 'scored' ? 1 : 0;
      count.insufficient += overall?.status === 'insufficient' ? 1 : 0;
      count.raised += outcome.value.flags.filter(({ state }) => state === 'raised').length;
    }
    const found = aggregates.map(({ scores, flags }) => {
      const { scored, insufficient } = scores.find(({ id }) => id === 'overall') ?? {};
      return { scored, insufficient, raised: flags[0]?.members };
    });
    expect(found).toEqual(counts);
  });

  test('a file without rows has no groups', async () => {
    const empty = join(folder, 'empty.parquet');
    await writeColumns(empty, projection, [{ columns: columnsOf(projection, []), groups: [] }], { group: 'authority' });
    const threads = openThreads(compiled, projection, 2);
    const found = await aggregateParquet(threads, projection, empty, { group: 'authority' });
    await threads.close();
    expect(found).toEqual({ rows: 0, groups: [], aggregates: [] });
  });

  test('a file that is not there leaves the threads as they were', async () => {
    const threads = openThreads(compiled, projection, 1);
    const missing = aggregateParquet(threads, projection, join(folder, 'nowhere.parquet'), { group: 'authority' });
    await expect(missing).rejects.toBeInstanceOf(EngineError);
    const found = await aggregateParquet(threads, projection, path, { group: 'authority' });
    await threads.close();
    expect(found.rows).toBe(rows);
  });

  test('an engine that fails half way ends the threads, and says what it was', async () => {
    const bad = join(folder, 'bad.parquet');
    const engine = await openDuckDb();
    const late = `CASE WHEN i = 299999 THEN 1000 ELSE 1 END::SMALLINT AS a, 1::TINYINT AS b, 1::TINYINT AS c, 1::TINYINT AS d`;
    const sql = `COPY (SELECT ${late}, 'E10000012' AS authority FROM range(300000) AS t(i)) TO '${bad}' (FORMAT parquet)`;
    await engine.run({ sql, params: [] });
    engine.close();
    const threads = openThreads(compiled, projection, 2);
    const failed = aggregateParquet(threads, projection, bad, { group: 'authority' });
    await expect(failed).rejects.toBeInstanceOf(EngineError);
    await expect(aggregateParquet(threads, projection, path, { group: 'authority' })).rejects.toThrow('closed');
    await threads.close();
  });
});
