import { type CompiledInstrument, compile } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.js';
import { applyPatches } from './apply-patches.js';
import { draftOf, patches, set } from './draft.js';
import { type Merged, merge, settle } from './merge.js';
import { anyAnswers } from './testing/any-answers.js';
import { smallAnswers } from './testing/small-answers.js';
import { smallInstrument } from './testing/small-instrument.js';
import { soundValue } from './testing/sound-value.js';

const merged = (base: Answers, mine: Answers, theirs: Answers, compiled?: CompiledInstrument): Merged =>
  soundValue(merge(base, mine, theirs, compiled));

const lscb = soundValue(
  compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents }),
);

describe('part by part', () => {
  test('what only one changed is taken, parts of one question too', () => {
    const base = { voice: { heard: { grade: 'good', comment: 'a' }, acted: { grade: 'good' } } };
    const mine = { voice: { heard: { grade: 'poor', comment: 'a' }, acted: { grade: 'good' } } };
    const theirs = { voice: { heard: { grade: 'good', comment: 'b' } } };
    expect(merged(base, mine, theirs)).toEqual({
      answers: { voice: { heard: { grade: 'poor', comment: 'b' } } },
      conflicts: [],
    });
  });

  test.each([
    { name: 'two grades', base: 'a', mine: 'b', theirs: 'c' },
    { name: 'two first answers', base: undefined, mine: 'b', theirs: 'c' },
    { name: 'taken out and changed', base: 'a', mine: undefined, theirs: 'c' },
    { name: 'changed and taken out', base: 'a', mine: 'b', theirs: undefined },
    { name: 'an object and a text', base: undefined, mine: { x: 1 }, theirs: 'c' },
    { name: 'a list and an object', base: undefined, mine: [1], theirs: { x: 1 } },
  ])('$name are a conflict that shows all three', ({ base, mine, theirs }) => {
    const of = (value: unknown): Answers => ({ s: { q: value, other: 1 } });
    const found = merged(of(base), of(mine), of(theirs));
    expect(found.conflicts).toEqual([{ pointer: '/s/q', base, mine, theirs }]);
    for (const [choice, value] of Object.entries({ base, mine, theirs }))
      expect(settle(found, () => choice as 'base')).toEqual(value === undefined ? { s: { other: 1 } } : of(value));
  });

  test('one took out the answer, the other a part of it: what the other changed is the conflict', () => {
    const base = { s: { q: { grade: 'good', comment: 'a' } } };
    const found = merged(base, {}, { s: { q: { grade: 'good', comment: 'b' } } });
    expect(found).toEqual({
      answers: {},
      conflicts: [{ pointer: '/s/q/comment', base: 'a', mine: undefined, theirs: 'b' }],
    });
    expect(settle(found, () => 'theirs')).toEqual({ s: { q: { comment: 'b' } } });
  });
});

