/** A small sound instrument in its split form, with the documents it refers to. Every test takes a fresh copy. */
const base = 'https://schemas.plumbline.example/';
export const commonAddress = `${base}common/1.0.0.json`;
const themesAddress = `${base}themes/childrens-services/1.0.0.json`;
const indicatorsAddress = `${base}indicators/childrens-services/1.0.0.json`;
const instrumentAddress = `${base}instruments/small/1.0.0.json`;

const grade = (code: string, title: string, value: number, welsh: string) => ({
  const: code,
  title,
  'x-option': { value },
  'x-text': { cy: { title: welsh } },
});
const grades = [
  grade('outstanding', 'Outstanding', 4, 'Rhagorol'),
  grade('good', 'Good', 3, 'Da'),
  grade('requires-improvement', 'Requires improvement', 2, 'Angen gwella'),
  grade('inadequate', 'Inadequate', 1, 'Annigonol'),
];
const notApplicable = { const: 'not-applicable', title: 'Not applicable', 'x-option': { missing: 'not-applicable' } };

const is = (left: object, right: unknown) => ({ '==': [left, right] });

export const commonDocument = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: commonAddress,
  title: 'Common',
  $defs: {
    grade: { title: 'Grade', oneOf: [...grades, notApplicable] },
    evidence: {
      type: 'object',
      properties: { title: { type: 'string', minLength: 1 }, date: { type: 'string', format: 'date' } },
      required: ['title'],
      additionalProperties: false,
    },
    gradedItem: {
      type: 'object',
      properties: {
        grade: { $ref: '#/$defs/grade' },
        evidence: { type: 'array', items: { $ref: '#/$defs/evidence' } },
        impact: { type: 'string' },
        reason: { type: 'string' },
        direction: { enum: ['improving', 'steady', 'declining'] },
      },
      required: ['grade'],
      additionalProperties: false,
      anyOf: [
        {
          properties: { grade: { enum: ['outstanding', 'good', 'requires-improvement', 'inadequate'] } },
          required: ['grade'],
        },
        { required: ['reason'] },
      ],
      'x-answer': { score: 'grade', evidence: 'evidence', impact: 'impact', reason: 'reason' },
    },
    declaration: {
      type: 'object',
      properties: { grade: { oneOf: grades }, comment: { type: 'string' } },
      additionalProperties: false,
      'x-answer': { score: 'grade', comment: 'comment' },
    },
  },
  'x-common': {
    bands: {
      g4: [
        { band: 'outstanding', value: 4, from: 3.5, if: { '>=': [{ inputs: 'min' }, 3] } },
        { band: 'good', value: 3, from: 2.6 },
        { band: 'requires-improvement', value: 2, from: 1.75 },
        { band: 'inadequate', value: 1 },
      ],
    },
    caps: {
      stars: [
        {
          each: 'input',
          if: { and: [is({ this: 'critical' }, 'limiting'), is({ this: 'value' }, 1)] },
          to: 'inadequate',
        },
        {
          each: 'input',
          if: { and: [is({ this: 'critical' }, 'critical'), is({ this: 'state' }, 'unanswered')] },
          to: 'good',
        },
      ],
    },
    flags: {
      'unsupported-grade': {
        id: 'unsupported-grade',
        title: 'Grade without evidence',
        severity: 'attention',
        each: 'item',
        if: {
          and: [
            { '>=': [{ this: 'value' }, 3] },
            { '!': { some: [{ this: 'evidence' }, { answered: { var: 'date' } }] } },
          ],
        },
      },
    },
  },
});

const themesDocument = () => ({
  $id: themesAddress,
  themes: [
    { slug: 'leadership', title: 'Leadership', 'x-text': { cy: { title: 'Arweinyddiaeth' } } },
    { slug: 'learning', title: 'Learning' },
    { slug: 'voice', title: 'Voice' },
  ],
});

const indicatorsDocument = () => ({ $id: indicatorsAddress, indicators: [{ id: 'vacancy-rate' }] });

export const documents = () => ({
  [commonAddress]: commonDocument(),
  [themesAddress]: themesDocument(),
  [indicatorsAddress]: indicatorsDocument(),
});

const common = (pointer: string) => `../../common/1.0.0.json#${pointer}`;
const gradedItem = { $ref: common('/$defs/gradedItem') };

