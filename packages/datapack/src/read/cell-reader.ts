import type { Issue } from '@plumbline/core';
import type { Cell } from '../observation.js';
import { fileIssue } from './file-issue.js';
import type { TableRow } from './read-table.js';
import { cellMeant, parseCell, type SymbolTable } from './symbols.js';

/** Reads cells of one file and keeps the issues that come up. */
export class CellReader {
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #symbols: SymbolTable;

  constructor(file: string, symbols: SymbolTable) {
    this.#file = file;
    this.#symbols = symbols;
  }

  /** Any number or symbol. An unknown symbol is missing and a warning. */
  number(row: TableRow, column: string): Cell {
    const cell = parseCell(row.cell(column), this.#symbols);
    if (cell.state === 'missing' && cell.reason === 'unknown-symbol') this.#warn(row, column, 'number | ');
    return cell;
  }

  /** A symbol on its own: a number there is an unknown symbol. */
  symbol(row: TableRow, column: string): Cell {
    const cell = parseCell(row.cell(column), this.#symbols);
    if (cell.state === 'missing' && cell.reason !== 'unknown-symbol') return cell;
    this.#warn(row, column, '');
    return { state: 'missing', reason: 'unknown-symbol', symbol: row.cell(column) };
  }

  /** A number that counts something: not below zero. */
  count(row: TableRow, column: string): Cell {
    const cell = this.number(row, column);
    if (cell.state === 'value' && cell.value < 0) {
      this.issues.push(fileIssue('cell-negative', this.#place(row, column), { expected: '>= 0', found: cell.value }));
    }
    return cell;
  }

  #warn(row: TableRow, column: string, also: string): void {
    const found = row.cell(column);
    const known = Object.keys(this.#symbols).filter((symbol) => symbol !== '');
    const suggestion = cellMeant(found, this.#symbols);
    const details = { expected: also + known.join(' | '), found, suggestion, severity: 'warning' } as const;
    this.issues.push(fileIssue('cell-unknown-symbol', this.#place(row, column), details));
  }

  #place(row: TableRow, column: string) {
    return { file: this.#file, line: row.line, column };
  }
}
