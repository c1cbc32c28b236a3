import type { Expression } from './expression.js';

/**
 * The columns that scoring needs of one instrument's answers: numbers only, no word of text. A batch travels as these, and
 * Parquet, SQL and typed arrays hold the same ones. Visibility is settled already: what is hidden says so.
 */
export interface Projection {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly columns: readonly ProjectionColumn[];
}

export type ProjectionColumn =
  /**
   * TINYINT, name = the item's key. 0 or more: answered; of a choice the index of the option chosen, of a yes/no 1 or 0, of
   * anything else 0. Below 0: `stateCodes`.
   */
  | { readonly kind: 'code'; readonly name: string; readonly item: number }
  /** BIGINT, name = `<key>_number`: the number that counts (keyed) times `scale`; NULL unless answered with a number. */
  | { readonly kind: 'number'; readonly name: string; readonly item: number; readonly scale: number }
  /** INTEGER, `<key>_newest`: newest dated evidence as yyyymmdd; NULL when none is dated. */
  | { readonly kind: 'newest'; readonly name: string; readonly item: number }
  /** TINYINT, `<key>_<flag id>`: what the condition of a flag on each item came to, where it looks at evidence or impact. */
  | { readonly kind: 'test'; readonly name: string; readonly item: number; readonly flag: number }
  /**
   * `leaf_<n>`: what a part of a condition or formula came to; NULL is unknown. TINYINT 1 or 0 for a condition, DOUBLE for a
   * number. The largest parts that read answers only, and the smallest around what no column holds: texts, dates, tables.
   */
  | {
      readonly kind: 'leaf';
      readonly name: string;
      readonly expression: Expression;
      readonly gives: 'truth' | 'number';
      /** Part of a formula: the decimal that fractions come to, which a double holds. */
      readonly isExact?: boolean;
    }
  /**
   * `rows_<score id>`: BIGINT list, one entry for each row that `where` does not leave out: its value times `scale`, NULL when
   * it is not answered.
   */
  | { readonly kind: 'rows'; readonly name: string; readonly score: number; readonly scale: number }
  /** DOUBLE, `previous_<key or id>`: what `this.previous` reads. Only where some condition reads it. */
  | {
      readonly kind: 'previous';
      readonly name: string;
      readonly of: 'item' | 'score' | 'theme';
      readonly index: number;
    };

/** One set of answers in a projection, in the order of its columns. `null` is SQL's NULL. */
export type ProjectedRow = readonly (number | null | readonly (number | null)[])[];

/** How a `code` column writes an answer that is not there. */
export const stateCodes = {
  unanswered: -1,
  'not-applicable': -2,
  'not-known': -3,
  declined: -4,
  hidden: -5,
} as const;

/** What numbers are multiplied by: a millionth is the finest that a projection holds. */
export const numberScale = 1_000_000;
