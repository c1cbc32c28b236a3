import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english, welsh } from '../view.js';
import { formatNumber } from './format-number.js';

test.each([
  { value: 0, want: '0' },
  { value: -0, want: '0' },
  { value: 999, want: '999' },
  { value: 1000, want: '1,000' },
  { value: -1234567.125, want: '-1,234,567.125' },
  { value: 0.1, want: '0.1' },
  { value: 1.5e-7, want: '0.00000015' },
  { value: -2e-7, want: '-0.0000002' },
  { value: 1e21, want: '1,000,000,000,000,000,000,000' },
  { value: 1.25e22, want: '12,500,000,000,000,000,000,000' },
  { value: Number.NaN, want: '' },
  { value: Number.NEGATIVE_INFINITY, want: '' },
])('$value is written $want, in English and in Welsh', ({ value, want }) => {
  expect(formatNumber(value, english)).toBe(want);
  expect(formatNumber(value, welsh)).toBe(want);
});

test('numbers are written as Intl writes them', () => {
  for (const words of [english, welsh]) {
    const intl = new Intl.NumberFormat(words.language, { maximumFractionDigits: 20 });
    fc.assert(
      fc.property(
        fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.double({ min: -1e15, max: 1e15, noNaN: true })),
        (value) => {
          // Intl ends after twenty places and signs a zero.
          fc.pre(value !== 0 && Math.abs(value) > 1e-3);
          expect(formatNumber(value, words)).toBe(intl.format(value));
        },
      ),
      { numRuns: 2000, seed: 20151109 },
    );
  }
});

test('no digit is lost or made up', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = formatNumber(value, english);
      expect(text).not.toContain('e');
      expect(Number(text.replaceAll(',', ''))).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 5000, seed: 20151109 },
  );
});
