import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import type { CompiledInstrument } from './compiled.js';
import { cy } from './explain/cy/cy.js';
import { en } from './explain/en/en.js';
import { explanationLanguage, explanationLanguages } from './explain/languages.js';
import { localNumber, shownNumber } from './explain/numbers.js';
import type { Subject } from './explain/subject.js';
import { explain } from './explain.js';
import { explainFlags } from './explain-flags.js';
import { prepare } from './prepare.js';
import type { Flag, Result } from './result.js';
import { score } from './score.js';
import { graded, inspectionInstrument } from './testing/inspection-instrument.js';
import { mixedDocument, mixedThemes } from './testing/mixed-document.js';

const compiledOf = (document: unknown): CompiledInstrument => {
  const outcome = compile(document, { documents: { [mixedThemes.$id]: mixedThemes } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};
const mixed = compiledOf(mixedDocument);
const inspection = compiledOf(inspectionInstrument);

const resultOf = (compiled: CompiledInstrument, answers: unknown): Result => {
  const result = score(compiled, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const wordsOf = (answers: unknown, subject: Subject, language: string, compiled = mixed): string =>
  explain(compiled, resultOf(compiled, answers), subject, language)[0] ?? '';

const numbers = { first: 5, second: 4 };

describe('an uncapped value says what it rests on', () => {
  test('few inputs: each of them', () => {
    expect(wordsOf({ numbers }, 'voice', 'en')).toBe(
      'Voice is Middle, by a mean of 5.50 from 2 items. A mean of 5.50 is at or above 4, where Middle begins. It rests on N1 “The first” (5) and N2 “The second” (6). All 2 applicable items are answered.',
    );
  });

  test('many: how many, and those that pull it furthest', () => {
    const answers = { helpAndProtection: { ...graded('helpAndProtection', 3), hp12: 'inadequate' } };
    expect(wordsOf(answers, 'helpAndProtection', 'en', inspection)).toContain(
      'Of 12 items the lowest are hp12 “Statement hp12” (Inadequate), hp1 “Every contact is answered in time” (Good), hp2 “Statement hp2” (Good), hp3 “Statement hp3” (Good), hp4 “Statement hp4” (Good) and 7 more.',
    );
  });

  test('a value without bands', () => {
    expect(wordsOf({ numbers }, 'plain', 'en')).toBe(
      'Plain is a sum of 11.00, from 2 items. It rests on N1 “The first” (5) and N2 “The second” (6). All 2 applicable items are answered.',
    );
  });
});

describe('in Welsh', () => {
  test('a mean, with the words of the instrument that are there and its own where they are not', () => {
    expect(wordsOf({ numbers }, 'voice', 'cy')).toBe(
      'Y band ar gyfer Llais yw Canolig, ar sail cymedr o 5.50 ar draws 2 eitem. Mae cymedr o 5.50 yn cyrraedd 4, lle mae Canolig yn dechrau. Mae’n seiliedig ar N1 “The first” (5) a N2 “The second” (6). Mae pob un o’r 2 eitem berthnasol wedi’i hateb.',
    );
  });

  // After two the noun for a row softens: dwy res, tair rhes.
  test.each([
    [1, '1 rhes'],
    [2, '2 res'],
    [3, '3 rhes'],
    [6, '6 rhes'],
  ])('%s rows', (count, words) => {
    const rows = Array.from({ length: count }, (_, at) => ({ role: `r${at}`, people: 1 }));
    expect(wordsOf({ rows }, 'staff', 'cy')).toContain(`ar draws ${words}.`);
  });

  test('a cap, what is missing, what it could still be', () => {
    const answers = { helpAndProtection: { ...graded('helpAndProtection', 3), hp1: 'inadequate', hp2: undefined } };
    const { hp2: _, ...help } = answers.helpAndProtection;
    const words = wordsOf({ helpAndProtection: help }, 'helpAndProtection', 'cy', inspection);
    expect(words).toContain(
      'Y band ar gyfer Help and protection yw “Inadequate” oherwydd bod hp1 “Every contact is answered in time” yn eitem gyfyngol â’r radd “Inadequate” (rheol stars/0); heb y terfyn hwnnw, “Good” fyddai’r band, ar sail cymedr o 2.82.',
    );
    expect(words).toContain('Mae 11 o’r 12 eitem berthnasol wedi’u hateb (92% o’r pwysoliad)');
  });

  test('a band without Welsh takes that of the same word elsewhere; a word that has none is quoted', () => {
    const { 'x-instrument': head } = mixedDocument;
    const own = [
      { band: 'middle', value: 2, from: 4, title: 'Middle' },
      { band: 'low', value: 1, title: 'Rather low' },
    ];
    const scores = { ...head.scores, voice: { ...head.scores.voice, bands: 'own' } };
    const mine = compiledOf({ ...mixedDocument, 'x-instrument': { ...head, bands: { ...head.bands, own }, scores } });
    expect(wordsOf({ numbers }, 'voice', 'cy', mine)).toContain('Y band ar gyfer Llais yw Canolig, ar sail');
    expect(wordsOf({ numbers: { first: 1, second: 9 } }, 'voice', 'cy', mine)).toContain(
      'Y band ar gyfer Llais yw “Rather low”, ar sail cymedr o 1.00',
    );
    expect(wordsOf({ numbers }, 'voice', 'en', mine)).toContain('Voice is Middle, by');
  });

  test('nothing answered, nothing applicable', () => {
    expect(wordsOf({}, 'helpAndProtection', 'cy', inspection)).toContain(
      'Nid oes modd pennu Help and protection eto: nid oes digon wedi’i ateb. Nid yw’r un o’r 12 eitem berthnasol wedi’i hateb',
    );
    expect(wordsOf({ leaders: graded('leaders', null) }, 'leaders', 'cy', inspection)).toBe(
      'Nid yw Leaders yn berthnasol: nid oes unrhyw eitem berthnasol.',
    );
  });
});

describe('a theme whose name is that of a score', () => {
  test.each<{ subject: Subject; says: string }>([
    { subject: 'voice', says: 'Voice is Middle, by a mean' },
    { subject: { score: 'voice' }, says: 'Voice is Middle, by a mean' },
    { subject: 'score:voice', says: 'Voice is Middle, by a mean' },
    { subject: { theme: 'voice' }, says: 'Children’s voice is Middle, by a highest value of 5.00' },
    { subject: 'theme:voice', says: 'Children’s voice is Middle, by a highest value of 5.00' },
  ])('$subject', ({ subject, says }) => {
    expect(wordsOf({ numbers }, subject, 'en')).toContain(says);
  });

  test('what prepare gives has no trace, and says so', () => {
    const prepared = prepare(mixed).score({ numbers });
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.issues));
    // @ts-expect-error: a scorecard is no result
    expect(() => explain(mixed, prepared.value, 'voice')).toThrow('score the answers again with `score`');
  });

  test('one that is not there throws', () => {
    expect(() => wordsOf({ numbers }, { theme: 'plain' }, 'en')).toThrow('no theme "plain"');
  });
});

describe('languages', () => {
  const shapeOf = (messages: object): unknown =>
    Object.fromEntries(
      Object.entries(messages)
        .map(([key, value]) => [key, typeof value === 'object' ? shapeOf(value) : typeof value] as const)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );

  test('each has every sentence', () => {
    expect(shapeOf(cy)).toEqual(shapeOf(en));
  });

  test('which are there, and which no speaker has reviewed', () => {
    expect(explanationLanguages).toEqual([
      { tag: 'en', isReviewed: true },
      { tag: 'cy', isReviewed: false },
    ]);
  });

  test.each([
    ['cy-GB', 'cy'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ])('%s is told in %s', (asked, told) => {
    expect(explanationLanguage(asked).tag).toBe(told);
    expect(wordsOf({ numbers }, 'plain', asked)).toContain(told === 'cy' ? 'swm o' : 'a sum of');
  });
});

describe('numbers', () => {
  const german = { decimal: ',', group: '.' };
  test.each([
    ['1234567.50', '1,234,567.50', '1.234.567,50'],
    ['-1234', '-1,234', '-1.234'],
    ['999', '999', '999'],
    ['0.5', '0.5', '0,5'],
  ])('%s', (text, english, other) => {
    expect(localNumber(text, en.numbers)).toBe(english);
    expect(localNumber(text, german)).toBe(other);
  });

  test('a long fraction is shown to two places, half away from zero', () => {
    expect([2.9166666666666665, -0.3333333, 2.5, 1e21].map((value) => shownNumber(value, en.numbers))).toEqual([
      '2.92',
      '-0.33',
      '2.5',
      '1e+21',
    ]);
  });
});

describe.each([
  'mean',
  'sum',
  'min',
  'max',
  'median',
  'mode',
  'count',
  'proportion',
  'percent-of-maximum',
  'lookup',
  'formula',
])('method %s', (method) => {
  test.each([
    ['en', en],
    ['cy', cy],
  ] as const)('has words in %s', (_, messages) => {
    const words = messages.method({ method, value: '7' });
    expect(words).toContain('7');
    if (method.includes('-')) expect(words).not.toContain(method);
    expect(words.length).toBeGreaterThan(method === 'percent-of-maximum' ? 10 : method.length > 4 ? 7 : 5);
  });
});

describe('norm tables and formulas', () => {
  const grades = ['never', 'sometimes', 'often'].map((code, value) => ({
    const: code,
    title: code,
    'x-option': { value },
  }));
  const items = Object.fromEntries(
    ['a', 'b', 'c'].map((key) => [key, { title: `Item ${key}`, oneOf: grades, 'x-item': { code: key } }]),
  );
  const { 'x-instrument': head, properties: _, ...rest } = mixedDocument;
  const { themeScores: __, bands: ___, ...settings } = head;
  const points = [
    { at: 0, value: 40 },
    { at: 3, value: 55 },
    { at: 5, value: 70 },
  ];
  const of = { items: ['a', 'b', 'c'] };
  const table = (between: string, beyond: string) => ({
    title: 'Norm',
    of: { scores: ['total'] },
    method: 'lookup',
    lookup: { points, between, beyond },
  });
  const two = { items: ['a', 'b'] };
  const formula = {
    '-': [
      { '-': [1, { '/': [{ sum: [two, { this: 'value' }] }, 10] }] },
      { if: [{ some: [two, { '>=': [{ this: 'value' }, 2] }] }, 0.5, 0] },
    ],
  };
  const normed = compiledOf({
    ...rest,
    'x-instrument': {
      ...settings,
      flags: [],
      scores: {
        total: { title: 'Total', of, method: 'sum', minAnswered: 2 },
        low: { title: 'Low', of, method: 'mean', missing: 'worst' },
        scaled: { title: 'Scaled', of, method: 'sum', missing: 'prorate' },
        share: { title: 'Share', of, method: 'percent-of-maximum' },
        norm: table('linear', 'none'),
        steps: table('step', 'nearest'),
        exact: table('none', 'none'),
        index: { title: 'Index', of: two, method: 'formula', places: 3, formula },
        gain: {
          title: 'Gain',
          of: { scores: ['total'] },
          method: 'formula',
          formula: { '-': [{ score: 'norm' }, { score: 'total' }] },
        },
      },
    },
    properties: items,
  });

  test.each([
    // 4 lies half way between 3 and 5, so the table gives half way between 55 and 70.
    ['norm', 'Norm is a value from the table of 62.50, from 1 score. It rests on Total (4).'],
    // 4 of 6 points.
    ['share', 'Share is 66.67% of what is possible, from 3 items.'],
  ])('%s', (id, says) => {
    expect(wordsOf({ a: 'often', b: 'often', c: 'never' }, id, 'en', normed)).toContain(says);
  });

  const [never, sometimes, often] = ['never', 'sometimes', 'often'];
  const [four, three, six] = [
    { a: often, b: often, c: never },
    { a: often, b: sometimes, c: never },
    { a: often, b: often, c: often },
  ];

  const between = 'between two points of the table: 3, which gives 55, and 5, which gives 70';
  test.each([
    ['norm', four, `The raw score is 4, ${between}; the value lies on the straight line between them.`],
    ['norm', three, 'The raw score is 3, for which the table gives 55.'],
    ['norm', six, 'The raw score is 6, above the last point of the table, 5, where the table gives nothing.'],
    ['steps', four, `The raw score is 4, ${between}; the point below counts.`],
    [
      'steps',
      six,
      'The raw score is 6, above the last point of the table, 5; the nearest point counts, which gives 70.',
    ],
    ['exact', four, `The raw score is 4, ${between}; the table gives nothing there.`],
  ])('%s says what was looked up', (id, answers, says) => {
    expect(wordsOf(answers, id, 'en', normed)).toContain(says);
  });

  test('in Welsh', () => {
    expect(wordsOf(four, 'norm', 'cy', normed)).toContain(
      'Y sgôr crai yw 4, rhwng y pwynt 3 yn y tabl, sy’n rhoi 55, a’r pwynt 5, sy’n rhoi 70; mae’r gwerth ar y llinell syth rhyngddynt.',
    );
    expect(wordsOf(three, 'norm', 'cy', normed)).toContain('Y sgôr crai yw 3, ac mae’r tabl yn rhoi 55 amdano.');
  });

  test('a formula is shown, with what it reads', () => {
    // 1 − 3/10 − 0.5, since a is at 2.
    expect(wordsOf(three, 'index', 'en', normed)).toBe(
      'Index is a formula’s value of 0.200, from 2 items. The formula is: (1 − ((the total of “Item a” and “Item b”) ÷ 10)) − (0.5 if for at least one of “Item a” and “Item b”: its value is at least 2, else 0). In it a “Item a” (often) counts as 2 and b “Item b” (sometimes) counts as 1. All 2 applicable items are answered.',
    );
    expect(wordsOf(three, 'index', 'cy', normed)).toContain(
      'Y fformiwla yw: (1 − ((cyfanswm “Item a” a “Item b”) ÷ 10)) − (0.5 os o leiaf un o “Item a” a “Item b”: y gwerth ≥ 2, fel arall 0). Ynddi: a “Item a” (“often”) = 2; b “Item b” (“sometimes”) = 1.',
    );
  });

  test('a formula that reads scores; one that lacks what it reads', () => {
    // The table gives 62.5 for 4.
    expect(wordsOf(four, 'gain', 'en', normed)).toContain(
      'Gain is a formula’s value of 58.50, from 1 score. The formula is: the value of “Norm” − the value of “Total”. In it Total counts as 4 and Norm counts as 62.5.',
    );
    expect(wordsOf({ a: 'often' }, 'index', 'en', normed)).toContain(
      'In it a “Item a” (often) counts as 2 and b “Item b” has no number.',
    );
  });

  test('a raw score that the table says nothing of', () => {
    expect(wordsOf({ a: 'often', b: 'often', c: 'often' }, 'norm', 'en', normed)).toContain(
      'Norm cannot be told yet: what is answered leads to no value.',
    );
  });

  test.each([
    // 2 of one item, the others at 0: (2 + 0 + 0) / 3; two of three: 3 × 3/2.
    [
      'low',
      { a: often },
      'Low is a mean of 0.67, from 1 of 3 items. It rests on a “Item a” (often). What is missing counts as the lowest that it allows.',
    ],
    ['low', {}, 'Low is a mean of 0.00, from 0 of 3 items. What is missing counts as the lowest that it allows.'],
    [
      'scaled',
      { a: often, b: sometimes },
      'What is missing counts like what is answered: the sum is scaled up. 2 of 3',
    ],
  ])('%s says what stands in for what is missing', (id, answers, says) => {
    expect(wordsOf(answers, id, 'en', normed)).toContain(says);
    expect(wordsOf({ a: often, b: often, c: often }, id, 'en', normed)).not.toContain('What is missing');
    expect(wordsOf(answers, id, 'cy', normed)).toContain('Mae’r hyn sydd ar goll yn cyfrif fel yr');
  });

  test('too few answered', () => {
    expect(wordsOf({ a: 'often' }, 'total', 'en', normed)).toContain(
      'Total cannot be told yet: too little is answered. 1 of 3 applicable items is answered (33% of the weight); at least 2 must be answered.',
    );
  });
});

test('a fewest number that must be answered is said', () => {
  const fewest = { ...mixed, scores: mixed.scores.map((each) => ({ ...each, minAnswered: 2 })) };
  const words = explain(fewest, resultOf(mixed, { numbers }), 'voice');
  expect(words[0]).toContain('at least 2 must be answered');
});

describe('flags', () => {
  const flagsOf = (answers: unknown, language: string) => explainFlags(mixed, resultOf(mixed, answers).flags, language);

  test('of the whole response: what its rule read', () => {
    // The second is reversed, so 1 counts as 9; facts come in the order in which they were read.
    expect(flagsOf({ numbers: { first: 9, second: 1 } }, 'en')[0]).toBe(
      '“Far apart” is raised: N2 “The second” stands at 9 and N1 “The first” stands at 9.',
    );
    expect(flagsOf({ numbers: { first: 9, second: 1 } }, 'cy')[0]).toBe(
      'Mae’r faner “Far apart” wedi’i chodi: N2 “The second”: 9 a N1 “The first”: 9.',
    );
  });

  test('of each score: its facts, members passed over', () => {
    const [, low] = flagsOf({ numbers: { first: 1, second: 9 } }, 'en');
    expect(low).toMatch(/^“Low band” is raised for Voice: its value is 1, its band is Low and 100% of its weight is/);
    expect(flagsOf({ numbers }, 'en').find((words) => words.startsWith('“Low band”'))).toMatch(
      /^“Low band” (is clear: none of the \d it looked at fits|cannot be told)/,
    );
  });

  test('no day to judge age by', () => {
    expect(flagsOf({}, 'en').at(-1)).toBe('“Old” cannot be told: no day was given to judge age by.');
    expect(flagsOf({}, 'cy').at(-1)).toBe('Nid oes modd barnu’r faner “Old”: ni roddwyd dyddiad i farnu oedran wrtho.');
  });

  const flag: Flag = {
    id: 'any',
    state: 'raised',
    severity: 'info',
    subject: { kind: 'item', id: 'hp1' },
    themes: [],
    facts: {},
    skipped: 0,
  };
  test.each<{ facts: Flag['facts']; english: string; welsh: string }>([
    { facts: { state: 'unanswered' }, english: 'it is not answered yet', welsh: 'heb ateb eto' },
    { facts: { value: 1 }, english: 'its grade is Inadequate', welsh: 'y radd yw “Inadequate”' },
    { facts: { critical: 'limiting' }, english: 'it is a limiting item', welsh: 'mae’n eitem gyfyngol' },
    { facts: { evidence: 0 }, english: 'it has no evidence', welsh: 'nid oes tystiolaeth' },
    { facts: { evidence: 2 }, english: 'it has 2 pieces of evidence', welsh: 'mae 2 ddarn o dystiolaeth' },
    {
      facts: { impact: false },
      english: 'it does not say what difference was made',
      welsh: 'nid yw’n dweud pa wahaniaeth a wnaed',
    },
    { facts: { previous: 3 }, english: 'last time it was Good', welsh: '“Good” oedd y tro diwethaf' },
    {
      facts: { months: 14, limit: 12 },
      english: 'its newest evidence is 14 months old, where 12 is the limit',
      welsh: 'mae’r dystiolaeth ddiweddaraf yn 14 mis oed, a’r terfyn yw 12 mis',
    },
    {
      facts: { own: 4, theirs: 2, view: 'peer-1', kind: 'peer' },
      english: 'this view says Outstanding and the peer view “peer-1” says Requires improvement',
      welsh:
        'mae’r safbwynt hwn yn dweud “Outstanding” a’r safbwynt cymheiriaid “peer-1” yn dweud “Requires improvement”',
    },
    {
      facts: { score: 'overall', indicative: 2 },
      english: 'Overall comes to Requires improvement',
      welsh: '“Requires improvement” yw’r band ar gyfer Overall',
    },
  ])('the facts $facts', ({ facts, english, welsh }) => {
    const given = [{ ...flag, facts }];
    expect(explainFlags(inspection, given, 'en')[0]).toContain(`: ${english}.`);
    expect(explainFlags(inspection, given, 'cy')[0]).toContain(`: ${welsh}.`);
  });
});

test('one score of a hundred and twenty items takes less than a millisecond', () => {
  const keys = Array.from({ length: 120 }, (_, at) => `q${at}`);
  const { 'x-instrument': head, properties: _, ...rest } = mixedDocument;
  const { themeScores: __, ...settings } = head;
  const wide = compiledOf({
    ...rest,
    'x-instrument': {
      ...settings,
      flags: [],
      scores: { all: { of: { items: keys }, method: 'mean', bands: 'three' } },
    },
    properties: Object.fromEntries(
      keys.map((key) => [key, { type: 'integer', title: key, minimum: 0, maximum: 10, 'x-item': { code: key } }]),
    ),
  });
  const result = resultOf(wide, Object.fromEntries(keys.map((key, at) => [key, at % 11])));
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    explain(wide, result, 'all', 'cy');
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[100]).toBeLessThan(1);
});
