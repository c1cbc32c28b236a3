import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { expect, test } from 'vitest';
import { bundle } from './bundle.js';
import { check } from './check.js';
import { compile } from './compile.js';
import type { CompiledInstrument } from './compiled.js';
import { documents, instrumentDocument } from './testing/instrument-document.js';
import { text } from './text.js';

const compiled = (): CompiledInstrument => {
  const outcome = compile(instrumentDocument(), { documents: documents() });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues, null, 1));
  return outcome.value;
};

const item = (key: string) => compiled().items.find((one) => one.key === key);
const score = (id: string) => compiled().scores.find((one) => one.id === id);

test('the small instrument has no problem', () => {
  expect(check(instrumentDocument(), { documents: documents() })).toEqual([]);
});

test('the bundle compiles to the same thing as the split form', () => {
  const bundled = bundle(instrumentDocument(), documents());
  if (!bundled.ok) throw new Error('no bundle');
  const { common: _, ...rest } = { common: null, ...documents() };
  expect(compile(bundled.value, { documents: rest })).toEqual({ ok: true, value: compiled() });
});

test('a compiled instrument serialises to JSON and back without loss', () => {
  expect(JSON.parse(JSON.stringify(compiled()))).toEqual(compiled());
});

test('sections stand in document order under the root', () => {
  expect(compiled().sections.map(({ key, parent, pointer, weight }) => [key, parent, pointer, weight])).toEqual([
    ['', null, '', 1],
    ['governance', 0, '/governance', 3],
    ['board', 1, '/governance/board', 1],
    ['learningSection', 0, '/learningSection', 1],
    ['workforce', 0, '/workforce', 1],
  ]);
});

test('items stand in document order with the section that holds them', () => {
  expect(
    compiled().items.map(({ key, pointer, section, rowsOf, kind }) => [key, pointer, section, rowsOf, kind]),
  ).toEqual([
    ['chairInPost', '/governance/chairInPost', 1, null, 'choice'],
    ['chairGap', '/governance/chairGap', 1, null, 'date'],
    ['chairIndependent', '/governance/chairIndependent', 1, null, 'choice'],
    ['attendance', '/governance/board/attendance', 2, null, 'choice'],
    ['reviews', '/learningSection/reviews', 3, null, 'choice'],
    ['partners', '/learningSection/partners', 3, null, 'choices'],
    ['inPostFte', '/workforce/-/inPostFte', 4, 4, 'number'],
    ['declaredOverall', '/declaredOverall', 0, null, 'choice'],
  ]);
});

test('a graded item is read through its shared definition', () => {
  expect(item('chairIndependent')).toMatchObject({
    composite: { score: 'grade', evidence: 'evidence', impact: 'impact', reason: 'reason', comment: null },
    options: [
      { code: 'outstanding', value: 4, missing: null },
      { code: 'good', value: 3, missing: null },
      { code: 'requires-improvement', value: 2, missing: null },
      { code: 'inadequate', value: 1, missing: null },
      { code: 'not-applicable', value: null, missing: 'not-applicable' },
    ],
    weight: 1.5,
    critical: 'critical',
    range: { min: 1, max: 4 },
    themes: ['leadership'],
    required: 'always',
    missing: ['not-applicable'],
    confidentiality: 'region',
    evidence: ['appraisal'],
  });
});

test.each([
  { key: 'chairGap', want: { required: 'when-visible', when: { whenUnknown: 'hide' } } },
  { key: 'chairInPost', want: { required: 'no', when: null, range: null } },
  { key: 'reviews', want: { missing: [] } },
  { key: 'inPostFte', want: { unit: 'fte', range: null, indicators: ['vacancy-rate'] } },
])('$key carries what its x-item says', ({ key, want }) => {
  expect(item(key)).toMatchObject(want);
});

test('scores come after those they read, whatever the order in the document', () => {
  const ids = compiled().scores.map(({ id }) => id);
  expect([...ids].sort()).toEqual(['governance', 'learning', 'overall', 'vacancy']);
  expect(ids.indexOf('overall')).toBeGreaterThan(Math.max(ids.indexOf('governance'), ids.indexOf('learning')));
});