export const instrumentDocument = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: instrumentAddress,
  title: 'A small instrument',
  type: 'object',
  'x-instrument': {
    dialect: `${base}meta/instrument/1.0.0.json`,
    id: 'small',
    version: '1.0.0',
    edition: '2015',
    languages: ['en', 'cy'],
    validFrom: '2015-04-01',
    validTo: null,
    themes: '../../themes/childrens-services/1.0.0.json',
    indicators: '../../indicators/childrens-services/1.0.0.json',
    confidentiality: 'region',
    bands: { g4: { use: common('/x-common/bands/g4') } },
    caps: { stars: { use: common('/x-common/caps/stars') } },
    themeScores: { method: 'mean', minCoverage: 0.5, bands: 'g4' },
    scores: {
      overall: {
        title: 'Overall',
        of: { scores: ['governance', 'learning'] },
        method: 'decision',
        bands: 'g4',
        rules: [
          { if: { some: [{ scores: ['governance', 'learning'] }, is({ this: 'band' }, 1)] }, band: 'inadequate' },
          { if: { '>=': [{ band: 'governance' }, 3] }, band: 'good', because: 'Governance is good' },
          { band: 'requires-improvement' },
        ],
      },
      governance: { of: { section: 'governance' }, method: 'mean', minCoverage: 0.7, bands: 'g4', caps: ['stars'] },
      learning: { of: { items: ['reviews'] }, method: 'mean', weight: 2, bands: 'g4' },
      vacancy: {
        of: { rows: 'workforce', value: { var: 'vacancyFte' }, where: is({ var: 'role' }, 'social worker') },
        method: 'sum',
        places: 1,
      },
    },
    flags: [{ use: common('/x-common/flags/unsupported-grade'), severity: 'concern' }],
  },
  properties: {
    governance: {
      type: 'object',
      title: 'Governance',
      'x-section': { code: '1', weight: 3 },
      'x-text': { cy: { title: 'Llywodraethu' } },
      properties: {
        chairInPost: {
          title: 'Is the chair in post?',
          oneOf: [
            { const: 'yes', title: 'Yes' },
            { const: 'no', title: 'No' },
          ],
          'x-item': { code: '1.0' },
        },
        chairGap: {
          title: 'Since when is the post vacant?',
          type: 'string',
          format: 'date',
          'x-item': { code: '1.0a', required: true, when: is({ var: 'governance.chairInPost' }, 'no') },
        },
        chairIndependent: {
          ...gradedItem,
          title: 'The chair is independent',
          'x-item': {
            code: '1.1',
            weight: 1.5,
            critical: 'critical',
            themes: ['leadership'],
            levels: { good: 'Appraised yearly' },
            evidence: ['appraisal'],
            'x-text': { cy: { levels: { good: 'Gwerthuso blynyddol' } } },
          },
        },
        board: {
          type: 'object',
          title: 'The board',
          'x-section': { code: '1.2', when: is({ var: 'governance.chairInPost' }, 'yes') },
          properties: {
            attendance: { ...gradedItem, title: 'Members attend', 'x-item': { code: '1.2.1', critical: 'limiting' } },
          },
          additionalProperties: false,
        },
      },
      required: ['chairIndependent'],
      additionalProperties: false,
    },
    learningSection: {
      type: 'object',
      title: 'Learning',
      'x-section': { code: '2' },
      properties: {
        reviews: {
          ...gradedItem,
          title: 'Reviews change practice',
          'x-item': { code: '2.1', themes: ['learning', 'leadership'], missing: [] },
        },
        partners: {
          title: 'Which partners took part?',
          type: 'array',
          uniqueItems: true,
          items: {
            oneOf: [
              { const: 'police', title: 'Police' },
              { const: 'health', title: 'Health' },
            ],
          },
          'x-item': { code: '2.2' },
        },
      },
      additionalProperties: false,
    },
    workforce: {
      type: 'array',
      title: 'Workforce',
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
        checks: [{ id: 'some-in-post', that: { '>': [{ var: 'inPostFte' }, 0] }, severity: 'warning' }],
      },
      items: {
        type: 'object',
        properties: {
          role: { type: 'string' },
          inPostFte: {
            type: 'number',
            minimum: 0,
            'x-item': { code: 'W.1', unit: 'fte', indicators: ['vacancy-rate'] },
          },
          vacancyFte: { type: 'number', minimum: 0 },
        },
        required: ['role'],
        additionalProperties: false,
      },
    },
    declaredOverall: {
      $ref: common('/$defs/declaration'),
      title: 'Our judgement',
      'x-item': { code: 'D', declares: 'overall' },
    },
  },
  required: ['governance'],
  additionalProperties: false,
});
