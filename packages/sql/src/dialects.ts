import { fragment, joinPlans, plan, type QueryPlan, value } from './query-plan.js';
import { quoteIdentifier, quoteText } from './quote.js';
import { duckdbScorer } from './scorer/duckdb-scorer.js';
import type { ScorerDialect } from './scorer/scorer-dialect.js';

export type DialectName = 'duckdb';

/** Everything in which SQL engines differ for our plans. A new engine is one more entry in `dialects`. */
export interface Dialect {
  readonly name: DialectName;
  readonly column: (name: string) => QueryPlan;
  /**
   * The number that a cell of text shows, exact to six decimal places; NULL for a symbol, a blank, or a number written in
   * any other way than digits with a full stop. Counts and full-time equivalents then add up the same in any order.
   */
  readonly exactNumber: (operand: QueryPlan) => QueryPlan;
  readonly double: (operand: QueryPlan) => QueryPlan;
  /** Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7). */
  readonly quantile: (operand: QueryPlan, probability: number) => QueryPlan;
  /** A table function that reads a delimited file; options are the engine's own. */
  readonly delimited: (path: string, options: DelimitedOptions) => QueryPlan;
  readonly scorer: ScorerDialect;
}

export type Encoding = 'utf-8' | 'utf-16' | 'latin-1';

export interface DelimitedOptions {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Names of all columns; `null` reads every row, the first included, as data, with engine-made names. */
  readonly columns: readonly string[] | null;
  /** Name of the table that collects rows which cannot be read; `null` stops at the first of them. */
  readonly rejects: { readonly table: string; readonly limit: number } | null;
}

/** The number of a literal as text that reads back as the same number, with its type said. */
const literal = (number: number, type: string) => fragment(`CAST(${number} AS ${type})`);

// `*`, `?` and `[` would make the engine look for several files.
const exactPath = (path: string) => path.replaceAll(/[[*?]/g, '[$&]');

const duckdbDelimited = (path: string, options: DelimitedOptions): QueryPlan => {
  const shared = [
    `delim = ${quoteText(options.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `comment = ''`,
    'skip = 0',
    `encoding = ${quoteText(options.encoding)}`,
  ];
  const headerOnly = ['header = false', 'all_varchar = true', 'strict_mode = false', 'ignore_errors = true'];
  const columns = options.columns?.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ');
  const everyRow = [
    'header = true',
    'auto_detect = false',
    `columns = {${columns}}`,
    'strict_mode = true',
    'null_padding = false',
  ];
  const errors =
    options.rejects === null
      ? ['ignore_errors = false']
      : [
          'store_rejects = true',
          `rejects_table = ${quoteText(options.rejects.table)}`,
          `rejects_scan = ${quoteText(`${options.rejects.table}_scan`)}`,
          `rejects_limit = ${options.rejects.limit}`,
        ];
  const chosen = options.columns === null ? [...shared, ...headerOnly] : [...shared, ...everyRow, ...errors];
  return plan`read_csv(${value(exactPath(path))}, ${fragment(chosen.join(', '))})`;
};

const duckdb: Dialect = {
  name: 'duckdb',
  column: (name) => fragment(quoteIdentifier(name)),
  exactNumber: (operand) =>
    plan`CASE WHEN regexp_full_match(CAST(${operand} AS VARCHAR), '-?[0-9]+([.][0-9]+)?') THEN TRY_CAST(${operand} AS DECIMAL(38, 6)) END`,
  double: (operand) => plan`CAST(${operand} AS DOUBLE)`,
  quantile: (operand, probability) => plan`quantile_cont(${operand}, ${literal(probability, 'DOUBLE')})`,
  delimited: duckdbDelimited,
  scorer: duckdbScorer,
};

/** Dialect by name. */
export const dialects = { duckdb } satisfies Record<DialectName, Dialect>;

/** Names of columns, quoted, with commas between. */
export const columnList = (dialect: Dialect, names: readonly string[]): QueryPlan =>
  joinPlans(names.map(dialect.column), ', ');
