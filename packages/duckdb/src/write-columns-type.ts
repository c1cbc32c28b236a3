import { DOUBLE, type DuckDBType, INTEGER, LIST, TINYINT } from '@duckdb/node-api';
import { kindOf, nullBit } from '@plumbline/batch';
import type { ProjectionColumn } from '@plumbline/core';
import { quoteIdentifier } from '@plumbline/sql';

interface HeldType {
  readonly sql: string;
  readonly type: DuckDBType;
}

const heldTypes = {
  small: { sql: 'TINYINT', type: TINYINT },
  day: { sql: 'INTEGER', type: INTEGER },
  number: { sql: 'DOUBLE', type: DOUBLE },
  list: { sql: 'DOUBLE[]', type: LIST(DOUBLE) },
} as const satisfies { readonly [kind: string]: HeldType };

/** How a column lies in the engine before it is written: as in its typed array, without NULL. */
export const heldTypeOf = (column: ProjectionColumn): HeldType => heldTypes[kindOf(column)];

/** The column as a projection in Parquet has it. */
export function writtenOf(column: ProjectionColumn): string {
  const name = quoteIdentifier(column.name);
  switch (column.kind) {
    case 'code':
      return name;
    case 'test':
      return `nullif(${name}, ${nullBit}) AS ${name}`;
    case 'leaf':
      return `${column.gives === 'truth' ? `nullif(${name}, ${nullBit})` : knownOf(name)} AS ${name}`;
    case 'newest':
      return `nullif(${name}, 0) AS ${name}`;
    case 'number':
      return `CAST(${knownOf(name)} AS BIGINT) AS ${name}`;
    case 'previous':
      return `${knownOf(name)} AS ${name}`;
    case 'rows':
      return `list_transform(${name}, lambda entry: CAST(${knownOf('entry')} AS BIGINT)) AS ${name}`;
  }
}

const knownOf = (name: string): string => `CASE WHEN isnan(${name}) THEN NULL ELSE ${name} END`;
