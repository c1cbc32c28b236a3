import type { ProjectedRow, Projection } from '@plumbline/core';
import { type Column, type Columns, kindOf, noDay, nullBit } from '../columns.js';

/** Lines of a file as columns of a scoring projection. */
export interface Block {
  readonly columns: Columns;
  /** GSS code of each line; `null` for bare answers. */
  readonly organisations: readonly (string | null)[];
  /** Number of each line in its file, from 1. */
  readonly lines: Float64Array;
}

/** A column while lines are put into it. */
export type Filling =
  | Exclude<Column, { readonly kind: 'list' }>
  | { readonly kind: 'list'; readonly values: number[]; readonly offsets: Int32Array };

export const fillingsFor = ({ columns }: Projection, capacity: number): readonly Filling[] =>
  columns.map((column) => fillingOf(kindOf(column), capacity));

function fillingOf(kind: Column['kind'], capacity: number): Filling {
  switch (kind) {
    case 'small':
      return { kind, values: new Int8Array(capacity) };
    case 'day':
      return { kind, values: new Int32Array(capacity) };
    case 'number':
      return { kind, values: new Float64Array(capacity) };
    case 'list':
      return { kind, values: [], offsets: new Int32Array(capacity + 1) };
  }
}

export function filled({ columns }: Projection, fillings: readonly Filling[], rows: number): Columns {
  const named = columns.flatMap(({ name }, at): [string, Column][] => {
    const filling = fillings[at];
    return filling === undefined ? [] : [[name, cut(filling, rows)]];
  });
  return { rows, columns: new Map(named) };
}

function cut(filling: Filling, rows: number): Column {
  switch (filling.kind) {
    case 'small':
      return { kind: 'small', values: filling.values.subarray(0, rows) };
    case 'day':
      return { kind: 'day', values: filling.values.subarray(0, rows) };
    case 'number':
      return { kind: 'number', values: filling.values.subarray(0, rows) };
    case 'list':
      return {
        kind: 'list',
        values: Float64Array.from(filling.values),
        offsets: filling.offsets.subarray(0, rows + 1),
      };
  }
}

export function putRow(fillings: readonly Filling[], row: ProjectedRow, place: number): void {
  for (const [index, filling] of fillings.entries()) {
    const cell = row[index] ?? null;
    if (filling.kind === 'list') putList(filling, typeof cell === 'number' || cell === null ? [] : cell, place);
    else filling.values[place] = typeof cell === 'number' ? cell : nullOf[filling.kind];
  }
}

const nullOf = { small: nullBit, day: noDay, number: Number.NaN } as const;

export function putList(
  { values, offsets }: Extract<Filling, { kind: 'list' }>,
  list: readonly (number | null)[],
  place: number,
): void {
  for (const value of list) values.push(value ?? Number.NaN);
  offsets[place + 1] = values.length;
}
