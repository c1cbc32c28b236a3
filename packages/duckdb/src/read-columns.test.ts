import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Projection } from '@plumbline/core';
import { EngineError } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from './open-duckdb.js';
import { type ColumnPortion, readColumns } from './read-columns.js';

const projection: Projection = {
  instrument: { id: 'small', version: '1.0.0' },
  columns: [
    { kind: 'code', name: 'grade', item: 0 },
    { kind: 'number', name: 'staff_number', item: 1, scale: 1_000_000 },
    { kind: 'newest', name: 'grade_newest', item: 0 },
    { kind: 'leaf', name: 'leaf_0', expression: { op: 'literal', value: true }, gives: 'truth' },
    { kind: 'leaf', name: 'leaf_1', expression: { op: 'literal', value: 1 }, gives: 'number' },
    { kind: 'rows', name: 'rows_posts', score: 0, scale: 1_000_000 },
  ],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'columns-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, select: string): Promise<string> {
  const path = join(folder, name);
  const engine = await openDuckDb();
  await engine.run({ sql: `COPY (${select}) TO '${path}' (FORMAT parquet)`, params: [] });
  engine.close();
  return path;
}

const list = ({ columns }: ColumnPortion, name: string): readonly number[] => [
  ...(columns.columns.get(name)?.values ?? []),
];

async function all<T>(portions: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const portion of portions) found.push(portion);
  return found;
}

async function portionsOf(path: string, options: Parameters<typeof readColumns>[2] = {}): Promise<ColumnPortion[]> {
  const reader = await readColumns(path, projection, options);
  try {
    return await all(reader.portions());
  } finally {
    reader.close();
  }
}

describe('a projection in Parquet as typed arrays', () => {
  const three = `SELECT * FROM (VALUES
    (2::TINYINT, 1500000::BIGINT, 20150930, 1::TINYINT, 0.5::DOUBLE, [4500000, NULL]::BIGINT[], 'E10000012'),
    (NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (-2, 0, 0, 0, -1, [0], 'E06000031')
  ) AS t(grade, staff_number, grade_newest, leaf_0, leaf_1, rows_posts, organisation)`;

  test('every kind, and NULL is never zero of an answer', async () => {
    const [portion, ...others] = await portionsOf(await written('three.parquet', three));
    expect(others).toEqual([]);
    if (portion === undefined) throw new Error('Nothing was read.');
    expect(portion.columns.rows).toBe(3);
    expect(list(portion, 'grade')).toEqual([2, -1, -2]);
    expect(list(portion, 'staff_number')).toEqual([1_500_000, Number.NaN, 0]);
    expect(list(portion, 'grade_newest')).toEqual([20_150_930, 0, 0]);
    expect(list(portion, 'leaf_0')).toEqual([1, -1, 0]);
    expect(list(portion, 'leaf_1')).toEqual([0.5, Number.NaN, -1]);
    expect(list(portion, 'rows_posts')).toEqual([4_500_000, Number.NaN, 0]);
    const posts = portion.columns.columns.get('rows_posts');
    expect(posts?.kind === 'list' && [...posts.offsets]).toEqual([0, 2, 2, 3]);
    expect(portion.groups).toBeNull();
  });

  test('texts become places in the order of their code units; none is -1', async () => {
    const path = await written('grouped.parquet', three);
    const reader = await readColumns(path, projection, { group: 'organisation' });
    expect(reader.rows).toBe(3);
    expect(reader.groups).toEqual(['E06000031', 'E10000012']);
    const [portion] = await all(reader.portions());
    reader.close();
    expect([...(portion?.groups ?? [])]).toEqual([1, -1, 0]);
  });

  test.each([1, 2])('portions put together are the whole, in order, on %i threads', async (threads) => {
    const many = `SELECT (i % 4)::TINYINT AS grade, i::BIGINT AS staff_number, NULL::INTEGER AS grade_newest,
      NULL::TINYINT AS leaf_0, i / 8 AS leaf_1, [i, i]::BIGINT[] AS rows_posts FROM range(10000) AS t(i)`;
    const path = await written(`many-${threads}.parquet`, many);
    const portions = await portionsOf(path, { threads, rows: 4096 });
    expect(portions.map(({ columns }) => columns.rows)).toEqual([4096, 4096, 1808]);
    const numbers = Array.from({ length: 10_000 }, (_, i) => i);
    expect(portions.flatMap((portion) => list(portion, 'staff_number'))).toEqual(numbers);
    expect(portions.flatMap((portion) => list(portion, 'rows_posts'))).toEqual(numbers.flatMap((i) => [i, i]));
    const offsets = portions[1]?.columns.columns.get('rows_posts');
    expect(offsets?.kind === 'list' && [...offsets.offsets.slice(0, 3)]).toEqual([0, 2, 4]);
  });

  test('columns may lie in memory that threads share', async () => {
    const memory = (bytes: number) => new SharedArrayBuffer(bytes);
    const [portion] = await portionsOf(await written('shared.parquet', three), { memory });
    expect(portion?.columns.columns.get('grade')?.values.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test.each([
    ['a file that is not there', () => Promise.resolve(join(folder, 'nowhere.parquet'))],
    ['a column that is not there', () => written('few.parquet', 'SELECT 1::TINYINT AS grade')],
    ['a value that a column cannot hold, deep in the file', () => written('large.parquet', large)],
  ])('%s is an error of the engine', async (_, make) => {
    await expect(make().then((path) => portionsOf(path))).rejects.toBeInstanceOf(EngineError);
  });

  test.each([
    { name: 'a text', grade: "'Zwetschge'", type: 'VARCHAR' },
    { name: 'a number in text', grade: "'1'", type: 'VARCHAR' },
    { name: 'a fraction', grade: '1.5::DOUBLE', type: 'DOUBLE' },
    { name: 'a record', grade: "{'Zwetschge': 1}", type: 'STRUCT' },
  ])('a code that is $name is refused by its type, and not told', async ({ grade, type }) => {
    const select = three.replace('SELECT *', `SELECT * REPLACE (${grade} AS grade)`);
    const path = await written('typed.parquet', select);
    const refused = await portionsOf(path).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(EngineError);
    expect(String(refused)).toContain(`The column "grade" is ${type} where whole numbers belong.`);
    expect(JSON.stringify(refused) + String(refused)).not.toContain('Zwetschge');
  });

  test.each(['b[1].parquet', 'b*.parquet', 'b?.parquet'])('a file called %s is read, and no other', async (name) => {
    await written('b1.parquet', `${three} LIMIT 1`);
    expect((await portionsOf(await written(name, three))).map(({ columns }) => columns.rows)).toEqual([3]);
  });

  const large = `SELECT (CASE WHEN i = 299999 THEN 1000 ELSE 1 END)::SMALLINT AS grade, 0::BIGINT AS staff_number,
    0 AS grade_newest, 1::TINYINT AS leaf_0, 0::DOUBLE AS leaf_1, []::BIGINT[] AS rows_posts FROM range(300000) AS t(i)`;
});