test('a section score takes the scored items of nested sections too, with their weights', () => {
  // chairInPost has no values; chairIndependent weighs 1.5, attendance 1; edges 3.5, 2.6 and 1.75 need hundredths.
  expect(score('governance')).toMatchObject({
    of: { kind: 'items', items: [2, 3], from: 'section' },
    weights: [1.5, 1],
    scale: { value: 100, weight: 10 },
    minCoverage: 0.7,
    weight: 3,
    caps: [
      { id: 'stars/0', each: 'input', to: 3 },
      { id: 'stars/1', each: 'input', to: 1 },
    ],
  });
});

test('a score of scores takes the weight of its inputs, of their section where they say none', () => {
  const { scores } = compiled();
  const overall = score('overall');
  expect(overall?.of.kind === 'scores' && overall.of.scores.map((index) => scores[index]?.id)).toEqual([
    'governance',
    'learning',
  ]);
  expect(overall?.weights).toEqual([3, 2]);
  expect(overall?.rules.map(({ band }) => band)).toEqual([3, 1, 2]);
});

test('rows are read by column', () => {
  expect(score('vacancy')?.of).toEqual({
    kind: 'rows',
    section: 4,
    value: { op: 'element', property: 'vacancyFte' },
    where: {
      op: '==',
      left: { op: 'element', property: 'role' },
      right: { op: 'literal', value: 'social worker' },
    },
  });
});

test('a theme score is made for every theme that a scored item carries, in the order of the taxonomy', () => {
  expect(compiled().themeScores.map(({ id, of }) => [id, of])).toEqual([
    ['leadership', { kind: 'items', items: [2, 4], from: 'theme' }],
    ['learning', { kind: 'items', items: [4], from: 'theme' }],
  ]);
});

test('a declared judgement points at the score that it stands for', () => {
  const { items, scores } = compiled();
  expect(scores[items.find(({ key }) => key === 'declaredOverall')?.declares ?? -1]?.id).toBe('overall');
});

test('a used flag carries its overrides', () => {
  expect(compiled().flags).toMatchObject([
    { id: 'unsupported-grade', severity: 'concern', each: 'item', kind: 'condition' },
  ]);
});

test.each([
  { key: 'levels/good', languages: ['cy', 'en'], want: 'Gwerthuso blynyddol' },
  { key: 'levels/good', languages: ['en'], want: 'Appraised yearly' },
  { key: 'title', languages: ['cy', 'en'], want: 'The chair is independent' },
  { key: 'title', languages: ['cy-GB', 'en'], want: 'The chair is independent' },
  { key: 'guidance', languages: ['en'], want: undefined },
  { key: 'toString', languages: ['en'], want: undefined },
])('words of an item: $key in $languages', ({ key, languages, want }) => {
  expect(text(item('chairIndependent')?.texts ?? {}, key, languages)).toBe(want);
});

test('options keep the translations of the shared definition', () => {
  expect(item('chairIndependent')?.options.map(({ texts }) => text(texts, 'title', ['cy', 'en']))).toEqual([
    'Rhagorol',
    'Da',
    'Angen gwella',
    'Annigonol',
    'Not applicable',
  ]);
});

const addFormats = addFormatsModule.default ?? addFormatsModule;
const validator = (schema: object) => addFormats(new Ajv2020({ strict: true, strictRequired: false })).compile(schema);

test.each([
  { name: 'nothing', answers: {}, draft: true, final: false },
  { name: 'a grade', answers: { governance: { chairIndependent: { grade: 'good' } } }, draft: true, final: true },
  {
    name: 'not applicable without a reason',
    answers: { governance: { chairIndependent: { grade: 'not-applicable' } } },
    draft: true,
    final: false,
  },
  {
    name: 'no such grade',
    answers: { governance: { chairIndependent: { grade: 'super' } } },
    draft: false,
    final: false,
  },
  { name: 'no such item', answers: { governance: { chair: 'x' } }, draft: false, final: false },
])('answer schemas, flat and without annotations: $name', ({ answers, draft, final }) => {
  const { schema } = compiled();
  expect(JSON.stringify(schema)).not.toMatch(/"x-|common\/1/);
  expect(validator(schema.draft)(answers)).toBe(draft);
  expect(validator({ ...schema.final, $id: 'final' })(answers)).toBe(final);
});
