import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';

/** From RFC 8785: the sample of 3.2.2 and 3.2.3, the order of 3.2.3, numbers of appendix B. */
describe('as RFC 8785 has it', () => {
  test('the sample of section 3.2', () => {
    const given = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(given)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('members stand by UTF-16 units, not by code points', () => {
    const given = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(given)))).toEqual(
      // A parser puts what looks like a whole number first; the text itself is looked at below.
      [
        'One',
        'Carriage Return',
        'Control',
        'Latin Small Letter O With Diaeresis',
        'Euro Sign',
        'Emoji: Grinning Face',
        'Hebrew Letter Dalet With Dagesh',
      ],
    );
    expect(canonicalJson(given).indexOf('Carriage')).toBeLessThan(canonicalJson(given).indexOf('One'));
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
  ])('the number with the bits %s is written %s', (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonicalJson(view.getFloat64(0))).toBe(text);
  });
});

test.each([
  { name: 'a number that is not finite', given: { a: [1, Number.NaN] }, says: 'at /a/1' },
  { name: 'endless', given: Number.POSITIVE_INFINITY, says: 'at the top' },
  { name: 'half a surrogate pair', given: { a: 'secret \ud800' }, says: 'at /a' },
  { name: 'half a pair in a name', given: { '\udc00': 1 }, says: 'at the top' },
  { name: 'a whole number without end', given: { a: 1n }, says: 'bigint at /a' },
  { name: 'nothing in a list', given: [undefined], says: 'undefined at /0' },
  { name: 'a hole in a list', given: new Array(1), says: 'undefined at /0' },
  { name: 'a function', given: { a: () => 1 }, says: 'function at /a' },
])('refused: $name', ({ given, says }) => {
  expect(() => canonicalJson(given)).toThrow(TypeError);
  expect(() => canonicalJson(given)).toThrow(says);
  expect(() => canonicalJson(given)).not.toThrow('secret');
});

test('refused: a circle', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(() => canonicalJson(circle)).toThrow('More than 128 levels');
});

test('a property that is undefined is left out, as JSON leaves it out', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
});

const json = fc.jsonValue({ maxDepth: 4 });

test('law: a parser reads the value back', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(plain(value));
    }),
  );
});

test('law: the order of members makes no difference, and writing what was read changes nothing', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(turnedRound(value))).toBe(text);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

/** JSON has no minus zero. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const turnedRound = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, entry]) => [name, turnedRound(entry)]),
  );
};
