import fc from 'fast-check';
import jsonPatch from 'fast-json-patch';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf, patches, redo, replace, set, undo } from './draft.js';
import { anyAnswers } from './testing/any-answers.js';
import { soundValue } from './testing/sound-value.js';

const begun = (answers: unknown, limit?: number): Draft =>
  soundValue(draftOf(answers, limit === undefined ? {} : { limit }));
const changedBy = (draft: Draft, pointer: string, value: unknown): Draft => soundValue(set(draft, pointer, value));

describe('set', () => {
  const answers = { governance: { chair: { grade: 'good', evidence: [{ title: 'Minutes' }] } }, rows: [{ role: 'a' }] };
  test.each([
    {
      name: 'a part',
      pointer: '/governance/chair/grade',
      value: 'poor',
      at: ['governance', 'chair', 'grade'],
      want: 'poor',
    },
    {
      name: 'a part that was not there',
      pointer: '/voice/heard/grade',
      value: 'good',
      at: ['voice'],
      want: { heard: { grade: 'good' } },
    },
    { name: 'false is an answer', pointer: '/voice/heard', value: false, at: ['voice', 'heard'], want: false },
    { name: 'zero is an answer', pointer: '/voice/heard', value: 0, at: ['voice', 'heard'], want: 0 },
    { name: 'an entry that is there', pointer: '/rows/0/role', value: 'b', at: ['rows'], want: [{ role: 'b' }] },
    {
      name: 'an entry at the end by number',
      pointer: '/rows/1/role',
      value: 'b',
      at: ['rows'],
      want: [{ role: 'a' }, { role: 'b' }],
    },
    { name: 'an entry at the end by dash', pointer: '/rows/-', value: {}, at: ['rows'], want: [{ role: 'a' }, {}] },
    {
      name: 'the first entry of a list that was not there',
      pointer: '/actions/0',
      value: {},
      at: ['actions'],
      want: [{}],
    },
    { name: 'an entry made blank stays', pointer: '/rows/0/role', value: '  ', at: ['rows'], want: [{}] },
    {
      name: 'an entry taken out takes its list along',
      pointer: '/rows/0',
      value: undefined,
      at: ['rows'],
      want: undefined,
    },
    {
      name: 'blank parts of what is given go',
      pointer: '/voice/heard',
      value: { grade: 'good', comment: ' ', evidence: [], action: {} },
      at: ['voice'],
      want: { heard: { grade: 'good' } },
    },
    { name: 'a key with a slash and a tilde', pointer: '/a~1b/c~0d', value: 1, at: ['a/b', 'c~d'], want: 1 },
  ])('$name', ({ pointer, value, at, want }) => {
    const next = changedBy(begun(answers), pointer, value);
    expect(
      at.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], next.answers),
    ).toEqual(want);
  });

  test('what is left blank by taking out goes, up to the first that says something', () => {
    const draft = begun({ a: { b: { c: { d: 1 } }, e: 2 } });
    expect(changedBy(draft, '/a/b/c/d', undefined).answers).toEqual({ a: { e: 2 } });
    expect(changedBy(begun({ a: { b: { c: 1 } } }), '/a/b/c', '').answers).toEqual({});
  });

  test('the same answer again is no change, and neither is taking out what is not there', () => {
    const draft = begun(answers);
    expect(changedBy(draft, '/governance/chair/grade', 'good')).toBe(draft);
    expect(changedBy(draft, '/governance/chair', structuredClone(answers.governance.chair))).toBe(draft);
    expect(changedBy(draft, '/nowhere/at/all', undefined)).toBe(draft);
    expect(changedBy(draft, '/rows/1', undefined)).toBe(draft);
  });

  test('the empty pointer is the whole set', () => {
    expect(changedBy(begun(answers), '', { a: 1 }).answers).toEqual({ a: 1 });
    expect(changedBy(begun(answers), '', undefined).answers).toEqual({});
  });

  test('who and when are kept as they are given', () => {
    const draft = soundValue(set(begun({}), '/a', 1, { by: 'dcs', at: '2015-05-31T09:00:00Z' }));
    expect(draft.log).toEqual([
      {
        number: 1,
        kind: 'edit',
        by: 'dcs',
        at: '2015-05-31T09:00:00Z',
        patches: [{ op: 'add', path: '/a', value: 1 }],
        inverse: [{ op: 'remove', path: '/a' }],
      },
    ]);
    expect(changedBy(draft, '/a', 2).log.at(-1)).toMatchObject({ number: 2, by: null, at: null });
  });
});

describe('a draft never changes', () => {
  test('it is deeply frozen, and what the caller gave is neither frozen nor held', () => {
    const given = { a: { b: [1, { c: 2 }] } };
    const draft = begun(given);
    given.a.b.push(3);
    expect(draft.answers).toEqual({ a: { b: [1, { c: 2 }] } });
    const part = { x: [1] };
    const next = changedBy(draft, '/d', part);
    part.x.push(2);
    expect(next.answers).toEqual({ a: { b: [1, { c: 2 }] }, d: { x: [1] } });
    expect(Object.isFrozen(given.a)).toBe(false);
    for (const node of [next.answers, next.answers.d, (next.answers.d as { x: unknown }).x])
      expect(Object.isFrozen(node)).toBe(true);
  });

  test('what is untouched is shared', () => {
    const draft = begun({ a: { b: 1 }, c: { d: 1 } });
    expect(changedBy(draft, '/c/d', 2).answers.a).toBe(draft.answers.a);
  });
});

