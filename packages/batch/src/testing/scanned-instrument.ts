import { type CompiledInstrument, compile } from '@plumbline/core';

const grades = ['outstanding', 'good', 'requires-improvement', 'inadequate'].map((code, at) => ({
  const: code,
  title: code,
  'x-option': { value: 4 - at },
}));
const notApplicable = { const: 'not-applicable', title: 'n/a', 'x-option': { missing: 'not-applicable' } };
const yesNo = ['yes', 'no'].map((code) => ({ const: code, title: code }));
const isYes = { '==': [{ var: 'board.chaired' }, 'yes'] };
const text = (type: string, code: string, more: object = {}, item: object = {}) => ({
  type,
  title: code,
  ...more,
  'x-item': { code, ...item },
});

const document = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.plumbline.example/instruments/scanned/1.0.0.json',
  title: 'Scanned',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'scanned',
    version: '1.0.0',
    edition: '2015',
    languages: ['en'],
    scores: {
      board: { of: { items: ['grade', 'turned', 'visits', 'share'] }, method: 'mean' },
      practice: { of: { section: 'practice' }, method: 'mean' },
      posts: { of: { rows: 'posts', value: { var: 'vacant' } }, method: 'sum' },
    },
    flags: [{ id: 'open', title: 'Open', severity: 'info', if: { '==': [{ var: 'board.open' }, true] } }],
  },
  properties: {
    board: {
      type: 'object',
      title: 'Board',
      'x-section': { code: '1' },
      properties: {
        chaired: text('string', '1.1', { oneOf: yesNo }),
        grade: text('string', '1.2', { oneOf: [...grades, notApplicable] }, { missing: ['not-applicable'] }),
        turned: text('string', '1.3', { oneOf: grades }, { reverse: true, when: isYes }),
        visits: text('integer', '1.4', { minimum: 0, maximum: 10 }, { reverse: true }),
        share: text('number', '1.5', { minimum: -1, maximum: 100 }, { when: isYes }),
        open: text('boolean', '1.6'),
        since: text('string', '1.7', { format: 'date' }),
        words: text('string', '1.8', { maxLength: 12 }),
        agencies: text('array', '1.9', {
          uniqueItems: true,
          maxItems: 2,
          items: { type: 'string', oneOf: [...yesNo, ...grades] },
        }),
      },
      additionalProperties: false,
    },
    practice: {
      type: 'object',
      title: 'Practice',
      'x-section': { code: '2', when: isYes },
      properties: {
        heard: { $ref: '#/$defs/graded', title: 'Heard', 'x-item': { code: '2.1', missing: ['not-applicable'] } },
      },
      additionalProperties: false,
    },
    posts: {
      type: 'array',
      title: 'Posts',
      'x-section': { code: '3', repeats: 'post', key: ['role'] },
      items: {
        type: 'object',
        properties: { role: text('string', '3.1'), vacant: text('number', '3.2', { minimum: 0 }) },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
  $defs: {
    graded: {
      type: 'object',
      'x-answer': { score: 'grade', evidence: 'evidence', impact: 'impact', comment: 'comment' },
      properties: {
        grade: { type: 'string', oneOf: [...grades, notApplicable] },
        evidence: {
          type: 'array',
          maxItems: 3,
          items: {
            type: 'object',
            properties: { title: { type: 'string', maxLength: 20 }, date: { type: 'string', format: 'date' } },
            additionalProperties: false,
          },
        },
        impact: { type: 'string', maxLength: 50 },
        comment: { type: 'string', maxLength: 50 },
      },
      additionalProperties: false,
    },
  },
};

/** Every kind of answer, conditions, a composite and a table, for tests of reading. */
export const scannedInstrument: CompiledInstrument = (() => {
  const found = compile(document, { documents: {} });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
})();
