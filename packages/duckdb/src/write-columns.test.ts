import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOf } from '@plumbline/batch';
import type { ProjectedRow, Projection } from '@plumbline/core';
import { EngineError } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from './open-duckdb.js';
import { readColumns } from './read-columns.js';
import { writeColumns } from './write-columns.js';

const projection: Projection = {
  instrument: { id: 'small', version: '1.0.0' },
  columns: [
    { kind: 'code', name: 'grade', item: 0 },
    { kind: 'number', name: 'staff_number', item: 1, scale: 1_000_000 },
    { kind: 'newest', name: 'grade_newest', item: 0 },
    { kind: 'test', name: 'grade_unsupported', item: 0, flag: 0 },
    { kind: 'leaf', name: 'leaf_0', expression: { op: 'literal', value: true }, gives: 'truth' },
    { kind: 'leaf', name: 'leaf_1', expression: { op: 'literal', value: 1 }, gives: 'number' },
    { kind: 'rows', name: 'rows_posts', score: 0, scale: 1_000_000 },
    { kind: 'previous', name: 'previous_overall', of: 'score', index: 0 },
  ],
};
const rows: readonly ProjectedRow[] = [
  [2, 1_500_000, 20_150_930, 1, 0, 0.1, [4_500_000, null], 3],
  [-5, null, null, null, null, null, [], null],
  [0, 0, null, 0, 1, -2.5, [0], 0],
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'columns-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a projection written to Parquet', () => {
  test('holds what the engine reads as numbers and NULL', async () => {
    const path = join(folder, 'one.parquet');
    const portion = { columns: columnsOf(projection, rows), groups: ['E10000012', null, 'E06000031'] };
    expect(await writeColumns(path, projection, [portion], { group: 'organisation' })).toBe(3);
    const engine = await openDuckDb();
    const found = await engine.run({ sql: `SELECT * FROM read_parquet('${path}')`, params: [] });
    engine.close();
    const names = projection.columns.map(({ name }) => name);
    const organisations = ['E10000012', null, 'E06000031'];
    expect(found).toEqual(
      rows.map((row, at) => ({
        ...Object.fromEntries(names.map((name, index) => [name, row[index]])),
        organisation: organisations[at],
      })),
    );
  });

  test('law: read again it is what was written, in any number of portions', async () => {
    const path = join(folder, 'two.parquet');
    const many = Array.from({ length: 3000 }, (_, at) => rows[at % 3] ?? []);
    const portions = [many.slice(0, 2500), many.slice(2500)].map((part) => ({ columns: columnsOf(projection, part) }));
    await writeColumns(path, projection, portions);
    const reader = await readColumns(path, projection);
    const read = [];
    for await (const { columns } of reader.portions()) read.push(columns);
    reader.close();
    expect(read).toEqual([columnsOf(projection, many)]);
  });

  test.each([
    { name: 'rows that columns have not', portion: { columns: { ...columnsOf(projection, rows), rows: 4 } } },
    { name: 'texts of groups too few', portion: { columns: columnsOf(projection, rows), groups: ['a', 'b'] } },
    { name: 'no texts of groups', portion: { columns: columnsOf(projection, rows) } },
  ])('$name are refused, and an earlier file stays', async ({ portion }) => {
    const path = join(folder, 'kept.parquet');
    const sound = { columns: columnsOf(projection, rows), groups: [null, null, null] };
    await writeColumns(path, projection, [sound], { group: 'organisation' });
    const before = await readFile(path);
    const refused = writeColumns(path, projection, [sound, portion], { group: 'organisation' });
    await expect(refused).rejects.toBeInstanceOf(EngineError);
    expect(await readFile(path)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.includes('kept'))).toEqual(['kept.parquet']);
  });

  test('a folder that is not there is an error of the engine', async () => {
    await expect(writeColumns(join(folder, 'no', 'where.parquet'), projection, [])).rejects.toBeInstanceOf(EngineError);
  });
});
