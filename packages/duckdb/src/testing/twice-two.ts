import { type CompiledInstrument, compile } from '@plumbline/core';

const grades = ['one', 'two', 'three', 'four'].map((grade, at) => ({
  const: grade,
  title: grade,
  'x-option': { value: at + 1 },
}));
const graded = (code: string) => ({ $ref: '#/$defs/grade', 'x-item': { code } });

/** Two scores of two graded answers, an overall that an inadequate one of them caps, a flag on each low answer. */
export const twiceTwo = compiledOf({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/instruments/twice-two/1.0.0.json',
  title: 'Twice two',
  type: 'object',
  additionalProperties: false,
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'twice-two',
    version: '1.0.0',
    edition: '2026',
    languages: ['en'],
    bands: {
      four: [
        { band: 'outstanding', value: 4, from: 3.5 },
        { band: 'good', value: 3, from: 2.5 },
        { band: 'improve', value: 2, from: 1.5 },
        { band: 'inadequate', value: 1 },
      ],
    },
    caps: { floor: [{ each: 'input', if: { '==': [{ this: 'band' }, 1] }, to: 'improve' }] },
    scores: {
      lead: { of: { items: ['a', 'b'] }, method: 'mean', bands: 'four' },
      care: { of: { items: ['c', 'd'] }, method: 'mean', bands: 'four', minCoverage: 0.6 },
      overall: { of: { scores: ['lead', 'care'] }, method: 'mean', bands: 'four', caps: ['floor'] },
    },
    flags: [{ id: 'low', each: 'item', if: { '<=': [{ this: 'value' }, 1] }, severity: 'concern' }],
  },
  properties: { a: graded('a'), b: graded('b'), c: graded('c'), d: graded('d') },
  $defs: { grade: { title: 'Grade', type: 'string', oneOf: grades } },
});

export function compiledOf(document: unknown): CompiledInstrument {
  const outcome = compile(document, { documents: {} });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues, null, 1));
  return outcome.value;
}
