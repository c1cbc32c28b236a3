import { describe, expect, test } from 'vitest';
import type { Authority } from '../data-pack.js';
import { bandOf, capHit, input, instrument, returned, scoreResult } from '../testing/small-returns.js';
import { authorityFlags } from './authority-flags.js';
import { factSentence } from './flag-facts.js';
import { gradeMatrix } from './grade-matrix.js';
import { subjectTitle } from './texts.js';

const authority = (code: string): Authority => ({ code, name: code, short: code, type: 'county', policeForce: 'One' });
const matrix = (...responses: Parameters<typeof gradeMatrix>[2]) =>
  gradeMatrix(instrument, [authority('E0'), authority('E1')], responses);

const { trace: noTrace } = scoreResult('any', 3);

describe('grade matrix', () => {
  test('one column for each score with grades, the overall last; the scale best first', () => {
    const { columns, bands } = matrix();
    expect(columns.map(({ score, isOverall }) => [score, isOverall])).toEqual([
      ['help', false],
      ['leaders', false],
      ['overall', true],
    ]);
    expect(bands.map(({ title }) => title)).toEqual(['Outstanding', 'Good', 'Requires improvement', 'Inadequate']);
  });

  test('an authority that returned nothing has a row of cells that say so', () => {
    const [first] = matrix().rows;
    expect(first?.returned).toBe(false);
    expect(first?.cells.map(({ status }) => status)).toEqual(['not-returned', 'not-returned', 'not-returned']);
  });

  test('hidden questions were not put and do not count', () => {
    const [first] = matrix(returned('E0')).rows;
    expect(first).toMatchObject({ answered: 3, items: 4 });
  });

  test('what caps a grade stands there in words, with the item', () => {
    const scores = [
      scoreResult('help', 3.2, {
        fraction: { numerator: '16', denominator: '5' },
        band: bandOf(1),
        bandBeforeCaps: bandOf(3),
        cappedBy: [capHit(1, 'screening')],
        trace: { ...noTrace, inputs: [input('screening', 1, 'limiting')] },
      }),
      scoreResult('overall', null, {
        status: 'scored',
        band: bandOf(3),
        trace: { ...noTrace, method: 'decision', rules: [{ rule: 0, holds: true, band: bandOf(3) }] },
      }),
      scoreResult('leaders', null, { coverage: { answered: 11, applicable: 20, share: 0.55 } }),
    ];
    const [help, leaders, overall] =
      matrix(returned('E0', { scores, answers: { declaredHelp: 'good' } })).rows[0]?.cells ?? [];
    expect(help).toMatchObject({ title: 'Inadequate', isCapped: true, declared: bandOf(3) });
    expect(help?.because.join()).toMatch(/^Help and protection is Inadequate because .*Every contact is screened/);
    expect(leaders?.because.join()).toContain('Leaders');
    expect(overall?.because.join()).toMatch(/services and leaders are good/);
    expect(overall?.declared).toBeNull();
  });
});

test('flags that are raised or unknown, gravest first, in words', () => {
  const flag = {
    id: 'unsupported',
    state: 'raised',
    severity: 'attention',
    subject: { kind: 'item', id: 'screening' },
    themes: [],
    facts: {},
    skipped: 2,
  } as const;
  const { flags } = authorityFlags(
    returned('E0', {
      flags: [
        { ...flag, state: 'clear' },
        { ...flag, state: 'unknown', severity: 'urgent', subject: null, skipped: 0 },
        flag,
        { ...flag, severity: 'concern', skipped: 0 },
      ],
    }),
  );
  expect(flags.map(({ sentence }) => sentence)).toEqual([
    'Grade without dated evidence: “Every contact is screened”.',
    'Grade without dated evidence: “Every contact is screened”. 2 unanswered ones were passed over.',
    'Grade without dated evidence. This cannot be told yet, because answers are missing.',
  ]);
});

describe('the facts of a flag, in words', () => {
  const flag = {
    id: 'unsupported',
    state: 'raised',
    severity: 'attention',
    subject: { kind: 'item', id: 'declaredHelp' },
    themes: [],
    skipped: 0,
  } as const;
  const score = { kind: 'score', id: 'help' } as const;
  test.each([
    {
      subject: flag.subject,
      facts: { months: 14, limit: 12 },
      want: 'The newest evidence is 14 months old, the limit is 12.',
    },
    {
      subject: score,
      facts: { own: 3, theirs: 1, view: 'm1', kind: 'moderation' },
      want: 'The authority says Good, moderation says Inadequate.',
    },
    {
      subject: flag.subject,
      facts: { state: 'answered', value: 3, score: 'help', indicative: 2 },
      want: 'Declared good, worked out requires-improvement.',
    },
    {
      subject: score,
      facts: { status: 'scored', band: 2, value: 2.1, coverage: 1, previous: 3 },
      want: 'Graded Requires improvement, before Good.',
    },
    {
      subject: flag.subject,
      facts: { state: 'answered', value: 4, evidence: 0, impact: false },
      want: 'Graded outstanding; no evidence is named; no impact is stated.',
    },
    { subject: null, facts: { kj1: 2 }, want: '' },
  ])('$want', ({ subject, facts, want }) => {
    expect(factSentence(instrument, { ...flag, subject, facts })).toBe(want);
  });
});

test('a flag about a theme has the title of the theme, though a score has the same id', () => {
  const themed = {
    ...instrument,
    themeScores: instrument.themeScores.map((one) => ({ ...one, id: 'leaders', texts: {} })),
  };
  const subject = { kind: 'theme', id: 'leaders' } as const;
  expect(subjectTitle(themed, subject)).toBe('leaders');
  expect(subjectTitle(themed, { ...subject, kind: 'score' })).toBe('Leaders');
});
