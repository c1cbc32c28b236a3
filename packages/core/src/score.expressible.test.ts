import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import { score } from './score.js';

/** What a questionnaire or a maturity model asks of scoring, written as data only. Results worked by hand. */

const points = (values: readonly number[], more: object = {}) => ({
  type: 'string',
  oneOf: [
    ...values.map((value, at) => ({ const: `p${at}`, title: `${at}`, 'x-option': { value } })),
    { const: 'na', title: 'Not applicable', 'x-option': { missing: 'not-applicable' } },
  ],
  title: 'Item',
  ...more,
});

const level = [0, 1, 2, 3];

const document = (scores: object, bands: object = {}) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.plumbline.example/instruments/expressible/1.0.0.json',
  title: 'What can be said',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'expressible',
    version: '1.0.0',
    edition: '2026',
    languages: ['en'],
    bands,
    scores,
  },
  properties: {
    a: points(level, { 'x-item': { code: 'a' } }),
    b: points(level, { 'x-item': { code: 'b' } }),
    c: points(level, { 'x-item': { code: 'c' } }),
    d: points(level, { 'x-item': { code: 'd', reverse: true } }),
    gate: points([0, 1], { 'x-item': { code: 'g', scored: false } }),
    after: points(level, { 'x-item': { code: 'h', when: { '==': [{ var: 'gate' }, 'p1'] } } }),
    age: { type: 'number', title: 'Age', minimum: 0, maximum: 120, 'x-item': { code: 'age', scored: false } },
    born: { type: 'string', format: 'date', title: 'Born', 'x-item': { code: 'born' } },
    visits: {
      type: 'array',
      title: 'Visits',
      maxItems: 20,
      'x-section': { code: 'v', repeats: 'visit', key: ['day'] },
      items: {
        type: 'object',
        properties: {
          day: { type: 'string', format: 'date', title: 'Day', 'x-item': { code: 'v0' } },
          worry: { type: 'integer', title: 'Worry', minimum: 0, maximum: 10, 'x-item': { code: 'v1' } },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
});

const sumOf = (item: string) => ({ sum: [{ items: [item] }, { this: 'value' }] });
const items = (...names: readonly string[]) => ({ of: { items: names } });

const cases = [
  {
    name: 'an item keyed the other way in one score only',
    scores: {
      plain: { ...items('a'), method: 'sum' },
      turned: { ...items('a'), method: 'formula', formula: { '-': [3, sumOf('a')] }, range: { min: 0, max: 3 } },
    },
    answers: { a: 'p1' },
    want: { plain: 1, turned: 2 },
  },
  {
    name: 'a prorated subscale with a minimum, and a total that leaves it out',
    scores: {
      one: { ...items('a', 'b', 'c'), method: 'sum', missing: 'prorate', minAnswered: 2 },
      two: { ...items('d'), method: 'sum' },
      total: { of: { scores: ['one'] }, method: 'sum' },
    },
    // (3 + 2) x 3 / 2; d is turned: 3 - 1
    answers: { a: 'p3', b: 'p2', d: 'p1' },
    want: { one: 7.5, two: 2, total: 7.5 },
  },
  {
    name: 'fewer than the minimum is no score',
    scores: { one: { ...items('a', 'b', 'c'), method: 'sum', missing: 'prorate', minAnswered: 2 } },
    answers: { a: 'p3' },
    want: { one: null },
  },
  {
    name: 'a raw score looked up, between its points by a straight line',
    scores: {
      raw: { ...items('a', 'b'), method: 'sum' },
      t: {
        of: { scores: ['raw'] },
        method: 'lookup',
        lookup: {
          points: [
            { at: 0, value: 30 },
            { at: 4, value: 50 },
          ],
          between: 'linear',
          beyond: 'nearest',
        },
      },
    },
    answers: { a: 'p2', b: 'p1' },
    want: { raw: 3, t: 45 },
  },
  {
    name: 'a number put into bands of points',
    scores: {
      young: {
        ...items('age'),
        method: 'lookup',
        lookup: {
          points: [
            { at: 0, value: 2 },
            { at: 18, value: 1 },
            { at: 65, value: 0 },
          ],
          between: 'step',
          beyond: 'nearest',
        },
      },
    },
    answers: { age: 17.9 },
    want: { young: 2 },
  },
  {
    name: 'a date put into bands of points',
    scores: {
      adult: { ...items('born'), method: 'formula', formula: { if: [{ '<': [{ var: 'born' }, '2008-01-01'] }, 1, 0] } },
    },
    answers: { born: '2007-12-31' },
    want: { adult: 1 },
  },
  {
    name: 'rescaled to 0-100',
    scores: { percent: { ...items('a', 'b'), method: 'percent-of-maximum' } },
    // 5 of 6
    answers: { a: 'p3', b: 'p2' },
    want: { percent: 250 / 3 },
  },
  {
    name: 'a weighted index with a term for any dimension at its worst, below zero at the end',
    scores: {
      index: {
        ...items('a', 'b'),
        method: 'formula',
        formula: {
          '-': [
            1,
            {
              '+': [
                { '*': [0.4, sumOf('a')] },
                { '*': [0.1, sumOf('b')] },
                { if: [{ some: [{ items: ['a', 'b'] }, { '==': [{ this: 'value' }, 3] }] }, 0.269, 0] },
              ],
            },
          ],
        },
      },
    },
    // 1 - 1.2 - 0.1 - 0.269
    answers: { a: 'p3', b: 'p1' },
    want: { index: -0.569 },
  },
  {
    name: 'maturity as the mean of streams, practices as sums of levels',
    scores: {
      practiceOne: { ...items('a', 'b'), method: 'sum' },
      practiceTwo: { ...items('c'), method: 'sum' },
      maturity: { of: { scores: ['practiceOne', 'practiceTwo'] }, method: 'mean' },
    },
    answers: { a: 'p1', b: 'p2', c: 'p1' },
    want: { practiceOne: 3, practiceTwo: 1, maturity: 2 },
  },
  {
    name: 'how many stand at or above',
    scores: { count: { ...items('a', 'b', 'c'), method: 'count', atLeast: 2 } },
    answers: { a: 'p2', b: 'p3', c: 'p1' },
    want: { count: 2 },
  },
  {
    name: 'a gate: what comes after it does not apply while it is shut',
    scores: { after: { ...items('after'), method: 'sum' } },
    answers: { gate: 'p0', after: 'p3' },
    want: { after: null },
  },
  {
    name: 'a stop rule: the level reached before the first that is not',
    scores: {
      reached: {
        ...items('a', 'b', 'c'),
        method: 'formula',
        formula: {
          if: [{ '<': [sumOf('a'), 2] }, 0, { '<': [sumOf('b'), 2] }, 1, { '<': [sumOf('c'), 2] }, 2, 3],
        },
      },
    },
    answers: { a: 'p2', b: 'p3', c: 'p0' },
    want: { reached: 2 },
  },
  {
    name: 'repeats: worst, mean and any',
    scores: {
      worst: { of: { rows: 'visits', value: { var: 'worry' } }, method: 'max' },
      mean: { of: { rows: 'visits', value: { var: 'worry' } }, method: 'mean' },
      any: { of: { rows: 'visits', value: { if: [{ '>=': [{ var: 'worry' }, 7] }, 1, 0] } }, method: 'max' },
    },
    answers: {
      visits: [
        { day: '2026-01-05', worry: 2 },
        { day: '2026-02-09', worry: 7 },
      ],
    },
    want: { worst: 7, mean: 4.5, any: 1 },
  },
  {
    name: 'edges that tenths meet exactly: 0.1 + 0.2 is 0.3',
    scores: {
      tenths: {
        ...items('a'),
        method: 'formula',
        formula: { '+': [0.1, { '*': [0.2, sumOf('a')] }] },
        bands: 'tenths',
      },
    },
    bands: {
      tenths: [
        { band: 'met', value: 2, from: 0.3 },
        { band: 'below', value: 1 },
      ],
    },
    answers: { a: 'p1' },
    want: { tenths: 0.3 },
    band: { tenths: 'met' },
  },
] as const;

describe('written as data only', () => {
  test.each(cases)('$name', (given) => {
    const compiled = compile(document(given.scores, 'bands' in given ? given.bands : {}), { documents: {} });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues, null, 1));
    const result = score(compiled.value, given.answers);
    if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
    const values = Object.fromEntries(result.value.scores.map(({ id, value }) => [id, value]));
    expect(values).toEqual(given.want);
    const bands = Object.fromEntries(result.value.scores.map(({ id, band }) => [id, band?.band]));
    if ('band' in given) expect(bands).toMatchObject(given.band);
  });
});
