import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDuckDb } from '@plumbline/duckdb';
import {
  childrensServicesIndicators,
  childrensServicesThemes,
  eastOfEngland,
  type PackDefinition,
} from '@plumbline/schemas';
import { value as parameter, plan, pooledRate, type QueryPlan, quantiles, ranked } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataPack, IndicatorSheet } from '../src/data-pack.js';
import { numberOf } from '../src/figure.js';
import { pack } from '../src/pack.js';
import { type Figures, readFigures } from '../src/project/read-figures.js';
import { roundHalfUp } from '../src/statistics/round-half-up.js';

const folder = fileURLToPath(new URL('../../../examples/region-east/', import.meta.url));
const region = eastOfEngland;
const catalogue = childrensServicesIndicators;
const east = region.authorities.map(({ code }) => code);

let engine: Awaited<ReturnType<typeof openDuckDb>>;
let figures: Figures;
let packed: DataPack;

/** Figures of a definition, without responses. */
async function packOf(name: string): Promise<{ readonly figures: Figures; readonly packed: DataPack }> {
  const definition: PackDefinition = JSON.parse(readFileSync(folder + name, 'utf8'));
  const files = definition.sources.flatMap((source) =>
    (source.files ?? []).map((file) => ({ source, file, path: folder + file.path })),
  );
  const sources = definition.sources.map(({ id }) => id);
  const read = await readFigures(engine, files, { catalogue, region, sources });
  const made = pack({
    title: definition.title,
    year: definition.year,
    region,
    catalogue,
    themes: childrensServicesThemes,
    observations: read.observations,
    quartiles: read.quartiles,
    instruments: [],
    responses: [],
    attribution: [],
    sources: [],
    issues: [],
    ...(definition.neighbours === undefined ? {} : { neighbours: definition.neighbours }),
  });
  if (!made.ok) throw new Error(made.issues.map(({ code }) => code).join(', '));
  return { figures: read, packed: made.value };
}

beforeAll(async () => {
  engine = await openDuckDb();
  ({ figures, packed } = await packOf('pack.json'));
}, 60_000);
afterAll(() => engine.close());

const sheet = (id: string, of: DataPack = packed): IndicatorSheet => {
  const found = of.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};

const csv = (file: string) => engine.run(plan`SELECT * FROM read_csv(${parameter(folder + file)}, all_varchar = true)`);
const b1 = 'data/dfe/b1_children_in_need_2013_to_2025.csv';
const c1 = 'data/dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025_la_rows.csv';
const d5 = 'data/dfe/d5_cpps_at31march_by_duration_2013_to_2025_la_rows.csv';

