/**
 * An instrument with the rules that all of ours share: graded items in four sections, limiting items that cap, and the
 * evidence-tested overall of profile `ilacs-2018`.
 */

const eq = (left: unknown, right: unknown) => ({ '==': [left, right] });
const starred = (critical: string, grade: number) => ({
  and: [eq({ this: 'critical' }, critical), eq({ this: 'value' }, grade)],
});

const g4 = [
  { band: 'outstanding', value: 4, from: 3.5, if: { '>=': [{ inputs: 'min' }, 3] }, title: 'Outstanding' },
  { band: 'good', value: 3, from: 2.6, title: 'Good' },
  { band: 'requiresImprovement', value: 2, from: 1.75, title: 'Requires improvement' },
  { band: 'inadequate', value: 1, title: 'Inadequate' },
];

const services = { scores: ['helpAndProtection', 'inCare', 'careLeavers'] };

const rules = [
  {
    if: { some: [services, eq({ this: 'band' }, 1)] },
    band: 'inadequate',
    because: 'a service judgement is inadequate',
  },
  { if: eq({ band: 'leaders' }, 1), band: 'requiresImprovement', because: 'leaders are inadequate' },
  {
    if: {
      and: [
        eq({ band: 'leaders' }, 4),
        { some: [services, eq({ this: 'band' }, 4)] },
        { all: [services, { '>=': [{ this: 'band' }, 3] }] },
      ],
    },
    band: 'outstanding',
    because: 'leaders and a service are outstanding and every service at least good',
  },
  {
    if: {
      and: [{ '>=': [{ band: 'leaders' }, 3] }, { '<=': [{ count: [services, eq({ this: 'band' }, 2)] }, 1] }],
    },
    band: 'good',
    because: 'leaders are good and at most one service requires improvement',
  },
  { band: 'requiresImprovement', because: 'no other step is met' },
];

const grades = [
  ['outstanding', 'Outstanding', 4],
  ['good', 'Good', 3],
  ['requires-improvement', 'Requires improvement', 2],
  ['inadequate', 'Inadequate', 1],
] as const;

const codes = ['', 'inadequate', 'requires-improvement', 'good', 'outstanding'] as const;

const item = (code: string, title: string, critical?: string) => ({
  title,
  oneOf: [
    ...grades.map(([name, words, value]) => ({ const: name, title: words, 'x-option': { value } })),
    { const: 'not-applicable', title: 'Not applicable', 'x-option': { missing: 'not-applicable' } },
  ],
  'x-item': { code, missing: ['not-applicable'], ...(critical === undefined ? {} : { critical }) },
});

const section = (code: string, title: string, properties: Record<string, unknown>) => ({
  type: 'object',
  title,
  'x-section': { code },
  properties,
  additionalProperties: false,
});

const prefixes = { helpAndProtection: 'hp', inCare: 'ic', careLeavers: 'cl', leaders: 'le' } as const;
const counts = { helpAndProtection: 12, inCare: 2, careLeavers: 1, leaders: 3 } as const;
export type Judgement = keyof typeof prefixes;

const titles: Record<Judgement, string> = {
  helpAndProtection: 'Help and protection',
  inCare: 'Children in care',
  careLeavers: 'Care leavers',
  leaders: 'Leaders',
};

const keysOf = (judgement: Judgement): readonly string[] =>
  Array.from({ length: counts[judgement] }, (_, at) => `${prefixes[judgement]}${at + 1}`);

const itemsOf = (judgement: Judgement) =>
  Object.fromEntries(
    keysOf(judgement).map((key) => {
      if (key === 'hp1') return [key, item(key, 'Every contact is answered in time', 'limiting')];
      return [key, item(key, `Statement ${key}`, key === 'hp2' ? 'critical' : undefined)];
    }),
  );

const judgements = Object.keys(prefixes) as readonly Judgement[];

const sectionScore = (key: Judgement) => ({
  of: { section: key },
  method: 'mean',
  minCoverage: 0.7,
  bands: 'g4',
  caps: ['stars'],
});

export const inspectionInstrument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://schemas.plumbline.example/instruments/inspection-example/1.0.0.json',
  title: 'Inspection example',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'inspection-example',
    version: '1.0.0',
    edition: '2018',
    languages: ['en'],
    bands: { g4 },
    caps: {
      stars: [
        { each: 'input', if: starred('limiting', 1), to: 'inadequate' },
        { each: 'input', if: starred('limiting', 2), to: 'requiresImprovement' },
        { each: 'input', if: starred('critical', 1), to: 'requiresImprovement' },
        {
          each: 'input',
          if: {
            and: [{ in: [{ this: 'critical' }, ['critical', 'limiting']] }, eq({ this: 'state' }, 'unanswered')],
          },
          to: 'good',
        },
      ],
    },
    scores: {
      ...Object.fromEntries(judgements.map((key) => [key, sectionScore(key)])),
      overall: { title: 'Overall', of: { scores: judgements }, method: 'decision', bands: 'g4', rules },
    },
  },
  properties: Object.fromEntries(
    judgements.map((key) => [key, section(prefixes[key].toUpperCase(), titles[key], itemsOf(key))]),
  ),
  additionalProperties: false,
};

/** Every item of a judgement at the same grade; without a grade the items do not apply. */
export const graded = (judgement: Judgement, grade: number | null): Record<string, string> =>
  Object.fromEntries(keysOf(judgement).map((key) => [key, grade === null ? 'not-applicable' : (codes[grade] ?? '')]));

/** A whole return: leaders, then help and protection, in care, and care leavers where they were judged. */
export const judged = (leaders: number, [help, care, leavers]: readonly [number, number, number?]) => ({
  leaders: graded('leaders', leaders),
  helpAndProtection: graded('helpAndProtection', help),
  inCare: graded('inCare', care),
  careLeavers: graded('careLeavers', leavers ?? null),
});
