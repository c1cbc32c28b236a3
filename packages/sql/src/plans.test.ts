import { describe, expect, test } from 'vitest';
import { pooledRate } from './pooled-rate.js';
import { quantileColumn, quantiles } from './quantiles.js';
import { fragment, plan, value } from './query-plan.js';
import { ranked } from './ranked.js';
import { readDelimited, readHeader, rejectedRows } from './read-delimited.js';

const from = plan`SELECT * FROM t WHERE year = ${value(2015)}`;
const number = (name: string) =>
  `CASE WHEN regexp_full_match(CAST("${name}" AS VARCHAR), '-?[0-9]+([.][0-9]+)?') THEN TRY_CAST("${name}" AS DECIMAL(38, 6)) END`;

describe('the text of plans', () => {
  test('pooledRate', () => {
    const made = pooledRate({ from, by: ['region'], numerator: 'n1', denominator: 'd1', per: 100 });
    expect(made.sql).toBe(
      `WITH parts AS (SELECT "region", ${number('n1')} AS n, ${number('d1')} AS d FROM (SELECT * FROM t WHERE year = ?) AS given), ` +
        'sums AS (SELECT "region", count(*) AS parts, count(*) - count(*) FILTER (WHERE n IS NOT NULL AND d IS NOT NULL) AS missing_parts, ' +
        'sum(n) FILTER (WHERE n IS NOT NULL AND d IS NOT NULL) AS numerator, sum(d) FILTER (WHERE n IS NOT NULL AND d IS NOT NULL) AS denominator ' +
        'FROM parts GROUP BY "region") SELECT "region", parts, missing_parts, parts > 0 AND missing_parts = 0 AS complete, numerator, denominator, ' +
        'CASE WHEN missing_parts = 0 AND denominator > 0 THEN CAST(? AS DOUBLE) * CAST(numerator AS DOUBLE) / CAST(denominator AS DOUBLE) END AS rate ' +
        'FROM sums ORDER BY "region"',
    );
    expect(made.params).toEqual([2015, 100]);
  });

  test('quantiles', () => {
    const made = quantiles({ from, by: [], value: 'v', probabilities: [0.25, 0.5] });
    expect(made.sql).toBe(
      'SELECT count(x) AS n, quantile_cont(x, CAST(0.25 AS DOUBLE)) AS "p25", quantile_cont(x, CAST(0.5 AS DOUBLE)) AS "p50" ' +
        `FROM (SELECT CAST(${number('v')} AS DOUBLE) AS x FROM (SELECT * FROM t WHERE year = ?) AS given) AS cells`,
    );
    expect(made.params).toEqual([2015]);
  });

  test('ranked', () => {
    const made = ranked({ from, by: ['year'], value: 'v', best: 'low' });
    expect(made.sql).toBe(
      `SELECT given.*, CASE WHEN ${number('v')} IS NOT NULL THEN rank() OVER (PARTITION BY "year" ORDER BY ${number('v')} ASC NULLS LAST) END AS "rank" ` +
        'FROM (SELECT * FROM t WHERE year = ?) AS given',
    );
    expect(made.params).toEqual([2015]);
  });

  test('readDelimited guesses nothing, and the path is a parameter that names one file', () => {
    const made = readDelimited({ path: 'figures [1]*.csv', columns: ['a', "it's"] });
    expect(made.sql).toBe(
      `SELECT "a", "it's" FROM read_csv(?, delim = ',', quote = '"', escape = '"', comment = '', skip = 0, encoding = 'utf-8', header = true, ` +
        `auto_detect = false, columns = {'a': 'VARCHAR', 'it''s': 'VARCHAR'}, strict_mode = true, null_padding = false, ignore_errors = false)`,
    );
    expect(made.params).toEqual(['figures [[]1][*].csv']);
  });

  test('readHeader', () => {
    expect(readHeader({ path: 'a.csv', encoding: 'latin-1', delimiter: ';' }).sql).toBe(
      `SELECT * FROM read_csv(?, delim = ';', quote = '"', escape = '"', comment = '', skip = 0, encoding = 'latin-1', header = false, ` +
        'all_varchar = true, strict_mode = false, ignore_errors = true) LIMIT 1',
    );
  });

  test('rejectedRows collects in a table of its own and takes it away', () => {
    const made = rejectedRows({ path: 'a.csv', columns: ['a'], table: 'bad', limit: 5 });
    expect(made.scan.sql).toContain(
      `store_rejects = true, rejects_table = 'bad', rejects_scan = 'bad_scan', rejects_limit = 5)`,
    );
    expect(made.clear.map((one) => one.sql)).toEqual(['DROP TABLE IF EXISTS "bad"', 'DROP TABLE IF EXISTS "bad_scan"']);
  });
});

test.each([
  { probability: 0.25, want: 'p25' },
  { probability: 0.975, want: 'p97_5' },
  { probability: 0, want: 'p0' },
  { probability: 0.07, want: 'p7' },
])('quantileColumn: $probability is $want', ({ probability, want }) => expect(quantileColumn(probability)).toBe(want));

test.each([-0.1, 1.1, Number.NaN])('quantiles refuses the probability %d', (probability) =>
  expect(() => quantiles({ from: fragment('t'), by: [], value: 'v', probabilities: [probability] })).toThrow(
    RangeError,
  ),
);
