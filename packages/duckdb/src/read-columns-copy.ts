import { DuckDBListVector, type DuckDBVector } from '@duckdb/node-api';
import type { Column } from '@plumbline/batch';
import type { ProjectionColumn } from '@plumbline/core';
import { quoteIdentifier } from '@plumbline/sql';

/** One column of a portion while chunks come in. */
export interface ColumnCopy {
  take(vector: DuckDBVector, at: number, rows: number): void;
  finish(rows: number): Column;
}

type Memory = (bytes: number) => ArrayBufferLike;

/**
 * The values of a vector where they lie. The types of @duckdb/node-api keep them to themselves, but the way round makes an
 * object of each; the version is fixed, and what is not the expected array is refused.
 */
export function itemsOf<T>(vector: DuckDBVector, type: new (...given: never[]) => T): T {
  const items: unknown = Reflect.get(vector, 'items');
  if (items instanceof type) return items;
  throw new TypeError(`The engine gave no ${type.name} where one was asked for.`);
}

/** The engine's name for the texts of the column that rows are grouped by. */
export const groupType = 'plumbline_group';

/** The place of a text in the list of groups; -1 for none. */
export const placeOf = (group: string): string =>
  `coalesce(CAST(enum_code(CAST(CAST(${quoteIdentifier(group)} AS VARCHAR) AS ${groupType})) AS INTEGER), -1)`;

/** A column in the one type that its copy takes. NULL becomes what stands for it in a typed array. */
export function selectOf(column: ProjectionColumn): string {
  const name = quoteIdentifier(column.name);
  switch (column.kind) {
    case 'code':
    case 'test':
      return `coalesce(CAST(${name} AS TINYINT), -1)`;
    case 'leaf':
      return column.gives === 'truth' ? `coalesce(CAST(${name} AS TINYINT), -1)` : numberOf(name);
    case 'newest':
      return `coalesce(CAST(${name} AS INTEGER), 0)`;
    case 'number':
    case 'previous':
      return numberOf(name);
    case 'rows':
      return `list_transform(coalesce(${name}, []), lambda entry: ${numberOf('entry')})`;
  }
}

const numberOf = (name: string): string => `coalesce(CAST(${name} AS DOUBLE), CAST('NaN' AS DOUBLE))`;

export function copyOf(column: ProjectionColumn, rows: number, memory: Memory): ColumnCopy {
  switch (column.kind) {
    case 'code':
    case 'test':
      return smallCopy(new Int8Array(memory(rows)));
    case 'leaf':
      return column.gives === 'truth' ? smallCopy(new Int8Array(memory(rows))) : numberCopy(rows, memory);
    case 'newest':
      return dayCopy(new Int32Array(memory(4 * rows)));
    case 'number':
    case 'previous':
      return numberCopy(rows, memory);
    case 'rows':
      return listCopy(new Int32Array(memory(4 * (rows + 1))), memory);
  }
}

const smallCopy = (values: Int8Array): ColumnCopy => ({
  take(vector, at) {
    values.set(itemsOf(vector, Int8Array), at);
  },
  finish: (rows) => ({ kind: 'small', values: values.subarray(0, rows) }),
});

const dayCopy = (values: Int32Array): ColumnCopy => ({
  take(vector, at) {
    values.set(itemsOf(vector, Int32Array), at);
  },
  finish: (rows) => ({ kind: 'day', values: values.subarray(0, rows) }),
});

function numberCopy(rows: number, memory: Memory): ColumnCopy {
  const values = new Float64Array(memory(8 * rows));
  return {
    take(vector, at) {
      values.set(itemsOf(vector, Float64Array), at);
    },
    finish: (count) => ({ kind: 'number', values: values.subarray(0, count) }),
  };
}

/** Entries of lists wait in pieces until all are there, since nobody knows how many come. */
function listCopy(offsets: Int32Array, memory: Memory): ColumnCopy {
  const pieces: Float64Array[] = [];
  let count = 0;
  return {
    take(vector, at, rows) {
      if (!(vector instanceof DuckDBListVector))
        throw new TypeError('The engine gave no list where one was asked for.');
      const items = itemsOf(vector.childVector, Float64Array);
      for (let row = 0; row < rows; row += 1) {
        const from = vector.getEntryOffset(row);
        const length = vector.getEntryLength(row);
        if (length > 0) pieces.push(items.slice(from, from + length));
        count += length;
        offsets[at + row + 1] = count;
      }
    },
    finish(rows) {
      const values = new Float64Array(memory(8 * count));
      let at = 0;
      for (const piece of pieces) {
        values.set(piece, at);
        at += piece.length;
      }
      return { kind: 'list', values, offsets: offsets.subarray(0, rows + 1) };
    },
  };
}
