import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byar } from './byar.js';
import { chiSquaredTrend, trendOf } from './chi-squared-trend.js';
import { exactPoisson } from './exact-poisson.js';
import { overDispersion, proportionFunnelLimits, rateFunnelLimits } from './funnel-limits.js';
import { meanInterval } from './mean-interval.js';
import { newcombe } from './newcombe.js';
import { normalQuantile } from './normal-quantile.js';
import { percent } from './percent.js';
import { quantile, quartiles } from './quantile.js';
import { rate } from './rate.js';
import { rateRatio } from './rate-ratio.js';
import { roundHalfUp, showRounded } from './round-half-up.js';
import { wilson } from './wilson.js';

// Values marked "methods" are printed, with the formulas, in the notes of the methods that analysts expect (APHO 2008; OHID).
describe('intervals', () => {
  test('z is the published deviate', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.959964, 6);
    expect(normalQuantile(0.998)).toBeCloseTo(3.090232, 6);
  });

  test.each([
    { o: 860, n: 5020, value: 17.1315, lower: 16.1144, upper: 18.1988 },
    { o: 3, n: 12, value: 25, lower: 8.8942, upper: 53.2305 },
    { o: 0, n: 20, value: 0, lower: 0, upper: 16.1125 },
    { o: 20, n: 20, value: 100, lower: 83.8875, upper: 100 },
  ])('percent by Wilson: $o of $n (methods)', ({ o, n, value, lower, upper }) => {
    const estimate = percent(o, n, 0.95);
    expect(estimate?.value).toBeCloseTo(value, 4);
    expect(estimate?.interval?.lower).toBeCloseTo(lower, 4);
    expect(estimate?.interval?.upper).toBeCloseTo(upper, 4);
    expect(estimate?.interval?.method).toBe('wilson');
  });

  test('no percentage of nothing; no interval where the numerator is not part of the denominator', () => {
    expect(percent(0, 0, 0.95)).toBeNull();
    expect(percent(12, 10, 0.95)).toEqual({ value: 120, interval: null });
    expect(wilson(-1, 10, 0.95)).toBeNull();
  });

  test('rate by Byar: 163 of 37,670 per 10,000 (methods)', () => {
    const estimate = rate(163, 37670, 10000, 0.95);
    expect(estimate?.value).toBeCloseTo(43.2705, 4);
    expect(estimate?.interval?.lower).toBeCloseTo(36.8823, 4);
    expect(estimate?.interval?.upper).toBeCloseTo(50.4471, 4);
    expect(estimate?.interval?.method).toBe('byar');
  });

  test('Byar at ten events (methods)', () => {
    const { lower, upper } = byar(10, 0.95);
    expect(lower).toBeCloseTo(4.7874, 4);
    expect(upper).toBeCloseTo(18.3915, 4);
  });

  test.each([
    { o: 0, lower: 0, upper: 3.6889 },
    { o: 1, lower: 0.0253, upper: 5.5716 },
    { o: 5, lower: 1.6235, upper: 11.6683 },
    { o: 9, lower: 4.1154, upper: 17.0848 },
  ])('exact Poisson limits of $o (methods)', ({ o, lower, upper }) => {
    const limits = exactPoisson(o, 0.95);
    expect(limits.lower).toBeCloseTo(lower, 4);
    expect(limits.upper).toBeCloseTo(upper, 4);
    expect(rate(o, 10000, 10000, 0.95)?.interval?.method).toBe('exact-poisson');
  });

  test('exact limits hold the sum of the Poisson terms: the tails are 2.5% each', () => {
    const below = (mean: number, most: number) => {
      let term = Math.exp(-mean);
      let sum = term;
      for (let k = 1; k <= most; k++) {
        term *= mean / k;
        sum += term;
      }
      return sum;
    };
    for (let o = 1; o < 10; o++) {
      const { lower, upper } = exactPoisson(o, 0.95);
      expect(1 - below(lower, o - 1)).toBeCloseTo(0.025, 7);
      expect(below(upper, o)).toBeCloseTo(0.025, 7);
    }
  });

  test('no rate without a population; no interval of a fraction of an event', () => {
    expect(rate(3, 0, 10000, 0.95)).toBeNull();
    expect(rate(3.5, 100, 100, 0.95)).toEqual({ value: 3.5, interval: null });
  });

  // t(0.975) with 9 degrees of freedom is 2.262 in every printed table.
  test('interval of a mean', () => {
    const limits = meanInterval(14.2, 5, 10, 0.95);
    expect(limits?.lower).toBeCloseTo(14.2 - (2.262157 * 5) / Math.sqrt(10), 5);
    expect(limits?.upper).toBeCloseTo(14.2 + (2.262157 * 5) / Math.sqrt(10), 5);
    expect(meanInterval(14.2, 5, 1, 0.95)).toBeNull();
  });

  test('every interval holds its value and widens with the level', () => {
    const counts = fc
      .integer({ min: 1, max: 100000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([o, n]) => {
        for (const of of [percent, (a: number, b: number, level: 0.95 | 0.998) => rate(a, b, 100, level)]) {
          const narrow = of(o, n, 0.95);
          const wide = of(o, n, 0.998);
          if (!narrow?.interval || !wide?.interval) throw new Error('an interval is due');
          expect(narrow.interval.lower).toBeLessThanOrEqual(narrow.value + 1e-9);
          expect(narrow.interval.upper).toBeGreaterThanOrEqual(narrow.value - 1e-9);
          expect(wide.interval.lower).toBeLessThanOrEqual(narrow.interval.lower + 1e-9);
          expect(wide.interval.upper).toBeGreaterThanOrEqual(narrow.interval.upper - 1e-9);
        }
      }),
    );
  });
});

