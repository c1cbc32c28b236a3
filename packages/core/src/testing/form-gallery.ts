import { compile } from '../compile.js';

/** A form with every kind of field that the dialect can ask for, in English and mostly in Welsh. */
const base = 'https://schemas.plumbline.example/';

const welsh = (words: object) => ({ 'x-text': { cy: words } });

const option = (code: string, title: string, cy: string, more: object = {}) => ({
  const: code,
  title,
  'x-option': more,
  ...welsh({ title: cy }),
});

const grades = [
  option('good', 'Good', 'Da', { value: 2 }),
  option('poor', 'Poor', 'Gwael', { value: 1 }),
  option('not-applicable', 'Not applicable', 'Ddim yn berthnasol', { missing: 'not-applicable' }),
];

const item = (code: string, title: string, schema: object, more: object = {}) => ({
  ...schema,
  title,
  'x-item': { code, scored: false, ...more },
});

const section = (code: string, title: string, properties: object, more: object = {}) => ({
  type: 'object',
  title,
  'x-section': { code, ...more },
  properties,
  additionalProperties: false,
});

const $defs = {
  evidence: {
    title: 'Evidence',
    ...welsh({ title: 'Tystiolaeth' }),
    type: 'object',
    properties: {
      kind: {
        title: 'Kind of evidence',
        type: 'string',
        oneOf: [option('audit', 'Audit', 'Archwiliad'), option('data', 'Data', 'Data')],
      },
      title: { title: 'What it is', ...welsh({ title: 'Beth ydyw' }), type: 'string', minLength: 1, maxLength: 200 },
      date: { title: 'Date', type: 'string', format: 'date' },
      reference: { title: 'Where to find it', type: 'string', maxLength: 300 },
    },
    required: ['title'],
    additionalProperties: false,
  },
  graded: {
    type: 'object',
    properties: {
      comment: { title: 'Comment', type: 'string', maxLength: 4000 },
      evidence: { title: 'Evidence', type: 'array', maxItems: 3, items: { $ref: '#/$defs/evidence' } },
      impact: { title: 'Impact', type: 'string', maxLength: 2000 },
      action: {
        title: 'Next action',
        type: 'object',
        properties: {
          what: { title: 'What will be done', type: 'string', maxLength: 1000 },
          by: { title: 'By when', type: 'string', format: 'date' },
        },
        required: ['what'],
        additionalProperties: false,
      },
      direction: {
        title: 'Direction of travel',
        ...welsh({ title: 'Cyfeiriad' }),
        type: 'string',
        oneOf: [option('up', 'Improving', 'Gwella'), option('down', 'Declining', 'Dirywio')],
      },
      reason: { title: 'Why this does not apply', type: 'string', minLength: 1, maxLength: 1000 },
      grade: { title: 'Grade', ...welsh({ title: 'Gradd' }), type: 'string', oneOf: grades },
    },
    required: ['grade'],
    anyOf: [{ properties: { grade: { enum: ['good', 'poor'] } }, required: ['grade'] }, { required: ['reason'] }],
    additionalProperties: false,
    'x-answer': { score: 'grade', evidence: 'evidence', impact: 'impact', reason: 'reason', comment: 'comment' },
  },
  figure: {
    type: 'object',
    properties: {
      value: { title: 'Number', type: 'number' },
      missing: {
        title: 'Why there is no number',
        type: 'string',
        oneOf: [
          option('not-known', 'Not known', 'Ddim yn hysbys', { missing: 'not-known' }),
          option('declined', 'Not given', 'Heb ei roi', { missing: 'declined' }),
        ],
      },
    },
    anyOf: [{ required: ['value'] }, { required: ['missing'] }],
    additionalProperties: false,
    'x-answer': { score: 'value', reason: 'missing' },
  },
  declaration: {
    type: 'object',
    properties: {
      grade: { title: 'Declared grade', type: 'string', oneOf: grades.slice(0, 2) },
      why: { title: 'Why it differs', type: 'string', maxLength: 2000 },
    },
    required: ['grade'],
    additionalProperties: false,
    'x-answer': { score: 'grade', comment: 'why' },
  },
};

const graded = { $ref: '#/$defs/graded' };
const many = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const yesNo = { type: 'string', oneOf: [option('yes', 'Yes', 'Ie'), option('no', 'No', 'Na')] };

