import type { CompiledInstrument } from '@plumbline/core';
import { plan, type QueryPlan, quoteIdentifier, scorePlan, value } from '@plumbline/sql';

/** What the hand-written query gives, in the same columns, from the query that is made of the compiled instrument. */
export function plannedSql(compiled: CompiledInstrument, path: string): QueryPlan {
  const scored = scorePlan(compiled, { from: plan`SELECT * FROM read_parquet(${value(path)})`, keep: ['authority'] });
  if (!scored.ok) throw new Error('The benchmark instrument has no plan.');
  const scores = compiled.scores.map(({ id }) => ({ from: `score_${id}`, to: id === 'overall' ? 'o' : `s_${id}` }));
  const themes = compiled.themeScores.map(({ id }) => ({ from: `theme_${id}`, to: `t_${id.replaceAll('-', '_')}` }));
  const parts = [...scores, ...themes];
  const column = (name: string): string => quoteIdentifier(name);
  // Bands stand from the best down: the first is 4.
  const counts = parts.flatMap(({ from, to }) =>
    [1, 2, 3, 4].map(
      (band) => `count(*) FILTER (${column(`${from}_band`)} = ${4 - band}) AS ${column(`${to}_c_${band}`)}`,
    ),
  );
  const totals = parts.map(({ from, to }) => `sum(${column(`${from}_value`)}) AS ${column(`${to}_total`)}`);
  const flags = [
    ['critical-item', 'critical'],
    ['weak-theme', 'themes'],
    ['low-coverage', 'low'],
    ['weak-overall', 'weak'],
  ].map(([id, name]) => `sum(${column(`flag_${id}_raised`)}) AS ${name}`);
  return {
    sql: `SELECT authority, count(*) AS n, ${[...counts, ...totals, ...flags].join(', ')} FROM (${scored.value.sql}) GROUP BY authority`,
    params: scored.value.params,
  };
}
