import { readdirSync, readFileSync } from 'node:fs';
import { type CompiledInstrument, compile, validateAnswers } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { describe, expect, test } from 'vitest';
import type { CarryOptions } from './carry/gather.js';
import { carryForward } from './carry-forward.js';
import { smallDocument, smallInstrument } from './testing/small-instrument.js';
import { soundValue } from './testing/sound-value.js';

const lastYear = {
  declaredBoard: { grade: 'good', why: 'We know better.' },
  governance: {
    chairInPost: 'yes',
    chairGap: '2014-01-31',
    chairIndependent: {
      grade: 'good',
      impact: 'Earlier help.',
      comment: 'See the minutes.',
      evidence: [{ kind: 'audit', title: 'Minutes', date: '2013-03-01' }],
    },
    challenge: { grade: 'not-applicable', reason: 'No such service.' },
    worry: 2,
    agencies: ['police', 'health'],
    summary: 'A board that knows its area.',
  },
  workforce: [
    { role: 'social worker', inPostFte: 40, vacancyFte: 4, note: 'Agency staff.', source: 'Census' },
    { role: 'manager', inPostFte: 6 },
  ],
  signOff: { chairSignedOn: '2014-05-31' },
};

type Document = typeof smallDocument;

const next = (edit: (document: Document & { [key: string]: unknown }) => void): CompiledInstrument => {
  const document = structuredClone(smallDocument) as Document & { [key: string]: unknown };
  document['x-instrument'].version = '2.0.0';
  document.$id = 'https://example.org/instruments/small/2.0.0.json';
  edit(document);
  return soundValue(compile(document, { documents }));
};

const carried = (now: CompiledInstrument, answers: unknown = lastYear, options: CarryOptions = {}) =>
  soundValue(carryForward(now, { answers, compiled: smallInstrument }, options));
const whys = (found: ReturnType<typeof carried>) => found.notCarried.map(({ pointer, why }) => `${pointer} ${why}`);

describe('the same version', () => {
  test('all but declarations, sign-off and what was hidden', () => {
    const found = soundValue(carryForward(smallInstrument, { answers: lastYear }));
    const { declaredBoard: _, signOff: __, governance, ...rest } = lastYear;
    const { chairGap: ___, ...shown } = governance;
    expect(found.answers).toEqual({ governance: shown, ...rest });
    expect(whys(found)).toEqual([
      '/declaredBoard declaration',
      '/governance/chairGap hidden',
      '/signOff/chairSignedOn sign-off',
    ]);
    expect(found.carried).toEqual([
      ...Object.keys(shown).map((key) => `/governance/${key}`),
      '/workforce/0',
      '/workforce/1',
    ]);
  });

  test('evidence keeps its dates', () => {
    expect(carried(smallInstrument).answers).toMatchObject({
      governance: { chairIndependent: { evidence: [{ date: '2013-03-01' }] } },
    });
  });

  test('words can be left to be written anew; keys of rows and evidence stay', () => {
    const found = carried(smallInstrument, lastYear, { texts: 'leave' });
    expect(found.answers).toMatchObject({
      governance: {
        chairIndependent: { grade: 'good', evidence: [{ title: 'Minutes' }] },
        challenge: { grade: 'not-applicable' },
      },
      workforce: [{ role: 'social worker', inPostFte: 40 }, { role: 'manager' }],
    });
    expect(whys(found).filter((why) => why.endsWith(' text'))).toEqual([
      '/governance/chairIndependent/impact text',
      '/governance/chairIndependent/comment text',
      '/governance/challenge/reason text',
      '/governance/summary text',
      '/workforce/0/note text',
    ]);
  });

  test('sections, items and tables can be left by name', () => {
    const found = carried(smallInstrument, lastYear, { except: ['worry', 'workforce'] });
    expect(found.answers).not.toHaveProperty('workforce');
    expect(found.answers).not.toHaveProperty('governance.worry');
    expect(whys(found)).toEqual(expect.arrayContaining(['/governance/worry excepted', '/workforce excepted']));
    expect(carried(smallInstrument, lastYear, { except: ['governance', 'workforce'] }).answers).toEqual({});
  });

  test('a sign-off by another name', () => {
    expect(whys(carried(smallInstrument, lastYear, { signOff: ['governance'] }))).toContain(
      '/governance/worry sign-off',
    );
    expect(carried(smallInstrument, lastYear, { signOff: [] }).answers).toHaveProperty('signOff');
  });
});

