export type TidyCell = string | number | boolean | null;

/** A column of a tidy table with what its rows hold. */
export interface TidyColumn<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: string;
  readonly of: (row: Row) => TidyCell;
}

/** One kind of thing, one row each. `null` is a blank cell; why something is missing stands in a column of its own. */
export interface TidyTable {
  /** Also the name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Omit<TidyColumn<never>, 'of'>[];
  readonly key: readonly string[];
  readonly rows: readonly (readonly TidyCell[])[];
}

export function tidyTable<Row>(
  about: Pick<TidyTable, 'name' | 'title' | 'key'>,
  columns: readonly TidyColumn<Row>[],
  rows: readonly Row[],
): TidyTable {
  return {
    ...about,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}
