import { stringify } from 'csv-stringify/sync';
import type { TidyCell, TidyTable } from './tidy-table.js';

/**
 * Cells that a spreadsheet would take for a formula begin with one of these; some take the full-width forms too.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const formulaStarts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'] as const;

/** What is put before such a cell, so that it stays text. */
export const formulaGuard = "'";

/** A text cell that a spreadsheet would run as a formula, with a guard before it. Numbers are left alone: -3 is a number. */
const guarded = (cell: TidyCell): TidyCell =>
  typeof cell === 'string' && formulaStarts.some((start) => cell.startsWith(start)) ? formulaGuard + cell : cell;

/** A tidy table as CSV (RFC 4180, UTF-8, lines end in CRLF), headings first. */
export const toCsv = (table: TidyTable): string =>
  stringify([table.columns.map(({ name }) => name), ...table.rows.map((row) => row.map(guarded))], {
    record_delimiter: 'windows',
    // A line break of another kind inside a cell would else stand bare and end the row for many readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value) },
  });
