import type { Sql } from './sql-text.js';

export type WholeType = 'TINYINT' | 'SMALLINT' | 'INTEGER' | 'BIGINT' | 'HUGEINT';

/** What the scorer needs of an engine, in the engine's own words. */
export interface ScorerDialect {
  readonly literal: (value: bigint, type: WholeType) => string;
  readonly double: (value: number) => Sql;
  readonly cast: (operand: Sql, type: WholeType | 'DOUBLE' | 'TEXT') => Sql;
  /** Quotient of whole numbers without a remainder. */
  readonly divideWhole: (a: Sql, b: Sql) => Sql;
  /** Of values of one type; those that are NULL are skipped; NULL when all are. */
  readonly least: (values: readonly Sql[]) => Sql;
  readonly greatest: (values: readonly Sql[]) => Sql;
  readonly isFinite: (double: Sql) => Sql;
  /** Nearest double to the quotient of HUGEINTs, rounded once; the divisor is positive and below 2^62. */
  readonly quotient: (numerator: Sql, denominator: Sql) => Sql;
  readonly list: ListDialect;
  /** How many queries may stand in each other. */
  readonly deepest: number;
  /** A SELECT list and no more: one row for each pair, `column` (text) and `rows`. */
  readonly rowsOfNames: (pairs: readonly (readonly [text: string, count: string])[]) => string;
}

/** Lists of whole numbers, with NULL for what is missing. */
export interface ListDialect {
  readonly of: (values: readonly Sql[]) => Sql;
  readonly length: (list: Sql) => Sql;
  readonly known: (list: Sql) => Sql;
  readonly orElse: (list: Sql, value: Sql) => Sql;
  /** HUGEINT; NULL of nothing. */
  readonly sum: (list: Sql) => Sql;
  readonly least: (list: Sql) => Sql;
  readonly greatest: (list: Sql) => Sql;
  readonly countAtLeast: (list: Sql, edge: Sql) => Sql;
  /** Sum of the two in the middle, or twice the one, of a list without NULLs; HUGEINT. */
  readonly doubledMedian: (list: Sql) => Sql;
  /** Most frequent of a list without NULLs. */
  readonly mode: (list: Sql, ties: 'lowest' | 'highest') => Sql;
}
