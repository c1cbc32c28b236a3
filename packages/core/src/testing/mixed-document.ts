const base = 'https://schemas.plumbline.example/';

const bands = {
  three: [
    { band: 'high', value: 3, from: 7, title: 'High', 'x-text': { cy: { title: 'Uchel' } } },
    { band: 'middle', value: 2, from: 4, title: 'Middle', 'x-text': { cy: { title: 'Canolig' } } },
    { band: 'low', value: 1, title: 'Low', 'x-text': { cy: { title: 'Isel' } } },
  ],
};

const number = (code: string, title: string, more: object = {}, item: object = {}) => ({
  type: 'number',
  title,
  minimum: 0,
  maximum: 10,
  'x-item': { code, ...item },
  ...more,
});

const yesNo = [
  { const: 'yes', title: 'Yes', 'x-option': { value: 1 }, 'x-text': { cy: { title: 'Ie' } } },
  { const: 'no', title: 'No', 'x-option': { value: 0 }, 'x-text': { cy: { title: 'Na' } } },
];

/** Numbers, a question that shows another, a theme and a score of one name, rows, words in Welsh for some of it. */
export const mixedDocument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${base}instruments/mixed/1.0.0.json`,
  title: 'Mixed',
  type: 'object',
  'x-instrument': {
    dialect: `${base}meta/instrument/1.0.0.json`,
    id: 'mixed',
    version: '1.0.0',
    edition: '2015',
    languages: ['en', 'cy'],
    themes: `${base}themes/mixed/1.0.0.json`,
    themeScores: { method: 'max', bands: 'three' },
    bands,
    scores: {
      voice: {
        title: 'Voice',
        'x-text': { cy: { title: 'Llais' } },
        of: { items: ['first', 'second'] },
        method: 'mean',
        bands: 'three',
      },
      many: {
        title: 'Many',
        of: { items: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] },
        method: 'mean',
        minCoverage: 0.5,
        bands: 'three',
      },
      staff: { title: 'Staff', of: { rows: 'rows', value: { var: 'people' } }, method: 'sum', bands: 'three' },
      plain: { title: 'Plain', of: { items: ['first', 'second'] }, method: 'sum' },
    },
    flags: [
      {
        id: 'far-apart',
        title: 'Far apart',
        severity: 'info',
        if: { '>': [{ '-': [{ var: 'numbers.first' }, { var: 'numbers.second' }] }, 5] },
      },
      { id: 'low-band', title: 'Low band', severity: 'concern', each: 'score', if: { '==': [{ this: 'band' }, 1] } },
      { id: 'old', title: 'Old', kind: 'stale-evidence', months: 12, severity: 'info' },
    ],
  },
  properties: {
    asked: { title: 'Is there a third?', type: 'string', oneOf: yesNo, 'x-item': { code: 'A', scored: false } },
    numbers: {
      type: 'object',
      title: 'Numbers',
      'x-section': { code: 'N' },
      properties: {
        first: number('N1', 'The first', {}, { themes: ['voice'], scored: true }),
        second: number('N2', 'The second', {}, { reverse: true }),
        third: number('N3', 'The third', { type: 'integer' }, { when: { '==': [{ var: 'asked' }, 'yes'] } }),
        fourth: number('N4', 'The fourth'),
        fifth: number('N5', 'The fifth'),
        sixth: number('N6', 'The sixth'),
      },
      additionalProperties: false,
    },
    rows: {
      type: 'array',
      title: 'Rows',
      'x-section': { code: 'R', repeats: 'row', key: ['role'] },
      items: {
        type: 'object',
        properties: {
          role: { type: 'string', title: 'Role', 'x-item': { code: 'R0' } },
          people: { type: 'integer', title: 'People', minimum: 0, maximum: 9, 'x-item': { code: 'R1' } },
        },
        required: ['role'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

export const mixedThemes = {
  $schema: `${base}meta/themes/1.0.0.json`,
  $id: `${base}themes/mixed/1.0.0.json`,
  id: 'mixed',
  version: '1.0.0',
  title: 'Themes',
  language: 'en',
  licence: 'MIT',
  validFrom: '2015-01-01',
  themes: [{ slug: 'voice', title: 'Children’s voice', meaning: 'Children are heard.', validFrom: '2015-01-01' }],
};
