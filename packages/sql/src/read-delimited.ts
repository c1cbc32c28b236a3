import { columnList, type Dialect, dialects, type Encoding } from './dialects.js';
import { plan, type QueryPlan, value } from './query-plan.js';

export interface DelimitedFile {
  readonly path: string;
  /** A byte order mark at the start is taken off. UTF-8 unless said. */
  readonly encoding?: Encoding;
  /** One character; a comma unless said. */
  readonly delimiter?: string;
}

const settings = (file: DelimitedFile) =>
  ({ encoding: file.encoding ?? 'utf-8', delimiter: file.delimiter ?? ',' }) as const;

/**
 * The first row of a delimited file as one row of text. A blank heading is NULL; repeated headings stand as they are.
 * Gives no row for an empty file. Later rows are not judged.
 */
export const readHeader = (file: DelimitedFile, dialect: Dialect = dialects.duckdb): QueryPlan =>
  plan`SELECT * FROM ${dialect.delimited(file.path, { ...settings(file), columns: null, rejects: null })} LIMIT 1`;

/**
 * Every row after the header, every cell as the text in the file (`VARCHAR`), in the order of the file. A blank cell is NULL.
 * Nothing is guessed: no types, no delimiter, no comments, no rows passed over. A row with too few or too many cells, an
 * open quote or bytes that are not in the encoding make the query fail.
 *
 * @param file `columns` are the names by which the plan's own columns go, as many as the header has, each different.
 */
export const readDelimited = (
  file: DelimitedFile & { readonly columns: readonly string[] },
  dialect: Dialect = dialects.duckdb,
): QueryPlan => {
  const source = dialect.delimited(file.path, { ...settings(file), columns: file.columns, rejects: null });
  return plan`SELECT ${columnList(dialect, file.columns)} FROM ${source}`;
};

/** Plans to be run one after the other. */
export interface RejectedRows {
  /** Reads the file and collects the rows that cannot be read. */
  readonly scan: QueryPlan;
  /** `line` (first line of the file is 1), `column_number` (first is 1), `kind`, `message` in the engine's words, in order. */
  readonly list: QueryPlan;
  /** Takes the collection away again. */
  readonly clear: readonly QueryPlan[];
}

/**
 * Every row of a file that `readDelimited` fails on, for telling a person about all of them at once.
 *
 * @param file `table` names the temporary collection: two scans at a time need two names. `limit` is the most rows to collect.
 */
export const rejectedRows = (
  file: DelimitedFile & { readonly columns: readonly string[]; readonly table: string; readonly limit: number },
  dialect: Dialect = dialects.duckdb,
): RejectedRows => {
  const rejects = { table: file.table, limit: file.limit };
  const source = dialect.delimited(file.path, { ...settings(file), columns: file.columns, rejects });
  const table = dialect.column(file.table);
  const scanTable = dialect.column(`${file.table}_scan`);
  return {
    scan: plan`SELECT count(*) AS rows_read FROM ${source}`,
    list: plan`SELECT DISTINCT ON (line) line, column_idx AS column_number, CAST(error_type AS VARCHAR) AS kind, error_message AS message FROM ${table} ORDER BY line, byte_position DESC LIMIT ${value(file.limit)}`,
    clear: [plan`DROP TABLE IF EXISTS ${table}`, plan`DROP TABLE IF EXISTS ${scanTable}`],
  };
};
