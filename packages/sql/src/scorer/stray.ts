import type { CompiledInstrument, ProjectionColumn } from '@plumbline/core';
import { domainOf } from './planning.js';
import type { Predicate } from './predicate.js';
import { rationalOf } from './rational.js';
import { raw, type Sql, sql } from './sql-text.js';

const most = 2n ** 53n;
const between = (lowest: bigint, highest: bigint): Sql => raw(`BETWEEN ${lowest} AND ${highest}`);
const double = (value: Sql): Sql => sql`TRY_CAST(${value} AS DOUBLE)`;
const isOneOf = (value: Sql, codes: readonly number[]): Predicate =>
  sql`${double(value)} IN (${raw(codes.join(', '))})`;
const isWholeWithin = (value: Sql, limits: Sql): Predicate =>
  sql`TRY_CAST(${value} AS BIGINT) ${limits} AND CAST(TRY_CAST(${value} AS BIGINT) AS DOUBLE) = ${double(value)}`;

/** The column, of whatever type, holds what a projection never puts there. Not so where it is NULL. */
export function isStray(
  column: ProjectionColumn,
  given: Sql,
  code: Sql | null,
  compiled: CompiledInstrument,
): Predicate {
  return sql`${given} IS NOT NULL AND NOT coalesce(${fits(column, given, code, compiled)}, FALSE)`;
}

function fits(column: ProjectionColumn, given: Sql, code: Sql | null, compiled: CompiledInstrument): Predicate {
  switch (column.kind) {
    case 'code': {
      const item = compiled.items[column.item];
      return item === undefined ? raw('FALSE') : isOneOf(given, domainOf(compiled, item));
    }
    case 'test':
      return isOneOf(given, [0, 1]);
    case 'leaf':
      return column.gives === 'truth' ? isOneOf(given, [0, 1]) : sql`isfinite(${double(given)})`;
    case 'previous':
      return sql`isfinite(${double(given)})`;
    case 'newest':
      return isWholeWithin(given, between(1_01_01n, 9999_12_31n));
    case 'number':
      return numberFits(column, given, code, compiled);
    case 'rows':
      return sql`len(list_filter(${given}, lambda x: x IS NOT NULL AND NOT coalesce(${isWholeWithin(raw('x'), between(-most, most))}, FALSE))) = 0`;
  }
}

function numberFits(
  { item: index, scale }: Extract<ProjectionColumn, { kind: 'number' }>,
  given: Sql,
  code: Sql | null,
  { items }: CompiledInstrument,
): Predicate {
  const item = items[index];
  const range = item?.range ?? null;
  const scaled = (value: number): bigint => {
    const { numerator, denominator } = rationalOf(value);
    return (numerator * BigInt(scale)) / denominator;
  };
  const limits = range === null ? between(-most, most) : between(scaled(range.min), scaled(range.max));
  const isStep = item?.kind === 'integer' && (range === null || Number.isInteger(range.min + range.max));
  const step = isStep ? sql` AND TRY_CAST(${given} AS BIGINT) % ${raw(String(scale))} = 0` : raw('');
  const answered = code === null ? raw('') : sql` AND ${double(code)} >= 0`;
  return sql`${isWholeWithin(given, limits)}${step}${answered}`;
}
