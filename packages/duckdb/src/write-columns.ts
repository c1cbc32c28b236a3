import { stat } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBDataChunk, listValue, VARCHAR } from '@duckdb/node-api';
import { type Column, type Columns, requireColumns } from '@plumbline/batch';
import type { Projection } from '@plumbline/core';
import { quoteIdentifier, quoteText } from '@plumbline/sql';
import { asEngineError, type DuckDbOptions, openConnection } from './open-connection.js';
import { itemsOf } from './read-columns-copy.js';
import { heldTypeOf, writtenOf } from './write-columns-type.js';

export interface WriteColumnsOptions extends DuckDbOptions {
  /** Name of the column of texts by which rows belong together, an authority's code for instance. */
  readonly group?: string;
}

export interface WrittenPortion {
  readonly columns: Columns;
  /** For each row its text in the column `group`. */
  readonly groups?: readonly (string | null)[];
}

/**
 * Writes responses in a projection to one Parquet file that `readColumns` and the SQL scorer read. Memory grows with the
 * number of rows: the engine holds them until all are there.
 *
 * @returns How many rows were written.
 * @throws EngineError (as a rejection) where the file cannot be written, which leaves an earlier one as it was, or where
 * columns or groups are not as many as rows.
 */
export async function writeColumns(
  path: string,
  projection: Projection,
  portions: Iterable<WrittenPortion> | AsyncIterable<WrittenPortion>,
  options: WriteColumnsOptions = {},
): Promise<number> {
  const { connection, close } = await openConnection(options);
  try {
    await connection.run(`CREATE TABLE rows (${heldColumns(projection, options.group).join(', ')})`);
    const rows = await append(connection, projection, portions, options.group !== undefined);
    const selected = [
      ...projection.columns.map(writtenOf),
      ...(options.group === undefined ? [] : [quoteIdentifier(options.group)]),
    ];
    await connection.run(
      `COPY (SELECT ${selected.join(', ')} FROM rows) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE ${await isReplaceable(path)})`,
    );
    return rows;
  } catch (cause) {
    throw asEngineError(cause, `COPY … TO ${quoteText(path)}`);
  } finally {
    close();
  }
}

/** A part of a file must not pass for the whole, and an ordinary file not take the place of a device. */
const isReplaceable = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  );

const heldColumns = (projection: Projection, group: string | undefined): readonly string[] => [
  ...projection.columns.map((column) => `${quoteIdentifier(column.name)} ${heldTypeOf(column).sql}`),
  ...(group === undefined ? [] : [`${quoteIdentifier(group)} VARCHAR`]),
];

/** What the engine takes at a time, at most. */
const chunkRows = 2048;

async function append(
  connection: DuckDBConnection,
  projection: Projection,
  portions: Iterable<WrittenPortion> | AsyncIterable<WrittenPortion>,
  isGrouped: boolean,
): Promise<number> {
  const types = [...projection.columns.map((column) => heldTypeOf(column).type), ...(isGrouped ? [VARCHAR] : [])];
  const appender = await connection.createAppender('rows');
  let written = 0;
  for await (const { columns, groups } of portions) {
    requireColumns(projection, columns);
    if (isGrouped && groups?.length !== columns.rows)
      throw new RangeError(`There are ${groups?.length ?? 0} texts of groups for ${columns.rows} rows.`);
    const given = projection.columns.map(({ name }) => columns.columns.get(name));
    for (let from = 0; from < columns.rows; from += chunkRows) {
      const rows = Math.min(chunkRows, columns.rows - from);
      const chunk = DuckDBDataChunk.create(types, rows);
      for (const [index, column] of given.entries()) fill(chunk, index, column, from, rows);
      if (isGrouped) chunk.setColumnValues(given.length, textsAt(groups, from, rows));
      appender.appendDataChunk(chunk);
      written += rows;
    }
  }
  appender.closeSync();
  return written;
}

const textsAt = (groups: WrittenPortion['groups'], from: number, rows: number): readonly (string | null)[] =>
  Array.from({ length: rows }, (_, row) => groups?.[from + row] ?? null);

function fill(chunk: DuckDBDataChunk, index: number, column: Column | undefined, from: number, rows: number): void {
  if (column === undefined) throw new RangeError('A column of the projection is not there.');
  if (column.kind === 'list') {
    chunk.setColumnValues(
      index,
      Array.from({ length: rows }, (_, row) => listAt(column, from + row)),
    );
    return;
  }
  const vector = chunk.getColumnVector(index);
  const values = column.values.subarray(from, from + rows);
  if (values instanceof Int8Array) itemsOf(vector, Int8Array).set(values);
  else if (values instanceof Int32Array) itemsOf(vector, Int32Array).set(values);
  else itemsOf(vector, Float64Array).set(values);
  vector.flush();
}

const listAt = ({ values, offsets }: Extract<Column, { kind: 'list' }>, row: number) =>
  listValue([...values.subarray(offsets[row], offsets[row + 1])]);
