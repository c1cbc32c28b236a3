import { columnList, type Dialect, dialects } from './dialects.js';
import { fragment, plan, type QueryPlan } from './query-plan.js';

export interface RankOptions {
  /** A query with the columns named below. */
  readonly from: QueryPlan;
  /** Ranks start again in each group. */
  readonly by: readonly string[];
  /** Column of the published value: text as published, or a number. */
  readonly value: string;
  /** Which end is rank 1. Indicators that are neither good high nor good low have no rank: do not ask for one. */
  readonly best: 'high' | 'low';
}

/**
 * Every row of `from` with its `rank`: 1 is best, ties share the lowest rank (1, 2, 2, 4). A symbol or blank has no rank
 * and counts for nobody else's.
 */
export function ranked(options: RankOptions, dialect: Dialect = dialects.duckdb): QueryPlan {
  const number = dialect.exactNumber(dialect.column(options.value));
  const direction = fragment(options.best === 'high' ? 'DESC' : 'ASC');
  const groups = options.by.length === 0 ? fragment('') : plan`PARTITION BY ${columnList(dialect, options.by)} `;
  return plan`SELECT given.*, CASE WHEN ${number} IS NOT NULL THEN rank() OVER (${groups}ORDER BY ${number} ${direction} NULLS LAST) END AS "rank" FROM (${options.from}) AS given`;
}
