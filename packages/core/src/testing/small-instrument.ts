import type { CompiledInstrument, CompiledItem, CompiledOption, CompiledSection, JsonSchema } from '../compiled.js';

/**
 * A compiled instrument written by hand, small enough to check by eye: a section of graded items with a critical one,
 * a question shown by another, a reverse keyed number, several choices, a declared grade and a table of rows.
 */

const texts = {};

const option = (code: string, value: number | null, missing: CompiledOption['missing'] = null): CompiledOption => ({
  code,
  value,
  missing,
  texts,
});

export const yesNo: readonly CompiledOption[] = [option('yes', 1), option('no', 0)];

export const grades: readonly CompiledOption[] = [
  option('outstanding', 4),
  option('good', 3),
  option('requires-improvement', 2),
  option('inadequate', 1),
  option('not-applicable', null, 'not-applicable'),
  option('not-known', null, 'not-known'),
];

const choiceSchema = (options: readonly CompiledOption[]): JsonSchema => ({
  type: 'string',
  oneOf: options.map(({ code, value, missing }) => ({
    const: code,
    title: code,
    'x-option': missing === null ? { value } : { missing },
  })),
});

const gradedSchema: JsonSchema = {
  type: 'object',
  properties: {
    judgement: choiceSchema(grades),
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
    {
      properties: { judgement: { enum: ['outstanding', 'good', 'requires-improvement', 'inadequate'] } },
      required: ['judgement'],
    },
    { required: ['reason'] },
  ],
  additionalProperties: false,
};

const declarationSchema: JsonSchema = {
  type: 'object',
  properties: { grade: choiceSchema(grades.slice(0, 4)), comment: { type: 'string', maxLength: 4000 } },
  additionalProperties: false,
};

const graded = {
  score: 'judgement',
  evidence: 'evidence',
  impact: 'impact',
  reason: 'reason',
  comment: 'comment',
} as const;

const item = (given: Pick<CompiledItem, 'key' | 'pointer' | 'section' | 'schema'> & Partial<CompiledItem>) =>
  ({
    code: given.key,
    rowsOf: null,
    kind: 'choice',
    composite: null,
    options: [],
    weight: 1,
    critical: 'none',
    reverse: false,
    range: null,
    themes: [],
    indicators: [],
    when: null,
    required: 'no',
    missing: [],
    unit: null,
    duty: null,
    confidentiality: null,
    evidence: [],
    declares: null,
    texts,
    ...given,
  }) satisfies CompiledItem;

const gradedItem = (key: string, more: Partial<CompiledItem> = {}) =>
  item({
    key,
    pointer: `/governance/${key}`,
    section: 1,
    schema: gradedSchema,
    composite: graded,
    options: grades,
    range: { min: 1, max: 4 },
    missing: ['not-applicable', 'not-known'],
    ...more,
  });

const number = { type: 'number', minimum: 0, maximum: 1000 };

/** Indexes into `items`, by key. */
export const at = {
  declaredOverall: 0,
  chairInPost: 1,
  chairGap: 2,
  chairIndependent: 3,
  challenge: 4,
  learning: 5,
  worry: 6,
  agencies: 7,
  summary: 8,
  role: 9,
  inPostFte: 10,
  inPostHeadcount: 11,
  vacancyFte: 12,
} as const;

const chairInPostIsNo = {
  op: '==',
  left: { op: 'item', item: at.chairInPost },
  right: { op: 'literal', value: 'no' },
} as const;

