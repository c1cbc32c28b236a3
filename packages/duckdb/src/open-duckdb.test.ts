import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, EngineError, fragment, plan, quoteIdentifier, value } from '@plumbline/sql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from './open-duckdb.js';

let engine: Engine;
let folder: string;
beforeAll(async () => {
  engine = await openDuckDb();
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  await writeFile(join(folder, 'a.csv'), 'a,b\n1,2\n');
});
afterAll(async () => {
  engine.close();
  await rm(folder, { recursive: true });
});

const one = async (sql: string) => Object.values((await engine.run(fragment(sql)))[0] ?? {})[0];

describe('values come out as plain JavaScript', () => {
  test.each([
    { sql: 'SELECT 1', want: 1 },
    { sql: 'SELECT 9007199254740991::BIGINT', want: 9007199254740991 },
    { sql: 'SELECT sum(x) FROM range(4) AS t(x)', want: 6 },
    { sql: 'SELECT 12.50::DECIMAL(10, 2)', want: 12.5 },
    { sql: 'SELECT -0.000001::DECIMAL(38, 6)', want: -0.000001 },
    { sql: 'SELECT 0.1::DOUBLE', want: 0.1 },
    { sql: "SELECT DATE '2015-03-31'", want: '2015-03-31' },
    { sql: "SELECT TIMESTAMP '2015-03-31 12:30:00'", want: '2015-03-31T12:30:00' },
    { sql: 'SELECT true', want: true },
    { sql: 'SELECT NULL', want: null },
    { sql: "SELECT ''", want: '' },
    { sql: 'SELECT [1::BIGINT, NULL]', want: [1, null] },
    { sql: "SELECT {'a': 1.5::DECIMAL(3, 1), 'b': 'x'}", want: { a: 1.5, b: 'x' } },
  ])('$sql', async ({ sql, want }) => expect(await one(sql)).toEqual(want));

  test.each(['SELECT 9007199254740992::BIGINT', "SELECT 'x'::BLOB", "SELECT MAP {'a': 1}"])(
    'refuses what has no exact plain form: %s',
    async (sql) => expect(one(sql)).rejects.toThrow(EngineError),
  );
});

describe('parameters', () => {
  test('come back as they went in', async () => {
    const values = ["it's", 1.5, 7, true, null, 12n];
    const row = await engine.run(
      plan`SELECT ${value("it's")} a, ${value(1.5)} b, ${value(7)} c, ${value(true)} d, ${value(null)} e, ${value(12n)} f`,
    );
    expect(Object.values(row[0] ?? {})).toEqual(values.map((v) => (typeof v === 'bigint' ? Number(v) : v)));
  });

  test('any name can be quoted', async () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(name, async (text) => {
        const rows = await engine.run(fragment(`SELECT 1 AS ${quoteIdentifier(text)}`));
        expect(Object.keys(rows[0] ?? {})).toEqual([text]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what goes wrong', () => {
  test('is an EngineError with the text of the plan, the cause, and no parameter', async () => {
    const bad = plan`SELECT ${value('secret')} FROM nowhere`;
    const error = await engine.run(bad).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ name: 'EngineError', sql: 'SELECT ? FROM nowhere', cause: expect.any(Error) });
    expect(String(error)).not.toContain('secret');
  });

  test('a failed plan leaves the engine usable', async () => {
    await expect(one('SELEC 1')).rejects.toThrow(EngineError);
    expect(await one('SELECT 2')).toBe(2);
  });

  test('a closed engine says so, and closing twice is allowed', async () => {
    const other = await openDuckDb();
    other.close();
    other.close();
    await expect(other.run(fragment('SELECT 1'))).rejects.toThrow('closed');
  });

  test('an engine that cannot start', async () => {
    await expect(openDuckDb({ memoryLimit: 'a lot' })).rejects.toThrow(EngineError);
  });
});

describe('isolation', () => {
  test.each([
    "SELECT * FROM read_csv('https://example.com/a.csv')",
    'INSTALL httpfs',
    "INSTALL httpfs FROM 'http://localhost:1'",
    'LOAD httpfs',
    'SET threads = 8',
    'SET autoinstall_known_extensions = true',
  ])('%s is refused', async (sql) => expect(one(sql)).rejects.toThrow(EngineError));

  test('one thread unless said', async () => {
    expect(await one("SELECT current_setting('threads')")).toBe(1);
    const two = await openDuckDb({ threads: 2 });
    expect(await two.run(fragment("SELECT current_setting('threads') AS n"))).toEqual([{ n: 2 }]);
    two.close();
  });

  test('files outside the named folders are out of reach', async () => {
    const limited = await openDuckDb({ directories: [folder] });
    const read = (path: string) => limited.run(plan`SELECT count(*) AS n FROM read_csv(${value(path)})`);
    expect(await read(join(folder, 'a.csv'))).toEqual([{ n: 1 }]);
    await expect(read(join(folder, '..', 'b.csv'))).rejects.toThrow('disabled by configuration');
    limited.close();
  });
});

test('a large result can be taken in portions', async () => {
  let rows = 0;
  let portions = 0;
  for await (const portion of engine.stream(fragment('SELECT * FROM range(10000) AS t(x)'))) {
    portions += 1;
    rows += portion.length;
  }
  expect(rows).toBe(10_000);
  expect(portions).toBeGreaterThan(1);
});

test('a query that fails half way gives no portion at all', async () => {
  const seen: number[] = [];
  const broken = fragment(
    "SELECT CASE WHEN x = 90000 THEN error('bad row') ELSE 1 END AS y FROM range(100000) AS t(x)",
  );
  const taken = async () => {
    for await (const portion of engine.stream(broken)) seen.push(portion.length);
  };
  await expect(taken()).rejects.toThrow('bad row');
  expect(seen).toEqual([]);
});

test('queries at the same time do not disturb each other', async () => {
  const counts = await Promise.all(
    [1, 2, 3].map((n) => engine.run(plan`SELECT ${value(n)} AS n, count(*) AS c FROM range(50000)`)),
  );
  expect(counts).toEqual([1, 2, 3].map((n) => [{ n, c: 50_000 }]));
});

test('leaving a stream early leaves the engine usable', async () => {
  for await (const portion of engine.stream(fragment('SELECT * FROM range(100000) AS t(x)'))) {
    expect(portion[0]).toEqual({ x: 0 });
    break;
  }
  expect(await one('SELECT 3')).toBe(3);
});
