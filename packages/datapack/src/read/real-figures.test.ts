import { readFile } from 'node:fs/promises';
import { openDuckDb } from '@plumbline/duckdb';
import { type Engine, fragment, plan, pooledRate, quantiles, readDelimited, readHeader, value } from '@plumbline/sql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell, Observation } from '../observation.js';
import { type OpenDataMapping, readOpenData } from './dfe-open-data.js';
import { observationColumns, readObservations } from './observations.js';
import { type Population, readPopulation } from './population.js';
import { readQuartiles } from './quartiles.js';
import type { Reading } from './reading.js';
import { eastOfEngland, realFile } from './testing/real-figures.js';

const files = {
  cin: realFile('dfe/b1_children_in_need_2013_to_2025.csv'),
  referrals: realFile('dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025_la_rows.csv'),
  repeats: realFile('dfe/d3_cpps_subsequent_plan_2013_to_2025_la_rows.csv'),
  durations: realFile('dfe/d5_cpps_at31march_by_duration_2013_to_2025_la_rows.csv'),
  population: realFile('dfe/ons_mid-year_population_estimates_2012_to_2024.csv'),
  looked: realFile('dfe/cla_number_and_rate_per_10k_children.csv'),
  workforce: realFile('dfe/csww_indicators_2017_to_2025_la_rows.csv'),
  published: realFile('published-2015.csv'),
  quartiles: realFile('quartiles-2015.csv'),
};

const base = { source: 'dfe', status: 'revised' } as const;
const mappings = {
  cinRate: {
    ...base,
    indicator: 'cin-rate',
    period: '31-march',
    numerator: 'At31_episodes',
    denominator: 'population',
    per: 10_000,
  },
  refRate: {
    ...base,
    indicator: 'ref-rate',
    period: 'financial-year',
    numerator: 'referral_count',
    denominator: 'population',
    per: 10_000,
  },
  reref: {
    ...base,
    indicator: 'reref-pct',
    period: 'financial-year',
    value: 'rereferral_percent',
    numerator: 'rereferral_count',
    denominator: 'referral_count',
  },
  repeat: {
    ...base,
    indicator: 'cpp-repeat',
    period: 'financial-year',
    value: 'CPP_subsequent_percent',
    numerator: 'CPP_subsequent',
    denominator: 'CPP_start',
  },
  cppRate: {
    ...base,
    indicator: 'cpp-rate',
    period: '31-march',
    numerator: 'CPP_At31',
    denominator: 'population',
    per: 10_000,
  },
  open2y: {
    ...base,
    indicator: 'cpp-open-2y',
    period: '31-march',
    value: '2_years_or_more_percent',
    numerator: '2_years_or_more',
    denominator: 'CPP_At31',
  },
} satisfies Record<string, OpenDataMapping>;

let engine: Engine;
let population: Population;
let observed: Record<keyof typeof mappings, readonly Observation[]>;
let published: readonly Observation[];

const must = <T>(reading: Reading<T>): T => {
  if (!reading.ok || reading.issues.length > 0) throw new Error(JSON.stringify(reading.issues.slice(0, 5)));
  return reading.value;
};
const isNumber = (cell: Cell): cell is Extract<Cell, { state: 'value' }> => cell.state === 'value';
const numberOf = (cell: Cell) => (isNumber(cell) ? cell.value : Number.NaN);
/** Half up to one place on whole numbers, so that no binary fraction decides: round(10 x per x n / d). */
const oneDecimal = (per: number, n: number, d: number) => Math.floor((20 * per * n + d) / (2 * d)) / 10;
const inRegion = (all: readonly Observation[], year: number) =>
  eastOfEngland.map((area) => {
    const found = all.find((one) => one.area === area && one.year === year);
    if (found === undefined) throw new Error(`${area} has no row for ${year}.`);
    return found;
  });