describe('differences', () => {
  // Newcombe (1998), table II, method 10, to the four places printed there.
  test.each([
    { a: 56, m: 70, b: 48, n: 80, lower: 0.0524, upper: 0.3339 },
    { a: 9, m: 10, b: 3, n: 10, lower: 0.1705, upper: 0.809 },
    { a: 6, m: 7, b: 2, n: 7, lower: 0.0582, upper: 0.8062 },
    { a: 5, m: 56, b: 0, n: 29, lower: -0.0381, upper: 0.1926 },
    { a: 0, m: 10, b: 0, n: 10, lower: -0.2775, upper: 0.2775 },
    { a: 10, m: 10, b: 0, n: 10, lower: 0.6075, upper: 1 },
  ])('Newcombe: $a/$m less $b/$n', ({ a, m, b, n, lower, upper }) => {
    const difference = newcombe({ numerator: a, denominator: m }, { numerator: b, denominator: n }, 0.95);
    expect(difference?.lower).toBeCloseTo(lower, 4);
    expect(difference?.upper).toBeCloseTo(upper, 4);
  });

  // By hand: ratio 2; √(1/20 + 1/10) = 0.387298; z × that = 0.759091; e^0.759091 = 2.136333.
  test('rate ratio', () => {
    const ratio = rateRatio({ numerator: 20, denominator: 1000 }, { numerator: 10, denominator: 1000 }, 0.95);
    expect(ratio?.ratio).toBeCloseTo(2, 12);
    expect(ratio?.lower).toBeCloseTo(2 / 2.136333, 5);
    expect(ratio?.upper).toBeCloseTo(2 * 2.136333, 5);
    expect(rateRatio({ numerator: 4, denominator: 10 }, { numerator: 9, denominator: 10 }, 0.95)).toBeNull();
  });
});

