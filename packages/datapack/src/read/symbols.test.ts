import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellMeant, dfeSymbols, parseCell } from './symbols.js';

describe('parseCell', () => {
  test.each([
    { text: '0', value: 0 },
    { text: '12', value: 12 },
    { text: '18.7', value: 18.7 },
    { text: '-3.5', value: -3.5 },
    { text: '007', value: 7 },
    { text: '100000', value: 100_000 },
  ])('$text is a number', ({ text, value }) => expect(parseCell(text)).toEqual({ state: 'value', value }));

  test.each([
    { symbol: 'c', reason: 'confidential' },
    { symbol: '*', reason: 'confidential' },
    { symbol: 's', reason: 'confidential' },
    { symbol: 'x', reason: 'not-available' },
    { symbol: '..', reason: 'not-available' },
    { symbol: ':', reason: 'not-available' },
    { symbol: 'z', reason: 'not-applicable' },
    { symbol: 'u', reason: 'low-reliability' },
    { symbol: 'k', reason: 'rounds-to-zero' },
    { symbol: 'low', reason: 'rounds-to-zero' },
    { symbol: '~', reason: 'rounds-to-zero' },
    { symbol: '-', reason: 'not-published' },
    { symbol: '', reason: 'not-published' },
    { symbol: '[c]', reason: 'confidential' },
    { symbol: '[low]', reason: 'rounds-to-zero' },
  ])('"$symbol" is missing: $reason', ({ symbol, reason }) =>
    expect(parseCell(symbol)).toEqual({ state: 'missing', reason, symbol }),
  );

  test('2^53 - 1 is the greatest number, and one more is none', () => {
    expect(parseCell('9007199254740991')).toEqual({ state: 'value', value: 9_007_199_254_740_991 });
    expect(parseCell('9007199254740992')).toMatchObject({ state: 'missing', reason: 'unknown-symbol' });
    expect(parseCell(`-1${'0'.repeat(308)}`)).toMatchObject({ state: 'missing', reason: 'unknown-symbol' });
  });

  test.each([
    '1,234',
    ' 12 ',
    '12%',
    '1e5',
    '1.',
    '.5',
    '--',
    'C',
    'NULL',
    'n/a',
    'constructor',
    '£3',
    '١٢',
    'Infinity',
    'NaN',
    '+4',
  ])('%j is an unknown symbol, not a number and not zero', (text) =>
    expect(parseCell(text)).toEqual({ state: 'missing', reason: 'unknown-symbol', symbol: text }),
  );

  test('a number too large to hold is not a number', () =>
    expect(parseCell('9'.repeat(400))).toMatchObject({ state: 'missing', reason: 'unknown-symbol' }));

  test('a file can mean something else by a symbol', () =>
    expect(parseCell('x', { ...dfeSymbols, x: 'confidential' })).toMatchObject({ reason: 'confidential' }));

  test('whatever is written, nothing but digits becomes a number, and the symbol is kept', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = parseCell(text);
        if (cell.state === 'value') expect(text).toMatch(/^-?[0-9]+(\.[0-9]+)?$/);
        else expect(cell.symbol).toBe(text);
      }),
    );
  });
});

test.each([
  { text: '1,234', meant: '1234' },
  { text: ' 12 ', meant: '12' },
  { text: '12%', meant: '12' },
  { text: 'C', meant: 'c' },
  { text: 'rubbish', meant: undefined },
  { text: ' ', meant: undefined },
])('cellMeant: "$text" was probably $meant', ({ text, meant }) => expect(cellMeant(text)).toBe(meant));
