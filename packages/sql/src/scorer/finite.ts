import type { Scalar } from '@plumbline/core';
import { allOf, always, anyOf, isAlways, never, type Predicate } from './predicate.js';
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

/** A part of a sum: a whole number times a fixed one. */
export interface Term {
  readonly by: bigint;
  readonly whole: Whole;
}

/**
 * The number that belongs to each code as a sum. What answers are worth is mostly a straight line over the codes from 0 on, and
 * nothing below: the code itself times the slope, and a bit. Sums over many answers then take the codes and the bits apart.
 */
export function termsAt(codes: Codes, at: (code: number) => bigint, wholes: Wholes): readonly Term[] {
  const answered = codes.domain.filter((code) => code >= 0);
  const below = codes.domain.filter((code) => code < 0);
  const [first = 0, second] = answered;
  const slope = second === undefined ? 0n : (at(second) - at(first)) / BigInt(second - first);
  const start = at(first) - slope * BigInt(first);
  const isLine = answered.every((code) => at(code) === start + slope * BigInt(code));
  if (!isLine || slope === 0n || below.some((code) => at(code) !== 0n))
    return [{ by: 1n, whole: byValue(codes, at, wholes) }];
  return [
    {
      by: slope,
      whole: { sql: atLeast(codes, 0), lowest: 0n, highest: BigInt(codes.domain.at(-1) ?? 0), type: 'TINYINT' },
    },
    { by: start, whole: wholes.bit(codeIn(codes, (code) => code >= 0)) },
  ];
}

export const wholeAt = (codes: Codes, at: (code: number) => bigint, wholes: Wholes): Whole =>
  addTerms(termsAt(codes, at, wholes), wholes);

/** Codes below the lowest wanted as that one. By `greatest` DuckDB takes three times as long. */
export function atLeast(codes: Codes, lowest: number): Sql {
  const isWanted = codeIn(codes, (code) => code >= lowest);
  if (isAlways(isWanted)) return codes.column;
  return sql`CASE WHEN ${isWanted} THEN ${codes.column} ELSE ${raw(`CAST(${lowest} AS TINYINT)`)} END`;
}

/** What is multiplied by the same is added up first. */
export function addTerms(terms: readonly Term[], wholes: Wholes): Whole {
  const factors = [...new Set(terms.map(({ by }) => by))].filter((by) => by !== 0n);
  return wholes.add(
    factors.map((factor) => {
      const alike = terms.filter(({ by }) => by === factor).map(({ whole }) => whole);
      return wholes.multiply(wholes.add(alike), wholes.literal(factor));
    }),
  );
}

/** Value by value, the most frequent last. */
function byValue(codes: Codes, at: (code: number) => bigint, wholes: Wholes): Whole {
  const values = [...new Set(codes.domain.map(at))].sort(
    (a, b) =>
      codes.domain.filter((code) => at(code) === a).length - codes.domain.filter((code) => at(code) === b).length,
  );
  const last = values.at(-1) ?? 0n;
  if (values.length === 1) return wholes.literal(last);
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