beforeAll(async () => {
  engine = await openDuckDb();
  population = must(await readPopulation(engine, files.population));
  const one = async (file: { path: string }, mapping: OpenDataMapping) =>
    must(await readOpenData(engine, file, [mapping], { population }));
  observed = {
    cinRate: await one(files.cin, mappings.cinRate),
    refRate: await one(files.referrals, mappings.refRate),
    reref: await one(files.referrals, mappings.reref),
    repeat: await one(files.repeats, mappings.repeat),
    cppRate: await one(files.durations, mappings.cppRate),
    open2y: await one(files.durations, mappings.open2y),
  };
  const columns = Object.values((await engine.run(readHeader(files.published)))[0] ?? {}).map(String);
  const rows = await engine.run(readDelimited({ ...files.published, columns }));
  const known = (column: string) => new Set(rows.map((row) => String(row[column])));
  published = must(
    await readObservations(engine, files.published, { indicators: known('indicator'), areas: known('area') }),
  );
});
afterAll(() => engine.close());

describe('child protection plans of the East of England in 2015', () => {
  test('eleven authorities have 3,953 open plans', () => {
    const plans = inRegion(observed.cppRate, 2015).map((one) => numberOf(one.numerator));
    expect(plans).toEqual([163, 164, 241, 387, 231, 462, 184, 201, 896, 572, 452]);
    expect(plans.reduce((sum, count) => sum + count, 0)).toBe(3953);
  });

  test('the pooled rate on mid-2014 population is 30.8; the mean of rates, 36.9, is not it', async () => {
    const parts = inRegion(observed.cppRate, 2015);
    const plans = parts.reduce((sum, one) => sum + numberOf(one.numerator), 0);
    const children = parts.reduce((sum, one) => sum + numberOf(one.denominator), 0);
    expect(children).toBe(1_283_333);
    expect(oneDecimal(10_000, plans, children)).toBe(30.8);
    const mean = parts.reduce((sum, one) => sum + numberOf(one.value), 0) / parts.length;
    expect(mean.toFixed(1)).toBe('36.9');
  });
});

describe('percentages come out of the counts beside them', () => {
  const check = (all: readonly Observation[]) => {
    const complete = all.filter(
      (one) => isNumber(one.numerator) && isNumber(one.denominator) && numberOf(one.denominator) > 0,
    );
    const wrong = complete.filter(
      (one) =>
        isNumber(one.value) && oneDecimal(100, numberOf(one.numerator), numberOf(one.denominator)) !== one.value.value,
    );
    const without = all.filter((one) => !isNumber(one.numerator) || !isNumber(one.denominator) || !isNumber(one.value));
    const causes = without.flatMap((one) =>
      [one.value, one.numerator, one.denominator].flatMap((cell) => (isNumber(cell) ? [] : [cell.reason])),
    );
    return { complete: complete.length, wrong, exceptions: without.length, causes: new Set(causes) };
  };

  // 1,976 rows of 2013 to 2025: counted once with another program.
  test('re-referrals: 1,948 agree to one decimal, 28 have a missing cell, none differs', () => {
    const { complete, wrong, exceptions, causes } = check(observed.reref);
    expect(wrong).toEqual([]);
    expect({ complete, exceptions }).toEqual({ complete: 1948, exceptions: 28 });
    expect(causes).toEqual(new Set(['confidential', 'not-available', 'low-reliability']));
  });

  test('repeat plans: 1,924 agree to one decimal, 52 have a missing cell, none differs', () => {
    const { complete, wrong, exceptions, causes } = check(observed.repeat);
    expect(wrong).toEqual([]);
    expect({ complete, exceptions }).toEqual({ complete: 1924, exceptions: 52 });
    expect(causes).toEqual(new Set(['confidential', 'not-available', 'low-reliability', 'not-applicable']));
  });

  test('pooled re-referrals of the region in 2015 are 21.0, as published', () => {
    const parts = inRegion(observed.reref, 2015);
    const again = parts.reduce((sum, one) => sum + numberOf(one.numerator), 0);
    const all = parts.reduce((sum, one) => sum + numberOf(one.denominator), 0);
    expect([again, all]).toEqual([11_099, 52_768]);
    expect(oneDecimal(100, again, all)).toBe(21.0);
  });
});

