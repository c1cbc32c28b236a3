import { expect, test } from 'vitest';
import { counted, listText, numberText, signedText } from './number-text.js';
import { changeText, measureText } from './unit.js';

test.each([
  { value: 1234567.891, places: 1, want: '1,234,567.9' },
  { value: 999.95, places: 1, want: '1,000.0' },
  { value: 0, places: 0, want: '0' },
  { value: -0.04, places: 1, want: '0.0' },
  { value: -12.3, places: 1, want: '−12.3' },
])('numberText $value', ({ value, places, want }) => {
  expect(numberText(value, places)).toBe(want);
});

test.each([
  { value: 0.667, want: '+0.67' },
  { value: -0.667, want: '−0.67' },
  { value: 0.001, want: '0.00' },
])('signedText $value', ({ value, want }) => {
  expect(signedText(value, 2)).toBe(want);
});

test('words for lists, counts and units', () => {
  expect(listText(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listText(['a'])).toBe('a');
  expect(listText([])).toBe('');
  expect(counted(1, 'gap is', 'gaps are')).toBe('one gap is');
  expect(counted(12, 'authority', 'authorities')).toBe('12 authorities');
  expect(measureText(43.27, 1, 'per-10000')).toBe('43.3 per 10,000');
  expect(changeText(-2.1, 1, 'percent')).toBe('−2.1 points');
  expect(measureText(5, 0, 'widgets-per-child')).toBe('5 widgets per child');
});
