import { type CompiledInstrument, type Issue, type Outcome, type Projection, projectionOf } from '@plumbline/core';
import { notColumnar } from '@plumbline/core/tables';
import { type Dialect, dialects } from './dialects.js';
import type { QueryPlan } from './query-plan.js';
import { quoteIdentifier } from './quote.js';
import { asColumn } from './scorer/column-type.js';
import { planFlag } from './scorer/flags/flag.js';
import type { Definition } from './scorer/layers.js';
import { flagOutputs, scoreOutputs } from './scorer/outputs.js';
import { columnName, type Planning, planningOf } from './scorer/planning.js';
import { planScore } from './scorer/score.js';
import { raw, type Sql, sql } from './scorer/sql-text.js';

export interface ScorePlanOptions {
  /** A query with the columns of `projectionOf(compiled)`, one response a row. */
  readonly from: QueryPlan;
  /** Further columns of `from` that go through as they are: the authority, the period. */
  readonly keep?: readonly string[];
  /** ISO 8601 date on which evidence is judged stale; without it no such flag can be told. */
  readonly asAt?: string;
  /** Also name the members that a flag is raised for, as a list of texts: `item/<key>`, `score/<id>`, `theme/<slug>`. */
  readonly members?: boolean;
}

/**
 * A query that scores every row of `from`: values, bands, caps and flags as `score` gives them, to the last bit. Sums are whole
 * numbers, compared exactly, and each value is divided once at the end.
 *
 * For each score, `score_<id>_` or `theme_<slug>_` and: `status` (0 not applicable, 1 insufficient, 2 scored), `value` (DOUBLE;
 * NULL unless scored, and for a decision), `band` and `band_before` caps (place in the band set, -1 for none), `answered` and
 * `applicable` (weights), `coverage` (their share; NULL where nothing applies), `capped_by` and `may_cap` (bit `n` is the `n`th cap). For each flag, `flag_<id>_` and: `raised`,
 * `unknown`, `skipped` (members), `cannot_tell` (1 or 0).
 *
 * @returns Issues where the instrument cannot be worked out from columns (`score-not-columnar`) or not by SQL
 * (`sql-not-expressible`, `sql-not-exact`, `sql-name-taken`), all at once. Such responses are for `score` or the batch scorer.
 * @throws RangeError for a name in `keep` that no engine accepts: an empty one, or one with a NUL.
 */
export function scorePlan(
  compiled: CompiledInstrument,
  options: ScorePlanOptions,
  dialect: Dialect = dialects.duckdb,
): Outcome<QueryPlan> {
  const projection = projectionOf(compiled);
  const apart = notColumnar(compiled);
  if (apart.length > 0) return { ok: false, issues: apart };
  const planning = planningOf(compiled, projection, dialect);
  const outputs = [...kept(options), ...outputsOf(planning, options)];
  const issues = [...planning.issues, ...namesTaken(outputs), ...outOfShape(outputs, planning)];
  if (issues.length > 0) return { ok: false, issues };
  // On a line of its own: the source may end in a comment.
  const text = planning.layers.select(`(${options.from.sql}\n)`, inputsOf(projection, options), outputs);
  return { ok: true, value: { sql: text, params: options.from.params } };
}

function outputsOf(planning: Planning, { asAt = null, members = false }: { asAt?: string | null; members?: boolean }) {
  const { compiled, at, scores } = planning;
  const outputs: Definition[] = [];
  const addScore = (index: number, isTheme: boolean, path: string): void => {
    const score = (isTheme ? compiled.themeScores : compiled.scores)[index];
    if (score === undefined) return;
    at(path, () => {
      const view = planScore(score, index, isTheme, planning);
      scores.push(view);
      outputs.push(...scoreOutputs(view, planning));
    });
  };
  for (const [index, { id }] of compiled.scores.entries()) addScore(index, false, `/x-instrument/scores/${id}`);
  for (const index of compiled.themeScores.keys()) addScore(index, true, '/x-instrument/themeScores');
  for (const [index, flag] of compiled.flags.entries())
    at(`/x-instrument/flags/${index}`, () => {
      outputs.push(...flagOutputs(planFlag(flag, index, asAt, planning), members, planning));
    });
  return outputs;
}

const keptName = (place: number): string => `k${place}`;

const kept = ({ keep = [] }: ScorePlanOptions): readonly Definition[] =>
  keep.map((name, place) => ({ name, sql: raw(keptName(place)) }));

/** An answer that is not there is -1, not NULL; a table that is none is taken for one all the same. */
function inputsOf({ columns }: Projection, { keep = [] }: ScorePlanOptions): readonly Definition[] {
  const given = (name: string): Sql => raw(`given.${quoteIdentifier(name)}`);
  return [
    ...columns.map((column, place) => {
      const typed = asColumn(given(column.name), column);
      return {
        name: columnName(place),
        sql: column.kind === 'code' ? sql`coalesce(${typed}, CAST(-1 AS TINYINT))` : typed,
      };
    }),
    ...keep.map((name, place) => ({ name: keptName(place), sql: given(name) })),
  ];
}

/** A query gives at least one column, and engines limit how deep queries may be. */
function outOfShape(outputs: readonly Definition[], { layers, dialect }: Planning): readonly Issue[] {
  const issue = (expected: string, found: unknown): Issue => ({
    code: 'sql-not-expressible',
    path: '/x-instrument',
    expected,
    found,
  });
  if (outputs.length === 0) return [issue('an instrument with a score or a flag', 'no column')];
  const depth = layers.depth();
  return depth > dialect.deepest
    ? [issue(`fewer steps that wait for each other, at most ${dialect.deepest}`, `${depth} steps`)]
    : [];
}

/** Engines do not tell capitals from small letters in names. */
function namesTaken(named: readonly { readonly name: string }[]): readonly Issue[] {
  const seen = new Set<string>();
  return named.flatMap(({ name }) => {
    const folded = name.toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [{ code: 'sql-name-taken', path: '', expected: 'names that differ in more than capitals', found: name }];
  });
}
