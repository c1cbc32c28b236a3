import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.js';

test.each([
  // Textbook distances: Wagner and Fischer's kitten to sitting; a swap of neighbours counts as one.
  { one: 'kitten', other: 'sitting', want: 3 },
  { one: 'saturday', other: 'sunday', want: 3 },
  { one: 'wieght', other: 'weight', want: 1 },
  { one: '', other: 'abc', want: 3 },
  { one: 'same', other: 'same', want: 0 },
])('$one to $other takes $want', ({ one, other, want }) => {
  expect(editDistance(one, other)).toBe(want);
});

test('distance is the same both ways', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(fc.property(word, word, (one, other) => editDistance(one, other) === editDistance(other, one)));
});

test.each([
  { written: 'wieght', known: ['code', 'weight', 'when'], want: 'weight' },
  { written: 'maen', known: ['mean', 'median'], want: 'mean' },
  { written: 'Weight', known: ['weight'], want: 'weight' },
  { written: 'pattern', known: ['code', 'weight'], want: undefined },
  { written: 'x'.repeat(10_000), known: ['x'], want: undefined },
])('nearest to $written of $known', ({ written, known, want }) => {
  expect(nearest(written, known)).toBe(want);
});