describe('the East of England in 2015', () => {
  test('files are read without an issue', () => expect(figures.issues).toEqual([]));

  test('the child protection rate of the region is 30.8, as DfE published it; the mean of rates, 36.9, is not it', () => {
    const { regional, cells } = sheet('cpp-rate');
    expect(regional).toMatchObject({
      basis: 'pooled',
      numerator: 3953,
      denominator: 1283333,
      published: 30.8,
      missing: [],
    });
    expect(roundHalfUp(numberOf(regional.figure) ?? 0, 1)).toBe(30.8);
    const rates = cells.map(({ figure }) => numberOf(figure) ?? 0);
    expect(roundHalfUp(rates.reduce((sum, one) => sum + one, 0) / rates.length, 1)).toBe(36.9);
  });

  // The region's counts are published rounded to 10, so a rate of them may differ in the last place.
  test.each([
    'cin-rate',
    'ref-rate',
    'reref-pct',
    'ref-nfa-pct',
    'ref-nn-pct',
    'cpp-rate',
    'cpp-start-rate',
    'cpp-repeat',
    's47-rate',
    'icpc-rate',
    'icpc-15d',
  ])('pooled %s is what DfE published for the region, within a tenth', (id) => {
    const { regional } = sheet(id);
    expect(regional.basis).toBe('pooled');
    expect(Math.abs(roundHalfUp(numberOf(regional.figure) ?? 0, 1) - (regional.published ?? 0))).toBeLessThanOrEqual(
      0.1 + 1e-9,
    );
  });

  test('children in need: the sum over authorities is the region row of table B1, which is rounded to 10', async () => {
    const rows = await csv(b1);
    const found = rows.find(
      (row) => row.time_period === '2015' && row.region_code === 'E12000006' && row.geographic_level === 'Regional',
    );
    const sum = sheet('cin-rate').cells.reduce(
      (total, { numerator }) => total + (numberOf(numerator) ?? Number.NaN),
      0,
    );
    expect(sum).toBe(36084);
    expect(Math.round(sum / 10) * 10).toBe(Number(found?.At31_episodes));
  });

  test.each([
    ['cin-rate', [378.8, 258.3, 447.0, 229.8, 398.4, 209.7, 269.5, 389.6, 208.7, 494.5, 218.7]],
    ['reref-pct', [13.9, 23.5, 6.4, 19.1, 18.3, 27.9, 21.4, 14.6, 16.4, 17.4, 25.8]],
    ['cpp-rate', [43.3, 28.1, 43.4, 29.7, 48.6, 15.4, 48.4, 50.1, 34.4, 34.5, 30.2]],
    ['cpp-repeat', [20.4, 18.3, 18.7, 17.1, 15.6, 14.2, 16.1, 19.9, 16.1, 18.2, 18.4]],
    ['icpc-15d', [82.3, 83.4, 72.2, 94.6, 89.0, 93.9, 95.6, 84.2, 64.2, 85.5, 84.0]],
  ])('%s of the eleven authorities, as published', (id, want) => {
    const order = [
      'E06000055',
      'E06000056',
      'E06000032',
      'E10000003',
      'E06000031',
      'E10000012',
      'E06000033',
      'E06000034',
      'E10000015',
      'E10000020',
      'E10000029',
    ];
    const cells = sheet(id).cells;
    const found = order.map((code) => numberOf(cells.find(({ area }) => area === code)?.figure));
    expect(found.map((one) => roundHalfUp(one ?? Number.NaN, 1))).toEqual(want);
  });

  // Published by LAIT: 280/350/421 and 401/495/657, of about as many authorities; today's file carries later revisions.
  test.each([
    ['cin-rate', 280, 350, 421],
    ['ref-rate', 401, 495, 657],
    ['cpp-repeat', 13.3, 16.6, 19.9],
  ])('quartiles of %s are LAIT’s within one per cent', (id, q1, median, q3) => {
    const { quartiles } = sheet(id);
    expect(quartiles?.basis).toBe('computed');
    for (const [found, want] of [
      [quartiles?.q1, q1],
      [quartiles?.median, median],
      [quartiles?.q3, q3],
    ] as const) {
      expect(Math.abs((found ?? 0) / want - 1)).toBeLessThan(0.01);
    }
  });

  test('where there is no national file the quartiles are the published ones, without national rank or neighbours', () => {
    const { quartiles, cells } = sheet('sw-vac');
    expect(quartiles).toEqual({ q1: 8, median: 14.5, q3: 22.3, count: null, basis: 'published' });
    const bedford = cells.find(({ area }) => area === 'E06000055');
    expect(bedford).toMatchObject({ band: 'D', neighbours: null, rank: { regional: 11, of: 11, national: null } });
  });

  test('neighbours stand in, say so, and count those that existed then', () => {
    const bedford = sheet('cin-rate').cells.find(({ area }) => area === 'E06000055')?.neighbours;
    expect(bedford?.set).toContain('standing in for');
    // West and North Northamptonshire, of 2021, have no figure for 2015.
    expect(bedford).toMatchObject({ contributed: 8, of: 10, weak: false });
  });

  test('a suppressed count keeps its mark, and no region value is made without it', () => {
    const { cells, regional } = sheet('cpp-open-2y');
    expect(cells.some(({ figure }) => figure.state === 'missing' && figure.reason === 'confidential')).toBe(true);
    expect(regional.basis).toBe('published');
    expect(regional.missing.length).toBeGreaterThan(0);
  });

  test('demand is never ranked nor banded', () => {
    for (const { polarity, cells } of packed.indicators.filter((one) => one.polarity === 'neither')) {
      expect(polarity).toBe('neither');
      for (const cell of cells) expect([cell.rank, cell.band]).toEqual([null, null]);
    }
  });
});

