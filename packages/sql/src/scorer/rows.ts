import type { CompiledScore } from '@plumbline/core';
import type { Found } from './found.js';
import type { Gathered } from './gathered.js';
import { rowMember } from './members.js';
import { type MeasuredRows, rowMethods } from './methods/rows.js';
import type { Planning } from './planning.js';
import { allOf, always, type Predicate } from './predicate.js';
import { rationalOf } from './rational.js';
import { raw, type Sql, sql } from './sql-text.js';
import type { Whole } from './whole.js';

/** More rows than any answer has: what keeps sums within a type. */
const mostRows = 2n ** 20n;

/** A score over the rows of a table: a list with NULL for each row that is not answered. */
export function gatheredRows(score: CompiledScore, index: number, planning: Planning): Gathered {
  const { layers, wholes, dialect } = planning;
  const { list: lists } = dialect;
  const { list, scale, floor } = rowsOf(score, index, planning);
  const count = (of: Sql): Whole =>
    layers.defineWhole({ sql: lists.length(of), lowest: 0n, highest: mostRows, type: 'INTEGER' });
  const answered = layers.define(lists.known(list));
  const entered = floor === null ? answered : layers.define(lists.orElse(list, wholes.cast(floor, 'BIGINT')));
  const applicable = count(list);
  const known = count(answered);
  const isAny = layers.define(wholes.compare('>', known, wholes.literal(0n)));
  const lacks = layers.define(wholes.compare('<', known, applicable));
  const isWorst = score.missing === 'worst';
  const applies = layers.define(wholes.compare('>', applicable, wholes.literal(0n)));
  const enters = isWorst ? (floor === null ? allOf([isAny, wholes.compare('=', known, applicable)]) : applies) : isAny;
  const shown = score.method === 'formula' || score.method === 'decision' ? answered : entered;
  const shownCount = shown.text === answered.text ? known : applicable;
  return {
    applicable,
    answered: known,
    weightUnit: { numerator: 1n, denominator: 1n },
    counted: known,
    lacks: score.missing === 'fail' ? lacks : raw('FALSE'),
    anyAnswered: isAny,
    enters,
    summary: summaryOf(shown, shownCount, scale, planning),
    members: [rowMember(applies)],
    measure: () => {
      const method: MeasuredRows | undefined = rowMethods[score.method];
      const given = { score, planning, list: entered, scale, applicable, entered: floor === null ? known : applicable };
      if (method !== undefined) return method(given);
      planning.refuse('sql-not-expressible', 'another method over the rows of a table', score.method);
      return { numerator: wholes.literal(0n), denominator: wholes.literal(1n), gives: always };
    },
  };
}

interface Rows {
  readonly list: Sql;
  readonly scale: bigint;
  /** What a row without an answer counts under `worst`, on the scale; `null` where nothing stands in. */
  readonly floor: Whole | null;
}

function rowsOf(score: CompiledScore, index: number, planning: Planning): Rows {
  const { columns, refuse, wholes, compiled, layers } = planning;
  const found = columns.rows(index);
  if (found === null) {
    refuse('sql-not-expressible', 'rows that a projection has', score.id);
    return { list: raw('CAST([] AS BIGINT[])'), scale: 1n, floor: null };
  }
  const scale = BigInt(found.scale);
  const column = score.of.kind === 'rows' && score.of.value.op === 'element' ? score.of.value.column : undefined;
  const least = column === undefined ? null : (compiled.items[column]?.range?.min ?? null);
  const list = layers.define(sql`coalesce(${found.sql}, CAST([] AS BIGINT[]))`);
  if (least === null || score.missing !== 'worst') return { list, scale, floor: null };
  const { numerator, denominator } = rationalOf(least);
  if (scale % denominator !== 0n) refuse('sql-not-exact', 'a lowest of at most six decimals', 'number');
  return { list, scale, floor: wholes.literal((numerator * scale) / denominator) };
}

function summaryOf(list: Sql, count: Whole, scale: bigint, planning: Planning): Gathered['summary'] {
  const { dialect, layers, wholes } = planning;
  const known: Predicate = layers.define(wholes.compare('>', count, wholes.literal(0n)));
  const end = (found: Sql) => (): Found => ({
    kind: 'number',
    sql: layers.define(
      sql`coalesce(${dialect.cast(found, 'DOUBLE')} / ${dialect.double(Number(scale))}, ${dialect.double(0)})`,
    ),
    known,
  });
  return {
    min: end(dialect.list.least(list)),
    max: end(dialect.list.greatest(list)),
    count: () => ({ kind: 'number', sql: layers.define(dialect.cast(count.sql, 'DOUBLE')), known: always }),
  };
}
