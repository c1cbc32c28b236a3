import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, parseJson } from './parse-json.js';

const issuesOf = (text: string, limits?: Parameters<typeof parseJson>[1]) => {
  const outcome = parseJson(text, limits);
  return outcome.ok ? [] : outcome.issues.map(({ code, path, found }) => ({ code, path, found }));
};

describe('parseJson', () => {
  test.each([
    { name: 'nothing', text: '', found: 'the end, line 1, column 1' },
    { name: 'a missing value', text: '{"a":}', found: 'line 1, column 6' },
    { name: 'a trailing comma', text: '{\n  "a": 1,\n}', found: 'line 3, column 1' },
    { name: 'a trailing comma in a list', text: '[1,]', found: 'line 1, column 4' },
    { name: 'a comment', text: '[1, // one\n2]', found: 'line 1, column 5' },
    { name: 'two documents', text: '{} {}', found: 'line 1, column 4' },
    { name: 'an open object', text: '{"a": [1, 2]', found: 'the end, line 1, column 13' },
    { name: 'an open string', text: '"abc', found: 'the end, line 1, column 5' },
    { name: 'a line feed in a string', text: '"a\nb"', found: 'line 1, column 3' },
    { name: 'an escape that is none', text: '"a\\x"', found: 'line 1, column 3' },
    { name: 'a leading zero', text: '[01]', found: 'line 1, column 3' },
    { name: 'a bare point', text: '[1.]', found: 'line 1, column 4' },
    { name: 'not a number', text: '[NaN]', found: 'line 1, column 2' },
    { name: 'a key without quotes', text: '{a: 1}', found: 'line 1, column 2' },
    { name: 'a key without a colon', text: '{"a" 1}', found: 'line 1, column 6' },
    { name: 'the wrong bracket', text: '[1}', found: 'line 1, column 3' },
    { name: 'a byte order mark', text: '\uFEFF{}', found: 'line 1, column 1' },
  ])('$name is told with its place', ({ text, found }) => {
    expect(issuesOf(text)).toEqual([{ code: 'json-syntax', path: '', found }]);
  });

  test.each([
    {
      name: 'a key that stands twice',
      text: '{"a": {"b": 1,\n "b": 2}}',
      issue: { code: 'json-key-repeats', path: '/a/b', found: 'line 2, column 2' },
    },
    {
      name: 'a key that stands twice, once escaped',
      text: '[{"b": 1, "\\u0062": 2}]',
      issue: { code: 'json-key-repeats', path: '/0/b', found: 'line 1, column 11' },
    },
    {
      name: '__proto__',
      text: '{"a": [0, {"__proto__": {}}]}',
      issue: { code: 'json-key-forbidden', path: '/a/1/__proto__', found: 'line 1, column 12' },
    },
    {
      name: '__proto__, escaped',
      text: '{"\\u005f_proto__": {}}',
      issue: { code: 'json-key-forbidden', path: '/__proto__', found: 'line 1, column 2' },
    },
    {
      name: 'constructor',
      text: '{"constructor": 1}',
      issue: { code: 'json-key-forbidden', path: '/constructor', found: 'line 1, column 2' },
    },
  ])('$name is refused with its path', ({ text, issue }) => {
    expect(issuesOf(text)).toEqual([issue]);
  });

  test('equal keys in different objects are no repetition', () => {
    expect(issuesOf('[{"a": 1}, {"a": {"a": 1}}]')).toEqual([]);
  });

  test('at most 100 issues are given', () => {
    expect(issuesOf(`{${'"a":1,'.repeat(1000)}"a":1}`)).toHaveLength(100);
  });

  test('depth is judged before anything is built', () => {
    expect(issuesOf(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([]);
    expect(issuesOf('['.repeat(1_000_000))).toMatchObject([{ code: 'json-too-deep', found: 'line 1, column 65' }]);
    expect(issuesOf('{"a":[1]}', { depth: 1 })).toEqual([
      { code: 'json-too-deep', path: '/a', found: 'line 1, column 6' },
    ]);
  });

  test('size is judged first', () => {
    expect(issuesOf('"123456789"', { characters: 10 })).toEqual([{ code: 'json-too-large', path: '', found: 11 }]);
  });

  test('law: JSON.parse of what it accepts, value for value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const outcome = parseJson(text);
        if (outcome.ok) expect(outcome.value).toEqual(JSON.parse(text));
        else expect(outcome.issues.map(({ code }) => code)).not.toContain('json-syntax');
      }),
    );
  });

  test('law: what is not JSON to JSON.parse is not JSON here, and the other way round', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\ \n\t01e.+-tn',
      '"a"',
      '"b":',
      'true',
      'null',
      '1.5e3',
      '\\u00e9',
      '{"a":',
      '[1',
    );
    const accepts = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        expect(issuesOf(text).some(({ code }) => code === 'json-syntax')).toBe(!accepts(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test('issues hold nothing of the values', () => {
    expect(JSON.stringify(parseJson('{"a": "secret", "a": "secret" secret}'))).not.toContain('secret');
  });
});

describe('decodeUtf8', () => {
  test.each([
    { name: 'plain text', bytes: [0x7b, 0x7d], text: '{}' },
    { name: 'Welsh', bytes: [0xc5, 0xb5], text: 'ŵ' },
    { name: 'a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x7b, 0x7d], text: '{}' },
    { name: 'nothing', bytes: [], text: '' },
  ])('$name is decoded', ({ bytes, text }) => {
    expect(decodeUtf8(new Uint8Array(bytes))).toEqual({ ok: true, value: text });
  });

  test.each([
    { name: 'UTF-16 little end first, marked', bytes: [0xff, 0xfe, 0x7b, 0x00], found: 'UTF-16' },
    { name: 'UTF-16 big end first, marked', bytes: [0xfe, 0xff, 0x00, 0x7b], found: 'UTF-16' },
    { name: 'UTF-16 without a mark', bytes: [0x7b, 0x00, 0x7d, 0x00], found: 'UTF-16' },
    { name: 'UTF-32', bytes: [0xff, 0xfe, 0x00, 0x00, 0x7b, 0x00, 0x00, 0x00], found: 'UTF-32' },
    { name: 'Windows-1252 in line 2', bytes: [0x61, 0x0a, 0x62, 0xe9, 0x0a], found: 'other bytes in line 2' },
    { name: 'an overlong form', bytes: [0xc0, 0xaf], found: 'other bytes in line 1' },
    { name: 'half a surrogate pair', bytes: [0xed, 0xa0, 0x80], found: 'other bytes in line 1' },
  ])('$name is refused', ({ bytes, found }) => {
    expect(decodeUtf8(new Uint8Array(bytes))).toEqual({
      ok: false,
      issues: [{ code: 'text-not-utf-8', path: '', expected: 'UTF-8', found }],
    });
  });
});
