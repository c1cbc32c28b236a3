import { describe, expect, test } from 'vitest';
import type { Authority, Gap, IndicatorSheet, ThemePart } from '../data-pack.js';
import { capHit, input, instrument, returned, scoreResult } from '../testing/small-returns.js';
import { namedThemes } from './named-themes.js';
import { type ThemeGrade, themeGrade } from './theme-grades.js';
import { type ThemeEvidence, themeIndex, themeParts } from './theme-parts.js';
import { confidence, rankThemes, themeRanking } from './theme-ranking.js';
import { defaultThemeRules } from './theme-rules.js';

const areas = Array.from({ length: 11 }, (_, at) => `E${at}`);
const authorities: readonly Authority[] = areas.map((code) => ({
  code,
  name: `Council ${code}`,
  short: code,
  type: 'county',
  policeForce: 'One',
}));
const theme = { slug: 'voice', title: 'Voice', meaning: 'Children heard' };

const grade = (at: number, value: number | null, more: Partial<ThemeGrade> = {}): ThemeGrade => ({
  area: areas[at] ?? '',
  status: value === null ? 'insufficient' : 'scored',
  value,
  band: null,
  limitingAtOne: 0,
  limiting: 0,
  limitingGraded: 0,
  ...more,
});

const evidence = (more: Partial<ThemeEvidence> = {}): ThemeEvidence => ({
  theme: 'voice',
  grades: areas.map((_, at) => grade(at, 3)),
  previous: [],
  named: new Set(),
  sheets: [],
  gaps: [],
  learning: null,
  ...more,
});

const partOf = (part: ThemePart['part'], given: ThemeEvidence) =>
  themeParts(given, defaultThemeRules).find((one) => one.part === part)?.value;

describe('parts of the theme index', () => {
  test('prevalence: grade below 2.5, a limiting weakness, or named; each authority once', () => {
    const grades = [
      grade(0, 2.4, { limiting: 1 }),
      grade(1, 2.5),
      grade(2, 3, { limiting: 1, limitingGraded: 1 }),
      grade(3, 3),
      grade(4, null),
    ];
    // E4 gave nothing but names the theme: 3 weak and 1 named of 5 with data.
    expect(partOf('prevalence', evidence({ grades, named: new Set(['E4']) }))).toBe(3 / 5);
    expect(partOf('prevalence', evidence({ grades }))).toBe(2 / 4);
    const [part] = themeParts(evidence({ grades, named: new Set(['E4']) }), defaultThemeRules);
    expect(part?.sentence).toBe(
      '3 of 5 authorities are weak on it: 1 with a mean grade below 2.5, 2 with a limiting item (★★) that holds a grade down and 1 naming it as a priority or a need for support.',
    );
  });

  // By hand: (4 - 2)/3 = 2/3; (4 - 1)/3 + 0.2 = 1.2, at most 1; mean 5/6.
  test('severity over the weak, at most 1 each', () => {
    const grades = [grade(0, 2), grade(1, 1, { limiting: 1, limitingAtOne: 1 }), grade(2, 4)];
    expect(partOf('severity', evidence({ grades }))).toBeCloseTo(5 / 6, 12);
    expect(partOf('severity', evidence())).toBe(0);
  });

  test('data: pairs in band D or significantly worse than England, of those that can be compared', () => {
    const cell = (band: 'A' | 'D' | null, versusEngland: 'worse' | 'similar' | null) => ({ band, versusEngland });
    const sheet = (polarity: string, themes: readonly string[], cells: readonly unknown[]) =>
      ({ polarity, themes, cells }) as unknown as IndicatorSheet;
    const sheets = [
      sheet('low', ['voice'], [cell('D', 'similar'), cell('A', 'worse'), cell('A', null), cell(null, null)]),
      sheet('neither', ['voice'], [cell(null, 'worse')]),
      sheet('high', ['send'], [cell('D', 'worse')]),
    ];
    expect(partOf('data', evidence({ sheets }))).toBeCloseTo(2 / 3, 12);
    expect(partOf('data', evidence())).toBeNull();
  });

  // Of four: two declined, one improved, one within the tolerance: (2 - 1)/4 = 0.25, put on 0..1: 0.625.
  test('trend: declining less improving', () => {
    const grades = [grade(0, 2), grade(1, 2), grade(2, 3), grade(3, 3)];
    const previous = [grade(0, 3), grade(1, 2.5), grade(2, 2.5), grade(3, 2.95)];
    expect(partOf('trend', evidence({ grades, previous }))).toBeCloseTo(0.625, 12);
    expect(partOf('trend', evidence())).toBeNull();
  });

  test('gap: share more positive than their data, of those that can be told', () => {
    const gaps = ['more-positive', 'aligned', 'cannot-tell', 'harder'].map((verdict) => ({ verdict }) as Gap);
    expect(partOf('gap', evidence({ gaps }))).toBeCloseTo(1 / 3, 12);
    expect(partOf('gap', evidence())).toBeNull();
  });

  test('learning is what the tracker says, and nothing without one', () => {
    expect(partOf('learning', evidence({ learning: 0.5 }))).toBe(0.5);
    expect(partOf('learning', evidence())).toBeNull();
  });
});