const document = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${base}instruments/form-gallery/1.0.0.json`,
  title: 'Gallery of forms',
  description: 'Every kind of field.',
  ...welsh({ title: 'Oriel ffurflenni' }),
  type: 'object',
  'x-instrument': {
    dialect: `${base}meta/instrument/1.0.0.json`,
    id: 'form-gallery',
    version: '1.0.0',
    edition: '2026',
    languages: ['en', 'cy'],
    bands: {
      two: [
        { band: 'good', value: 2, from: 1.5 },
        { band: 'poor', value: 1 },
      ],
    },
    scores: { board: { of: { items: ['chair', 'challenge'] }, method: 'mean', minCoverage: 0.5, bands: 'two' } },
  },
  properties: {
    first: item('0', 'A question before all sections', yesNo, { required: true }),
    plain: section(
      'P',
      'Plain questions',
      {
        choice: item('P1', 'One of several', { enum: many, type: 'string' }),
        chosen: item('P2', 'One of few, dropped down', yesNo, { control: 'select' }),
        choices: item('P3', 'Any of several', {
          type: 'array',
          uniqueItems: true,
          minItems: 1,
          maxItems: 2,
          items: { type: 'string', oneOf: grades },
        }),
        line: item('P4', 'A line', { type: 'string', minLength: 2, maxLength: 40 }),
        block: item(
          'P5',
          'A block',
          { type: 'string', maxLength: 2000 },
          { control: 'textarea', guidance: 'Say all.' },
        ),
        email: item('P6', 'Email', { type: 'string', format: 'email' }),
        link: item('P7', 'Link', { type: 'string', format: 'uri' }),
        day: item('P8', 'Day', { type: 'string', format: 'date' }),
        money: item('P9', 'Money', { type: 'number', minimum: 0 }, { unit: 'GBP' }),
        share: item('P10', 'Share', { type: 'number', minimum: 0, maximum: 100 }, { unit: 'percent' }),
        people: item('P11', 'People', { type: 'integer', minimum: 0, maximum: 9000 }, { unit: 'people' }),
        agree: item('P12', 'Agreed', { type: 'boolean' }),
        figure: item('P13', 'Number or why there is none', { $ref: '#/$defs/figure' }, { required: true }),
        names: item('P14', 'Names', { type: 'array', maxItems: 3, items: { type: 'string', maxLength: 20 } }),
        since: item(
          'P15',
          'Since when?',
          { type: 'string', format: 'date' },
          {
            when: { '==': [{ var: 'plain.chosen' }, 'no'] },
            required: true,
          },
        ),
      },
      { guidance: 'Short ones.', respondents: 'Anybody', 'x-text': { cy: { guidance: 'Rhai byr.' } } },
    ),
    board: section('B', 'The board', {
      chair: item('B1', 'The chair is independent', graded, {
        scored: true,
        required: true,
        critical: 'critical',
        duty: 'A regulation',
        evidence: ['Contract'],
        levels: { good: 'Appraised every year' },
        'x-text': { cy: { levels: { good: 'Gwerthuso blynyddol' }, evidence: ['Contract y cadeirydd'] } },
      }),
      challenge: item('B2', 'Partners challenge each other', graded, { scored: true, missing: [] }),
      declared: item('B3', 'Our judgement', { $ref: '#/$defs/declaration' }, { declares: 'board' }),
      plan: item(
        'B5',
        'What will be done about it?',
        { type: 'string', maxLength: 1000 },
        {
          when: { '==': [{ band: 'board' }, 1] },
        },
      ),
      inner: section('B4', 'Within the board', {
        attendance: item('B4.1', 'Members attend', graded, { when: { '==': [{ var: 'first' }, 'yes'] } }),
      }),
    }),
    staff: {
      type: 'array',
      title: 'Staff',
      maxItems: 5,
      'x-section': {
        code: 'S',
        repeats: 'role',
        key: ['role'],
        'x-text': { cy: { repeats: 'rôl' } },
        derived: {
          vacancyRate: {
            title: 'Vacancy rate',
            formula: { '/': [{ '*': [100, { var: 'vacant' }] }, { '+': [{ var: 'vacant' }, { var: 'inPost' }] }] },
            unit: 'percent',
            places: 1,
          },
        },
        checks: [
          {
            id: 'few-vacant',
            title: 'No more posts are vacant than filled',
            that: { '<=': [{ var: 'vacant' }, { var: 'inPost' }] },
            severity: 'error',
          },
          {
            id: 'some-in-post',
            title: 'Somebody is in post',
            that: { '>': [{ var: 'inPost' }, 0] },
            severity: 'warning',
          },
        ],
      },
      items: {
        type: 'object',
        properties: {
          role: { type: 'string', title: 'Role', maxLength: 60, 'x-item': { code: 'S1' } },
          inPost: { type: 'number', title: 'In post', minimum: 0, 'x-item': { code: 'S2', unit: 'fte' } },
          vacant: { type: 'number', title: 'Vacant', minimum: 0 },
        },
        required: ['role'],
        additionalProperties: false,
      },
    },
    visits: {
      type: 'array',
      title: 'Visits',
      'x-section': { code: 'V', repeats: 'visit', key: ['day'] },
      items: {
        type: 'object',
        properties: {
          day: { type: 'string', title: 'Day', format: 'date', 'x-item': { code: 'V1' } },
          found: { ...yesNo, title: 'Was anything found?', 'x-item': { code: 'V2' } },
          what: {
            type: 'string',
            title: 'What was found?',
            maxLength: 1000,
            'x-item': { code: 'V3', required: true, when: { '==': [{ var: 'found' }, 'yes'] } },
          },
          evidence: { title: 'Evidence', type: 'array', maxItems: 2, items: { $ref: '#/$defs/evidence' } },
        },
        required: ['day'],
        additionalProperties: false,
      },
    },
    last: item('Z', 'A question after all sections', { type: 'string', maxLength: 100 }),
  },
  required: ['board'],
  additionalProperties: false,
  $defs,
};

const compiled = compile(document, { documents: {} });
if (!compiled.ok) throw new Error(`The gallery of forms is not sound: ${JSON.stringify(compiled.issues)}`);

export const formGallery = compiled.value;
