import { compile } from '../compile.js';

/**
 * An instrument small enough to check by eye: a section of graded items with a critical one, a question shown by another,
 * a reverse keyed number, several choices, a declared grade and a table of rows.
 */
const grades = [
  { const: 'outstanding', title: 'Outstanding', 'x-option': { value: 4 } },
  { const: 'good', title: 'Good', 'x-option': { value: 3 } },
  { const: 'requires-improvement', title: 'Requires improvement', 'x-option': { value: 2 } },
  { const: 'inadequate', title: 'Inadequate', 'x-option': { value: 1 } },
];

const gradedItem = {
  type: 'object',
  'x-answer': { score: 'judgement', evidence: 'evidence', impact: 'impact', reason: 'reason', comment: 'comment' },
  properties: {
    judgement: {
      type: 'string',
      oneOf: [
        ...grades,
        { const: 'not-applicable', title: 'Not applicable', 'x-option': { missing: 'not-applicable' } },
        { const: 'not-known', title: 'Not known', 'x-option': { missing: 'not-known' } },
      ],
    },
    impact: { type: 'string', maxLength: 4000 },
    evidence: {
      type: 'array',
      maxItems: 20,
      items: {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['audit', 'performance', 'feedback'] },
          title: { type: 'string', minLength: 1, maxLength: 200 },
          date: { type: 'string', format: 'date' },
        },
        required: ['title'],
        additionalProperties: false,
      },
    },
    reason: { type: 'string', minLength: 1, maxLength: 1000 },
    comment: { type: 'string', maxLength: 4000 },
  },
  required: ['judgement'],
  anyOf: [
    { properties: { judgement: { enum: grades.map((grade) => grade.const) } }, required: ['judgement'] },
    { required: ['reason'] },
  ],
  additionalProperties: false,
};

const graded = (code: string, title: string, more: object = {}) => ({
  $ref: '#/$defs/gradedItem',
  title,
  'x-item': { code, ...more },
});

const count = (code: string, title: string, type: 'number' | 'integer') => ({
  type,
  title,
  minimum: 0,
  maximum: 1000,
  'x-item': { code },
});

