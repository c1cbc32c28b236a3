import type { Issue, Outcome } from '@plumbline/core';
import { describe as describing, expect, test } from 'vitest';
import { applyPatches } from './apply-patches.js';
import { type Draft, draftOf, patches, replace, set } from './draft.js';
import { describe, draftCodes } from './issue-codes.js';
import { merge } from './merge.js';
import type { Patch } from './patch.js';
import { soundValue } from './testing/sound-value.js';

const draft = soundValue(draftOf({ rows: [{ a: 1 }], note: 'x' }, { limit: 1 }));
const further: Draft = soundValue(set(soundValue(set(draft, '/b', 1)), '/b', 2));
const issuesOf = (outcome: Outcome<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);
// Whatever JSON holds may come as patches; types do not stop it.
const patched = (patch: unknown) => applyPatches(draft.answers, [patch as Patch]);

const examples: Readonly<Record<string, { readonly broken: Outcome<unknown>; readonly mended: Outcome<unknown> }>> = {
  'pointer-malformed': { broken: set(draft, 'note', 1), mended: set(draft, '/note', 1) },
  'pointer-forbidden': { broken: set(draft, '/__proto__/x', 1), mended: set(draft, '/proto/x', 1) },
  'pointer-too-deep': { broken: set(draft, '/a'.repeat(33), 1), mended: set(draft, '/a'.repeat(32), 1) },
  'pointer-leads-nowhere': { broken: set(draft, '/rows/2', {}), mended: set(draft, '/rows/1', {}) },
  'answers-no-object': { broken: draftOf([]), mended: draftOf({}) },
  'patch-unknown': { broken: patched({ op: 'move', path: '/note' }), mended: patched({ op: 'remove', path: '/note' }) },
  'history-forgotten': { broken: patches(further, 0), mended: patches(further, 1) },
};

test('every code has an example', () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(draftCodes).toSorted());
});

test.each(Object.keys(draftCodes))('%s is reported, says so in words, and is mended', (code) => {
  const { broken, mended } = examples[code] as (typeof examples)[string];
  const issue = issuesOf(broken)[0] as Issue;
  expect([issue.code, mended.ok]).toEqual([code, true]);
  const { message, fix } = describe(issue);
  for (const sentence of [message, fix]) expect(sentence).toMatch(/^[A-Z].*[.]$/);
  expect(message + fix).not.toMatch(/undefined|null|\[object/);
});

test('codes of the core are described by the core', () => {
  const [issue] = issuesOf(set(draft, '/note', () => 1));
  expect(describe(issue as Issue).message).toContain('which JSON cannot hold');
  expect(issue?.code).toBe('not-json');
});

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
};

