import type { CompiledInstrument, CompiledScore, Issue, ProjectedRow, Projection } from '@plumbline/core';
import { openDuckDb } from '@plumbline/duckdb';
import { type Engine, fragment, quoteIdentifier, type Row, scorePlan } from '@plumbline/sql';
import { type Comparable, type ComparableFlag, type ComparableScore, sortedSet } from '../comparable.js';
import { projected } from './projected.js';
import { refusal } from './refusal.js';
import type { Runner } from './runner.js';

let engine: Promise<Engine> | null = null;

/** Many responses as a table, scored by one query. */
export const sql: Runner = {
  name: 'sql',
  run: async (compiled, given, { asAt }) => {
    const { projection, outcomes, byItself } = projected(compiled, given, asAt);
    const rows = outcomes.flatMap((each) => (each.ok ? [each.value] : []));
    const from = fragment(tableOf(projection, rows));
    const planned = scorePlan(compiled, {
      from,
      keep: ['place'],
      members: true,
      ...(asAt === undefined ? {} : { asAt }),
    });
    if (!planned.ok) return given.map((_, at) => byItself(at));
    engine ??= openDuckDb();
    const found = rows.length === 0 ? [] : await (await engine).run(planned.value);
    const byPlace = new Map(found.map((row) => [Number(row.place), row]));
    let place = -1;
    return outcomes.map((each, at): Comparable => {
      if (!each.ok) return isTooFine(each.issues) ? byItself(at) : refusal(each.issues);
      place += 1;
      return comparable(compiled, byPlace.get(place) ?? {});
    });
  },
};

const isTooFine = (issues: readonly Issue[]): boolean => issues.every(({ code }) => code === 'number-too-fine');

/** Whether there is a plan at all. */
export const isPlanned = (compiled: CompiledInstrument): boolean =>
  scorePlan(compiled, { from: fragment('SELECT 1') }).ok;

function tableOf({ columns }: Projection, rows: readonly ProjectedRow[]): string {
  const cells = (row: ProjectedRow): string => columns.map(({ kind }, at) => cellOf(kind, row[at])).join(', ');
  const names = ['place', ...columns.map(({ name }) => name)].map((name) => quoteIdentifier(name)).join(', ');
  const values = rows.map(
    (row, place) => `(${[String(place), ...(columns.length === 0 ? [] : [cells(row)])].join(', ')})`,
  );
  const types = columns.map(
    (column) => `CAST(${quoteIdentifier(column.name)} AS ${typeOf(column)}) AS ${quoteIdentifier(column.name)}`,
  );
  return `SELECT place${types.map((each) => `, ${each}`).join('')} FROM (VALUES ${values.join(', ')}) AS t(${names})`;
}

function typeOf(column: Projection['columns'][number]): string {
  switch (column.kind) {
    case 'code':
    case 'test':
      return 'TINYINT';
    case 'number':
      return 'BIGINT';
    case 'newest':
      return 'INTEGER';
    case 'leaf':
      return column.gives === 'truth' ? 'TINYINT' : 'DOUBLE';
    case 'rows':
      return 'BIGINT[]';
    case 'previous':
      return 'DOUBLE';
  }
}

function cellOf(kind: Projection['columns'][number]['kind'], cell: ProjectedRow[number] | undefined): string {
  if (cell === null || cell === undefined) return 'NULL';
  if (typeof cell !== 'number') return `[${cell.map((each) => (each === null ? 'NULL' : String(each))).join(', ')}]`;
  // As a text: an engine may take the digits of a number for a DECIMAL, and round it.
  return kind === 'leaf' || kind === 'previous' ? `CAST('${cell}' AS DOUBLE)` : String(cell);
}

function comparable(compiled: CompiledInstrument, row: Row): Comparable {
  const byId = (of: readonly CompiledScore[], kind: 'score' | 'theme') =>
    Object.fromEntries(of.map((each) => [each.id, comparableScore(compiled, each, kind, row)]));
  return {
    kind: 'scored',
    scores: byId(compiled.scores, 'score'),
    themes: byId(compiled.themeScores, 'theme'),
    flags: Object.fromEntries(
      compiled.flags.map(({ id, kind, each }) => [id, comparableFlag(id, kind === 'condition' && each === null, row)]),
    ),
  };
}

const statuses = ['not-applicable', 'insufficient', 'scored'] as const;

function comparableScore(
  { bandSets }: CompiledInstrument,
  { id, bands, caps }: CompiledScore,
  kind: 'score' | 'theme',
  row: Row,
): ComparableScore {
  const cell = (field: string) => row[`${kind}_${id}_${field}`] ?? null;
  const nameOf = (place: unknown): string | null => bandSets[bands ?? -1]?.bands[Number(place)]?.band ?? null;
  const capsOf = (mask: unknown) =>
    sortedSet(caps.flatMap(({ id: cap }, bit) => ((BigInt(String(mask)) >> BigInt(bit)) & 1n ? [cap] : [])));
  const value = cell('value');
  const coverage = cell('coverage');
  return {
    status: statuses[Number(cell('status'))] ?? 'not-applicable',
    value: value === null ? null : Number(value),
    band: nameOf(cell('band')),
    bandBeforeCaps: nameOf(cell('band_before')),
    coverage: coverage === null ? null : Number(coverage),
    cappedBy: capsOf(cell('capped_by')),
    mayCap: capsOf(cell('may_cap')),
  };
}

function comparableFlag(id: string, isWhole: boolean, row: Row): ComparableFlag {
  const cell = (field: string) => row[`flag_${id}_${field}`] ?? null;
  const count = Number(cell('raised'));
  const members = cell('members');
  const names = isWhole ? Array.from({ length: count }, () => '') : Array.isArray(members) ? members.map(String) : [];
  if (count !== names.length) throw new RangeError(`${count} members are counted, ${names.length} named.`);
  const unknown = Number(cell('cannot_tell')) === 1;
  return {
    raised: [...names].sort(),
    unknown,
    clear: count === 0 && !unknown,
    skipped: isWhole ? 0 : Number(cell('skipped')),
  };
}
