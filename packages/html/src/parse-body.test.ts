import type { Outcome } from '@plumbline/core';
import fc from 'fast-check';
import { describe as describing, expect, test } from 'vitest';
import { bodyCodes, describe } from './issue-codes.js';
import { type Entry, type PostedBody, parseBody } from './parse-body.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function* inChunks(body: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < body.length; start += size) yield body.slice(start, start + size);
}

const entriesOf = (outcome: Outcome<readonly Entry[]>) => (outcome.ok ? outcome.value : outcome.issues);
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.issues[0]?.code);

const formData = (pairs: readonly (readonly [string, string | Blob])[]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

test.each([
  { name: 'nothing', body: '', want: [] },
  {
    name: 'pairs in order, names repeated',
    body: '/a=1&/b=2&/a=3',
    want: [
      ['/a', '1'],
      ['/b', '2'],
      ['/a', '3'],
    ],
  },
  { name: 'plus and percent', body: '%2Fa%20b=c+d%2Be', want: [['/a b', 'c d+e']] },
  { name: 'equals signs in a value', body: '/a=b=c', want: [['/a', 'b=c']] },
  { name: 'a name alone', body: '/a', want: [['/a', '']] },
  { name: 'a value alone', body: '=b', want: [['', 'b']] },
  { name: 'empty pairs', body: '&&/a=1&', want: [['/a', '1']] },
  { name: 'characters of four bytes', body: '/a=%F0%9F%98%80', want: [['/a', '\u{1f600}']] },
  { name: 'what is not encoded', body: '/a=Tŷ', want: [['/a', 'Tŷ']] },
  {
    name: 'names of the prototype',
    body: '__proto__=1&constructor.prototype=2',
    want: [
      ['__proto__', '1'],
      ['constructor.prototype', '2'],
    ],
  },
])('reads $name', async ({ body, want }) => {
  expect(entriesOf(await parseBody(body))).toEqual(want);
  expect(entriesOf(await parseBody(bytes(body)))).toEqual(want);
  for (const size of [1, 2, 7]) expect(entriesOf(await parseBody(inChunks(bytes(body), size)))).toEqual(want);
  expect(entriesOf(await parseBody(new URLSearchParams(body)))).toEqual(want);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('agrees with URLSearchParams on whatever that writes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))),
      async (pairs) => {
        const body = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
        expect(entriesOf(await parseBody(body))).toEqual([...new URLSearchParams(body)]);
      },
    ),
  );
});

const small = { bytes: 100, fields: 3, nameCharacters: 5 };

const refused: readonly { readonly name: string; readonly body: PostedBody; readonly code: string }[] = [
  { name: 'a text over the limit', body: `/a=${'x'.repeat(98)}`, code: 'body-too-large' },
  { name: 'a text of fewer characters, over the limit in bytes', body: `/a=${'ŷ'.repeat(60)}`, code: 'body-too-large' },
  { name: 'bytes over the limit', body: bytes('x'.repeat(101)), code: 'body-too-large' },
  { name: 'pairs over the limit', body: formData([['/a', 'x'.repeat(101)]]), code: 'body-too-large' },
  { name: 'too many fields', body: 'a&b&c&d', code: 'body-too-many-fields' },
  { name: 'too many pairs', body: new URLSearchParams('a&b&c&d'), code: 'body-too-many-fields' },
  { name: 'a long name', body: 'abcdef=1', code: 'body-name-too-long' },
  { name: 'a long encoded name', body: `${'%41'.repeat(6)}=1`, code: 'body-name-too-long' },
  { name: 'a name too long to decode', body: `${'x'.repeat(60)}=1`, code: 'body-name-too-long' },
  { name: 'half a percent sign', body: '/a=100%', code: 'body-not-urlencoded' },
  { name: 'a percent sign before other letters', body: '/a=%zz', code: 'body-not-urlencoded' },
  { name: 'a byte that begins no character', body: '/a=%FF', code: 'body-not-urlencoded' },
  { name: 'an overlong slash', body: '/a=%C0%AF', code: 'body-not-urlencoded' },
  { name: 'half a character', body: '/a=%ED%A0%80', code: 'body-not-urlencoded' },
  { name: 'raw bytes that are no UTF-8', body: new Uint8Array([0x61, 0x3d, 0xff]), code: 'body-not-utf-8' },
  { name: 'bytes that end within a character', body: bytes('a=ŷ').slice(0, -1), code: 'body-not-utf-8' },
  { name: 'a file', body: formData([['/a', new Blob(['x'])]]), code: 'body-not-text' },
];

describing('refuses as a whole, in words, without saying what was posted', () => {
  test.each(refused)('$name', async ({ body, code }) => {
    const outcome = await parseBody(body, small);
    expect(codeOf(outcome)).toBe(code);
    const [issue] = outcome.ok ? [] : outcome.issues;
    for (const sentence of Object.values(describe(issue as never))) expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(JSON.stringify(issue)).not.toMatch(/xxx|abcdef|%/);
  });

  test('every code is among them', () => {
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(Object.keys(bodyCodes)));
  });

  test('codes of the core are described by the core', () => {
    expect(describe({ code: 'entry-unknown', path: '', expected: '', found: '' }).message).toContain('no field');
  });
});

test('a stream is read no further than the limit', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += 1;
      yield new Uint8Array(50).fill(0x61);
    }
  }
  expect(codeOf(await parseBody(endless(), small))).toBe('body-too-large');
  expect(given).toBe(3);
});

test('a connection that breaks off is the caller’s to know', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield bytes('/a=1');
    throw new Error('aborted');
  }
  await expect(parseBody(broken())).rejects.toThrow('aborted');
});

test('four million pairs are refused before they are read', async () => {
  const started = performance.now();
  expect(codeOf(await parseBody('a&'.repeat(2_000_000)))).toBe('body-too-many-fields');
  expect(performance.now() - started).toBeLessThan(1000);
});
