import type { CompiledInstrument, CompiledItem, Expression, Issue, Projection, Scalar } from '@plumbline/core';
import { stateCodes } from '@plumbline/core';
import type { Dialect } from '../dialects.js';
import type { Codes } from './finite.js';
import { type Found, unknown } from './found.js';
import { column, type Layers, layersOf } from './layers.js';
import type { Predicate } from './predicate.js';
import { plus, rationalOf } from './rational.js';
import type { ScoreView } from './score-view.js';
import type { ScorerDialect } from './scorer-dialect.js';
import { type Sql, sql } from './sql-text.js';
import { greatest, least, type Whole, type Wholes, wholesOf } from './whole.js';

/** What every part of the plan needs while it is made. */
export interface Planning {
  readonly compiled: CompiledInstrument;
  readonly dialect: ScorerDialect;
  readonly wholes: Wholes;
  readonly layers: Layers;
  readonly columns: Columns;
  /** Scores first, then theme scores; those that come before the one that is being planned. */
  readonly scores: ScoreView[];
  /** Says why there can be no plan. Planning goes on, so that all reasons are told at once. */
  readonly refuse: (code: string, expected: string, found: unknown) => void;
  /** Runs `work` with issues placed at `path`. */
  readonly at: <T>(path: string, work: () => T) => T;
  readonly issues: readonly Issue[];
}

/** Where the projection keeps things; `null` where it has no such column. */
export interface Columns {
  readonly code: (item: number) => Sql | null;
  readonly number: (item: number) => { readonly sql: Sql; readonly scale: number } | null;
  readonly newest: (item: number) => Sql | null;
  readonly test: (item: number, flag: number) => Sql | null;
  readonly leaf: (expression: Expression) => { readonly sql: Sql; readonly gives: 'truth' | 'number' } | null;
  readonly rows: (score: number) => { readonly sql: Sql; readonly scale: number } | null;
  readonly previous: (of: 'item' | 'score' | 'theme', index: number) => Sql | null;
}

export const columnName = (at: number): string => `c${at}`;

function columnsOf(projection: Projection): Columns {
  const found = new Map<string, { readonly sql: Sql; readonly scale: number; readonly gives: 'truth' | 'number' }>();
  for (const [at, each] of projection.columns.entries()) {
    const scale = 'scale' in each ? each.scale : 1;
    const gives = each.kind === 'leaf' ? each.gives : 'number';
    found.set(keyOf(each), { sql: column(columnName(at)), scale, gives });
  }
  const sqlOf = (key: string): Sql | null => found.get(key)?.sql ?? null;
  return {
    code: (item) => sqlOf(`code ${item}`),
    number: (item) => found.get(`number ${item}`) ?? null,
    newest: (item) => sqlOf(`newest ${item}`),
    test: (item, flag) => sqlOf(`test ${item} ${flag}`),
    leaf: (expression) => found.get(`leaf ${JSON.stringify(expression)}`) ?? null,
    rows: (score) => found.get(`rows ${score}`) ?? null,
    previous: (of, index) => sqlOf(`previous ${of} ${index}`),
  };
}

function keyOf(each: Projection['columns'][number]): string {
  switch (each.kind) {
    case 'code':
    case 'number':
    case 'newest':
      return `${each.kind} ${each.item}`;
    case 'test':
      return `test ${each.item} ${each.flag}`;
    case 'leaf':
      return `leaf ${JSON.stringify(each.expression)}`;
    case 'rows':
      return `rows ${each.score}`;
    case 'previous':
      return `previous ${each.of} ${each.index}`;
  }
}

export function planningOf(
  compiled: CompiledInstrument,
  projection: Projection,
  { scorer: dialect }: Dialect,
): Planning {
  const issues: Issue[] = [];
  let path = '';
  const refuse = (code: string, expected: string, found: unknown): void => {
    if (!issues.some((issue) => issue.code === code && issue.path === path))
      issues.push({ code, path, expected, found });
  };
  const at = <T>(where: string, work: () => T): T => {
    const outer = path;
    path = where;
    try {
      return work();
    } finally {
      path = outer;
    }
  };
  const tooWide = ({ lowest, highest }: Whole): void =>
    refuse('sql-not-exact', 'whole numbers below 2^126', digits(lowest, highest));
  return {
    compiled,
    dialect,
    wholes: wholesOf(dialect, tooWide),
    layers: layersOf(),
    columns: columnsOf(projection),
    scores: [],
    refuse,
    at,
    issues,
  };
}

const digits = (lowest: bigint, highest: bigint): string =>
  `${Math.max(String(lowest).length, String(highest).length)} digits`;

export const stateNames = new Map<number, keyof typeof stateCodes>(
  Object.entries(stateCodes).map(([name, code]) => [code, name as keyof typeof stateCodes]),
);

