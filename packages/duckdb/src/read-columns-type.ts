import type { DuckDBConnection } from '@duckdb/node-api';
import { kindOf } from '@plumbline/batch';
import type { Projection, ProjectionColumn } from '@plumbline/core';
import { EngineError, quoteIdentifier } from '@plumbline/sql';

const whole = 'U?(TINY|SMALL|BIG|HUGE)?INT|U?INTEGER';
const number = `${whole}|FLOAT|DOUBLE|DECIMAL\\(.*\\)`;

const readable = {
  small: { types: new RegExp(`^(${whole}|BOOLEAN)$`), belongs: 'whole numbers' },
  day: { types: new RegExp(`^(${whole})$`), belongs: 'whole numbers' },
  number: { types: new RegExp(`^(${number})$`), belongs: 'numbers' },
  list: { types: new RegExp(`^(${number})\\[\\]$`), belongs: 'lists of numbers' },
} as const;

/**
 * Refuses columns of another type before any value is looked at: the engine would round a fraction to the next code, and
 * its message about a text would hold the text.
 */
export async function requireTypes(
  connection: DuckDBConnection,
  source: string,
  { columns }: Projection,
): Promise<void> {
  if (columns.length === 0) return;
  const sql = `DESCRIBE SELECT ${columns.map(({ name }) => quoteIdentifier(name)).join(', ')} FROM ${source}`;
  const found = await connection.runAndReadAll(sql);
  for (const [at, column] of columns.entries()) requireType(column, String(found.value(1, at)), sql);
}

function requireType(column: ProjectionColumn, type: string, sql: string): void {
  const { types, belongs } = readable[kindOf(column)];
  if (types.test(type)) return;
  const [name = 'of another type'] = /^\w+(\[\])?/.exec(type) ?? [];
  throw new EngineError(`The column "${column.name}" is ${name} where ${belongs} belong.`, sql, undefined);
}

/** A path in which nothing stands for other names: `a[1].parquet` would be read as `a1.parquet`. */
export const literalPath = (path: string): string => path.replaceAll(/[*?[]/g, '[$&]');
