import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, Polarity } from '../data-pack.js';
import { figureOf, missingFigure, notPublished } from '../figure.js';
import type { Region } from '../pack-documents.js';
import { quartiles } from '../statistics/quantile.js';
import { compare } from './compare.js';
import { direction } from './direction.js';
import { englandValue } from './england-value.js';
import { codesOf, neighbourSetOf, neighbourSummary } from './neighbours.js';
import { quartileBand } from './quartile-band.js';
import { rank } from './rank.js';
import { regionalValue } from './regional-value.js';
import { hasSmallNumbers } from './small-numbers.js';

const per10000 = { factor: 10000, interval: 'byar' } as const;
const percentage = { factor: 100, interval: 'wilson' } as const;
const part = (area: string, numerator: Figure | number, denominator: number) => ({
  area,
  numerator: typeof numerator === 'number' ? figureOf(numerator) : numerator,
  denominator: figureOf(denominator),
});

// Children on a plan at 31 March 2015 and children aged 0 to 17 in mid-2014, as DfE and ONS published them.
const openPlans2015 = [
  part('E06000055', 163, 37670),
  part('E06000056', 164, 58315),
  part('E06000032', 241, 55480),
  part('E10000003', 387, 130241),
  part('E06000031', 231, 47564),
  part('E10000012', 462, 299781),
  part('E06000033', 184, 37997),
  part('E06000034', 201, 40121),
  part('E10000015', 896, 260663),
  part('E10000020', 572, 165675),
  part('E10000029', 452, 149826),
];

describe('regional value', () => {
  test('the East of England had 30.8 children per 10,000 on a plan in 2015, as published, not the mean of rates 36.9', () => {
    const value = regionalValue(per10000, openPlans2015, figureOf(30.8));
    expect(value.basis).toBe('pooled');
    expect(value.numerator).toBe(3953);
    expect(value.denominator).toBe(1283333);
    expect(value.figure.state === 'value' && value.figure.value).toBeCloseTo(30.8026, 4);
    expect(value.missing).toEqual([]);
  });

  test('a missing part: no sum, the published value instead, and who is missing', () => {
    const parts = [...openPlans2015.slice(1), part('E06000055', missingFigure('confidential', 'c'), 37670)];
    const value = regionalValue(per10000, parts, figureOf(30.8));
    expect(value.basis).toBe('published');
    expect(value.figure).toEqual(figureOf(30.8));
    expect(value.numerator).toBeNull();
    expect(value.missing).toEqual([{ area: 'E06000055', reason: 'confidential' }]);
  });

  test('a missing part and nothing published: none', () => {
    const value = regionalValue(per10000, [part('a', missingFigure('confidential', 'c'), 10)], notPublished);
    expect(value.basis).toBe('none');
    expect(value.figure).toEqual(notPublished);
  });

  test('counts that nobody publishes leave the published value whole', () => {
    const parts = [part('a', notPublished, 10), part('b', notPublished, 20)];
    expect(regionalValue(percentage, parts, figureOf(87.5)).missing).toEqual([]);
    expect(regionalValue(percentage, parts, notPublished).missing).toHaveLength(2);
  });

  test('figures that are no ratio of counts are not pooled', () => {
    const value = regionalValue({ factor: null, interval: 'mean' }, [part('a', 3, 4)], figureOf(14.3));
    expect(value.basis).toBe('published');
  });

  test('order does not matter and the value lies between the lowest and the highest rate', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 500, max: 90000 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(parts, (counts) => {
        const all = counts.map(([o, n], index) => part(String(index), o, n));
        const rates = counts.map(([o, n]) => (10000 * o) / n);
        const one = regionalValue(per10000, all, notPublished);
        expect(regionalValue(per10000, [...all].reverse(), notPublished)).toEqual(one);
        if (one.figure.state !== 'value') throw new Error('a value is due');
        expect(one.figure.value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(one.figure.value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
    );
  });
});

describe('England', () => {
  test('published first, then pooled from every authority, else none', () => {
    const parts = [part('a', 1, 10), part('b', 3, 10)];
    expect(englandValue(percentage, parts, figureOf(21))).toEqual({ figure: figureOf(21), basis: 'published' });
    expect(englandValue(percentage, parts, notPublished)).toEqual({ figure: figureOf(20), basis: 'computed' });
    const gap = [...parts, part('c', missingFigure('confidential', 'c'), 10)];
    expect(englandValue(percentage, gap, notPublished).basis).toBe('none');
  });
});

describe('rank', () => {
  test.each([
    { polarity: 'high' as const, want: [4, 2, 2, 1] },
    { polarity: 'low' as const, want: [1, 2, 2, 4] },
    { polarity: 'neither' as const, want: [null, null, null, null] },
  ])('$polarity: ties share the lowest rank', ({ polarity, want }) => {
    const values = [1, 5, 5, 9];
    expect(values.map((value) => rank(value, values, polarity))).toEqual(want);
  });

  test('agrees with sorting and finding the first place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
        const up = [...values].sort((a, b) => a - b);
        const down = [...up].reverse();
        for (const value of values) {
          expect(rank(value, values, 'low')).toBe(up.indexOf(value) + 1);
          expect(rank(value, values, 'high')).toBe(down.indexOf(value) + 1);
        }
      }),
    );
  });
});

