import { columnList, type Dialect, dialects } from './dialects.js';
import { fragment, joinPlans, plan, type QueryPlan } from './query-plan.js';

export interface QuantileOptions {
  /** A query with the columns named below; one row for each place. */
  readonly from: QueryPlan;
  readonly by: readonly string[];
  /** Column of the published value: text as published, or a number. */
  readonly value: string;
  /** Between 0 and 1. */
  readonly probabilities: readonly number[];
}

/** Name of the column that holds a quantile: 0.25 is `p25`, 0.975 is `p97_5`. */
export const quantileColumn = (probability: number): string =>
  `p${String(Number((probability * 100).toFixed(6))).replace('.', '_')}`;

/**
 * Quantiles of the published values of each group by linear interpolation (type 7, as R's default and Excel's PERCENTILE.INC).
 *
 * Columns: those of `by`, `n` (values that are numbers), then one for each probability (`p25`, `p50`, `p75`). Symbols and
 * blanks are left out; a group with no number at all has `n` 0 and NULL quantiles. Ordered by `by`.
 *
 * @throws RangeError for a probability outside 0 to 1.
 * @see Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996)
 */
export function quantiles(options: QuantileOptions, dialect: Dialect = dialects.duckdb): QueryPlan {
  if (!options.probabilities.every((p) => p >= 0 && p <= 1))
    throw new RangeError('A probability lies between 0 and 1.');
  const keys = options.by.map(dialect.column);
  const number = dialect.double(dialect.exactNumber(dialect.column(options.value)));
  const shown = joinPlans(
    [
      ...keys,
      fragment('count(x) AS n'),
      ...options.probabilities.map(
        (p) => plan`${dialect.quantile(fragment('x'), p)} AS ${dialect.column(quantileColumn(p))}`,
      ),
    ],
    ', ',
  );
  const grouping = columnList(dialect, options.by);
  const grouped = keys.length === 0 ? fragment('') : plan` GROUP BY ${grouping} ORDER BY ${grouping}`;
  return plan`SELECT ${shown} FROM (SELECT ${joinPlans([...keys, plan`${number} AS x`], ', ')} FROM (${options.from}) AS given) AS cells${grouped}`;
}
