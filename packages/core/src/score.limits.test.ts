import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import { prepare } from './prepare.js';
import { score } from './score.js';
import { verifyResult } from './verify-result.js';

/** What an instrument or an answer may ask for that no computer should try to give. */

const number = (code: string) => ({ type: 'number', title: code, 'x-item': { code } });

const table = {
  type: 'array',
  title: 'Rows',
  'x-section': { code: 'R', repeats: 'row', key: ['k'] },
  items: {
    type: 'object',
    properties: { k: { ...number('k'), type: 'integer' }, v: number('v') },
    required: ['k'],
    additionalProperties: false,
  },
};

const compiledWith = (scores: object) => {
  const compiled = compile(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.plumbline.example/instruments/limits/1.0.0.json',
      title: 'Limits',
      type: 'object',
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'limits',
        version: '1.0.0',
        edition: '2026',
        languages: ['en'],
        scores,
      },
      properties: { a: number('a'), b: number('b'), rows: table },
      additionalProperties: false,
    },
    { documents: {} },
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const scored = (scores: object, answers: object) => {
  const compiled = compiledWith(scores);
  const found = score(compiled, answers);
  const prepared = prepare(compiled).score(answers);
  if (!found.ok || !prepared.ok) throw new Error('Answers that fit were refused.');
  const brief = ({ id, status, value }: { id: string; status: string; value: number | null }) => [id, status, value];
  expect(prepared.value.scores.map(brief)).toEqual(found.value.scores.map(brief));
  expect(verifyResult(compiled, answers, JSON.parse(JSON.stringify(found.value)))).toEqual([]);
  return found.value.scores;
};

const formula = (of: object, expression: object) => ({ of, method: 'formula', formula: expression });
const a = { var: 'a' };

describe('numbers at the ends of what a double holds', () => {
  const both = { of: { items: ['a', 'b'] }, method: 'sum' };

  test.each([
    { name: 'small', value: 1e-300, want: 2e-300 },
    { name: 'the smallest of all', value: 5e-324, want: 1e-323 },
    { name: 'large', value: 8e307, want: 1.6e308 },
    { name: 'a negative zero', value: -0, want: 0 },
  ])('$name ones are added', ({ value, want }) => {
    expect(scored({ both }, { a: value, b: value })[0]?.value).toBe(want);
  });

  test('a sum beyond the largest is no score, nor is what is made of it', () => {
    const further = { of: { scores: ['both'] }, method: 'mean' };
    const found = scored({ both, further }, { a: 1e308, b: 1e308 });
    expect(found.map(({ status, value, fraction }) => [status, value, fraction])).toEqual([
      ['insufficient', null, null],
      ['insufficient', null, null],
    ]);
    expect(found[0]?.bounds).toMatchObject({ lowest: null, highest: null });
  });

  test('a quotient beyond the largest is no score', () => {
    const quotient = formula({ items: ['a', 'b'] }, { '/': [a, { var: 'b' }] });
    expect(scored({ quotient }, { a: 1e308, b: 1e-300 })[0]?.status).toBe('insufficient');
  });
});

test('squares of squares, whose digits double forty times, end in no score', () => {
  const squares = Array.from({ length: 40 }, (_, at) => {
    const before = { score: `s${at - 1}` };
    return [`s${at}`, at === 0 ? formula({ items: ['a'] }, a) : formula({ items: ['a'] }, { '*': [before, before] })];
  });
  const found = scored(Object.fromEntries(squares), { a: 1.5 });
  expect(found[1]?.value).toBe(2.25);
  expect(found[3]?.fraction).toEqual({ numerator: '6561', denominator: '256' });
  expect(found.at(-1)?.status).toBe('insufficient');
});

test('sums over a table inside sums over it end in no score', () => {
  const rows = (of: object) => ({ sum: [{ rows: 'rows' }, of] });
  const nested = formula({ items: ['a'] }, rows(rows(rows({ var: 'v' }))));
  const answers = (count: number, more: object = {}) => ({
    a: 1,
    rows: Array.from({ length: count }, (_, k) => ({ k, v: 2, ...more })),
  });
  // 4 times 4 times 4 rows of 2
  expect(scored({ nested }, answers(4))[0]?.value).toBe(128);
  expect(scored({ nested }, answers(100))[0]?.status).toBe('insufficient');
  const open = score(compiledWith({ nested }), {
    ...answers(100),
    a: undefined,
    rows: [...answers(100).rows, { k: 100 }],
  });
  expect(open.ok && open.value.scores[0]?.bounds).toMatchObject({ lowest: null, highest: null });
});