describe('quartile band', () => {
  const edges = { q1: 10, median: 20, q3: 30 };
  test.each([
    { value: 9, low: 'A', high: 'D' },
    { value: 10, low: 'A', high: 'D' },
    { value: 10.1, low: 'B', high: 'C' },
    { value: 20, low: 'B', high: 'C' },
    { value: 30, low: 'C', high: 'B' },
    { value: 30.1, low: 'D', high: 'A' },
  ])('$value', ({ value, low, high }) => {
    expect(quartileBand(value, edges, 'low')).toBe(low);
    expect(quartileBand(value, edges, 'high')).toBe(high);
    expect(quartileBand(value, edges, 'neither')).toBeNull();
  });

  test('distinct values fall in quarters of equal size, give or take one', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 10000 }), { minLength: 4, maxLength: 160 });
    fc.assert(
      fc.property(distinct, fc.constantFrom<Polarity>('high', 'low'), (values, polarity) => {
        const limits = quartiles(values);
        if (!limits) throw new Error('quartiles are due');
        const sizes = ['A', 'B', 'C', 'D'].map(
          (band) => values.filter((value) => quartileBand(value, limits, polarity) === band).length,
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('comparison', () => {
  const interval = { lower: 40, upper: 50 };
  test.each([
    { benchmark: 39.9, high: 'better', low: 'worse', neither: 'higher' },
    { benchmark: 40, high: 'similar', low: 'similar', neither: 'similar' },
    { benchmark: 50, high: 'similar', low: 'similar', neither: 'similar' },
    { benchmark: 50.1, high: 'worse', low: 'better', neither: 'lower' },
  ])('benchmark $benchmark against 40 to 50', ({ benchmark, high, low, neither }) => {
    expect(compare(interval, benchmark, 'high')).toBe(high);
    expect(compare(interval, benchmark, 'low')).toBe(low);
    expect(compare(interval, benchmark, 'neither')).toBe(neither);
  });

  test('without an interval or a benchmark it cannot be told', () => {
    expect(compare(null, 3, 'high')).toBeNull();
    expect(compare(interval, null, 'high')).toBeNull();
  });
});

describe('direction of travel', () => {
  const year = (value: number, at: number, counts: readonly [number, number] | null = null) => ({
    year: at,
    value,
    counts: counts && { numerator: counts[0], denominator: counts[1] },
  });
  const rules = { measure: percentage, polarity: 'high' as const, tolerance: 2 };

  test('years with a gap have no direction', () => {
    expect(direction(year(80, 2015), year(70, 2013), rules)).toBeNull();
  });

  // 56/70 and 48/80 differ by 20 points; Newcombe (1998) gives 5.2 to 33.4, which leaves 0 out.
  test('a significant rise in something good is improving', () => {
    const found = direction(year(80, 2015, [56, 70]), year(60, 2014, [48, 80]), rules);
    expect(found).toEqual({ from: 2014, previous: 60, change: 20, significant: true, word: 'improving' });
  });

  // 5/56 and 0/29: Newcombe gives -3.8 to 19.3, which holds 0; but the change is beyond two points.
  test.each([
    { tolerance: 2, word: 'worsening' },
    { tolerance: 10, word: 'steady' },
    { tolerance: null, word: 'steady' },
  ])('not significant, tolerance $tolerance: $word', ({ tolerance, word }) => {
    const found = direction(year(8.9, 2015, [5, 56]), year(0, 2014, [0, 29]), { ...rules, polarity: 'low', tolerance });
    expect(found?.significant).toBe(false);
    expect(found?.word).toBe(word);
  });

  test('without counts and tolerance any change is an arrow', () => {
    const bare = {
      measure: { factor: null, interval: 'none' as const },
      polarity: 'neither' as const,
      tolerance: null,
    };
    expect(direction(year(14.4, 2015), year(14.2, 2014), bare)).toMatchObject({ significant: null, word: 'rising' });
    expect(direction(year(14.2, 2015), year(14.2, 2014), bare)).toMatchObject({ significant: null, word: 'steady' });
  });

  // Essex 2014 to 2015: 421 to 462 plans; ratio 1.09, its interval holds 1.
  test('rates go by their ratio', () => {
    const rates = { measure: per10000, polarity: 'neither' as const, tolerance: null };
    const found = direction(year(15.4, 2015, [462, 299781]), year(14.1, 2014, [421, 297870]), rates);
    expect(found?.significant).toBe(false);
    expect(found?.word).toBe('steady');
  });
});

describe('small numbers', () => {
  test.each([
    { o: 5, n: 100, want: true },
    { o: 6, n: 100, want: false },
    { o: 6, n: 9, want: true },
    { o: 6, n: 10, want: false },
    { o: 0, n: 100, want: true },
  ])('$o of $n', ({ o, n, want }) => expect(hasSmallNumbers(figureOf(o), figureOf(n))).toBe(want));

  test('counts that are not known say nothing', () => expect(hasSmallNumbers(notPublished, null)).toBe(false));
});

describe('neighbours', () => {
  test('the mean is unweighted and over those that have a figure', () => {
    expect(neighbourSummary([1, null, 3, 8])).toEqual({ mean: 4, median: 3, contributed: 3, of: 4, weak: true });
    expect(neighbourSummary([1, 2, 3, 4, 5, 9])).toMatchObject({ mean: 4, median: 3.5, weak: false });
    expect(neighbourSummary([null])).toBeNull();
  });

  const set = (id: string, validFrom: string | null, validTo: string | null, stands = false) => ({
    id,
    title: id,
    validFrom,
    validTo,
    neighbours: {},
    ...(stands ? { proxyFor: [{ title: 'the list of 2014', validFrom: '2014-01-01', validTo: '2021-03-31' }] } : {}),
  });
  const region: Region = {
    $id: 'https://example.org/region.json',
    code: 'E12000006',
    name: 'Somewhere',
    country: { code: 'E92000001', name: 'England' },
    authorities: [],
    otherAreas: [{ codes: [{ code: 'E10000002' }, { code: 'E06000060' }] }],
    neighbourSets: [set('old', '2021-04-01', '2025-04-30', true), set('new', '2025-05-01', null)],
  };

  test.each([
    { year: 2022, asked: undefined, want: 'old' },
    { year: 2026, asked: undefined, want: 'new' },
    { year: 2015, asked: undefined, want: 'old, standing in for the list of 2014' },
    { year: 2025, asked: 'new', want: 'new' },
    { year: 2010, asked: undefined, want: undefined },
    { year: 2022, asked: 'unheard-of', want: undefined },
  ])('the set of $year, asked $asked: $want', ({ year, asked, want }) => {
    expect(neighbourSetOf(region, year, asked)?.title).toBe(want);
  });

  test('an area is looked for under every code it had', () => {
    expect(codesOf(region, 'E06000060')).toEqual(['E06000060', 'E10000002']);
    expect(codesOf(region, 'E06000001')).toEqual(['E06000001']);
  });
});