const items: readonly CompiledItem[] = [
  item({
    key: 'declaredOverall',
    pointer: '/declaredOverall',
    section: 0,
    schema: declarationSchema,
    composite: { score: 'grade', evidence: null, impact: null, reason: null, comment: 'comment' },
    options: grades.slice(0, 4),
    range: { min: 1, max: 4 },
    declares: 1,
  }),
  item({
    key: 'chairInPost',
    pointer: '/governance/chairInPost',
    section: 1,
    schema: choiceSchema(yesNo),
    options: yesNo,
    range: { min: 0, max: 1 },
    required: 'when-visible',
  }),
  item({
    key: 'chairGap',
    pointer: '/governance/chairGap',
    section: 1,
    kind: 'date',
    schema: { type: 'string', format: 'date' },
    when: { if: chairInPostIsNo, whenUnknown: 'hide' },
    required: 'when-visible',
  }),
  gradedItem('chairIndependent', { critical: 'critical', weight: 2, themes: ['leadership'], required: 'always' }),
  gradedItem('challenge', { themes: ['leadership', 'challenge'] }),
  gradedItem('learning', { themes: ['learning'], critical: 'limiting' }),
  item({
    key: 'worry',
    pointer: '/governance/worry',
    section: 1,
    kind: 'integer',
    schema: { type: 'integer', minimum: 0, maximum: 10 },
    range: { min: 0, max: 10 },
    reverse: true,
  }),
  item({
    key: 'agencies',
    pointer: '/governance/agencies',
    section: 1,
    kind: 'choices',
    schema: {
      type: 'array',
      uniqueItems: true,
      maxItems: 3,
      items: choiceSchema([option('police', null), option('health', null), option('schools', null)]),
    },
    options: [option('police', null), option('health', null), option('schools', null)],
  }),
  item({
    key: 'summary',
    pointer: '/governance/summary',
    section: 1,
    kind: 'text',
    schema: { type: 'string', minLength: 10, maxLength: 2000 },
  }),
  item({
    key: 'role',
    pointer: '/workforce/-/role',
    section: 2,
    rowsOf: 2,
    kind: 'text',
    schema: { type: 'string', minLength: 1, maxLength: 100 },
    required: 'always',
  }),
  ...(['inPostFte', 'inPostHeadcount', 'vacancyFte'] as const).map((key) =>
    item({
      key,
      pointer: `/workforce/-/${key}`,
      section: 2,
      rowsOf: 2,
      kind: key === 'inPostHeadcount' ? 'integer' : 'number',
      schema: key === 'inPostHeadcount' ? { ...number, type: 'integer' } : number,
      range: { min: 0, max: 1000 },
      unit: key === 'inPostHeadcount' ? 'person' : 'fte',
    }),
  ),
];

const section = (given: Pick<CompiledSection, 'key' | 'pointer'> & Partial<CompiledSection>): CompiledSection => ({
  code: given.key,
  parent: null,
  weight: 1,
  when: null,
  repeats: null,
  texts,
  ...given,
});

const column = (property: string) => ({ op: 'element', property }) as const;

/** The first is the root. */
const sections: readonly CompiledSection[] = [
  section({ key: '', pointer: '' }),
  section({ key: 'governance', pointer: '/governance', parent: 0 }),
  section({
    key: 'workforce',
    pointer: '/workforce',
    parent: 0,
    repeats: {
      noun: 'row',
      key: ['role'],
      derived: [
        {
          property: 'vacancyRate',
          formula: {
            op: '/',
            operands: [
              { op: '*', operands: [{ op: 'literal', value: 100 }, column('vacancyFte')] },
              { op: '+', operands: [column('vacancyFte'), column('inPostFte')] },
            ],
          },
          unit: 'percent',
          places: 1,
        },
      ],
      checks: [
        {
          id: 'fte-within-headcount',
          that: { op: '<=', left: column('inPostFte'), right: column('inPostHeadcount') },
          severity: 'error',
        },
        {
          id: 'some-in-post',
          that: { op: '>', left: column('inPostFte'), right: { op: 'literal', value: 0 } },
          severity: 'warning',
        },
      ],
    },
  }),
];

type Schema = { readonly [keyword: string]: unknown };

const objectOf = (members: readonly CompiledItem[], required: readonly string[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(members.map(({ key, schema }) => [key, schema])),
  required,
  additionalProperties: false,
});

const final: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.plumbline.example/instruments/small/1.0.0.json',
  title: 'A small instrument',
  type: 'object',
  properties: {
    declaredOverall: declarationSchema,
    governance: objectOf(
      items.filter(({ section }) => section === 1),
      ['chairIndependent'],
    ),
    workforce: {
      type: 'array',
      maxItems: 50,
      items: objectOf(
        items.filter(({ rowsOf }) => rowsOf === 2),
        ['role'],
      ),
    },
  },
  required: ['governance'],
  additionalProperties: false,
};