describe('missing is never zero', () => {
  test('a suppressed cell keeps its symbol and reason', () => {
    const scilly = observed.repeat.find((one) => one.area === 'E06000053' && one.year === 2015);
    expect(scilly?.value).toEqual({ state: 'missing', reason: 'confidential', symbol: 'c' });
    const hackney = observed.cinRate.find((one) => one.area === 'E09000012' && one.year === 2022);
    expect(hackney?.value).toEqual({ state: 'missing', reason: 'not-available', symbol: 'x' });
  });

  test('symbols of the file and missing cells are as many', async () => {
    const columns = Object.values((await engine.run(readHeader(files.durations)))[0] ?? {}).map(String);
    const file = readDelimited({ ...files.durations, columns });
    const counted = await engine.run(
      plan`SELECT "2_years_or_more" AS symbol, count(*) AS n FROM (${file}) WHERE "2_years_or_more" IN ('c', 'x', 'z', 'u', 'k') GROUP BY 1 ORDER BY 1`,
    );
    const read = new Map<string, number>();
    for (const { numerator } of observed.open2y) {
      if (!isNumber(numerator)) read.set(numerator.symbol, (read.get(numerator.symbol) ?? 0) + 1);
    }
    expect(Object.fromEntries(counted.map((row) => [row.symbol, row.n]))).toEqual(Object.fromEntries([...read].sort()));
    expect(read.get('c')).toBe(705);
  });

  test('a region with a suppressed part is incomplete, in the plan as in a loop', async () => {
    const columns = Object.values((await engine.run(readHeader(files.durations)))[0] ?? {}).map(String);
    const file = readDelimited({ ...files.durations, columns });
    const rows = await engine.run(
      pooledRate({
        from: file,
        by: ['region_code', 'time_period'],
        numerator: '2_years_or_more',
        denominator: 'CPP_At31',
        per: 100,
      }),
    );
    const east = rows.filter((row) => row.region_code === 'E12000006');
    expect(east).toHaveLength(13);
    for (const row of east) {
      const parts = inRegion(observed.open2y, Number(row.time_period));
      const known = parts.filter((one) => isNumber(one.numerator) && isNumber(one.denominator));
      expect(row).toMatchObject({ parts: 11, missing_parts: 11 - known.length, complete: known.length === 11 });
      const [n, d] = [
        known.reduce((sum, one) => sum + numberOf(one.numerator), 0),
        known.reduce((sum, one) => sum + numberOf(one.denominator), 0),
      ];
      expect(row.rate).toEqual(known.length === 11 ? (100 * n) / d : null);
    }
    expect(east.some((row) => row.complete === false && row.rate === null)).toBe(true);
  });
});