const smallDocument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.plumbline.example/instruments/small/1.0.0.json',
  title: 'A small instrument',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'small',
    version: '1.0.0',
    edition: '2015',
    languages: ['en'],
    bands: {
      g4: [
        { band: 'outstanding', value: 4, from: 3.5, if: { '>=': [{ inputs: 'min' }, 3] } },
        { band: 'good', value: 3, from: 2.6 },
        { band: 'requires-improvement', value: 2, from: 1.75 },
        { band: 'inadequate', value: 1 },
      ],
    },
    scores: {
      board: { of: { section: 'governance' }, method: 'mean', minCoverage: 0.5, bands: 'g4' },
      overall: {
        of: { scores: ['board'] },
        method: 'decision',
        bands: 'g4',
        rules: [
          { if: { '==': [{ band: 'board' }, 1] }, band: 'inadequate' },
          { if: { '>=': [{ band: 'board' }, 3] }, band: 'good' },
          { band: 'requires-improvement' },
        ],
      },
      vacancy: { of: { rows: 'workforce', value: { var: 'vacancyFte' } }, method: 'sum', places: 1 },
    },
    flags: [],
  },
  properties: {
    declaredOverall: {
      $ref: '#/$defs/declaration',
      title: 'Our judgement',
      'x-item': { code: 'D', declares: 'overall' },
    },
    governance: {
      type: 'object',
      title: 'Governance',
      'x-section': { code: '1' },
      properties: {
        chairInPost: {
          title: 'Is the chair in post?',
          type: 'string',
          oneOf: [
            { const: 'yes', title: 'Yes', 'x-option': { value: 1 } },
            { const: 'no', title: 'No', 'x-option': { value: 0 } },
          ],
          'x-item': { code: '1.0', required: true, scored: false },
        },
        chairGap: {
          title: 'Since when is the post vacant?',
          type: 'string',
          format: 'date',
          'x-item': { code: '1.0a', required: true, when: { '==': [{ var: 'governance.chairInPost' }, 'no'] } },
        },
        chairIndependent: graded('1.1', 'The chair is independent', { critical: 'critical', weight: 2 }),
        challenge: graded('1.2', 'Partners challenge each other'),
        learning: graded('1.3', 'Reviews change practice', { critical: 'limiting' }),
        worry: {
          title: 'How worried are you?',
          type: 'integer',
          minimum: 0,
          maximum: 10,
          'x-item': { code: '1.4', reverse: true },
        },
        agencies: {
          title: 'Which agencies came?',
          type: 'array',
          uniqueItems: true,
          maxItems: 3,
          items: {
            type: 'string',
            oneOf: ['police', 'health', 'schools'].map((agency) => ({ const: agency, title: agency })),
          },
          'x-item': { code: '1.5' },
        },
        summary: { title: 'In your words', type: 'string', minLength: 10, maxLength: 2000, 'x-item': { code: '1.6' } },
      },
      required: ['chairIndependent'],
      additionalProperties: false,
    },
    workforce: {
      type: 'array',
      title: 'Workforce',
      maxItems: 50,
      'x-section': {
        code: 'W',
        repeats: 'row',
        key: ['role'],
        derived: {
          vacancyRate: {
            formula: {
              '/': [{ '*': [100, { var: 'vacancyFte' }] }, { '+': [{ var: 'vacancyFte' }, { var: 'inPostFte' }] }],
            },
            unit: 'percent',
            places: 1,
          },
        },
        checks: [
          {
            id: 'fte-within-headcount',
            that: { '<=': [{ var: 'inPostFte' }, { var: 'inPostHeadcount' }] },
            severity: 'error',
          },
          { id: 'some-in-post', that: { '>': [{ var: 'inPostFte' }, 0] }, severity: 'warning' },
        ],
      },
      items: {
        type: 'object',
        properties: {
          role: { type: 'string', title: 'Role', minLength: 1, maxLength: 100, 'x-item': { code: 'W.0' } },
          inPostFte: count('W.1', 'In post, full-time equivalent', 'number'),
          inPostHeadcount: count('W.2', 'In post, people', 'integer'),
          vacancyFte: count('W.3', 'Vacant, full-time equivalent', 'number'),
        },
        required: ['role'],
        additionalProperties: false,
      },
    },
  },
  required: ['governance'],
  additionalProperties: false,
  $defs: {
    gradedItem,
    declaration: {
      type: 'object',
      'x-answer': { score: 'grade', comment: 'comment' },
      properties: { grade: { type: 'string', oneOf: grades }, comment: { type: 'string', maxLength: 4000 } },
      additionalProperties: false,
    },
  },
};

const compiled = compile(smallDocument, { documents: {} });
if (!compiled.ok) throw new Error(`The small instrument is not sound: ${JSON.stringify(compiled.issues)}`);

export const smallInstrument = compiled.value;

const indexOf = (key: string): number => smallInstrument.items.findIndex((item) => item.key === key);

/** Indexes into `items`, by key. */
export const at = {
  declaredOverall: indexOf('declaredOverall'),
  chairInPost: indexOf('chairInPost'),
  chairGap: indexOf('chairGap'),
  chairIndependent: indexOf('chairIndependent'),
  challenge: indexOf('challenge'),
  learning: indexOf('learning'),
  worry: indexOf('worry'),
  agencies: indexOf('agencies'),
  summary: indexOf('summary'),
  role: indexOf('role'),
  inPostFte: indexOf('inPostFte'),
  inPostHeadcount: indexOf('inPostHeadcount'),
  vacancyFte: indexOf('vacancyFte'),
} as const;

/** Every part filled in: the answers from which tests take something away. */
export const completeAnswers = {
  declaredOverall: { grade: 'good' },
  governance: {
    chairInPost: 'yes',
    chairIndependent: {
      judgement: 'good',
      impact: 'Challenge led to earlier help for families.',
      evidence: [{ kind: 'audit', title: 'Minutes', date: '2015-03-01' }],
    },
    challenge: { judgement: 'requires-improvement' },
    learning: { judgement: 'outstanding', impact: '   ', evidence: [{ title: 'Survey' }] },
    worry: 2,
    agencies: ['police', 'health'],
    summary: 'A board that knows its area.',
  },
  workforce: [
    { role: 'social worker', inPostFte: 40.5, inPostHeadcount: 44, vacancyFte: 4.5 },
    { role: 'manager', inPostFte: 6, inPostHeadcount: 6, vacancyFte: 0 },
  ],
};
