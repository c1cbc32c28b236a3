import type { MissingReason } from '../data-pack.js';
import type { Cell } from '../observation.js';

/** Why there is no number, by the symbol that stands in its place. */
export type SymbolTable = { readonly [symbol: string]: MissingReason };

/**
 * Symbols of the Department for Education's files and tables, present and past.
 *
 * `-` says different things in different files (none, or rounds to nothing) and `x` stood for suppressed in 2015: a file
 * that means something else by a symbol is read with a table of its own, `{ ...dfeSymbols, x: 'confidential' }`.
 *
 * @see https://dfe-analytical-services.github.io/analysts-guide/statistics-production/ud.html
 */
export const dfeSymbols: SymbolTable = {
  c: 'confidential',
  '*': 'confidential',
  s: 'confidential',
  x: 'not-available',
  '..': 'not-available',
  ':': 'not-available',
  z: 'not-applicable',
  u: 'low-reliability',
  k: 'rounds-to-zero',
  low: 'rounds-to-zero',
  '~': 'rounds-to-zero',
  '-': 'not-published',
  '': 'not-published',
};

const number = /^-?\d+(\.\d+)?$/;
const bracketed = /^\[(.+)\]$/;

/** A cell with nothing in it. */
export const blankCell: Cell = { state: 'missing', reason: 'not-published', symbol: '' };

/**
 * A cell of a file: digits with a full stop are a number (zero is zero), a symbol of the table, with or without square
 * brackets, is missing for its reason, and anything else is missing with reason `unknown-symbol`. Nothing becomes zero.
 *
 * Strict on purpose: `1,234`, `12%`, ` 12 ` and `1e5` are not numbers, because published files have none and each of them
 * is a sign that the file was opened and saved by something else. `cellMeant` says what was probably meant. Beyond 2^53 a
 * count is no longer exact, and nothing that is counted here comes near: such digits are no number either.
 */
export function parseCell(text: string, symbols: SymbolTable = dfeSymbols): Cell {
  if (number.test(text) && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER)
    return { state: 'value', value: Number(text) };
  const symbol = bracketed.exec(text)?.[1] ?? text;
  const reason = Object.hasOwn(symbols, symbol) ? symbols[symbol] : undefined;
  return { state: 'missing', reason: reason ?? 'unknown-symbol', symbol: text };
}

/** The cell that was probably meant: without blanks, thousands separators, per cent and pound signs, in lower case. */
export function cellMeant(text: string, symbols: SymbolTable = dfeSymbols): string | undefined {
  const tidy = text.replaceAll(/[\s,%£]/g, '').toLowerCase();
  const cell = parseCell(tidy, symbols);
  return tidy === '' || (cell.state === 'missing' && cell.reason === 'unknown-symbol') ? undefined : tidy;
}
