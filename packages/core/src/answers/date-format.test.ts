import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFormat } from './date-format.js';

const reference = (fullFormats.date as { readonly validate: (text: string) => boolean }).validate;

test.each([
  { text: '2015-09-30', want: true },
  { text: '2015-09-31', want: false },
  { text: '2016-02-29', want: true },
  { text: '2015-02-29', want: false },
  { text: '1900-02-29', want: false },
  { text: '2000-02-29', want: true },
  { text: '0000-02-29', want: true },
  { text: '9999-12-31', want: true },
  { text: '2015-00-10', want: false },
  { text: '2015-13-10', want: false },
  { text: '2015-9-30', want: false },
  { text: '2015-09-30T00:00:00Z', want: false },
  { text: '2015-09-30\n', want: false },
  { text: '+002015-09-30', want: false },
  { text: '', want: false },
])('$text is a day: $want', ({ text, want }) => {
  expect(dateFormat.fits(text)).toBe(want);
  expect(reference(text)).toBe(want);
});

test('the day is judged as ajv-formats judges it', () => {
  const digits = (length: number, max: number) => fc.nat(max).map((found) => String(found).padStart(length, '0'));
  const looksLikeDay = fc.tuple(digits(4, 9999), digits(2, 14), digits(2, 33)).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(fc.oneof(looksLikeDay, fc.string()), (text) => {
      expect(dateFormat.fits(text)).toBe(reference(text));
    }),
    { numRuns: 20_000, seed: 20151109 },
  );
});