/** Rows of table C1 for the authorities of England, or of the East, in 2015. */
const referrals = (where: QueryPlan): QueryPlan =>
  plan`SELECT * FROM read_csv(${parameter(folder + c1)}, all_varchar = true) WHERE time_period = '2015' AND geographic_level = 'Local authority' ${where}`;
const inTheEast = plan`AND region_code = 'E12000006'`;

describe('second judges', () => {
  test('pooled values: the query plan of the sql package', async () => {
    const [row] = await engine.run(
      pooledRate({
        from: referrals(inTheEast),
        by: [],
        numerator: 'rereferral_count',
        denominator: 'referral_count',
        per: 100,
      }),
    );
    expect(row?.parts).toBe(11);
    expect(numberOf(sheet('reref-pct').regional.figure)).toBe(row?.rate);
  });

  test('pooled values: a plain loop over the file', async () => {
    const rows = await csv(d5);
    const population = new Map<string, number>();
    for (const { area, year, indicator, denominator } of figures.observations) {
      const people = numberOf(denominator);
      if (indicator === 'cpp-rate' && year === 2015 && people !== null) population.set(area, people);
    }
    let plans = 0;
    let children = 0;
    for (const row of rows) {
      const code = String(row.new_la_code);
      if (row.time_period !== '2015' || !east.includes(code)) continue;
      plans += Number(row.CPP_At31);
      children += population.get(code) ?? Number.NaN;
    }
    expect(numberOf(sheet('cpp-rate').regional.figure)).toBeCloseTo((10000 * plans) / children, 10);
  });

  test('quartiles and national ranks: the query plans of the sql package', async () => {
    const from = referrals(plan``);
    const [quarters] = await engine.run(
      quantiles({ from, by: [], value: 'rereferral_percent', probabilities: [0.25, 0.5, 0.75] }),
    );
    const { quartiles, cells } = sheet('reref-pct');
    expect([quartiles?.q1, quartiles?.median, quartiles?.q3, quartiles?.count]).toEqual([
      expect.closeTo(Number(quarters?.p25), 9),
      expect.closeTo(Number(quarters?.p50), 9),
      expect.closeTo(Number(quarters?.p75), 9),
      Number(quarters?.n),
    ]);
    const rows = await engine.run(ranked({ from, by: [], value: 'rereferral_percent', best: 'low' }));
    const rankOf = new Map(rows.map((row) => [row.new_la_code, Number(row.rank)]));
    expect(cells.map(({ rank }) => rank?.national)).toEqual(cells.map(({ area }) => rankOf.get(area)));
  });

  test('bands: counting the authorities that are better', () => {
    for (const { id, polarity, cells, quartiles } of packed.indicators) {
      if (polarity === 'neither' || quartiles?.basis !== 'computed') continue;
      for (const { band, rank } of cells) {
        if (!band || !rank?.national || !rank.ofNational) continue;
        const share = rank.national / rank.ofNational;
        // Ties and edges may move a value by one quarter; never by two.
        const quarter = 'ABCD'.indexOf(band);
        expect(Math.abs(quarter - Math.min(3, Math.floor(share * 4))), `${id} ${band} ${share}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('the East of England in 2025', () => {
  let later: DataPack;
  beforeAll(async () => {
    const made = await packOf('pack-2025.json');
    expect(made.figures.issues.filter(({ issue }) => issue.severity !== 'warning')).toEqual([]);
    later = made.packed;
  }, 60_000);

  test('neighbours of the model of 2025, all ten with figures', () => {
    for (const { neighbours } of sheet('cin-rate', later).cells) {
      expect(neighbours).toMatchObject({ set: 'Statistical neighbours, May 2025', weak: false });
    }
  });

  test('workforce measures have counts, so the region is pooled', () => {
    expect(sheet('sw-vac', later).regional).toMatchObject({ basis: 'pooled', missing: [] });
  });

  // Table B1 publishes 33,230 for the region and the population of mid-2024 stands in the file of estimates.
  test('the rate of children in need is that of the region row', () => {
    const { regional } = sheet('cin-rate', later);
    expect(Math.round((regional.numerator ?? 0) / 10) * 10).toBe(33230);
  });
});
