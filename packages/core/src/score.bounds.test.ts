import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { prepare } from './prepare.js';
import { score } from './score.js';

/** A score that can no longer be scored, beside one that is open. Ends worked by hand; each was too narrow once. */

const points = (code: string, item: object = {}) => ({
  type: 'string',
  oneOf: [0, 1, 2, 3].map((value) => ({ const: `p${value}`, title: `${value}`, 'x-option': { value } })),
  title: 'Item',
  'x-item': { code, ...item },
});

const compiled = (first: object, top: object) => {
  const made = compile(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.plumbline.example/instruments/lost/1.0.0.json',
      title: 'One of two is lost',
      type: 'object',
      'x-instrument': {
        dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
        id: 'lost',
        version: '1.0.0',
        edition: '2026',
        languages: ['en'],
        scores: {
          first: { title: 'First', minCoverage: 0, ...first },
          second: { title: 'Second', method: 'mean', minCoverage: 0, of: { items: ['open'] } },
          top: { title: 'Top', minCoverage: 0, of: { scores: ['first', 'second'] }, ...top },
        },
      },
      properties: {
        given: points('a'),
        after: points('b', { when: { '==': [{ var: 'given' }, 'p0'] } }),
        open: points('c'),
      },
      additionalProperties: false,
    },
    { documents: {} },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};

test.each([
  {
    name: 'two answers are wanted of it, and one of its two items is hidden: the other score alone decides',
    first: { method: 'mean', of: { items: ['given', 'after'] }, missing: 'fail', minAnswered: 2 },
    top: { method: 'mean' },
    given: 'p3',
    want: { lowest: 0, highest: 3 },
  },
  {
    name: 'it divides by a count of none: the sum is prorated from the other score, times two',
    first: {
      method: 'formula',
      of: { items: ['given'] },
      formula: {
        '/': [
          { sum: [{ items: ['given'] }, { this: 'value' }] },
          { count: [{ items: ['given'] }, { '>=': [{ this: 'value' }, 2] }] },
        ],
      },
    },
    top: { method: 'sum', missing: 'prorate' },
    given: 'p1',
    want: { lowest: 0, highest: 6 },
  },
])('$name', ({ first, top, given, want }) => {
  const instrument = compiled(first, top);
  for (const scored of [score(instrument, { given }), prepare(instrument).score({ given })]) {
    if (!scored.ok) throw new Error('Answers that fit were refused.');
    expect(scored.value.scores.find(({ id }) => id === 'top')?.bounds).toMatchObject(want);
  }
  // Both ends are reached.
  for (const [open, end] of [
    ['p0', want.lowest],
    ['p3', want.highest],
  ] as const) {
    const full = score(instrument, { given, open });
    expect(full.ok && full.value.scores.find(({ id }) => id === 'top')?.value).toBe(end);
  }
});
