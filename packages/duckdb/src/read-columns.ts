import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import type { Columns } from '@plumbline/batch';
import type { Projection } from '@plumbline/core';
import { EngineError, quoteIdentifier, quoteText } from '@plumbline/sql';
import { asEngineError, type DuckDbOptions, openConnection } from './open-connection.js';
import { type ColumnCopy, copyOf, groupType, itemsOf, placeOf, selectOf } from './read-columns-copy.js';
import { literalPath, requireTypes } from './read-columns-type.js';

export interface ReadColumnsOptions extends DuckDbOptions {
  /** Rows of a portion; 65,536 unless said. Memory grows with this, not with the file. */
  readonly rows?: number;
  /** A column of texts by which rows belong together, an authority's code for instance. */
  readonly group?: string;
  /** Where the columns lie: memory that threads share, for work on several. */
  readonly memory?: (bytes: number) => ArrayBufferLike;
}

export interface ColumnReader {
  /** Rows of the file. */
  readonly rows: number;
  /** Every text of the column `group`, in order by code unit; empty without one. */
  readonly groups: readonly string[];
  /** Once only: portions in the order of the file. */
  portions(): AsyncGenerator<ColumnPortion>;
  close(): void;
}

export interface ColumnPortion {
  readonly columns: Columns;
  /** For each row the place of its text in `groups`, -1 where there is none; `null` without `group`. */
  readonly groups: Int32Array | null;
}

/**
 * Opens a Parquet file that holds a projection, to be read as typed arrays in portions. No object is made for a value, and
 * memory stays the same however long the file is. What is NULL is unanswered or unknown, never zero.
 *
 * @param path Of one file, as it is called: `*`, `?` and `[` stand for themselves.
 * @throws EngineError (as a rejection) where the file cannot be read, lacks a column, has one of another type or holds what a column cannot. Values are for `checkColumns` of `@plumbline/batch`.
 */
export async function readColumns(
  path: string,
  projection: Projection,
  options: ReadColumnsOptions = {},
): Promise<ColumnReader> {
  const { connection, close } = await openConnection(options);
  const source = `read_parquet([${quoteText(literalPath(path))}])`;
  try {
    const rows = await countOf(connection, source);
    await requireTypes(connection, source, projection);
    const groups = options.group === undefined ? [] : await textsOf(connection, source, options.group);
    if (groups.length > 0)
      await connection.run(`CREATE TYPE ${groupType} AS ENUM (${groups.map(quoteText).join(', ')})`);
    return { rows, groups, portions: () => portionsOf(connection, source, projection, rows, groups, options), close };
  } catch (cause) {
    close();
    throw asEngineError(cause, source);
  }
}

async function countOf(connection: DuckDBConnection, source: string): Promise<number> {
  const result = await connection.runAndReadAll(`SELECT CAST(count(*) AS DOUBLE) FROM ${source}`);
  return Number(result.value(0, 0));
}

async function textsOf(connection: DuckDBConnection, source: string, column: string): Promise<readonly string[]> {
  const name = quoteIdentifier(column);
  const sql = `SELECT DISTINCT CAST(${name} AS VARCHAR) FROM ${source} WHERE ${name} IS NOT NULL`;
  const result = await connection.runAndReadAll(sql);
  return result
    .getRows()
    .map(([text]) => String(text))
    .sort();
}

async function* portionsOf(
  connection: DuckDBConnection,
  source: string,
  projection: Projection,
  rows: number,
  groups: readonly string[],
  { rows: wanted = 65_536, group, memory = ownMemory }: ReadColumnsOptions,
): AsyncGenerator<ColumnPortion> {
  const most = Math.max(chunkRows, wanted);
  const placed = group === undefined ? [] : [groups.length === 0 ? 'CAST(-1 AS INTEGER)' : placeOf(group)];
  const selected = [...projection.columns.map(selectOf), ...placed];
  const sql = `SELECT ${selected.length === 0 ? '1' : selected.join(', ')} FROM ${source}`;
  let read = 0;
  try {
    const result = await connection.stream(sql);
    let chunk = await result.fetchChunk();
    while (chunk !== null && chunk.rowCount > 0) {
      const size = Math.min(most, rows - read);
      const copies = projection.columns.map((column) => copyOf(column, size, memory));
      const places = group === undefined ? null : new Int32Array(memory(4 * size));
      let at = 0;
      while (chunk !== null && chunk.rowCount > 0 && at + chunk.rowCount <= size) {
        copyChunk(chunk, copies, places, at);
        at += chunk.rowCount;
        chunk = await result.fetchChunk();
      }
      if (at === 0) break;
      read += at;
      yield portionOf(projection, copies, places, at);
    }
  } catch (cause) {
    throw asEngineError(cause, sql);
  }
  // With @duckdb/node-api 1.5.6 a stream ends quietly where a query fails half way.
  if (read !== rows) throw new EngineError(`Only ${read} of ${rows} rows could be read.`, sql, undefined);
}

/** What the engine hands over at a time, at most. */
const chunkRows = 2048;

const ownMemory = (bytes: number): ArrayBufferLike => new ArrayBuffer(bytes);

function copyChunk(chunk: DuckDBDataChunk, copies: readonly ColumnCopy[], places: Int32Array | null, at: number): void {
  for (const [index, copy] of copies.entries()) copy.take(chunk.getColumnVector(index), at, chunk.rowCount);
  places?.set(itemsOf(chunk.getColumnVector(copies.length), Int32Array), at);
}

function portionOf(
  projection: Projection,
  copies: readonly ColumnCopy[],
  places: Int32Array | null,
  rows: number,
): ColumnPortion {
  const columns = projection.columns.map(({ name }, index) => [name, copies[index]?.finish(rows)] as const);
  return {
    columns: { rows, columns: new Map(columns.flatMap(([name, column]) => (column ? [[name, column]] : []))) },
    groups: places?.subarray(0, rows) ?? null,
  };
}
