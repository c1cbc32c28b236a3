import type { ProjectedRow, Projection, ProjectionColumn } from '@plumbline/core';

/** How a column of a projection lies in memory. NULL is `nullBit` in small columns and NaN in others. */
export type Column =
  | { readonly kind: 'small'; readonly values: Int8Array }
  | { readonly kind: 'day'; readonly values: Int32Array }
  | { readonly kind: 'number'; readonly values: Float64Array }
  /** Row `r` is `values` from `offsets[r]` up to `offsets[r + 1]`. */
  | { readonly kind: 'list'; readonly values: Float64Array; readonly offsets: Int32Array };

export const nullBit = -1;
/** No evidence is dated. */
export const noDay = 0;

/** Responses in a projection: as many values in each column as there are rows. */
export interface Columns {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export const kindOf = (column: ProjectionColumn): Column['kind'] => {
  switch (column.kind) {
    case 'code':
    case 'test':
      return 'small';
    case 'leaf':
      return column.gives === 'truth' ? 'small' : 'number';
    case 'newest':
      return 'day';
    case 'number':
    case 'previous':
      return 'number';
    case 'rows':
      return 'list';
  }
};

/** Projected rows (`projectAnswers`) as columns. */
export function columnsOf(projection: Projection, rows: readonly ProjectedRow[]): Columns {
  const columns = projection.columns.map((column, at): [string, Column] => [
    column.name,
    columnOf(kindOf(column), rows, at),
  ]);
  return { rows: rows.length, columns: new Map(columns) };
}

const single = (cell: ProjectedRow[number] | undefined): number | null => (typeof cell === 'number' ? cell : null);

function columnOf(kind: Column['kind'], rows: readonly ProjectedRow[], at: number): Column {
  switch (kind) {
    case 'small':
      return { kind, values: Int8Array.from(rows, (row) => single(row[at]) ?? nullBit) };
    case 'day':
      return { kind, values: Int32Array.from(rows, (row) => single(row[at]) ?? noDay) };
    case 'number':
      return { kind, values: Float64Array.from(rows, (row) => single(row[at]) ?? Number.NaN) };
    case 'list': {
      const offsets = new Int32Array(rows.length + 1);
      const values: number[] = [];
      for (const [index, row] of rows.entries()) {
        const list = row[at];
        if (Array.isArray(list)) for (const value of list) values.push(value ?? Number.NaN);
        offsets[index + 1] = values.length;
      }
      return { kind, values: Float64Array.from(values), offsets };
    }
  }
}

/** Rows `from` up to `to` of the same columns, without a copy. */
export function slice({ columns }: Columns, from: number, to: number): Columns {
  const cut = (column: Column): Column =>
    column.kind === 'list'
      ? { ...column, offsets: column.offsets.subarray(from, to + 1) }
      : ({ ...column, values: column.values.subarray(from, to) } as Column);
  return { rows: to - from, columns: new Map([...columns].map(([name, column]) => [name, cut(column)])) };
}
