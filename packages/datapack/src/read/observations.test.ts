import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { observationColumns, readObservations } from './observations.js';
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

const options = {
  indicators: ['cpp-rate', 'cpp-end-2y'],
  percentages: ['cpp-end-2y'],
  areas: ['E06000055', 'E06000032'],
  sources: ['dfe'],
};
const read = async (...rows: readonly string[]) => {
  const path = await files.write('o.csv', [observationColumns.join(','), ...rows, ''].join('\n'));
  return readObservations(engine, { path }, options);
};

test('a row in full', async () => {
  const result = await read('cpp-rate,E06000055,2015-03-31,43.3,163,37670,revised,,dfe,2015-10-22');
  expect(result).toEqual({
    ok: true,
    issues: [],
    value: [
      {
        indicator: 'cpp-rate',
        area: 'E06000055',
        year: 2015,
        period: '2015-03-31',
        value: { state: 'value', value: 43.3 },
        numerator: { state: 'value', value: 163 },
        denominator: { state: 'value', value: 37_670 },
        status: 'revised',
        source: 'dfe',
        published: '2015-10-22',
      },
    ],
  });
});

test('columns in any order', async () => {
  const path = await files.write(
    'o.csv',
    `${[...observationColumns].reverse().join(',')}\n,dfe,,published,,,0,2015-03-31,E06000055,cpp-rate\n`,
  );
  const result = await readObservations(engine, { path }, options);
  expect(result.ok && result.value[0]).toMatchObject({ value: { state: 'value', value: 0 }, area: 'E06000055' });
});

describe('missing cells keep their reason and never become zero', () => {
  test.each([
    {
      what: 'symbol column',
      row: 'cpp-end-2y,E06000032,2015-03-31,,s,334,published,s,dfe,',
      value: { reason: 'confidential', symbol: 's' },
      numerator: { reason: 'confidential', symbol: 's' },
    },
    {
      what: 'symbol in the cell',
      row: 'cpp-end-2y,E06000032,2015-03-31,c,c,334,published,,dfe,',
      value: { reason: 'confidential', symbol: 'c' },
      numerator: { reason: 'confidential', symbol: 'c' },
    },
    {
      what: 'nothing said',
      row: 'cpp-end-2y,E06000032,2015-03-31,,,334,published,,dfe,',
      value: { reason: 'not-published', symbol: '' },
      numerator: { reason: 'not-published', symbol: '' },
    },
  ])('$what', async ({ row, value, numerator }) => {
    const result = await read(row);
    expect(result.issues).toEqual([]);
    expect(result.ok && result.value[0]).toMatchObject({
      value: { state: 'missing', ...value },
      numerator: { state: 'missing', ...numerator },
      denominator: { state: 'value', value: 334 },
    });
  });

  test.each([
    { row: 'cpp-rate,E06000055,2015-03-31,"1,234",,,published,,dfe,', path: '/o.csv/2/value', suggestion: '1234' },
    { row: 'cpp-rate,E06000055,2015-03-31,43.3%,,,published,,dfe,', path: '/o.csv/2/value', suggestion: '43.3' },
    { row: 'cpp-rate,E06000055,2015-03-31,1,C,,published,,dfe,', path: '/o.csv/2/numerator', suggestion: 'c' },
    { row: 'cpp-rate,E06000055,2015-03-31,,,,published,5,dfe,', path: '/o.csv/2/symbol', suggestion: '5' },
  ])('an unknown symbol is a warning and a missing cell: $row', async ({ row, path, suggestion }) => {
    const result = await read(row);
    expect(result.ok).toBe(true);
    expect(result.issues).toMatchObject([{ code: 'cell-unknown-symbol', path, suggestion, severity: 'warning' }]);
  });
});

test.each([
  { row: 'cpp-end-2y,E06000055,2015-03-31,100.1,,,published,,dfe,', found: 100.1 },
  { row: 'cpp-end-2y,E06000055,2015-03-31,,500,10,published,,dfe,', found: 5000 },
])('a percentage above 100 is kept, with a warning: $row', async ({ row, found }) => {
  const result = await read(row);
  expect(result.ok).toBe(true);
  expect(result.issues).toMatchObject([{ code: 'percent-over-100', path: '/o.csv/2', found, severity: 'warning' }]);
});

test.each([
  'cpp-end-2y,E06000055,2015-03-31,100,,,published,,dfe,',
  'cpp-end-2y,E06000055,2015-03-31,,10,10,published,,dfe,',
  'cpp-end-2y,E06000055,2015-03-31,,5,0,published,,dfe,',
  'cpp-end-2y,E06000055,2015-03-31,c,c,10,published,,dfe,',
  'cpp-rate,E06000055,2015-03-31,3000,,,published,,dfe,',
])('nothing is too high about %s', async (row) => {
  expect((await read(row)).issues).toEqual([]);
});

test('a provisional figure may stand beside the published one', async () => {
  const result = await read(
    'cpp-rate,E06000055,2015-03-31,43,,,provisional,,dfe,',
    'cpp-rate,E06000055,2015-03-31,43.3,,,published,,dfe,',
  );
  expect(result.ok).toBe(true);
});

test('everything wrong is listed at once, with line and column', async () => {
  const result = await read(
    'cpp-rat,E06000055,2015-03-31,1,,,published,,dfe,',
    'cpp-rate,E06000056,2015-03-31,1,,,published,,dfe,',
    'cpp-rate,E06000055,2015,1,,,published,,dfe,',
    'cpp-rate,E06000055,2014-03-31,1,-4,,publshed,,dfee,22/10/2015',
    'cpp-rate,E06000055,2013-03-31,1,,,published,,dfe,',
    'cpp-rate,E06000055,2013-03-31,2,,,published,,dfe,',
  );
  expect(result.ok).toBe(false);
  expect(result.issues).toMatchObject([
    { code: 'indicator-unknown', path: '/o.csv/2/indicator', suggestion: 'cpp-rate' },
    { code: 'area-unknown', path: '/o.csv/3/area', found: 'E06000056' },
    { code: 'period-unreadable', path: '/o.csv/4/period' },
    { code: 'source-unknown', path: '/o.csv/5/source', suggestion: 'dfe' },
    { code: 'status-unknown', path: '/o.csv/5/status', suggestion: 'published' },
    { code: 'date-unreadable', path: '/o.csv/5/published' },
    { code: 'cell-negative', path: '/o.csv/5/numerator' },
    { code: 'observation-repeated', path: '/o.csv/7', expected: 'line 6' },
  ]);
});
