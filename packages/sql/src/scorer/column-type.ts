import type { ProjectionColumn } from '@plumbline/core';
import { raw, type Sql, sql } from './sql-text.js';

function columnType(column: ProjectionColumn): 'TINYINT' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'BIGINT[]' {
  switch (column.kind) {
    case 'code':
    case 'test':
      return 'TINYINT';
    case 'newest':
      return 'INTEGER';
    case 'number':
      return 'BIGINT';
    case 'leaf':
      return column.gives === 'truth' ? 'TINYINT' : 'DOUBLE';
    case 'previous':
      return 'DOUBLE';
    case 'rows':
      return 'BIGINT[]';
  }
}

/** Tables of other making have wider columns. What does not fit is an error of the engine, not a wrong number. */
export const asColumn = (given: Sql, column: ProjectionColumn): Sql =>
  sql`CAST(${given} AS ${raw(columnType(column))})`;