describe('another version', () => {
  test('a question that moved to another section keeps its answer', () => {
    const now = next(({ properties }) => {
      const { worry, ...rest } = properties.governance.properties;
      Object.assign(properties, { worry });
      Object.assign(properties.governance, { properties: rest });
    });
    const found = carried(now);
    expect(found.answers).toMatchObject({ worry: 2 });
    expect(found.answers).not.toHaveProperty('governance.worry');
    expect(found.carried).toContain('/worry');
  });

  test.each([
    {
      name: 'a range that changed',
      edit: ({ properties }: Document) => Object.assign(properties.governance.properties.worry, { maximum: 5 }),
      left: '/governance/worry scale-changed',
    },
    {
      name: 'a question that is gone',
      edit: ({ properties }: Document) => Reflect.deleteProperty(properties.governance.properties, 'worry'),
      left: '/governance/worry not-in-instrument',
    },
    {
      name: 'a question of another kind',
      edit: ({ properties }: Document) =>
        Object.assign(properties.governance.properties, {
          worry: { type: 'string', title: 'Worry', 'x-item': { code: '1.4' } },
        }),
      left: '/governance/worry scale-changed',
    },
    {
      name: 'other options, each with points',
      edit: ({ properties }: Document) =>
        Object.assign(properties.governance.properties, {
          chairIndependent: {
            title: 'The chair',
            type: 'string',
            oneOf: [
              { const: 'good', title: 'Good', 'x-option': { value: 2 } },
              { const: 'poor', title: 'Poor', 'x-option': { value: 1 } },
            ],
            'x-item': { code: '1.1' },
          },
        }),
      left: '/governance/chairIndependent scale-changed',
    },
    {
      name: 'a table that is gone',
      edit: ({ properties }: Document) => Reflect.deleteProperty(properties, 'workforce'),
      left: '/workforce not-in-instrument',
    },
    {
      name: 'a table that became a section',
      edit: ({ properties }: Document) =>
        Object.assign(properties, {
          workforce: {
            type: 'object',
            title: 'Workforce',
            'x-section': { code: 'W' },
            properties: { heads: { type: 'integer', title: 'Heads', 'x-item': { code: 'W.9' } } },
            additionalProperties: false,
          },
        }),
      left: '/workforce moved',
    },
    {
      name: 'a column whose range changed',
      edit: ({ properties }: Document) =>
        Object.assign(properties.workforce.items.properties.inPostFte, { maximum: 10 }),
      left: '/workforce/1/inPostFte scale-changed',
    },
    {
      name: 'a plain column that is gone',
      edit: ({ properties }: Document) => Reflect.deleteProperty(properties.workforce.items.properties, 'source'),
      left: '/workforce/0/source does-not-fit',
    },
    {
      name: 'a text that is too long now',
      edit: ({ properties }: Document) => Object.assign(properties.governance.properties.summary, { maxLength: 5 }),
      left: '/governance/summary does-not-fit',
    },
    {
      name: 'a choice that is gone, without points',
      edit: ({ properties }: Document) => properties.governance.properties.agencies.items.oneOf.shift(),
      left: '/governance/agencies does-not-fit',
    },
    {
      name: 'a state that is no longer allowed',
      edit: ({ properties }: Document) =>
        Object.assign(properties.governance.properties.challenge['x-item'], { missing: [] }),
      left: '/governance/challenge/grade does-not-fit',
    },
    {
      name: 'fewer rows',
      edit: ({ properties }: Document) => Object.assign(properties.workforce, { maxItems: 1 }),
      left: '/workforce/1 does-not-fit',
    },
  ])('$name', ({ edit, left }) => {
    const now = next((document) => void edit(document));
    const found = carried(now);
    expect(whys(found)).toContain(left);
    expect(
      validateAnswers(now, found.answers, { mode: 'draft' }).filter(({ severity }) => severity !== 'warning'),
    ).toEqual([]);
  });
});