describing('what is hostile is refused, and changes nothing', () => {
  const polluted = JSON.parse('{"__proto__": {"polluted": true}}');
  const circle: Record<string, unknown> = {};
  circle.a = circle;

  test.each([
    '/__proto__',
    '/__proto__/polluted',
    '/note/__proto__',
    '/constructor/prototype/polluted',
    '/rows/constructor',
    '/rows/0/__proto__/polluted',
    '/prototype',
  ])('set %s', (pointer) => {
    for (const value of [true, {}, undefined])
      expect(issuesOf(set(draft, pointer, value)).map(({ code }) => code)).toEqual(['pointer-forbidden']);
    expect(issuesOf(patched({ op: 'add', path: pointer, value: true })).map(({ code }) => code)).toEqual([
      'pointer-forbidden',
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each([
    '/rows/2',
    '/rows/-1',
    '/rows/01',
    '/rows/1e3',
    '/rows/length',
    '/rows/99999999999',
    '/rows/ 0',
    '/rows/0.5',
    '/rows/toString',
    '/rows/5/a',
    '/note/a',
    '/list/3',
  ])('set %s leads nowhere', (pointer) => {
    expect(issuesOf(set(draft, pointer, 1)).map(({ code }) => code)).toEqual(['pointer-leads-nowhere']);
  });

  test.each(['a', '/a~', '/a~2', ' /a', '#/a', 'https://example.org'])('%j is no pointer', (pointer) => {
    expect(issuesOf(set(draft, pointer, 1)).map(({ code }) => code)).toEqual(['pointer-malformed']);
  });

  test.each([7, null, undefined, {}, ['/a']])('nor is %j', (pointer) => {
    // Types end where JavaScript calls.
    expect(issuesOf(set(draft, pointer as string, 1)).map(({ code }) => code)).toEqual(['pointer-malformed']);
  });

  test.each([
    {
      name: 'a pointer of a million steps',
      outcome: () => set(draft, '/a'.repeat(1_000_000), 1),
      code: 'pointer-too-deep',
    },
    {
      name: 'a key of a million characters',
      outcome: () => set(draft, `/${'a'.repeat(1_000_000)}`, 1),
      code: 'pointer-too-deep',
    },
    { name: 'a value 100,000 levels deep', outcome: () => set(draft, '/a', deep(100_000)), code: 'document-too-deep' },
    {
      name: 'a sum of pointer and value that is too deep',
      outcome: () => set(draft, '/b'.repeat(32), deep(40)),
      code: 'document-too-deep',
    },
    { name: 'answers 100,000 levels deep', outcome: () => replace(draft, deep(100_000)), code: 'document-too-deep' },
    { name: 'a circle', outcome: () => set(draft, '/a', circle), code: 'document-too-deep' },
    { name: 'a value with a prototype of its own', outcome: () => set(draft, '/a', polluted), code: 'key-forbidden' },
    { name: 'answers with one', outcome: () => replace(draft, polluted), code: 'key-forbidden' },
    { name: 'a date', outcome: () => set(draft, '/a', new Date(0)), code: 'not-json' },
    { name: 'no number', outcome: () => set(draft, '/a', { b: Number.NaN }), code: 'not-json' },
    { name: 'a map', outcome: () => draftOf(new Map()), code: 'not-json' },
    {
      name: 'a patch 100,000 levels deep',
      outcome: () => patched({ op: 'add', path: '/a', value: deep(100_000) }),
      code: 'document-too-deep',
    },
    {
      name: 'a patch of the whole',
      outcome: () => patched({ op: 'replace', path: '', value: {} }),
      code: 'pointer-leads-nowhere',
    },
    { name: 'a patch without a value', outcome: () => patched({ op: 'add', path: '/a' }), code: 'patch-unknown' },
    {
      name: 'a patch of what is not there',
      outcome: () => patched({ op: 'replace', path: '/toString', value: 1 }),
      code: 'pointer-leads-nowhere',
    },
    {
      name: 'merging something 100,000 levels deep',
      outcome: () => merge({}, { a: deep(100_000) }, { a: 1 }),
      code: 'document-too-deep',
    },
    { name: 'merging a prototype', outcome: () => merge({}, {}, polluted), code: 'key-forbidden' },
  ])('$name', ({ outcome, code }) => {
    expect(issuesOf(outcome())[0]?.code).toBe(code);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each([null, undefined, 3, 'text', {}, []])('a patch that is none: %j', (patch) => {
    expect(issuesOf(patched(patch))).toMatchObject([{ code: 'pointer-malformed', path: '' }]);
  });

  test('a pointer of millions of characters', () => {
    expect(issuesOf(set(draft, `/${'x'.repeat(10_000_000)}`, 1))).toMatchObject([{ code: 'pointer-too-deep' }]);
  });

  test('issues hold no answer and no long pointer', () => {
    const secret = 'Sarah was moved twice';
    const all = [
      ...issuesOf(set(draft, `/note/${'x'.repeat(1500)}`, secret)),
      ...issuesOf(set(draft, '/a', { b: [secret, Number.NaN] })),
      ...issuesOf(draftOf(secret)),
      ...issuesOf(patched({ op: secret, path: '/note', value: secret })),
    ];
    expect(all).toHaveLength(4);
    expect(JSON.stringify(all)).not.toContain('Sarah');
    for (const { path } of all) expect(path.length).toBeLessThan(120);
  });

  test('a key that every object inherits is a key like any other', () => {
    expect(soundValue(set(draft, '/toString/valueOf', 1)).answers).toMatchObject({ toString: { valueOf: 1 } });
  });
});

test('patches are all applied or none', () => {
  const answers = { a: 1 };
  const outcome = applyPatches(answers, [
    { op: 'replace', path: '/a', value: 2 },
    { op: 'remove', path: '/b' },
  ]);
  expect([outcome.ok, answers]).toEqual([false, { a: 1 }]);
});
