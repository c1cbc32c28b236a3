import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDataMapping, readOpenData } from './dfe-open-data.js';
import { type TemporaryFiles, temporaryFiles } from './testing/temporary-files.js';

let engine: Engine;
let files: TemporaryFiles;
beforeAll(async () => {
  engine = await openDuckDb();
  files = await temporaryFiles();
});
afterAll(async () => {
  engine.close();
  await files.remove();
});

const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,kind,n,d,p';
const place = {
  england: 'National,E92000001,England,,,,,',
  east: 'Regional,E92000001,England,E12000006,East of England,,,',
  bedford: 'Local authority,E92000001,England,E12000006,East of England,822,E06000055,Bedford',
};
const row = (time: string, at: keyof typeof place, rest: string) => `${time},Reporting year,${place[at]},${rest}`;
const mapping: OpenDataMapping = {
  indicator: 'reref-pct',
  source: 'c1',
  status: 'revised',
  period: 'financial-year',
  value: 'p',
  numerator: 'n',
  denominator: 'd',
};
const read = async (rows: readonly string[], mappings: readonly OpenDataMapping[] = [mapping], options = {}) =>
  readOpenData(engine, { path: await files.write('f.csv', [heading, ...rows, ''].join('\n')) }, mappings, options);
const first = async (...given: Parameters<typeof read>) => {
  const result = await read(...given);
  return result.ok ? result.value[0] : result.issues;
};

test('a row in full', async () => {
  expect(await first([row('2015', 'bedford', 'a,146,1048,13.9')])).toEqual({
    indicator: 'reref-pct',
    area: 'E06000055',
    year: 2015,
    period: '2014-04-01/2015-03-31',
    value: { state: 'value', value: 13.9 },
    numerator: { state: 'value', value: 146 },
    denominator: { state: 'value', value: 1048 },
    status: 'revised',
    source: 'c1',
  });
});

test.each([
  { at: 'england', area: 'E92000001' },
  { at: 'east', area: 'E12000006' },
  { at: 'bedford', area: 'E06000055' },
] as const)('$at is $area', async ({ at, area }) =>
  expect(await first([row('2015', at, 'a,1,2,50')])).toMatchObject({ area }),
);

test('an academic year', async () => {
  const academic = { ...mapping, period: 'academic-year' } as const;
  expect(await first([row('201415', 'bedford', 'a,1,2,50')], [academic])).toMatchObject({
    year: 2015,
    period: '2014-09-01/2015-08-31',
  });
});

describe('a value that the file does not have is worked out', () => {
  const { value: _published, ...derivedMapping } = { ...mapping, per: 100 };
  test.each([
    { rest: 'a,1,8,', want: { state: 'value', value: 12.5 } },
    { rest: 'a,0,8,', want: { state: 'value', value: 0 } },
    { rest: 'a,c,8,', want: { state: 'missing', reason: 'confidential', symbol: 'c' } },
    { rest: 'a,1,x,', want: { state: 'missing', reason: 'not-available', symbol: 'x' } },
    { rest: 'a,0,0,', want: { state: 'missing', reason: 'not-applicable', symbol: '' } },
  ])('$rest', async ({ rest, want }) =>
    expect(await first([row('2015', 'bedford', rest)], [derivedMapping])).toMatchObject({
      value: want,
      isDerived: true,
    }),
  );

  test('several columns below the line are added up', async () => {
    const sum = { ...derivedMapping, denominator: ['n', 'd'] };
    expect(await first([row('2015', 'bedford', 'a,0.1,0.2,')], [sum])).toMatchObject({
      denominator: { state: 'value', value: 0.3 },
    });
    expect(await first([row('2015', 'bedford', 'a,1,c,')], [sum])).toMatchObject({
      denominator: { state: 'missing', reason: 'confidential' },
    });
  });

  test('the population is that of the middle of the year before', async () => {
    const population = {
      822: { 2014: { state: 'value', value: 37_670 }, 2015: { state: 'value', value: 1 } },
    } as const;
    const rate = { ...derivedMapping, per: 10_000, denominator: 'population' } as const;
    expect(await first([row('2015', 'bedford', 'a,163,,')], [rate], { population })).toMatchObject({
      denominator: { state: 'value', value: 37_670 },
      value: { state: 'value', value: (10_000 * 163) / 37_670 },
    });
    expect(await first([row('2013', 'bedford', 'a,163,,')], [rate], { population })).toMatchObject({
      value: { state: 'missing', reason: 'not-published' },
    });
  });

  test('a mapping that says too little is told', async () => {
    const { per: _per, ...without } = derivedMapping;
    const needy = { ...derivedMapping, denominator: 'population' } as const;
    const result = await read([row('2015', 'bedford', 'a,1,2,')], [without, needy]);
    expect(result.issues).toMatchObject([
      { code: 'mapping-incomplete', found: 'reref-pct', expected: 'value | per, numerator and denominator' },
      { code: 'mapping-incomplete', found: 'reref-pct', expected: 'a population' },
    ]);
  });
});

describe('filters', () => {
  const rows = [row('2015', 'bedford', 'On 31 March,1,2,50'), row('2015', 'bedford', 'Starting,3,4,75')];

  test('choose the rows', async () =>
    expect(await first(rows, [{ ...mapping, where: { kind: 'Starting' } }])).toMatchObject({ value: { value: 75 } }));

  test('that are missing show as repeated observations', async () => {
    const result = await read(rows);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code: 'observation-repeated', path: '/f.csv/3', expected: 'line 2' }]);
  });

  test('that fit no row are told with the nearest text', async () => {
    const result = await read(rows, [{ ...mapping, where: { kind: 'On 31 march' } }]);
    expect(result.issues).toMatchObject([
      { code: 'filter-without-rows', suggestion: 'On 31 March', path: '/f.csv/-/kind' },
    ]);
  });
});

describe('what cannot be read', () => {
  test('a period', async () => {
    const result = await read([row('2014/15', 'bedford', 'a,1,2,50')]);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([
      { code: 'period-unreadable', path: '/f.csv/2/time_period', found: '2014/15' },
    ]);
  });

  test('a place without a code', async () => {
    const result = await read([row('2015', 'east', 'a,1,2,50').replace('E12000006', '')]);
    expect(result.issues).toMatchObject([{ code: 'area-unknown', path: '/f.csv/2' }]);
  });

  test('a level that is not read is a warning', async () => {
    const district = row('2015', 'bedford', 'a,1,2,50').replace('Local authority,', 'Local authority district,');
    const result = await read([district, row('2015', 'east', 'a,1,2,50')]);
    expect(result.ok && result.value).toHaveLength(1);
    expect(result.issues).toMatchObject([
      { code: 'level-not-read', found: 'Local authority district', severity: 'warning' },
    ]);
  });

  test('columns of the mapping, with the nearest name', async () => {
    const result = await read([row('2015', 'bedford', 'a,1,2,50')], [{ ...mapping, denominator: 'dd' }]);
    expect(result.issues).toMatchObject([{ code: 'column-missing', expected: 'dd' }]);
  });
});
