import { expect, test } from 'vitest';
import { pluralIn } from './plural-in.js';

test.each([
  { language: 'en', count: 0, want: 'other' },
  { language: 'en', count: 1, want: 'one' },
  { language: 'cy', count: 0, want: 'zero' },
  { language: 'cy', count: 1, want: 'one' },
  { language: 'cy', count: 2, want: 'two' },
  { language: 'cy', count: 3, want: 'few' },
  { language: 'cy', count: 6, want: 'many' },
  { language: 'cy', count: 7, want: 'other' },
])('$count is $want in $language', ({ language, count, want }) => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  expect(pluralIn(language)(count, forms)).toBe(want);
});

test('the form of exactly this number comes first, and `other` stands in for what is not there', () => {
  expect(pluralIn('en')(1, { 1: 'the only one', one: 'one', other: 'many' })).toBe('the only one');
  expect(pluralIn('cy')(2, { one: 'one', other: 'other' })).toBe('other');
});
