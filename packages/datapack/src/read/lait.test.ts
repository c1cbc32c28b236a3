import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexAreas, readAreas } from './areas.js';
import { type GssLookup, type LaitMapping, readLait } from './lait.js';
import { realFile } from './testing/real-figures.js';

let engine: Engine;
let gssOf: GssLookup;
beforeAll(async () => {
  engine = await openDuckDb();
  const areas = await readAreas(engine, realFile('ofsted/la_provider_lookup.csv'));
  if (!areas.ok) throw new Error('The areas could not be read.');
  const index = indexAreas(areas.value);
  gssOf = (dfe, year) => index.ofNumber(dfe, year)?.gss;
});
afterAll(() => engine.close());

const file = realFile('lait/lait_childrens_services_2018_2025.csv');
const mapping = (indicator: string, measure: string): LaitMapping => ({
  indicator,
  measure,
  source: 'dfe-lait',
  status: 'published',
  period: 'financial-year',
});

test('every row of a measure: 158 authorities, 11 regions and England, eight years', async () => {
  const read = await readLait(engine, file, [mapping('cin-rate', 'CIN'), mapping('reref-pct', 'ReReferral')], gssOf);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const cin = read.value.filter((one) => one.indicator === 'cin-rate');
  expect(cin).toHaveLength(1360);
  expect(new Set(cin.map((one) => one.area)).size).toBe(158 + 11 + 1);
  // The publisher's copy leaves England and the regions out of this measure.
  expect(read.value.filter((one) => one.indicator === 'reref-pct')).toHaveLength(158 * 8);
});

test('"-" is missing, not zero; authorities that are no more keep their number', async () => {
  const read = await readLait(engine, file, [mapping('cin-rate', 'CIN')], gssOf);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const dorset = read.value.find((one) => one.area === 'dfe-835' && one.year === 2025);
  expect(dorset?.value).toEqual({ state: 'missing', reason: 'not-published', symbol: '-' });
  expect(read.value.some((one) => one.area === 'E10000021')).toBe(true);
  expect(read.value.every((one) => one.value.state === 'value' || one.value.symbol === '-')).toBe(true);
});

test('regions and England by their numbers', async () => {
  const read = await readLait(engine, file, [mapping('cla-rate', 'LAC')], gssOf);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const at = (area: string) => read.value.find((one) => one.area === area && one.year === 2025)?.value;
  // The same rates in DfE's open data file on children looked after at 31 March 2025.
  expect(at('E92000001')).toEqual({ state: 'value', value: 67 });
  expect(at('E12000006')).toEqual({ state: 'value', value: 49 });
});

test('a measure that the file does not have', async () => {
  const read = await readLait(engine, file, [mapping('reref-pct', 'ReReferals')], gssOf);
  expect(read.issues).toMatchObject([{ code: 'measure-unknown', found: 'ReReferals', suggestion: 'ReReferral' }]);
});