describe('replace', () => {
  test('only what differs is a change', () => {
    const draft = begun({ a: { b: 1, c: [1, 2, 3] }, d: 'x' });
    const next = soundValue(replace(draft, { a: { b: 1, c: [1, 9] }, e: '' }));
    expect(next.answers).toEqual({ a: { b: 1, c: [1, 9] } });
    expect(
      next.log
        .flatMap((change) => change.patches)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['/a/c/1', '/a/c/2', '/d']);
    expect(soundValue(replace(next, { a: { c: [1, 9], b: 1 } }))).toBe(next);
  });
});

describe('undo and redo', () => {
  const steps = (draft: Draft) =>
    [draft, changedBy(draft, '/a', 1), changedBy(changedBy(draft, '/a', 1), '/b', 2)] as const;

  test('go back and forth, and are changes in the log', () => {
    const [first, second, third] = steps(begun({}));
    const back = undo(third, { by: 'dcs' });
    expect(back.answers).toEqual(second.answers);
    expect(undo(back).answers).toEqual(first.answers);
    expect(redo(redo(undo(back))).answers).toEqual(third.answers);
    expect(redo(undo(third)).log.map(({ number, kind, by }) => [number, kind, by])).toEqual([
      [1, 'edit', null],
      [2, 'edit', null],
      [3, 'undo', null],
      [4, 'redo', null],
    ]);
    expect(back.log.at(-1)?.by).toBe('dcs');
  });

  test('nothing to undo or redo leaves the draft as it is', () => {
    const draft = begun({ a: 1 });
    expect(undo(draft)).toBe(draft);
    expect(redo(draft)).toBe(draft);
    expect(redo(changedBy(undo(changedBy(draft, '/a', 2)), '/b', 1)).answers).toEqual({ a: 1, b: 1 });
  });

  test('no more than the limit is remembered, and the log says from where', () => {
    const draft = [1, 2, 3, 4, 5].reduce((before, value) => changedBy(before, '/a', value), begun({ a: 0 }, 3));
    expect([draft.past.length, draft.log.length, draft.revision]).toEqual([3, 3, 5]);
    expect(undo(undo(undo(undo(draft)))).answers).toEqual({ a: 2 });
    expect(soundValue(patches(draft, 4)).map(({ number }) => number)).toEqual([5]);
    expect(soundValue(patches(draft, 2))).toHaveLength(3);
    expect(patches(draft)).toMatchObject({ ok: false, issues: [{ code: 'history-forgotten', found: 0 }] });
    expect(undo(changedBy(begun({}, 0), '/a', 1)).answers).toEqual({ a: 1 });
  });

  test.each([-1, 1.5, Number.NaN])('a limit of %s is a mistake of the program', (limit) => {
    expect(() => draftOf({}, { limit })).toThrow(RangeError);
  });
});

describe('laws', () => {
  type Step = { readonly kind: 'replace'; readonly answers: unknown } | { readonly kind: 'undo' | 'redo' };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ kind: fc.constant('replace' as const), answers: anyAnswers }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
  );
  const taken = (draft: Draft, one: Step): Draft => {
    switch (one.kind) {
      case 'replace':
        return soundValue(replace(draft, one.answers));
      case 'undo':
        return undo(draft);
      case 'redo':
        return redo(draft);
    }
  };

  test('the log, applied by another implementation of RFC 6902, gives the answers', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(step, { maxLength: 8 }), (answers, all) => {
        const draft = begun(answers);
        const last = all.reduce(taken, draft);
        const log = soundValue(patches(last)).flatMap((change) => change.patches);
        // It writes into what it is given, values of patches included. Ours are three of its operations.
        const [document, operations] = structuredClone([draft.answers, log as jsonPatch.Operation[]] as const);
        expect(jsonPatch.applyPatch(document, operations, true).newDocument).toEqual(last.answers);
      }),
    );
  });

  test('everything undone gives the answers of the beginning, everything redone those of the end', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(anyAnswers, { maxLength: 6 }), (answers, all) => {
        const draft = begun(answers);
        const last = all.reduce<Draft>((before, next) => soundValue(replace(before, next)), draft);
        const times = <T>(value: T, change: (value: T) => T): T => all.reduce((now) => change(now), value);
        expect(times(last, undo).answers).toEqual(draft.answers);
        expect(times(times(last, undo), redo).answers).toEqual(last.answers);
      }),
    );
  });

  test('a replaced set is the set, tidied, and tidying it again changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (before, next) => {
        const draft = soundValue(replace(begun(before), next));
        expect(draft.answers).toEqual(begun(next).answers);
        expect(begun(draft.answers).answers).toEqual(draft.answers);
      }),
    );
  });
});