describe('rows by key', () => {
  const row = (role: string, inPostFte?: number, vacancyFte?: number) => ({ role, inPostFte, vacancyFte });
  const of = (...workforce: readonly object[]): Answers => JSON.parse(JSON.stringify({ workforce }));
  const base = of(row('a', 1, 1), row('b', 2, 2));

  test.each([
    {
      name: 'both change another row',
      mine: of(row('a', 9, 1), row('b', 2, 2)),
      theirs: of(row('a', 1, 1), row('b', 2, 8)),
      want: of(row('a', 9, 1), row('b', 2, 8)),
    },
    {
      name: 'both change another column',
      mine: of(row('a', 9, 1), row('b', 2, 2)),
      theirs: of(row('a', 1, 8), row('b', 2, 2)),
      want: of(row('a', 9, 8), row('b', 2, 2)),
    },
    {
      name: 'one takes the first out, the other changes the second',
      mine: of(row('b', 2, 2)),
      theirs: of(row('a', 1, 1), row('b', 2, 8)),
      want: of(row('b', 2, 8)),
    },
    {
      name: 'both add one',
      mine: of(row('a', 1, 1), row('b', 2, 2), row('c')),
      theirs: of(row('a', 1, 1), row('b', 2, 2), row('d')),
      want: of(row('a', 1, 1), row('b', 2, 2), row('c'), row('d')),
    },
    {
      name: 'both add the same, with another column',
      mine: of(row('a', 1, 1), row('b', 2, 2), row('c', 3)),
      theirs: of(row('a', 1, 1), row('b', 2, 2), row('c', undefined, 4)),
      want: of(row('a', 1, 1), row('b', 2, 2), row('c', 3, 4)),
    },
    {
      name: 'one adds in front, the other turns them round',
      mine: of(row('c'), row('a', 1, 1), row('b', 2, 2)),
      theirs: of(row('b', 2, 2), row('a', 1, 1)),
      want: of(row('c'), row('b', 2, 2), row('a', 1, 1)),
    },
    {
      name: 'both turn them round',
      mine: of(row('b', 2, 2), row('a', 9, 1)),
      theirs: of(row('b', 8, 2), row('a', 1, 1)),
      want: of(row('b', 8, 2), row('a', 9, 1)),
    },
    {
      name: 'rows not yet named are told by what they hold',
      mine: of(row('a', 1, 1), row('b', 2, 2), { inPostFte: 1 }),
      theirs: of(row('a', 1, 1), row('b', 2, 2), { inPostFte: 2 }),
      want: of(row('a', 1, 1), row('b', 2, 2), { inPostFte: 1 }, { inPostFte: 2 }),
    },
  ])('$name', ({ mine, theirs, want }) => {
    expect(merged(base, mine, theirs, smallInstrument)).toEqual({ answers: want, conflicts: [] });
    expect(merged(base, theirs, mine, smallInstrument)).toEqual({ answers: want, conflicts: [] });
  });

  test('a row that one took out and the other changed stays until somebody decides', () => {
    const mine = of(row('b', 2, 2));
    const theirs = of(row('a', 9, 1), row('b', 2, 2));
    const [before, after] = [base, theirs].map(({ workforce }) => (workforce as readonly unknown[])[0]);
    const found = merged(base, mine, theirs, smallInstrument);
    expect(found).toEqual({
      answers: theirs,
      conflicts: [{ pointer: '/workforce/0', base: before, mine: undefined, theirs: after }],
    });
    expect([settle(found, () => 'mine'), settle(found, () => 'theirs')]).toEqual([mine, theirs]);
  });

  test('several rows taken out are settled one by one', () => {
    const three = of(row('a', 1), row('b', 2), row('c', 3));
    const found = merged(three, {}, of(row('a', 9), row('b', 2), row('c', 9)), smallInstrument);
    expect(found.conflicts.map(({ pointer }) => pointer)).toEqual(['/workforce/0', '/workforce/1']);
    expect(settle(found, ({ pointer }) => (pointer === '/workforce/0' ? 'mine' : 'theirs'))).toEqual(of(row('c', 9)));
    expect(settle(found, () => 'mine')).toEqual({});
  });

  test('two ways to put them in order are a conflict of the whole list', () => {
    const three = of(row('a'), row('b'), row('c'));
    const [mine, theirs] = [of(row('b'), row('a'), row('c')), of(row('c'), row('a'), row('b'))];
    const found = merged(three, mine, theirs, smallInstrument);
    expect(found.conflicts).toEqual([
      { pointer: '/workforce', base: three.workforce, mine: mine.workforce, theirs: theirs.workforce },
    ]);
    expect(settle(found, () => 'theirs')).toEqual(theirs);
  });
});

describe('lists without a key', () => {
  test('evidence is merged by what it says: both add, one takes out', () => {
    const of = (...titles: readonly string[]): Answers => ({
      governance: { chairIndependent: { evidence: titles.map((title) => ({ title })) } },
    });
    expect(merged(of('a', 'b'), of('a', 'b', 'c'), of('b', 'd'), smallInstrument)).toEqual({
      answers: of('b', 'c', 'd'),
      conflicts: [],
    });
  });

  test('choices too', () => {
    const of = (...agencies: readonly string[]): Answers => ({ governance: { agencies } });
    expect(merged(of('police'), of('police', 'health'), of('schools'), smallInstrument).answers).toEqual(
      of('health', 'schools'),
    );
  });

  test('entries keep their place while nobody moves any, and never mix when somebody does', () => {
    const [first, second] = [
      { t: 1, d: 1 },
      { t: 5, d: 1 },
    ];
    const base = { list: [first, second] };
    expect(merged(base, { list: [{ t: 2, d: 1 }, second] }, { list: [{ t: 1, d: 2 }, second] }).answers).toEqual({
      list: [{ t: 2, d: 2 }, second],
    });
    expect(merged(base, { list: [second] }, { list: [{ t: 1, d: 2 }, second] })).toEqual({
      answers: { list: [{ t: 1, d: 2 }, second] },
      conflicts: [],
    });
  });
});

