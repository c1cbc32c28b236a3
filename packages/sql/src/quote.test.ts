import { describe, expect, test } from 'vitest';
import { quoteIdentifier, quoteText } from './quote.js';

describe('quoteIdentifier', () => {
  test.each([
    { name: 'area', want: '"area"' },
    { name: '2_years_or_more', want: '"2_years_or_more"' },
    { name: 'a"; DROP TABLE t; --', want: '"a""; DROP TABLE t; --"' },
    { name: "children's", want: `"children's"` },
  ])('$name', ({ name, want }) => expect(quoteIdentifier(name)).toBe(want));

  test.each(['', 'a\0b'])('refuses %j', (name) => expect(() => quoteIdentifier(name)).toThrow(RangeError));

  test('another quotation mark', () => expect(quoteIdentifier('a`b', '`')).toBe('`a``b`'));
});

describe('quoteText', () => {
  test.each([
    { text: 'utf-8', want: "'utf-8'" },
    { text: "it's", want: "'it''s'" },
  ])('$text', ({ text, want }) => expect(quoteText(text)).toBe(want));

  test('refuses NUL', () => expect(() => quoteText('\0')).toThrow(RangeError));
});
