import { openDuckDb } from '@plumbline/duckdb';
import type { Engine } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Population, populationBefore, readPopulation } from './population.js';
import { realFile } from './testing/real-figures.js';
import { type TemporaryFiles, temporaryFiles } from './testing/temporary-files.js';

let engine: Engine;
let files: TemporaryFiles;
let population: Population;
beforeAll(async () => {
  engine = await openDuckDb();
  files = await temporaryFiles();
  const read = await readPopulation(engine, realFile('dfe/ons_mid-year_population_estimates_2012_to_2024.csv'));
  if (!read.ok) throw new Error('The population could not be read.');
  population = read.value;
});
afterAll(async () => {
  engine.close();
  await files.remove();
});

// Mid-2014, as published with the statistics of children in need for 2015.
test.each([
  { place: '822', year: 2015, children: 37_670 },
  { place: '881', year: 2015, children: 299_781 },
  { place: 'E12000006', year: 2015, children: 1_283_333 },
  { place: 'E92000001', year: 2015, children: 11_535_489 },
  // Somerset had another GSS code in 2022: its number finds it.
  { place: '933', year: 2023, children: 110_796 },
])('$place in $year: $children', ({ place, year, children }) =>
  expect(populationBefore(population, place, year)).toEqual({ state: 'value', value: children }),
);

test.each([
  { what: 'a symbol keeps its reason', place: '836', year: 2015, reason: 'not-available', symbol: 'x' },
  { what: 'a year that is not there', place: '822', year: 2000, reason: 'not-published', symbol: '' },
  { what: 'a place that is not there', place: 'constructor', year: 2015, reason: 'not-published', symbol: '' },
])('$what', ({ place, year, reason, symbol }) =>
  expect(populationBefore(population, place, year)).toEqual({ state: 'missing', reason, symbol }),
);

describe('a file of other make', () => {
  const heading =
    'time_period,geographic_level,country_code,region_code,old_la_code,new_la_code,la_name,population_estimate';
  const read = async (...rows: readonly string[]) =>
    readPopulation(engine, { path: await files.write('p.csv', [heading, ...rows, ''].join('\n')) });

  test('two age groups', async () => {
    const result = await read('2014,National,E92000001,,,,,10', '2014,National,E92000001,,,,,20');
    expect(result.issues).toMatchObject([{ code: 'observation-repeated', path: '/p.csv/3' }]);
  });

  test('an unknown symbol is a warning', async () => {
    const result = await read('2014,National,E92000001,,,,,"1,000"');
    expect(result.ok).toBe(true);
    expect(result.issues).toMatchObject([{ code: 'cell-unknown-symbol', suggestion: '1000', severity: 'warning' }]);
  });

  test('a hostile code changes nothing but itself', async () => {
    await read('toString,Local authority,E92000001,E12000006,__proto__,__proto__,x,10');
    expect(Object.prototype.toString.call([])).toBe('[object Array]');
  });
});
