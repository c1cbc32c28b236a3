import type { Scalar } from '@plumbline/core';
import { allOf, always, anyOf, never, type Predicate } from './predicate.js';
import type { ScorerDialect } from './scorer-dialect.js';
import { raw, type Sql, sql } from './sql-text.js';
import { greatest, least, typeFor, type Whole, type Wholes } from './whole.js';

/** A column of small whole numbers, TINYINT and never NULL, with all that it may hold, rising. */
export interface Codes {
  readonly column: Sql;
  readonly domain: readonly number[];
}

/** What is known once the code is known. */
export interface Finite {
  readonly codes: Codes;
  readonly at: (code: number) => Scalar | null;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The code is one of those that `belongs` picks, as few comparisons as the domain allows. */
export function codeIn({ column, domain }: Codes, belongs: (code: number) => boolean): Predicate {
  const inside = domain.filter(belongs);
  if (inside.length === 0) return never;
  if (inside.length === domain.length) return always;
  const outside = domain.filter((code) => !belongs(code));
  const runs = runsOf(domain, belongs);
  const gaps = runsOf(domain, (code) => !belongs(code));
  if (gaps.length < runs.length) return allOf(gaps.map((run) => beyond(column, domain, run)));
  if (inside.length > 1 && outside.length === 1) return compared(column, '<>', outside[0] ?? 0);
  return anyOf(runs.map((run) => within(column, domain, run)));
}

function runsOf(domain: readonly number[], belongs: (code: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, code] of domain.entries()) {
    if (!belongs(code)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === domain[at - 1]) runs[runs.length - 1] = { from: last.from, to: code };
    else runs.push({ from: code, to: code });
  }
  return runs;
}

const compared = (column: Sql, op: string, code: number): Predicate =>
  sql`(${column} ${raw(op)} ${raw(`CAST(${code} AS TINYINT)`)})`;

function within(column: Sql, domain: readonly number[], { from, to }: Run): Predicate {
  if (from === to && from !== domain[0] && from !== domain.at(-1)) return compared(column, '=', from);
  return allOf([
    from === domain[0] ? always : compared(column, '>=', from),
    to === domain.at(-1) ? always : compared(column, '<=', to),
  ]);
}

function beyond(column: Sql, domain: readonly number[], { from, to }: Run): Predicate {
  if (from === to) return compared(column, '<>', from);
  return anyOf([
    from === domain[0] ? never : compared(column, '<', from),
    to === domain.at(-1) ? never : compared(column, '>', to),
  ]);
}

/**
 * The number that belongs to each code. What answers are worth is mostly a straight line over the codes from 0 on and one
 * number below, which needs no look-up.
 */
export function wholeAt(codes: Codes, at: (code: number) => bigint, wholes: Wholes, dialect: ScorerDialect): Whole {
  const values = codes.domain.map(at);
  const [first = 0n] = values;
  if (values.every((value) => value === first)) return wholes.literal(first);
  const answered = codes.domain.filter((code) => code >= 0);
  const below = [...new Set(codes.domain.filter((code) => code < 0).map(at))];
  const start = answered[0] ?? 0;
  const slope = answered.length > 1 ? at(answered[1] ?? 0) - at(start) : 0n;
  const isLine = answered.every((code) => at(code) === at(start) + slope * BigInt(code - start));
  if (isLine && answered.length > 1 && below.length <= 1) return onLine(codes, at, slope, below[0], wholes, dialect);
  return byValue(codes, at, wholes);
}

function onLine(
  codes: Codes,
  at: (code: number) => bigint,
  slope: bigint,
  below: bigint | undefined,
  wholes: Wholes,
  dialect: ScorerDialect,
): Whole {
  const start = codes.domain.find((code) => code >= 0) ?? 0;
  const end = codes.domain.at(-1) ?? 0;
  const intercept = at(start) - slope * BigInt(start);
  const line = (column: Sql, from: number): Whole => {
    const code: Whole = {
      sql: column,
      lowest: BigInt(from),
      highest: BigInt(end),
      type: typeFor(BigInt(from), BigInt(end)),
    };
    return wholes.add([wholes.multiply(code, wholes.literal(slope)), wholes.literal(intercept)]);
  };
  if (below === undefined) return line(codes.column, start);
  if (below === intercept - slope) return line(dialect.greatest([codes.column, raw('CAST(-1 AS TINYINT)')]), -1);
  return wholes.choose(
    codeIn(codes, (code) => code >= 0),
    line(codes.column, Number(codes.domain[0])),
    wholes.literal(below),
  );
}

/** Value by value, the most frequent last. */
function byValue(codes: Codes, at: (code: number) => bigint, wholes: Wholes): Whole {
  const values = [...new Set(codes.domain.map(at))].sort(
    (a, b) =>
      codes.domain.filter((code) => at(code) === a).length - codes.domain.filter((code) => at(code) === b).length,
  );
  const last = values.at(-1) ?? 0n;
  const type = typeFor(least(values), greatest(values));
  const literal = (value: bigint): Sql => wholes.cast(wholes.literal(value), type);
  const cases = values
    .slice(0, -1)
    .map((value) => sql`WHEN ${codeIn(codes, (code) => at(code) === value)} THEN ${literal(value)}`);
  if (values.length === 2 && values.includes(0n) && values.includes(1n))
    return wholes.bit(codeIn(codes, (code) => at(code) === 1n));
  return {
    sql: sql`CASE ${{ text: cases.map(({ text }) => text).join(' '), level: codes.column.level }} ELSE ${literal(last)} END`,
    lowest: least(values),
    highest: greatest(values),
    type,
  };
}