describe('theme index', () => {
  const parts = (values: readonly (number | null)[]): readonly ThemePart[] =>
    (['prevalence', 'severity', 'data', 'trend', 'gap', 'learning'] as const).map((part, at) => ({
      part,
      weight: defaultThemeRules.weights[part],
      value: values[at] ?? null,
      sentence: '',
    }));

  // By hand: 0.3 x 0.5 + 0.2 x 0.4 + 0.2 x 0.3 + 0.1 x 0.5 + 0.1 x 1 + 0.1 x 0.5 = 0.49.
  test('all six parts', () => expect(themeIndex(parts([0.5, 0.4, 0.3, 0.5, 1, 0.5]))).toBeCloseTo(0.49, 12));

  // By hand: without trend and learning (0.15 + 0.08 + 0.06 + 0.1) / 0.8 = 0.4875.
  test('the weight of what cannot be told is shared out in proportion', () =>
    expect(themeIndex(parts([0.5, 0.4, 0.3, null, 1, null]))).toBeCloseTo(0.4875, 12));

  test('no index without data from any authority', () =>
    expect(themeIndex(parts([null, null, 0.9, null, null, 1]))).toBeNull());
});

describe('shortlist', () => {
  const ranking = (given: Partial<ThemeEvidence>) =>
    themeRanking(theme, evidence(given), authorities, defaultThemeRules);

  test('four of eleven are enough, three are not', () => {
    const weak = (count: number) => areas.map((_, at) => grade(at, at < count ? 2 : 3));
    expect(ranking({ grades: weak(4) }).isShortlisted).toBe(true);
    const three = ranking({ grades: weak(3) });
    expect(three.isShortlisted).toBe(false);
    expect(three.reasons).toEqual([]);
  });

  test('one limiting item at the lowest grade is enough, and the authority is named', () => {
    const grades = areas.map((_, at) =>
      grade(at, 3, at === 2 ? { limiting: 1, limitingAtOne: 1, limitingGraded: 1 } : {}),
    );
    const found = ranking({ grades });
    expect(found.isShortlisted).toBe(true);
    expect(found.reasons).toEqual(['A limiting item (★★) stands at the lowest grade in Council E2.']);
  });

  test.each([
    { count: 11, want: 'high' },
    { count: 10, want: 'high' },
    { count: 9, want: 'medium' },
    { count: 7, want: 'medium' },
    { count: 6, want: 'low' },
    { count: 0, want: 'low' },
  ])('confidence with $count of 11 is $want', ({ count, want }) => expect(confidence(count, 11)).toBe(want));

  test('confidence with three of three is low', () => expect(confidence(3, 3)).toBe('low'));

  test('weakest and strongest, ties in the order of the region', () => {
    const found = ranking({ grades: [grade(0, 2), grade(1, 1), grade(2, 2), grade(3, 2), grade(4, 3), grade(5, 4)] });
    expect(found.weakest).toEqual(['E1', 'E0', 'E2']);
    expect(found.strongest).toEqual(['E5', 'E4']);
  });

  test('strongest candidate first, ties by slug, no index last', () => {
    const of = (slug: string, index: number | null) => ({ ...ranking({}), theme: slug, index });
    const sorted = rankThemes([of('none', null), of('b', 0.3), of('a', 0.1 + 0.2), of('c', 0.9)]);
    expect(sorted.map((one) => one.theme)).toEqual(['c', 'a', 'b', 'none']);
  });
});

describe('grade of a theme', () => {
  const other = { ...instrument, id: 'other' };

  // By hand: (2 x 6 + 4 x 2) / 8 = 2.5; the lower of the two bands is requires improvement.
  test('over two instruments: mean by answered weight, lowest band', () => {
    const coverage = (answered: number) => ({ coverage: { answered, applicable: answered, share: 1 } });
    const found = themeGrade('voice', 'E0', [
      returned('E0', { themes: [scoreResult('voice', 2, coverage(6))] }),
      returned('E0', { themes: [scoreResult('voice', 4, coverage(2))], instrument: other }),
      returned('E1', { themes: [scoreResult('voice', 1)] }),
    ]);
    expect(found.value).toBe(2.5);
    expect(found.band?.band).toBe('requires-improvement');
  });

  test('limiting items count at 1, or where a grade is held down because of them, even where the theme is insufficient', () => {
    const graded = (id: string, value: number) => input(id, value, 'limiting');
    const inputs = [graded('a', 1), graded('b', 2), graded('c', 2), input('d', 1, 'critical'), graded('e', 4)];
    const trace = { method: 'mean', inputs, sum: null, rules: [], bands: [], minCoverage: 0.5 };
    const scores = [scoreResult('help', 3, { cappedBy: [capHit(2, 'b')] }), scoreResult('leaders', 3)];
    const found = themeGrade('voice', 'E0', [
      returned('E0', { scores, themes: [scoreResult('voice', null, { trace })] }),
    ]);
    expect(found).toMatchObject({
      status: 'insufficient',
      value: null,
      limitingAtOne: 1,
      limiting: 2,
      limitingGraded: 4,
    });
  });

  test('an authority that returned nothing', () => {
    expect(themeGrade('voice', 'E9', [returned('E0')]).status).toBe('not-returned');
    expect(themeGrade('voice', 'E0', [returned('E0')]).status).toBe('not-applicable');
  });
});

test('themes named as priorities count, themes offered to others do not', () => {
  const answers = {
    priorities: [{ priorityTheme: 'workforce' }, {}, { priorityTheme: 'unheard-of' }],
    supportOffers: [{ offerTheme: 'voice' }],
  };
  const taxonomy = { themes: ['voice', 'workforce'].map((slug) => ({ slug, title: slug, meaning: slug })) };
  expect([...namedThemes(returned('E0', { answers }), taxonomy)]).toEqual(['workforce']);
  expect([...namedThemes(returned('E0'), taxonomy)]).toEqual([]);
});
