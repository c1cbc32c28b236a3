import { type Engine, joinPlans, plan, pooledRate, quantiles, ranked, value } from '@plumbline/sql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDuckDb } from './open-duckdb.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckDb();
});
afterAll(() => engine.close());

/** Rows of text, as they come out of a file. */
const table = (names: readonly string[], rows: readonly (readonly (string | null)[])[]) => {
  const tuples = rows.map((row) => plan`(${joinPlans(row.map(value), ', ')})`);
  return {
    sql: `SELECT * FROM (VALUES ${joinPlans(tuples, ', ').sql}) AS t(${names.join(', ')})`,
    params: rows.flat(),
  };
};

describe('pooledRate', () => {
  const pool = (rows: readonly (readonly (string | null)[])[], per = 100) =>
    engine.run(pooledRate({ from: table(['g', 'n', 'd'], rows), by: ['g'], numerator: 'n', denominator: 'd', per }));

  test('sums and divides once, and does not average rates', async () => {
    // 1/10 and 90/100: pooled 91/110, mean of rates 50.
    expect(
      await pool([
        ['a', '1', '10'],
        ['a', '90', '100'],
      ]),
    ).toEqual([
      { g: 'a', parts: 2, missing_parts: 0, complete: true, numerator: 91, denominator: 110, rate: (100 * 91) / 110 },
    ]);
  });

  test.each([
    { what: 'a suppressed numerator', part: ['a', 'c', '100'] },
    { what: 'a suppressed denominator', part: ['a', '5', 'c'] },
    { what: 'a blank', part: ['a', null, '100'] },
    { what: 'a number with a separator', part: ['a', '1,234', '100'] },
    { what: 'a number with a blank', part: ['a', ' 5', '100'] },
  ])('$what makes the group incomplete and is not a zero', async ({ part }) => {
    expect(await pool([['a', '1', '10'], part])).toEqual([
      { g: 'a', parts: 2, missing_parts: 1, complete: false, numerator: 1, denominator: 10, rate: null },
    ]);
  });

  test.each([
    { what: 'zero is a number', rows: [['a', '0', '10']], want: { complete: true, numerator: 0, rate: 0 } },
    { what: 'nothing to divide by', rows: [['a', '0', '0']], want: { complete: true, denominator: 0, rate: null } },
    { what: 'all missing', rows: [['a', 'c', 'c']], want: { complete: false, numerator: null, rate: null } },
  ])('$what', async ({ rows, want }) => expect((await pool(rows))[0]).toMatchObject(want));

  test('fractions of posts add up exactly in any order', async () => {
    const parts = Array.from({ length: 10 }, () => ['a', '0.1', '0.3']);
    expect((await pool(parts))[0]).toMatchObject({ numerator: 1, denominator: 3 });
  });

  test('no columns to group by: one group of everything', async () => {
    const from = table(
      ['n', 'd'],
      [
        ['1', '4'],
        ['2', '4'],
      ],
    );
    const rows = await engine.run(pooledRate({ from, by: [], numerator: 'n', denominator: 'd', per: 1 }));
    expect(rows).toEqual([{ parts: 2, missing_parts: 0, complete: true, numerator: 3, denominator: 8, rate: 0.375 }]);
  });

  test('agrees with a plain loop', async () => {
    const cell = fc.oneof(fc.nat(5000).map(String), fc.constantFrom('c', 'x', '', null));
    const row = fc.tuple(fc.constantFrom('a', 'b'), cell, cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const got = await pool(rows, 10_000);
        const isNumber = (text: string | null) => text !== null && /^\d+$/.test(text);
        const want = [...new Set(rows.map(([g]) => g))].sort().map((g) => {
          const parts = rows.filter(([group]) => group === g);
          const known = parts.filter(([, n, d]) => isNumber(n) && isNumber(d));
          const numerator = known.reduce((sum, [, n]) => sum + Number(n), 0);
          const denominator = known.reduce((sum, [, , d]) => sum + Number(d), 0);
          const isComplete = known.length === parts.length;
          return {
            g,
            complete: isComplete,
            rate: isComplete && denominator > 0 ? (10_000 * numerator) / denominator : null,
          };
        });
        expect(got.map(({ g, complete, rate }) => ({ g, complete, rate }))).toEqual(want);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

describe('quantiles', () => {
  const quartilesOf = async (values: readonly (string | null)[]) =>
    (
      await engine.run(
        quantiles({
          from: table(
            ['v'],
            values.map((v) => [v]),
          ),
          by: [],
          value: 'v',
          probabilities: [0.25, 0.5, 0.75],
        }),
      )
    )[0];

  // Worked by hand: position 1 + (n - 1)p, then linear between neighbours.
  test.each([
    { what: 'one to four', values: ['1', '2', '3', '4'], want: { n: 4, p25: 1.75, p50: 2.5, p75: 3.25 } },
    { what: 'an odd number', values: ['10', '40', '20', '30', '50'], want: { n: 5, p25: 20, p50: 30, p75: 40 } },
    { what: 'one value', values: ['7'], want: { n: 1, p25: 7, p50: 7, p75: 7 } },
    {
      what: 'symbols are left out',
      values: ['1', 'c', '2', '', '3', '4', null],
      want: { n: 4, p25: 1.75, p50: 2.5, p75: 3.25 },
    },
    { what: 'nothing but symbols', values: ['c', 'x'], want: { n: 0, p25: null, p50: null, p75: null } },
  ])('$what', async ({ values, want }) => expect(await quartilesOf(values)).toEqual(want));

  test('agrees with a plain type-7 quantile', async () => {
    const values = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(values, async (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const at = (p: number) => {
          const place = (sorted.length - 1) * p;
          const low = sorted[Math.floor(place)] ?? 0;
          const high = sorted[Math.ceil(place)] ?? 0;
          return low + (high - low) * (place - Math.floor(place));
        };
        const got = await quartilesOf(numbers.map(String));
        expect(got?.p25).toBeCloseTo(at(0.25), 9);
        expect(got?.p50).toBeCloseTo(at(0.5), 9);
        expect(got?.p75).toBeCloseTo(at(0.75), 9);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});

describe('ranked', () => {
  const rows = [
    ['a', '10'],
    ['b', '7.5'],
    ['c', 'c'],
    ['d', '10'],
    ['e', '3'],
    ['f', null],
  ];
  const ranks = async (best: 'high' | 'low') =>
    Object.fromEntries(
      (await engine.run(ranked({ from: table(['id', 'v'], rows), by: [], value: 'v', best }))).map((row) => [
        row.id,
        row.rank,
      ]),
    );

  test('high is best; ties share the lowest rank; symbols have none', async () =>
    expect(await ranks('high')).toEqual({ a: 1, d: 1, b: 3, e: 4, c: null, f: null }));

  test('low is best', async () => expect(await ranks('low')).toEqual({ e: 1, b: 2, a: 3, d: 3, c: null, f: null }));

  test('numbers are compared as numbers, not as text', async () => {
    const from = table(
      ['id', 'v'],
      [
        ['a', '9'],
        ['b', '10'],
      ],
    );
    const got = await engine.run(ranked({ from, by: [], value: 'v', best: 'high' }));
    expect(got.find((row) => row.id === 'b')?.rank).toBe(1);
  });

  test('each group has its own ranks', async () => {
    const from = table(
      ['g', 'id', 'v'],
      [
        ['x', 'a', '1'],
        ['y', 'b', '2'],
        ['x', 'c', '3'],
      ],
    );
    const got = await engine.run(ranked({ from, by: ['g'], value: 'v', best: 'high' }));
    expect(Object.fromEntries(got.map((row) => [row.id, row.rank]))).toEqual({ c: 1, a: 2, b: 1 });
  });
});
