import type { ScorerDialect } from './scorer-dialect.js';
import { joined, raw, type Sql, sql } from './sql-text.js';

const double = (operand: Sql): Sql => sql`CAST(${operand} AS DOUBLE)`;
const huge = (operand: Sql): Sql => sql`CAST(${operand} AS HUGEINT)`;

/**
 * 60 bits of quotient and a sticky last bit fit a BIGINT, which becomes a double with one rounding; a power of two then moves
 * it into place without another. Casting both HUGEINTs to DOUBLE first would round three times.
 */
function quotient(n: Sql, d: Sql): Sql {
  const size = sql`abs(${n})`;
  const power = sql`CAST(60 - floor(log2(${double(size)} / ${double(d)})) AS INTEGER)`;
  const up = sql`(${huge(size)} * CAST(pow(2, greatest(${power}, 0)) AS HUGEINT))`;
  const down = sql`(${huge(d)} * CAST(pow(2, greatest(0 - ${power}, 0)) AS HUGEINT))`;
  const bits = sql`(${up} // ${down})`;
  const sticky = sql`CASE WHEN ${up} % ${down} = 0 OR ${bits} % 2 = 1 THEN 0 ELSE 1 END`;
  const rounded = sql`(CAST(CAST(${bits} + ${sticky} AS BIGINT) AS DOUBLE) * pow(2, 0 - ${power}))`;
  return sql`CASE WHEN ${n} = 0 THEN CAST(0 AS DOUBLE) WHEN ${n} < 0 THEN 0 - ${rounded} ELSE ${rounded} END`;
}

export const duckdbScorer: ScorerDialect = {
  literal: (value, type) => `CAST(${value} AS ${type})`,
  double: (value) => raw(`CAST(${value} AS DOUBLE)`),
  cast: (operand, type) => sql`CAST(${operand} AS ${raw(type === 'TEXT' ? 'VARCHAR' : type)})`,
  divideWhole: (a, b) => sql`(${a} // ${b})`,
  least: (values) => (values.length === 1 ? (values[0] ?? raw('NULL')) : sql`least(${joined(values, ', ')})`),
  greatest: (values) => (values.length === 1 ? (values[0] ?? raw('NULL')) : sql`greatest(${joined(values, ', ')})`),
  isFinite: (operand) => sql`isfinite(${operand})`,
  quotient,
  // An expression may be 1,000 deep (`max_expression_depth`), and each query around another is 2.
  deepest: 400,
  rowsOfNames: (pairs) =>
    pairs.length === 0
      ? `SELECT '' AS "column", 0 AS "rows"`
      : `SELECT unnest([${pairs.map(([name, count]) => `{'column': ${name}, 'rows': ${count}}`).join(', ')}], recursive := true)`,
  list: {
    of: (values) => sql`[${joined(values, ', ')}]`,
    length: (list) => sql`CAST(len(${list}) AS INTEGER)`,
    known: (list) => sql`list_filter(${list}, lambda x: x IS NOT NULL)`,
    orElse: (list, value) => sql`list_transform(${list}, lambda x: coalesce(x, ${value}))`,
    sum: (list) => huge(sql`list_sum(list_transform(${list}, lambda x: CAST(x AS HUGEINT)))`),
    least: (list) => sql`list_min(${list})`,
    greatest: (list) => sql`list_max(${list})`,
    countAtLeast: (list, edge) => sql`CAST(len(list_filter(${list}, lambda x: x >= ${edge})) AS INTEGER)`,
    doubledMedian: (list) =>
      sql`(CAST(list_sort(${list})[(len(${list}) + 1) // 2] AS HUGEINT) + CAST(list_sort(${list})[len(${list}) // 2 + 1] AS HUGEINT))`,
    mode: (list, ties) =>
      sql`(list_max(list_transform(${list}, lambda x: {'times': len(list_filter(${list}, lambda y: y = x)), 'lead': CAST(x AS HUGEINT) * ${raw(ties === 'lowest' ? '-1' : '1')}})).lead * ${raw(ties === 'lowest' ? '-1' : '1')})`,
  },
};