describe('what was published for 2015 and the files of today', () => {
  const pairs = [
    { indicator: 'cin-rate', of: () => observed.cinRate },
    { indicator: 'ref-rate', of: () => observed.refRate },
    { indicator: 'reref-pct', of: () => observed.reref },
    { indicator: 'cpp-repeat', of: () => observed.repeat },
    { indicator: 'cpp-rate', of: () => observed.cppRate },
  ];
  test.each(pairs)('$indicator: counts are the same, and so is the value to one decimal', ({ indicator, of }) => {
    for (const today of inRegion(of(), 2015)) {
      const then = published.find((one) => one.indicator === indicator && one.area === today.area && one.year === 2015);
      expect(then?.numerator).toEqual(today.numerator);
      expect(then?.denominator).toEqual(today.denominator);
      expect(then && numberOf(then.value).toFixed(1)).toBe(numberOf(today.value).toFixed(1));
    }
  });

  test('England and the region have the rate of children in need that today’s counts give', () => {
    const rate = (area: string) => {
      const found = observed.cinRate.find((one) => one.area === area && one.year === 2015);
      return found && numberOf(found.value).toFixed(1);
    };
    expect(rate('E92000001')).toBe('338.2');
    expect(rate('E12000006')).toBe('281.1');
  });

  // From Python: statistics.quantiles(values, n=4, method='inclusive'), which is type 7.
  test.each([
    { file: 'referrals', column: 'rereferral_percent', n: 149, want: [16.8, 21.1, 24.9] },
    { file: 'repeats', column: 'CPP_subsequent_percent', n: 150, want: [13.3, 16.65, 19.9] },
  ] as const)('quartiles of $column in 2015 come out of the file by plan', async ({ file, column, n, want }) => {
    const columns = Object.values((await engine.run(readHeader(files[file])))[0] ?? {}).map(String);
    const year = plan`SELECT * FROM (${readDelimited({ ...files[file], columns })}) WHERE time_period = ${value('2015')}`;
    const [row] = await engine.run(quantiles({ from: year, by: [], value: column, probabilities: [0.25, 0.5, 0.75] }));
    expect(row?.n).toBe(n);
    expect(Number(row?.p25)).toBeCloseTo(want[0], 9);
    expect(Number(row?.p50)).toBeCloseTo(want[1], 9);
    expect(Number(row?.p75)).toBeCloseTo(want[2], 9);
  });

  test('published quartiles can be read', async () => {
    const stated = must(
      await readQuartiles(engine, files.quartiles, { indicators: published.map((one) => one.indicator) }),
    );
    expect(stated).toHaveLength(39);
    expect(stated.find((one) => one.indicator === 'cpp-rate')).toEqual({
      indicator: 'cpp-rate',
      year: 2015,
      q1: 35,
      median: 43.4,
      q3: 53.5,
      source: 'dfe-lait-2015',
    });
  });

  test('the two suppressed cells of plans that ended after two years', () => {
    const missing = published.filter((one) => one.indicator === 'cpp-end-2y' && !isNumber(one.value));
    expect(missing.map((one) => one.area)).toEqual(['E06000032', 'E06000033']);
    for (const one of missing) {
      expect(one.numerator).toEqual({ state: 'missing', reason: 'confidential', symbol: 's' });
      expect(isNumber(one.denominator)).toBe(true);
    }
  });

  test('every source is explained beside the figures', async () => {
    const page = await readFile(realFile('SOURCES.md').path, 'utf8');
    for (const source of new Set(published.map((one) => one.source))) expect(page).toContain(`\`${source}\``);
    expect(page).toContain('Contains public sector information licensed under the Open Government Licence v3.0');
  });
});

describe('other files as downloaded', () => {
  test('children looked after: rates with their counts, by population type', async () => {
    const where = { population_type: 'Children looked after on 31 March each year' };
    const mapping: OpenDataMapping = {
      ...base,
      indicator: 'cla-rate',
      period: '31-march',
      where,
      value: 'rate_per_10000',
      numerator: 'children_count',
      denominator: 'population_estimate',
    };
    const rates = must(await readOpenData(engine, files.looked, [mapping]));
    expect(rates.find((one) => one.area === 'E92000001' && one.year === 2025)).toMatchObject({
      value: { value: 67 },
      numerator: { value: 81_770 },
      denominator: { value: 12_183_016 },
    });
    expect(rates).toHaveLength(835);
  });

  test('workforce: vacancies over vacancies and posts filled, within the rounding of the published full-time equivalents', async () => {
    const mapping: OpenDataMapping = {
      ...base,
      indicator: 'sw-vac',
      period: '30-september',
      value: 'vacancy_rate_fte',
      numerator: 'vacancy_fte',
      denominator: ['vacancy_fte', 'inpost_fte'],
    };
    const rates = must(await readOpenData(engine, files.workforce, [mapping]));
    expect(rates).toHaveLength(1355);
    // Kingston and Richmond share their workforce in every year.
    expect(rates.filter((one) => one.area === 'E09000021 / E09000027')).toHaveLength(9);
    const complete = rates.filter((one) => isNumber(one.value) && numberOf(one.denominator) > 0);
    const far = complete.filter((one) => {
      const [n, d] = [numberOf(one.numerator), numberOf(one.denominator)];
      // Half a tenth in the rate, and half a tenth in each full-time equivalent.
      return Math.abs((100 * n) / d - numberOf(one.value)) > 0.05 + 10 / d + 1e-9;
    });
    expect(far).toEqual([]);
  });

  test('a file is read the same twice', async () => {
    const again = must(await readOpenData(engine, files.repeats, [mappings.repeat]));
    expect(JSON.stringify(again)).toBe(JSON.stringify(observed.repeat));
  });

  test('the headings of the tidy format are those of the file', async () => {
    const header = await engine.run(plan`SELECT * FROM (${readHeader(files.published)}) ${fragment('AS h')}`);
    expect(Object.values(header[0] ?? {})).toEqual([...observationColumns]);
  });
});
