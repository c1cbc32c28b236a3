import { columnList, type Dialect, dialects } from './dialects.js';
import { fragment, joinPlans, plan, type QueryPlan, value } from './query-plan.js';

export interface PooledRateOptions {
  /** A query with the columns named below; one row for each part. */
  readonly from: QueryPlan;
  /** Columns that make the groups; none for one group of everything. */
  readonly by: readonly string[];
  /** Column of the count above the line: text as published, or a number. */
  readonly numerator: string;
  readonly denominator: string;
  /** 100 for per cent, 10,000 for a rate per 10,000. */
  readonly per: number;
}

/**
 * Rate of a group of places: sum of numerators over sum of denominators, never the mean of the places' rates.
 *
 * Columns: those of `by`, then `parts`, `missing_parts` (numerator or denominator is a symbol or blank), `complete`,
 * `numerator` and `denominator` (sums over the parts that have both), `rate` (unrounded). A group with a missing part has
 * `complete` false and no `rate`: a suppressed part is not a zero. No rate either where the denominators sum to nothing.
 * Sums are exact (six decimal places) and divided once, so order and threads do not show. Ordered by `by`.
 */
export function pooledRate(options: PooledRateOptions, dialect: Dialect = dialects.duckdb): QueryPlan {
  const keys = options.by.map(dialect.column);
  const cell = (name: string) => dialect.exactNumber(dialect.column(name));
  const list = (parts: readonly QueryPlan[]) => joinPlans(parts, ', ');
  const parts = list([...keys, plan`${cell(options.numerator)} AS n`, plan`${cell(options.denominator)} AS d`]);
  const known = fragment('FILTER (WHERE n IS NOT NULL AND d IS NOT NULL)');
  const sums = list([
    ...keys,
    fragment('count(*) AS parts'),
    plan`count(*) - count(*) ${known} AS missing_parts`,
    plan`sum(n) ${known} AS numerator`,
    plan`sum(d) ${known} AS denominator`,
  ]);
  const rate = plan`CASE WHEN missing_parts = 0 AND denominator > 0 THEN ${dialect.double(value(options.per))} * ${dialect.double(fragment('numerator'))} / ${dialect.double(fragment('denominator'))} END AS rate`;
  const shown = list([
    ...keys,
    fragment('parts, missing_parts, parts > 0 AND missing_parts = 0 AS complete, numerator, denominator'),
    rate,
  ]);
  const grouped = keys.length === 0 ? fragment('') : plan` GROUP BY ${columnList(dialect, options.by)}`;
  const ordered = keys.length === 0 ? fragment('') : plan` ORDER BY ${columnList(dialect, options.by)}`;
  return plan`WITH parts AS (SELECT ${parts} FROM (${options.from}) AS given), sums AS (SELECT ${sums} FROM parts${grouped}) SELECT ${shown} FROM sums${ordered}`;
}
