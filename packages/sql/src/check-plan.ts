import { type CompiledInstrument, type Outcome, type ProjectionColumn, projectionOf } from '@plumbline/core';
import { notColumnar } from '@plumbline/core/tables';
import { type Dialect, dialects } from './dialects.js';
import type { QueryPlan } from './query-plan.js';
import { quoteIdentifier, quoteText } from './quote.js';
import { raw } from './scorer/sql-text.js';
import { isStray } from './scorer/stray.js';

/**
 * A query that tells which columns of `from` hold what no answer to this instrument comes to: codes that an item has not,
 * numbers outside its range or beside an item that is not answered. `scorePlan` takes its table at its word, so this is for
 * tables that neither `projectAnswers` nor `writeColumns` made.
 *
 * Gives a row for each such column: `column` (its name) and `rows` (how many rows hold such a value). No row: all is well. NULL
 * is well too.
 *
 * @returns Issues where the instrument cannot be worked out from columns (`score-not-columnar`).
 */
export function checkPlan(
  compiled: CompiledInstrument,
  { from }: { readonly from: QueryPlan },
  dialect: Dialect = dialects.duckdb,
): Outcome<QueryPlan> {
  const apart = notColumnar(compiled);
  if (apart.length > 0) return { ok: false, issues: apart };
  const { columns } = projectionOf(compiled);
  const given = ({ name }: ProjectionColumn) => raw(`given.${quoteIdentifier(name)}`);
  const codeOf = (item: number) => columns.find((column) => column.kind === 'code' && column.item === item);
  const counts = columns.map((column, place) => {
    const code = column.kind === 'number' ? codeOf(column.item) : undefined;
    const stray = isStray(column, given(column), code === undefined ? null : given(code), compiled);
    return `count(CASE WHEN ${stray.text} THEN 1 END) AS n${place}`;
  });
  const told = dialect.scorer.rowsOfNames(columns.map(({ name }, place) => [quoteText(name), `n${place}`]));
  const counted = `SELECT ${['count(*) AS n', ...counts].join(', ')} FROM (${from.sql}\n) AS given`;
  const sql = `SELECT "column", "rows" FROM (${told} FROM (${counted}) AS counted) AS told WHERE "rows" > 0`;
  return { ok: true, value: { sql, params: from.params } };
}