describe('quantiles', () => {
  // Type 7 of 1..10 as in Hyndman and Fan's definition: 1 + 9p.
  test.each([
    { values: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], want: { q1: 3.25, median: 5.5, q3: 7.75 } },
    { values: [1, 2, 3, 4], want: { q1: 1.75, median: 2.5, q3: 3.25 } },
    { values: [7], want: { q1: 7, median: 7, q3: 7 } },
  ])('quartiles of $values', ({ values, want }) => expect(quartiles(values)).toEqual(want));

  test('nothing has no quartiles', () => {
    expect(quartiles([])).toBeNull();
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe('funnels', () => {
  test.each([
    { n: 50, level: 0.95 as const, lower: 8.76, upper: 29.2 },
    { n: 50, level: 0.998 as const, lower: 6.12, upper: 37.79 },
    { n: 1000, level: 0.95 as const, lower: 14.42, upper: 19.03 },
    { n: 1000, level: 0.998 as const, lower: 13.28, upper: 20.55 },
  ])('limits around 16.6% at n = $n, $level (methods)', ({ n, level, lower, upper }) => {
    const limits = proportionFunnelLimits(0.166, n, level);
    expect(100 * (limits?.lower ?? Number.NaN)).toBeCloseTo(lower, 2);
    expect(100 * (limits?.upper ?? Number.NaN)).toBeCloseTo(upper, 2);
  });

  test('limits of rates are those of the expected count', () => {
    const limits = rateFunnelLimits(10, 10000, 10000, 0.95);
    expect(limits?.lower).toBeCloseTo(4.7874, 4);
    expect(limits?.upper).toBeCloseTo(18.3915, 4);
    expect(rateFunnelLimits(10, 0, 10000, 0.95)).toBeNull();
  });

  // By hand: t = 0.5, n = 100, standard deviation 0.05; z of 0.6 and 0.4 are 2 and -2; φ = 4; limits twice as far.
  test('over-dispersion is the mean of squared z and widens the limits', () => {
    const parts = [
      { numerator: 60, denominator: 100 },
      { numerator: 40, denominator: 100 },
    ];
    expect(overDispersion(parts, 0.5)).toBeCloseTo(4, 12);
    const narrow = proportionFunnelLimits(0.5, 100, 0.95);
    const wide = proportionFunnelLimits(0.5, 100, 0.95, 4);
    expect((wide?.upper ?? 0) - 0.5).toBeCloseTo(2 * ((narrow?.upper ?? 0) - 0.5), 12);
    expect(overDispersion([], 0.5)).toBeNull();
  });
});

describe('rounding', () => {
  test.each([
    { value: 1.005, places: 2, want: 1.01 },
    { value: 2.5, places: 0, want: 3 },
    { value: -2.5, places: 0, want: -3 },
    { value: 0.5, places: 0, want: 1 },
    { value: 0.1 + 0.2, places: 1, want: 0.3 },
    { value: 8.345, places: 2, want: 8.35 },
    { value: 1.45, places: 1, want: 1.5 },
    { value: 100 * 1.115, places: 1, want: 111.5 },
    { value: 30.8025, places: 1, want: 30.8 },
    { value: 1e21, places: 1, want: 1e21 },
    { value: 1.5e-7, places: 7, want: 2e-7 },
    { value: -0.04, places: 1, want: 0 },
  ])('$value to $places places is $want', ({ value, places, want }) => expect(roundHalfUp(value, places)).toBe(want));

  test('every place is written', () => expect(showRounded(28, 1)).toBe('28.0'));

  test('rounding moves a value by half a unit at most', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, places) => {
        expect(Math.abs(roundHalfUp(value, places) - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -places * (1 + 1e-9) + 1e-9,
        );
      }),
    );
  });
});

describe('trend', () => {
  // Fleiss (1981), smokers among lung cancer patients; the value that R prints for prop.trend.test.
  test('four groups of patients: 8.2249, p 0.004132', () => {
    const points = [83, 90, 129, 70].map((numerator, index) => ({
      year: index + 1,
      numerator,
      denominator: [86, 93, 136, 82][index] ?? 0,
    }));
    const trend = trendOf(points, 'proportion');
    expect(trend?.chiSquared).toBeCloseTo(8.2249, 4);
    expect(trend?.p).toBeCloseTo(0.004132, 6);
    expect(trend?.direction).toBe('falling');
  });

  // Agresti, Categorical Data Analysis: malformations by alcohol consumption, five scores, M² = 6.57.
  test('five uneven scores: 6.57', () => {
    const absent = [17066, 14464, 788, 126, 37];
    const points = [48, 38, 5, 1, 1].map((numerator, index) => ({
      year: [0, 0.5, 1.5, 4, 7][index] ?? 0,
      numerator,
      denominator: numerator + (absent[index] ?? 0),
    }));
    expect(trendOf(points, 'proportion')?.chiSquared).toBeCloseTo(6.57, 2);
  });

  test('needs five consecutive years', () => {
    const point = (year: number) => ({ year, numerator: year - 2000, denominator: 100 });
    expect(chiSquaredTrend([2011, 2012, 2013, 2014].map(point), 'rate')).toBeNull();
    expect(chiSquaredTrend([2010, 2012, 2013, 2014, 2015].map(point), 'rate')).toBeNull();
    expect(chiSquaredTrend([2015, 2014, 2013, 2012, 2011].map(point), 'rate')?.direction).toBe('rising');
    expect(
      chiSquaredTrend(
        [2011, 2012, 2013, 2014, 2015].map((year) => ({ ...point(year), numerator: 0 })),
        'rate',
      ),
    ).toBeNull();
  });
});
