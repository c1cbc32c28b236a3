import { describe, expect, test } from 'vitest';
import { makeAmount } from './board.js';
import { addCommon, isCommon, makeCommonSum, meanOf, startCommon } from './common-sum.js';

const added = (terms: readonly (readonly [numerator: number, denominator: number, weight: number])[]) => {
  const sum = makeCommonSum();
  startCommon(sum);
  for (const [numerator, denominator, weight] of terms)
    addCommon(sum, { numerator, denominator, high: numerator / denominator, low: 0 }, weight);
  return sum;
};

describe('a mean over a common denominator', () => {
  test.each([
    [
      'fractions that cancel',
      [
        [1, 3, 1],
        [1, 6, 1],
        [-1, 2, 1],
      ],
      0,
    ],
    [
      'weights',
      [
        [7, 2, 3],
        [5, 3, 1],
      ],
      73 / 24,
    ],
    ['one term', [[10, 4, 2]], 2.5],
  ] as const)('of %s is the exact one', (_, terms, mean) => {
    const sum = added(terms);
    const weight = terms.reduce((all, [, , each]) => all + each, 0);
    const into = makeAmount();
    expect(isCommon(sum, weight)).toBe(true);
    meanOf(sum, weight, into);
    expect(into.high).toBe(mean);
    expect(into.numerator / into.denominator).toBe(mean);
  });

  test.each([
    [
      'denominators that multiply beyond what numbers hold',
      [
        [1, 2 ** 30, 1],
        [1, 2 ** 30 - 1, 1],
      ],
    ],
    [
      'values too large to multiply',
      [
        [2 ** 44, 3, 1],
        [1, 7, 1],
      ],
    ],
    [
      'a partial sum that was too large, though the rest takes it away',
      [
        [2 ** 44, 3, 1],
        [-(2 ** 44), 3, 1],
      ],
    ],
    [
      'a value that is no pair of whole numbers',
      [
        [Number.NaN, Number.NaN, 1],
        [1, 2, 1],
      ],
    ],
  ] as const)('is not to be had of %s', (_, terms) => {
    expect(isCommon(added(terms), 2)).toBe(false);
  });
});
