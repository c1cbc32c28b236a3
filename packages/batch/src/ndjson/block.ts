import type { ProjectedRow, Projection } from '@plumbline/core';

/**
 * One column of a block, one element for each line: `Int8Array` for `code`, `Float64Array` with NaN for NULL for
 * other numbers, a list for `rows`.
 */
export type Column = Int8Array | Float64Array | readonly (readonly (number | null)[])[];

/** Lines of a file as columns of a scoring projection. */
export interface Block {
  readonly count: number;
  /** In the order of the projection. */
  readonly columns: readonly Column[];
  /** GSS code of each line; `null` for bare answers. */
  readonly organisations: readonly (string | null)[];
  /** Number of each line in its file, from 1. */
  readonly lines: Float64Array;
}

export type Filling = Int8Array | Float64Array | (readonly (number | null)[])[];

export const columnsFor = ({ columns }: Projection, capacity: number): Filling[] =>
  columns.map(({ kind }) => {
    if (kind === 'rows') return [];
    return kind === 'code' ? new Int8Array(capacity) : new Float64Array(capacity);
  });

export const cut = (columns: readonly Filling[], count: number): readonly Column[] =>
  columns.map((column) => (Array.isArray(column) ? column : column.subarray(0, count)));

export function putRow(columns: readonly Filling[], row: ProjectedRow, place: number): void {
  columns.forEach((column, index) => {
    const cell = row[index] ?? null;
    if (Array.isArray(column)) column[place] = typeof cell === 'object' && cell !== null ? cell : [];
    else column[place] = typeof cell === 'number' ? cell : Number.NaN;
  });
}