describe('answers that were not sound last year', () => {
  test('what fits goes along, the rest is told, an entry of evidence as a whole', () => {
    const found = carried(smallInstrument, {
      governance: {
        chairIndependent: {
          grade: 'splendid',
          impact: 'Earlier help.',
          evidence: [{ title: 7 }, { kind: 'audit', title: 'Minutes' }, { kind: 'gossip', title: 7 }],
        },
        worry: 'very',
        challenge: { comment: ' ', evidence: [] },
      },
      workforce: [{ role: 'a' }, { role: 'a' }, { inPostFte: 5000 }, 'b', {}, { note: ' ' }],
      nowhere: 1,
    });
    expect(found.answers).toEqual({
      governance: { chairIndependent: { impact: 'Earlier help.', evidence: [{ kind: 'audit', title: 'Minutes' }] } },
      workforce: [{ role: 'a' }],
    });
    expect([...new Set(whys(found))].toSorted()).toEqual([
      '/governance/chairIndependent/evidence/0 does-not-fit',
      '/governance/chairIndependent/evidence/2 does-not-fit',
      '/governance/chairIndependent/grade does-not-fit',
      '/governance/worry does-not-fit',
      '/workforce/1 does-not-fit',
      '/workforce/2/inPostFte does-not-fit',
    ]);
    expect(JSON.stringify(found.notCarried)).not.toMatch(/splendid|gossip/);
  });

  test('far too many rows are cut at once', () => {
    const workforce = Array.from({ length: 5000 }, (_, index) => ({ role: `role ${index}` }));
    const found = carried(smallInstrument, { workforce });
    expect([found.carried.length, found.notCarried.length]).toEqual([50, 4950]);
    expect(found.notCarried[0]?.pointer).toBe('/workforce/50');
  });

  test.each([null, 'x', [], { a: { b: Number.NaN } }])('%j is refused', (answers) => {
    expect(carryForward(smallInstrument, { answers }).ok).toBe(false);
  });
});

describe('the responses of the region', () => {
  const folder = new URL('../../../examples/region-east/responses/', import.meta.url);
  const files = ['la', 'lscb'].flatMap((id) =>
    readdirSync(new URL(`${id}/`, folder))
      .slice(0, 3)
      .map((name) => ({ id, file: `${id}/${name}` })),
  );

  test.each(files)('$file: everything is carried or told, and the draft is sound', ({ id, file }) => {
    const compiled = soundValue(
      compile(documents[`https://schemas.plumbline.example/instruments/${id}/1.0.0.json`], { documents }),
    );
    const { answers } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')).views[0];
    const found = soundValue(carryForward(compiled, { answers }));
    expect(found.carried.length).toBeGreaterThan(50);
    expect(new Set(found.notCarried.map(({ why }) => why))).toEqual(new Set(['declaration', 'sign-off']));
    expect(validateAnswers(compiled, found.answers, { mode: 'draft' })).toEqual([]);
    const told = [...found.carried, ...found.notCarried.map(({ pointer }) => pointer)];
    const missed = compiled.items.filter(({ pointer, rowsOf }) => {
      const value = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], answers);
      return rowsOf === null && value !== undefined && !told.includes(pointer);
    });
    expect(missed).toEqual([]);
  });
});