const draftLeavesOut = new Set(['required', 'anyOf', 'minItems', 'minLength']);

const draftOf = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(draftOf);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([keyword]) => !draftLeavesOut.has(keyword))
      .map(([keyword, value]) => [keyword, draftOf(value)]),
  );
};

const band = (name: string, value: number, from: number | null) => ({ band: name, value, from, if: null, texts });

export const smallInstrument: CompiledInstrument = {
  format: 1,
  address: 'https://schemas.plumbline.example/instruments/small/1.0.0.json',
  id: 'small',
  version: '1.0.0',
  edition: '2015',
  languages: ['en'],
  texts,
  sections,
  items,
  bandSets: [
    {
      id: 'g4',
      bands: [
        {
          ...band('outstanding', 4, 3.5),
          if: { op: '>=', left: { op: 'inputs', read: 'min' }, right: { op: 'literal', value: 3 } },
        },
        band('good', 3, 2.6),
        band('requires-improvement', 2, 1.75),
        band('inadequate', 1, null),
      ],
    },
  ],
  scores: [
    {
      id: 'governance',
      of: { kind: 'items', items: [at.chairIndependent, at.challenge, at.learning], from: 'section' },
      method: 'mean',
      weights: [2, 1, 1],
      scale: { value: 1, weight: 1 },
      missing: 'exclude',
      minCoverage: 0.5,
      places: null,
      atLeast: null,
      bands: 0,
      caps: [
        {
          id: 'stars/0',
          each: 'input',
          if: {
            op: 'and',
            operands: [
              { op: '==', left: { op: 'this', read: 'critical' }, right: { op: 'literal', value: 'critical' } },
              { op: '==', left: { op: 'this', read: 'value' }, right: { op: 'literal', value: 1 } },
            ],
          },
          to: 2,
          texts,
        },
      ],
      rules: [],
      weight: 1,
      texts,
    },
    {
      id: 'overall',
      of: { kind: 'scores', scores: [0] },
      method: 'decision',
      weights: [1],
      scale: { value: 1, weight: 1 },
      missing: 'exclude',
      minCoverage: 0,
      places: null,
      atLeast: null,
      bands: 0,
      caps: [],
      rules: [
        {
          if: { op: '==', left: { op: 'score', score: 0, read: 'band' }, right: { op: 'literal', value: 1 } },
          band: 3,
          texts,
        },
        {
          if: { op: '>=', left: { op: 'score', score: 0, read: 'band' }, right: { op: 'literal', value: 3 } },
          band: 1,
          texts,
        },
        { if: null, band: 2, texts },
      ],
      weight: 1,
      texts,
    },
    {
      id: 'vacancy',
      of: { kind: 'rows', section: 2, value: column('vacancyFte'), where: null },
      method: 'sum',
      weights: [],
      scale: { value: 1, weight: 1 },
      missing: 'exclude',
      minCoverage: 0,
      places: 1,
      atLeast: null,
      bands: null,
      caps: [],
      rules: [],
      weight: 1,
      texts,
    },
  ],
  themeScores: [],
  flags: [
    {
      id: 'unsupported-grade',
      kind: 'condition',
      severity: 'attention',
      each: 'item',
      if: {
        op: 'and',
        operands: [
          { op: '>=', left: { op: 'this', read: 'value' }, right: { op: 'literal', value: 3 } },
          {
            op: '!',
            operand: {
              op: 'and',
              operands: [
                {
                  op: 'some',
                  over: { kind: 'evidence' },
                  that: { op: 'answered', operand: { op: 'element', property: 'date' } },
                },
                { op: 'answered', operand: { op: 'this', read: 'impact' } },
              ],
            },
          },
        ],
      },
      parameters: {},
      themes: [],
      texts,
    },
  ],
  // The fixture is an object, so its draft is one.
  schema: { final, draft: draftOf(final) as Schema },
};

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
