import type { Column, Columns } from '../columns.js';
import type { ScoredColumns } from '../scored-columns.js';

/** Rows worked on together: their sums stay in the nearest cache while item after item is added. */
export const blockRows = 1024;

/** One stretch of rows, and where what comes of them goes. */
export interface Block {
  readonly input: Columns;
  readonly output: ScoredColumns;
  readonly from: number;
  readonly to: number;
}

export const smallColumn = ({ columns }: Columns, name: string): Int8Array => {
  const column = columns.get(name);
  if (column?.kind !== 'small') throw new TypeError(`The columns lack "${name}".`);
  return column.values;
};

export const columnNamed = ({ columns }: Columns, name: string): Column => {
  const column = columns.get(name);
  if (column === undefined) throw new TypeError(`The columns lack "${name}".`);
  return column;
};