/** Codes that an item's answer may have. States that it can never be in are left out: what they would need costs time. */
export function codesOf({ compiled, columns, refuse }: Planning, index: number): Codes | null {
  const item = compiled.items[index];
  const found = columns.code(index);
  if (item === undefined || found === null) {
    refuse('sql-not-expressible', 'an answer that a projection has', 'item');
    return null;
  }
  return { column: found, domain: domainOf(compiled, item) };
}

/** Codes that the column of an item may hold, rising. */
export function domainOf(compiled: CompiledInstrument, item: CompiledItem): readonly number[] {
  const missing = new Set([...item.missing, ...item.options.flatMap((option) => option.missing ?? [])]);
  const states = Object.entries(stateCodes).flatMap(([state, code]) => {
    if (state === 'unanswered') return [code];
    if (state === 'hidden') return mayHide(compiled, item) ? [code] : [];
    return [...missing].some((each) => each === state) ? [code] : [];
  });
  const last = item.kind === 'choice' ? Math.max(0, item.options.length - 1) : item.kind === 'boolean' ? 1 : 0;
  const isChosen = (code: number): boolean =>
    item.kind !== 'choice' || code === 0 || item.options[code]?.missing === null;
  const answers = Array.from({ length: last + 1 }, (_, code) => code).filter(isChosen);
  return [...states.sort((a, b) => a - b), ...answers];
}

function mayHide({ sections }: CompiledInstrument, item: CompiledItem): boolean {
  if (item.when !== null) return true;
  for (let at: number | null = item.section; at !== null; at = sections[at]?.parent ?? null)
    if (sections[at]?.when != null) return true;
  return false;
}

/** The number that an option counts, as `score` keys it. */
export function optionValue({ options, reverse, range, kind }: CompiledItem, code: number): number | null {
  if (kind !== 'choice' || code < 0) return null;
  const value = options[code]?.value ?? null;
  return value !== null && reverse && range !== null ? range.min + range.max - value : value;
}

/** A number times a scale, 0 where it is not known. */
export interface NumberView {
  readonly whole: Whole;
  readonly scale: bigint;
  readonly known: Predicate;
}

/** The number of an item that is written in figures, as it counts. */
export function numberOf({ columns, layers, compiled, dialect, wholes }: Planning, index: number): NumberView | null {
  const found = columns.number(index);
  if (found === null) return null;
  const item = compiled.items[index];
  const range = item?.range ?? null;
  const fine = BigInt(found.scale);
  const given = sql`coalesce(${found.sql}, CAST(0 AS BIGINT))`;
  const isWhole = item?.kind === 'integer' && (range === null || Number.isInteger(range.min + range.max));
  const scale = isWhole ? 1n : fine;
  return {
    whole: {
      sql: layers.define(isWhole ? dialect.divideWhole(given, wholes.cast(wholes.literal(fine), 'BIGINT')) : given),
      ...limitsOf(range, scale),
      type: 'BIGINT',
    },
    scale,
    known: layers.define(sql`(${found.sql} IS NOT NULL)`),
  };
}

/** The same number as it was written: a reversed one counts the other way round. */
export function writtenNumberOf(planning: Planning, index: number): NumberView | null {
  const found = numberOf(planning, index);
  const item = planning.compiled.items[index];
  if (found === null || !item?.reverse || item.range === null) return found;
  const { wholes, layers } = planning;
  const ends = plus(rationalOf(item.range.min), rationalOf(item.range.max));
  const sum = wholes.literal((ends.numerator * found.scale) / ends.denominator);
  return { ...found, whole: layers.defineWhole(wholes.subtract(sum, found.whole)) };
}

/** Answers are valid, so they keep to the range of the item; a projection holds nothing beyond 2^53. */
function limitsOf(range: CompiledItem['range'], scale: bigint): Pick<Whole, 'lowest' | 'highest'> {
  if (range === null) return { lowest: -(2n ** 53n), highest: 2n ** 53n };
  const scaled = (value: number): bigint => {
    const { numerator, denominator } = rationalOf(value);
    return (numerator * scale) / denominator;
  };
  return { lowest: least([0n, scaled(range.min)]) - 1n, highest: greatest([0n, scaled(range.max)]) + 1n };
}

export const doubleOf = ({ whole, scale }: NumberView, { layers, dialect }: Planning): Sql =>
  layers.define(sql`(${dialect.cast(whole.sql, 'DOUBLE')} / ${dialect.double(Number(scale))})`);

export function previousOf(
  { columns, refuse, layers, dialect }: Planning,
  of: 'item' | 'score' | 'theme',
  index: number,
): Found {
  const found = columns.previous(of, index);
  if (found !== null)
    return {
      kind: 'number',
      sql: layers.define(sql`coalesce(${found}, ${dialect.double(0)})`),
      known: layers.define(sql`(${found} IS NOT NULL)`),
    };
  refuse('sql-not-expressible', 'a previous result that a projection has', of);
  return unknown;
}

export const scalars = (codes: Codes, at: (code: number) => Scalar | null): Found => ({ kind: 'finite', codes, at });
