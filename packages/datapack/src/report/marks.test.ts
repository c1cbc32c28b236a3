import { expect, test } from 'vitest';
import { toneOf } from './marks.js';

const scale = (...values: readonly number[]) => values.map((value) => ({ value }));

test.each([
  { name: 'four grades', values: [4, 3, 2, 1], want: ['top', 'upper', 'lower', 'bottom'] },
  { name: 'from zero to three', values: [3, 2, 1, 0], want: ['top', 'upper', 'lower', 'bottom'] },
  { name: 'three steps', values: [3, 2, 1], want: ['top', 'upper', 'bottom'] },
  { name: 'two steps', values: [1, 0], want: ['top', 'bottom'] },
])('toneOf tells both ends of $name', ({ values, want }) => {
  expect(values.map((value) => toneOf(value, scale(...values)))).toEqual(want);
});
