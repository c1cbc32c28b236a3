import type { Scalar } from '@plumbline/core';
import type { Finite } from './finite.js';
import { codeIn } from './finite.js';
import { allOf, always, never, type Predicate, type Truth, truthOf, unknownTruth } from './predicate.js';
import type { ScorerDialect } from './scorer-dialect.js';
import { raw, type Sql, sql } from './sql-text.js';

/** What an expression comes to: worked out already, a matter of one code, or something that SQL works out. */
export type Found =
  | { readonly kind: 'constant'; readonly value: Scalar | null }
  | ({ readonly kind: 'finite' } & Finite)
  | ({ readonly kind: 'truth' } & Truth)
  | NumberFound;

export interface NumberFound {
  readonly kind: 'number';
  /** DOUBLE, never NULL; anything where it is not known. */
  readonly sql: Sql;
  readonly known: Predicate;
  /** Beside a number of the instrument, where there is a shorter way than working the number out. */
  readonly beside?: (op: Ordering, edge: number) => Truth;
}

export type Ordering = '<' | '<=' | '>' | '>=';

const orderings: { readonly [op in Ordering]: (a: number, b: number) => boolean } = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** It is a number, and one on that side of the edge. */
export function stands(found: Found, op: Ordering, edge: number, dialect: ScorerDialect): Predicate {
  if (found.kind === 'finite')
    return codeIn(found.codes, (code) => {
      const value = found.at(code);
      return typeof value === 'number' && orderings[op](value, edge);
    });
  const { known, sql: value } = asNumber(found, dialect);
  return allOf([known, sql`(${value} ${raw(op)} ${dialect.double(edge)})`]);
}

export const unknown: Found = { kind: 'constant', value: null };
export const constant = (value: Scalar | null): Found => ({ kind: 'constant', value });

export function asTruth(found: Found): Truth {
  switch (found.kind) {
    case 'constant':
      return truthOf(typeof found.value === 'boolean' ? found.value : null);
    case 'finite':
      return {
        holds: codeIn(found.codes, (code) => found.at(code) === true),
        fails: codeIn(found.codes, (code) => found.at(code) === false),
      };
    case 'truth':
      return { holds: found.holds, fails: found.fails };
    case 'number':
      return unknownTruth;
  }
}

export function asNumber(found: Found, dialect: ScorerDialect): NumberFound {
  switch (found.kind) {
    case 'constant':
      return typeof found.value === 'number'
        ? { kind: 'number', sql: dialect.double(found.value), known: always }
        : { kind: 'number', sql: dialect.double(0), known: never };
    case 'finite':
      return finiteNumber(found, dialect);
    case 'truth':
      return { kind: 'number', sql: dialect.double(0), known: never };
    case 'number':
      return found;
  }
}

function finiteNumber({ codes, at }: Finite, dialect: ScorerDialect): NumberFound {
  const values = [...new Set(codes.domain.map(at))].filter((value) => typeof value === 'number');
  const cases = values.map(
    (value) => `WHEN ${codeIn(codes, (code) => at(code) === value).text} THEN ${dialect.double(value).text}`,
  );
  const chosen: Sql = { text: `CASE ${cases.join(' ')} ELSE ${dialect.double(0).text} END`, level: codes.column.level };
  return {
    kind: 'number',
    sql: cases.length === 0 ? dialect.double(0) : chosen,
    known: codeIn(codes, (code) => typeof at(code) === 'number'),
  };
}

/** Known to be something, whatever it is. */
export function isKnown(found: Found): Predicate {
  switch (found.kind) {
    case 'constant':
      return found.value === null ? never : always;
    case 'finite':
      return codeIn(found.codes, (code) => found.at(code) !== null);
    case 'truth':
      return anyKnown(found);
    case 'number':
      return found.known;
  }
}

const anyKnown = ({ holds, fails }: Truth): Predicate => sql`(${holds} OR ${fails})`;

/** Both known, and the comparison of the numbers true. */
export const comparedNumbers = (op: string, a: NumberFound, b: NumberFound): Truth => {
  const both = allOf([a.known, b.known]);
  const test = sql`(${a.sql} ${raw(op)} ${b.sql})`;
  return { holds: allOf([both, test]), fails: allOf([both, sql`(NOT ${test})`]) };
};
