import {
  type CompiledInstrument,
  type Issue,
  type Projection,
  type ProjectionColumn,
  stateCodes,
} from '@plumbline/core';
import { type Column, type Columns, kindOf } from './columns.js';

/** What `checkColumns` finds. `{expected}` is the issue's own. */
export const columnIssueCodes = {
  'column-value-unknown': {
    message: 'The column holds what no answer to this instrument comes to (expected: {expected}).',
    fix: 'Make the columns anew with the projection of this version of the instrument.',
  },
} as const;

const typeOf = { small: Int8Array, day: Int32Array, number: Float64Array } as const;

/**
 * Throws where columns are not what a projection says they are: one that is not there or of another kind, one shorter than
 * the rows. Looks at none of the values.
 */
export function requireColumns({ columns: wanted }: Projection, { rows, columns }: Columns): void {
  if (!Number.isInteger(rows) || rows < 0) throw new RangeError(`There cannot be ${rows} rows.`);
  for (const projected of wanted) {
    const column = columns.get(projected.name);
    if (column?.kind !== kindOf(projected)) throw new TypeError(`The columns lack "${projected.name}".`);
    if (rowsOf(column, projected.name) < rows)
      throw new RangeError(`The column "${projected.name}" has fewer than ${rows} rows.`);
  }
}

function rowsOf(column: Column, name: string): number {
  const isTyped =
    column.kind === 'list'
      ? column.values instanceof Float64Array && column.offsets instanceof Int32Array
      : column.values instanceof typeOf[column.kind];
  if (!isTyped) throw new TypeError(`The column "${name}" is no typed array of its kind.`);
  return column.kind === 'list' ? column.offsets.length - 1 : column.values.length;
}

/**
 * Values that no answer to this instrument comes to, in columns that somebody else has made: codes of options that an item
 * has not or that stand for a missing answer, states that there are not, numbers where there is none or that are none. One
 * issue a column, at its first row. Columns of `projectAnswers` and of lines that were read have none.
 *
 * @throws TypeError or RangeError as `batchScorer` does, where columns are missing or too short.
 */
export function checkColumns(compiled: CompiledInstrument, projection: Projection, given: Columns): readonly Issue[] {
  requireColumns(projection, given);
  return projection.columns.flatMap((projected): readonly Issue[] => {
    const row = firstWrong(compiled, projected, given);
    if (row < 0) return [];
    const expected = projected.kind === 'code' ? 'a code of the item' : 'a value of the projection';
    return [{ code: 'column-value-unknown', path: `/${projected.name}/${row}`, expected, found: 'another' }];
  });
}

function firstWrong(compiled: CompiledInstrument, projected: ProjectionColumn, { rows, columns }: Columns): number {
  const column = columns.get(projected.name);
  switch (column?.kind) {
    case 'small': {
      const fits = fitsSmall(compiled, projected);
      return column.values.subarray(0, rows).findIndex((value) => fits[value + 128] !== 1);
    }
    case 'number':
      return column.values.subarray(0, rows).findIndex((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
    case 'day':
      return column.values.subarray(0, rows).findIndex((value) => value < 0);
    case 'list':
      return firstWrongList(column, rows);
    default:
      return -1;
  }
}

function firstWrongList({ values, offsets }: Extract<Column, { kind: 'list' }>, rows: number): number {
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = [offsets[row] ?? -1, offsets[row + 1] ?? -1];
    if (from < 0 || to < from || to > values.length) return row;
    if (values.subarray(from, to).some((value) => Math.abs(value) === Number.POSITIVE_INFINITY)) return row;
  }
  return -1;
}

const lowestState = Math.min(...Object.values(stateCodes));

/** By value and 128: 1 where the column may hold it. */
function fitsSmall({ items }: CompiledInstrument, projected: ProjectionColumn): Uint8Array {
  const fits = new Uint8Array(256);
  const allow = (from: number, to: number): void => {
    fits.fill(1, from + 128, to + 129);
  };
  if (projected.kind !== 'code') {
    allow(-1, 1);
    return fits;
  }
  allow(lowestState, -1);
  const item = items[projected.item];
  if (item?.kind === 'boolean') allow(0, 1);
  else if (item === undefined || item.options.length === 0 || item.kind === 'choices') allow(0, 0);
  else for (const [place, { missing }] of item.options.entries()) if (missing === null) fits[place + 128] = 1;
  return fits;
}
