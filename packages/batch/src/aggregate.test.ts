import { expect, test } from 'vitest';
import { aggregateByGroup, meanOf, mergeAggregates } from './aggregate.js';
import { makeScoredColumns } from './scored-columns.js';
import { gradedInstrument as compiled } from './testing/graded-instrument.js';

/** Scored rows with these values of the first score. */
const scoredOf = (values: readonly number[]) => {
  const scored = makeScoredColumns(compiled, values.length);
  scored.scores[0]?.status.fill(2);
  scored.scores[0]?.value.set(values);
  return scored;
};

const totals = (values: readonly number[]) =>
  aggregateByGroup(compiled, scoredOf(values), new Int32Array(values.length), 1).flatMap(
    ({ scores }) => scores[0] ?? [],
  );

test.each([
  { name: 'too few', groups: Int32Array.of(0), count: 1 },
  { name: 'too many', groups: Int32Array.of(0, 0, 0), count: 1 },
  { name: 'one that is not there', groups: Int32Array.of(0, 1), count: 1 },
  { name: 'one below none', groups: Int32Array.of(0, -2), count: 1 },
])('groups of rows: $name are refused', ({ groups, count }) => {
  expect(() => aggregateByGroup(compiled, scoredOf([1, 2]), groups, count)).toThrow(RangeError);
});

test('rows of no group are in none', () => {
  const [only] = aggregateByGroup(compiled, scoredOf([1, 2]), Int32Array.of(-1, 0), 1);
  expect([only?.rows, only?.scores[0]?.scored]).toEqual([1, 1]);
});

test.each([
  { name: 'small beside large', values: [0.5, 1e25, 0.25, -1e25], mean: 0.1875 },
  {
    name: 'on both sides of what is summed in doubles',
    values: [524287.75, 524288.25, -524288.25, 0.25],
    mean: 131072,
  },
  { name: 'more of them than a double holds', values: new Array(5000).fill(524287.5), mean: 524287.5 },
  { name: 'halves of a unit', values: [2 ** -33, -(2 ** -33), 0.5, 0.5 + 2 ** -33], mean: 0.25 + 2 ** -33 },
  { name: 'the largest', values: [1.5e308, 1.5e308], mean: 1.5e308 },
  { name: 'the largest that cancel', values: [1.5e308, 0.5, -1.5e308, 0.5], mean: 0.25 },
])('sums are exact in any order: $name', ({ values, mean }) => {
  const [all] = totals(values);
  const parts = values.flatMap((value) => aggregateByGroup(compiled, scoredOf([value]), new Int32Array(1), 1));
  const merged = parts.toReversed().reduce(mergeAggregates);
  expect(totals(values.toReversed())).toEqual([all]);
  expect(merged.scores[0]).toEqual(all);
  expect(all && meanOf(all)).toBe(mean);
});
