import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  type Exact,
  exactFromText,
  exactOf,
  exactToText,
  multiply,
  reduce,
  round,
  roundToText,
  toNumber,
} from './exact.js';

const sum = (values: readonly Exact[]): Exact =>
  values.reduce(
    (total, value) => ({
      numerator: add(multiply(total.numerator, value.denominator), multiply(value.numerator, total.denominator)),
      denominator: multiply(total.denominator, value.denominator),
    }),
    { numerator: 0, denominator: 1 } as Exact,
  );

describe('a number is what its shortest decimal says', () => {
  test.each([
    [0, '0', '1'],
    [-0, '0', '1'],
    [3, '3', '1'],
    [0.1, '1', '10'],
    [-2.5, '-5', '2'],
    [0.57, '57', '100'],
    [1e-7, '1', '10000000'],
    [1.5e-10, '3', '20000000000'],
    [1e21, '1000000000000000000000', '1'],
    [9007199254740991, '9007199254740991', '1'],
  ])('%d is %s/%s', (value, numerator, denominator) => {
    expect(exactToText(reduce(exactOf(value)))).toEqual({ numerator, denominator });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d has none', (value) => {
    expect(() => exactOf(value)).toThrow(RangeError);
  });

  const sized = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((x) => x === 0 || (Math.abs(x) > 1e-200 && Math.abs(x) < 1e200));

  test('the scale changes the denominator and not the value', () => {
    fc.assert(
      fc.property(sized, fc.integer({ min: 1, max: 1000 }), (x, scale) => {
        expect(toNumber(exactOf(x, scale))).toBe(x + 0);
      }),
    );
  });
});

describe('edges are met exactly', () => {
  test('0.1 + 0.2 meets 0.3, which doubles miss', () => {
    expect(0.1 + 0.2 >= 0.3 && 0.1 + 0.2 === 0.3).toBe(false);
    expect(compare(sum([exactOf(0.1), exactOf(0.2)]), exactOf(0.3))).toBe(0);
  });

  test('seven tenths of the weight is 0.7', () => {
    expect(compare({ numerator: 7, denominator: 10 }, exactOf(0.7))).toBe(0);
  });

  test.each([
    [{ numerator: 13, denominator: 5 }, 2.6, 0],
    [{ numerator: 2599999, denominator: 1000000 }, 2.6, -1],
    [{ numerator: 7, denominator: 4 }, 1.75, 0],
    [{ numerator: 10n ** 30n + 1n, denominator: 10n ** 30n }, 1, 1],
  ] as const)('%o beside %d: %d', (value, edge, want) => {
    expect(compare(value, exactOf(edge))).toBe(want);
  });
});

describe('sums do not depend on order', () => {
  test('any order gives the same fraction', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        values.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const exact = (all: readonly number[]) => exactToText(reduce(sum(all.map((x) => exactOf(x)))));
          expect(exact(shuffled)).toEqual(exact(list));
        },
      ),
    );
  });

  test('whole numbers agree with bigint beyond 2^53', () => {
    const any = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(BigInt(add(a, b))).toBe(BigInt(a) + BigInt(b));
        expect(BigInt(multiply(a, b))).toBe(BigInt(a) * BigInt(b));
      }),
    );
  });
});

describe('the double is the nearest one', () => {
  test.each([
    [{ numerator: 1, denominator: 3 }, 1 / 3],
    [{ numerator: 10n ** 40n, denominator: 3n * 10n ** 40n }, 1 / 3],
    [{ numerator: -(10n ** 40n), denominator: 10n ** 39n }, -10],
    [{ numerator: 0n, denominator: 10n ** 39n }, 0],
    [{ numerator: 1, denominator: 10n ** 300n }, 1e-300],
    [{ numerator: 5, denominator: 10n ** 324n }, 5e-324],
    [{ numerator: 10n ** 600n, denominator: 10n ** 292n }, 1e308],
    [{ numerator: 10n ** 309n, denominator: 1 }, Number.POSITIVE_INFINITY],
    [{ numerator: Number.NEGATIVE_INFINITY, denominator: 3n ** 40n }, Number.NEGATIVE_INFINITY],
  ])('%o', (value, want) => expect(toNumber(value)).toBe(want));

  test('large fractions divide as small ones do', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), fc.bigInt({ min: 1n, max: 2n ** 70n }), (n, d, factor) => {
        expect(toNumber({ numerator: BigInt(n) * factor, denominator: BigInt(d) * factor })).toBe(n / d + 0);
      }),
    );
  });
});

describe('rounding is half away from zero', () => {
  test.each([
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.5, 0, '1'],
    [-0.4, 0, '0'],
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [1.45, 1, '1.5'],
    [-0.005, 2, '-0.01'],
    [0.05, 2, '0.05'],
    [12, 2, '12.00'],
    [0.004, 2, '0.00'],
    [1e21, 1, '1000000000000000000000.0'],
  ])('%d to %d places is %s', (value, places, want) => expect(roundToText(exactOf(value), places)).toBe(want));

  test('35 thirteenths, the mean of hp in the worked example, is 2.69', () => {
    expect(round({ numerator: 35, denominator: 13 }, 2)).toBe(2.69);
  });

  test('never off by more than half a unit', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 6 }), (n, d, places) => {
        const rounded = exactOf(Number(roundToText({ numerator: n, denominator: d }, places)));
        const off = sum([
          { numerator: n, denominator: d },
          { ...rounded, numerator: multiply(-1, rounded.numerator) },
        ]);
        const size = { ...off, numerator: off.numerator < 0 ? multiply(-1, off.numerator) : off.numerator };
        expect(compare(size, { numerator: 1, denominator: 2 * 10 ** places })).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test('fractions survive as text', () => {
  expect(exactFromText(exactToText({ numerator: -7, denominator: 3 }))).toEqual({ numerator: -7, denominator: 3 });
  const large = { numerator: 2n ** 70n, denominator: 3n ** 50n };
  expect(exactFromText(exactToText(large))).toEqual(large);
});
