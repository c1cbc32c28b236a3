import { type CompiledInstrument, compile } from '@plumbline/core';
import fc from 'fast-check';

const codes = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;

const graded = (code: string, item: object = {}) => ({
  type: 'string',
  title: code,
  oneOf: [
    ...codes.map((each, at) => ({ const: each, title: each, 'x-option': { value: 4 - at } })),
    { const: 'not-applicable', title: 'Not applicable', 'x-option': { missing: 'not-applicable' } },
  ],
  'x-item': { code, ...item },
});

const stars = { and: [{ '==': [{ this: 'critical' }, 'limiting'] }, { '==': [{ this: 'value' }, 1] }] };

const document = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.plumbline.example/instruments/graded/1.0.0.json',
  title: 'Graded',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'graded',
    version: '1.0.0',
    edition: '2026',
    languages: ['en'],
    bands: {
      g4: [
        { band: 'outstanding', value: 4, from: 3.5, if: { '>=': [{ inputs: 'min' }, 3] } },
        { band: 'good', value: 3, from: 2.6 },
        { band: 'requires-improvement', value: 2, from: 1.75 },
        { band: 'inadequate', value: 1 },
      ],
    },
    caps: {
      stars: [{ each: 'input', if: stars, to: 'inadequate' }],
      weakest: [{ each: 'input', if: { '==': [{ this: 'band' }, 1] }, to: 'requires-improvement' }],
    },
    scores: {
      first: { of: { items: ['a', 'b', 'c'] }, method: 'mean', minCoverage: 0.5, bands: 'g4', caps: ['stars'] },
      second: { of: { items: ['c', 'd', 'e'] }, method: 'mean', minCoverage: 0.7, bands: 'g4' },
      overall: { of: { scores: ['first', 'second'] }, method: 'mean', bands: 'g4', caps: ['weakest'] },
    },
    flags: [
      { id: 'limiting', title: 'Limiting', severity: 'urgent', each: 'item', if: stars },
      { id: 'low', title: 'Low', severity: 'info', each: 'score', if: { '<=': [{ this: 'band' }, 2] } },
    ],
  },
  properties: {
    a: graded('a', { weight: 2 }),
    b: graded('b', { critical: 'limiting' }),
    c: graded('c', { weight: 0.5 }),
    d: graded('d', { reverse: true }),
    e: graded('e'),
  },
  additionalProperties: false,
};

const outcome = compile(document, { documents: {} });
if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));

/** Five graded items, two scores that share one, a mean of both, caps of each kind, two flags: all in flat kernels. */
export const gradedInstrument: CompiledInstrument = outcome.value;

const answer = fc.option(fc.constantFrom(...codes, 'not-applicable'), { freq: 5 });

export const gradedAnswers: fc.Arbitrary<{ readonly [key: string]: string }> = fc
  .record({ a: answer, b: answer, c: answer, d: answer, e: answer })
  .map((given) => Object.fromEntries(Object.entries(given).flatMap(([key, code]) => (code ? [[key, code]] : []))));
