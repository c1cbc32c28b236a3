import type { Children } from '#dialect';
import { classes } from './classes.js';

interface TableRow {
  readonly id?: string | undefined;
  /** The first is the head of the row. */
  readonly cells: readonly Children[];
}

interface TableProps {
  readonly classes?: string | undefined;
  /** `null` where a column needs no head: that of the rows' own heads, that of buttons. */
  readonly head?: readonly Children[] | undefined;
  readonly rows: readonly TableRow[];
}

/* biome-ignore-start lint/suspicious/noArrayIndexKey: a column is known by its place alone */
export const Table = ({ classes: more, head, rows }: TableProps) => (
  <table className={classes('govuk-table', more)}>
    {head && (
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {head.map((cell, at) =>
            cell === null ? (
              <td key={at} className="govuk-table__header" />
            ) : (
              <th key={at} scope="col" className="govuk-table__header">
                {cell}
              </th>
            ),
          )}
        </tr>
      </thead>
    )}
    <tbody className="govuk-table__body">
      {rows.map(({ id, cells }, row) => (
        <tr key={id ?? row} id={id} className="govuk-table__row" tabIndex={id === undefined ? undefined : -1}>
          {cells.map((cell, at) =>
            at === 0 ? (
              <th key={at} scope="row" className="govuk-table__header">
                {cell}
              </th>
            ) : (
              <td key={at} className="govuk-table__cell">
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
/* biome-ignore-end lint/suspicious/noArrayIndexKey: a column is known by its place alone */
