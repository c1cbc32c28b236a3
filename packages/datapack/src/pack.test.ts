import { describe, expect, test } from 'vitest';
import { figureOf, numberOf } from './figure.js';
import { pack } from './pack.js';
import { observation, smallInput } from './testing/small-input.js';
import { returned } from './testing/small-returns.js';

const packed = (more: Parameters<typeof smallInput>[0] = {}) => {
  const made = pack(smallInput(more));
  if (!made.ok) throw new Error(made.issues.map(({ code }) => code).join(', '));
  return made.value;
};

const codesOf = (more: Parameters<typeof smallInput>[0]) => {
  const made = pack(smallInput(more));
  return made.ok ? [] : made.issues.map(({ code, path }) => `${code} ${path}`);
};

describe('a pack', () => {
  test('members of the year under their names of the year, in the order of the region', () => {
    expect(packed().authorities.map(({ name }) => name)).toEqual(['Essex', 'Cambridgeshire', 'Hertfordshire']);
    expect(packed({ year: 2014 }).authorities[0]?.name).toBe('Old Essex');
  });

  test('only indicators with a figure in the region, in the order of the catalogue', () => {
    expect(packed().indicators.map(({ id }) => id)).toEqual(['plans', 'repeat']);
  });

  // By hand: (462 + 387 + 896) / (299,781 + 130,241 + 260,663) x 10,000 = 1,745 / 690,685 x 10,000 = 25.265.
  test('the region is pooled where every authority has counts', () => {
    const { regional } = packed().indicators[0] ?? {};
    expect(regional?.basis).toBe('pooled');
    expect(numberOf(regional?.figure)).toBeCloseTo(25.265, 3);
  });

  test('a suppressed part leaves the region to its publisher, and says whose', () => {
    const { regional, cells } = packed().indicators[1] ?? {};
    expect(regional).toMatchObject({ basis: 'published', figure: figureOf(17.1), numerator: null });
    expect(regional?.missing).toEqual([{ area: 'E10000003', reason: 'confidential' }]);
    expect(cells?.[1]).toMatchObject({
      figure: { state: 'missing', symbol: 'c' },
      rank: null,
      band: null,
      interval: null,
    });
  });

  test('rank, band by published quartiles, comparison and direction of one authority', () => {
    const cell = packed().indicators[1]?.cells[0];
    expect(cell?.rank).toEqual({ regional: 1, of: 2, national: null, ofNational: null });
    expect(cell?.band).toBe('B');
    expect(cell?.versusEngland).toBe('similar');
    expect(cell?.direction).toMatchObject({ from: 2014, previous: 18.3, change: -4.1, word: 'improving' });
  });

  test('demand has no rank and no band, and is higher or lower', () => {
    const cell = packed().indicators[0]?.cells[0];
    expect(cell).toMatchObject({ rank: null, band: null, versusEngland: 'lower', versusRegion: 'lower' });
  });

  test('revised beats published, and a figure beats none', () => {
    const later = observation('repeat', 'E10000003', 2015, null, { value: figureOf(17), status: 'provisional' });
    const revised = observation('repeat', 'E10000012', 2015, [91, 635], { value: figureOf(14.3), status: 'revised' });
    const given = packed({ observations: [...smallInput().observations, later, revised] }).indicators[1]?.cells;
    expect(given?.map(({ figure }) => numberOf(figure))).toEqual([14.3, 17, 16.1]);
  });

  test('the order of observations from different places does not matter', () => {
    const { observations } = smallInput();
    expect(packed({ observations: [...observations].reverse() })).toEqual(packed());
  });

  test('it says that answers are invented, who returned, and what is missing', () => {
    const { invented, quality } = packed();
    expect(invented).toContain('invented for demonstration');
    expect(quality.returned).toEqual([
      { instrument: 'small', areas: ['E10000012', 'E10000015'], missing: ['E10000003'] },
    ]);
    expect(quality.missing).toEqual([{ reason: 'confidential', count: 1 }]);
    expect(packed({ responses: [] }).invented).toBeNull();
  });

  // Voice: one of two authorities with data is weak (2.0), so P = 0.5 and V = 2/3; D = 0 of 2 figures in band D; E12's data
  // signal is 0.33 and its self-view -0.33: gap -0.66, harder; E15's is 0.33 and 0.67: gap 0.34, aligned: G = 0.
  // Index (0.3 x 0.5 + 0.2 x 2/3 + 0 + 0) / 0.8 = 0.354167.
  test('themes and gaps', () => {
    const { themes, gaps } = packed();
    const voice = themes.find(({ theme }) => theme === 'voice');
    expect(voice?.parts.map(({ value }) => value)).toEqual([0.5, expect.closeTo(2 / 3, 12), 0, null, 0, null]);
    expect(voice?.index).toBeCloseTo(0.354167, 6);
    expect(voice).toMatchObject({ isShortlisted: true, count: 2, confidence: 'low', weakest: ['E10000012'] });
    expect(gaps.filter(({ theme }) => theme === 'voice').map(({ verdict }) => verdict)).toEqual([
      'harder',
      'cannot-tell',
      'aligned',
    ]);
  });

  test('a theme that is only named as a priority is a candidate too', () => {
    const workforce = packed().themes.find(({ theme }) => theme === 'workforce');
    expect(workforce).toMatchObject({ count: 1, isShortlisted: true });
    expect(workforce?.parts[1]?.value).toBeNull();
  });

  test('without self-assessments there are no themes, gaps or flags', () => {
    expect(packed({ responses: [], instruments: [] })).toMatchObject({ themes: [], gaps: [], flags: [], grades: [] });
  });
});

describe('what stops a pack', () => {
  test.each([
    {
      name: 'a year without members',
      more: { year: 1990, region: { ...smallInput().region, authorities: [] } },
      want: [
        'region-without-authorities /region',
        'organisation-not-in-region /responses/0/organisation',
        'organisation-not-in-region /responses/1/organisation',
      ],
    },
    { name: 'an unknown neighbour set', more: { neighbours: 'unheard-of' }, want: ['neighbours-unknown /neighbours'] },
    {
      name: 'a response from elsewhere',
      more: { responses: [returned('E10000099')] },
      want: ['organisation-not-in-region /responses/0/organisation'],
    },
    {
      name: 'a response twice',
      more: { responses: [returned('E10000012'), returned('E10000012')] },
      want: ['response-repeated /responses/1/organisation'],
    },
    { name: 'nothing to pack', more: { observations: [], responses: [] }, want: ['pack-empty '] },
  ])('$name', ({ more, want }) => expect(codesOf(more)).toEqual(want));
});