test('an entry put in front by one leaves what the other changed behind it in one piece', () => {
  const [front, first, changed, second] = [
    { t: 0, d: 1 },
    { t: 1, d: 1 },
    { t: 1, d: 2 },
    { t: 5, d: 1 },
  ];
  expect(merged({ list: [first, second] }, { list: [front, first, second] }, { list: [changed, second] })).toEqual({
    answers: { list: [front, changed, second] },
    conflicts: [],
  });
});

test('ten thousand entries are merged in linear time', () => {
  const of = (add: number): Answers => ({ list: Array.from({ length: 10_000 }, (_, index) => ({ t: index + add })) });
  const started = performance.now();
  expect(merged(of(0), of(50_000), of(100_000)).conflicts).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('twenty thousand entries that each of two has added, too', () => {
  const of = (t: string): Answers => ({ list: Array.from({ length: 20_000 }, (_, index) => ({ t, index })) });
  const started = performance.now();
  expect(merged({}, of('mine'), of('theirs')).answers.list).toHaveLength(40_000);
  expect(performance.now() - started).toBeLessThan(4000);
});

describe('what excludes each other', () => {
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/instruments/caseload/1.0.0.json',
    title: 'Caseload',
    type: 'object',
    'x-instrument': {
      dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
      id: 'caseload',
      version: '1.0.0',
      edition: '2026',
      languages: ['en'],
    },
    properties: {
      cases: {
        $ref: 'https://schemas.plumbline.example/common/1.0.0.json#/$defs/numberOrMissing',
        title: 'Cases',
        'x-item': { code: 'c', missing: ['not-known'] },
      },
      heard: {
        type: 'array',
        title: 'Who was heard?',
        uniqueItems: true,
        items: {
          type: 'string',
          oneOf: [
            { const: 'children', title: 'Children' },
            { const: 'parents', title: 'Parents' },
            { const: 'not-known', title: 'Not known', 'x-option': { missing: 'not-known' } },
          ],
        },
        'x-item': { code: 'h', missing: ['not-known'] },
      },
    },
    additionalProperties: false,
  };
  const compiled = soundValue(compile(document, { documents }));

  test('a number and the reason why there is none', () => {
    const found = merged({}, { cases: { value: 5 } }, { cases: { missing: 'not-known' } }, compiled);
    expect(found).toEqual({
      answers: { cases: { value: 5 } },
      conflicts: [
        { pointer: '/cases/value', base: undefined, mine: 5, theirs: undefined },
        { pointer: '/cases/missing', base: undefined, mine: undefined, theirs: 'not-known' },
      ],
    });
    expect(settle(found, () => 'theirs')).toEqual({ cases: { missing: 'not-known' } });
  });

  test('not known, and somebody', () => {
    expect(merged({}, { heard: ['not-known'] }, { heard: ['children'] }, compiled).conflicts).toEqual([
      { pointer: '/heard', base: undefined, mine: ['not-known'], theirs: ['children'] },
    ]);
    expect(merged({}, { heard: ['parents'] }, { heard: ['children'] }, compiled).conflicts).toEqual([]);
  });
});

describe('laws', () => {
  const instruments = fc.constantFrom(undefined, smallInstrument, lscb);
  /** Three versions of anything, and three of answers that the small instrument has rules for. */
  const versions = fc.oneof(
    fc.tuple(anyAnswers, anyAnswers, anyAnswers),
    fc.tuple(smallAnswers, smallAnswers, smallAnswers),
  );

  test('what only one changed is what it made of it', () => {
    fc.assert(
      fc.property(versions, instruments, ([base, x], compiled) => {
        expect(merged(base, x, base, compiled)).toEqual({ answers: x, conflicts: [] });
        expect(merged(base, base, x, compiled)).toEqual({ answers: x, conflicts: [] });
        expect(merged(base, x, x, compiled)).toEqual({ answers: x, conflicts: [] });
      }),
    );
  });

  const turned = ({ conflicts }: Merged) =>
    conflicts.map(({ pointer, base, mine, theirs }) => ({ pointer, base, mine: theirs, theirs: mine }));
  const inOrder = (conflicts: readonly { readonly pointer: string }[]) =>
    conflicts.toSorted((one, other) => (one.pointer < other.pointer ? -1 : 1));

  test('it does not matter who is mine: the same conflicts, named the other way, and without any the same answers', () => {
    fc.assert(
      fc.property(versions, instruments, ([base, mine, theirs], compiled) => {
        const [one, other] = [merged(base, mine, theirs, compiled), merged(base, theirs, mine, compiled)];
        expect(inOrder(turned(other))).toEqual(inOrder(one.conflicts));
        if (one.conflicts.length === 0) expect(other.answers).toEqual(one.answers);
        expect(settle(other, () => 'theirs')).toEqual(settle(one, () => 'mine'));
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is lost: whatever one of them wrote anew is in the answers or in a conflict', () => {
    const texts = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
    };
    /** Every text is one of its own, but those by which entries are told apart, so that both still write about the same. */
    const named = (name: string, answers: Answers): Answers => {
      let count = 0;
      const rename = (key: string, value: unknown): unknown => {
        if ((value !== 'x' && value !== 'y') || key === 'role' || key === 'title') return value;
        count += 1;
        return `${name} ${count}`;
      };
      return JSON.parse(JSON.stringify(answers, rename));
    };
    fc.assert(
      fc.property(versions, instruments, ([base, first, second], compiled) => {
        const [mine, theirs] = [named('mine', first), named('theirs', second)];
        const { answers, conflicts } = merged(base, mine, theirs, compiled);
        const kept = new Set([...texts(answers), ...texts(conflicts)]);
        for (const text of [...texts(mine), ...texts(theirs)])
          if (/^(mine|theirs) /.test(text)) expect(kept).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  const questions = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((section) =>
    ['p', 'q', 'r'].map((part) => `/${section}/item/${part}`),
  );
  const edits = fc.array(
    fc.tuple(fc.constantFrom(...questions), fc.constantFrom<unknown>('x', 'y', 1, ['u'], undefined)),
    { maxLength: 8 },
  );
  const begun = draftOf(
    Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((section) => [section, { item: { p: 'base', q: 'base', kept: true } }]),
    ),
  );

  test('edits of different parts never conflict, and the patches of both give the merge, whichever come first', () => {
    fc.assert(
      fc.property(edits, edits, instruments, (first, second, compiled) => {
        const mineTouches = new Set(first.map(([pointer]) => pointer));
        const disjoint = second.filter(([pointer]) => !mineTouches.has(pointer));
        const base = soundValue(begun);
        const [mine, theirs] = [first, disjoint].map((all) =>
          all.reduce((draft, [pointer, value]) => soundValue(set(draft, pointer, value)), base),
        ) as [typeof base, typeof base];
        const found = merged(base.answers, mine.answers, theirs.answers, compiled);
        expect(found.conflicts).toEqual([]);
        const [ofMine, ofTheirs] = [mine, theirs].map((draft) =>
          soundValue(patches(draft)).flatMap((change) => change.patches),
        ) as [[], []];
        expect(applyPatches(base.answers, [...ofMine, ...ofTheirs])).toEqual({ ok: true, value: found.answers });
        expect(applyPatches(base.answers, [...ofTheirs, ...ofMine])).toEqual({ ok: true, value: found.answers });
      }),
    );
  });

  test('what is given is left alone', () => {
    const given = [{ a: [1, { b: 2 }] }, { a: [3, { b: 2 }] }, { a: [1, { b: 2 }], c: { d: 1 } }] as const;
    const before = structuredClone(given);
    const { answers } = merged(...given);
    expect(given).toEqual(before);
    expect([Object.isFrozen(answers), Object.isFrozen(given[2].c)]).toEqual([true, false]);
  });
});
