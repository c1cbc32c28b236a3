import type { CompiledScore, ScoringMethod } from '@plumbline/core';
import type { Planning } from '../planning.js';
import { always } from '../predicate.js';
import { rationalOf } from '../rational.js';
import { raw, type Sql, sql } from '../sql-text.js';
import type { Whole } from '../whole.js';
import type { Measured } from './method-plan.js';

/** Rows as one list of whole numbers, those that do not enter left out. Each weighs 1. */
export interface RowsInput {
  readonly score: CompiledScore;
  readonly planning: Planning;
  readonly list: Sql;
  readonly scale: bigint;
  readonly applicable: Whole;
  readonly entered: Whole;
}

export type MeasuredRows = (given: RowsInput) => Measured;

const safe = 2n ** 53n;
const wide = { lowest: -(2n ** 73n), highest: 2n ** 73n, type: 'HUGEINT' } as const;

const orZero = (found: Sql): Sql => sql`coalesce(${found}, ${raw('CAST(0 AS HUGEINT)')})`;

const sumOf = ({ list, planning }: RowsInput): Whole => ({ ...wide, sql: orZero(planning.dialect.list.sum(list)) });

const one = (found: Sql, { planning }: RowsInput): Whole => ({
  sql: orZero(planning.dialect.cast(found, 'HUGEINT')),
  lowest: -safe,
  highest: safe,
  type: 'HUGEINT',
});

const plain = (numerator: Whole, { planning, scale }: RowsInput): Measured => ({
  numerator,
  denominator: planning.wholes.literal(scale),
  gives: always,
});

function meeting({ score, list, scale, planning, entered }: RowsInput): Whole {
  if (score.atLeast === null) return entered;
  const { numerator, denominator } = rationalOf(score.atLeast);
  const edge = -((-numerator * scale) / denominator);
  const exact = (numerator * scale) % denominator === 0n;
  const least = exact ? edge : numerator > 0n ? (numerator * scale) / denominator + 1n : edge;
  return {
    sql: planning.dialect.list.countAtLeast(list, planning.wholes.cast(planning.wholes.literal(least), 'BIGINT')),
    lowest: 0n,
    highest: entered.highest,
    type: 'INTEGER',
  };
}

/** The methods for a list whose length is a matter of the response. */
export const rowMethods: { readonly [method in ScoringMethod]?: MeasuredRows } = {
  mean: (given) => {
    const { wholes } = given.planning;
    return { ...plain(sumOf(given), given), denominator: wholes.multiply(given.entered, wholes.literal(given.scale)) };
  },
  sum: (given) => {
    const { wholes } = given.planning;
    if (given.score.missing !== 'prorate') return plain(sumOf(given), given);
    return {
      numerator: wholes.multiply(sumOf(given), given.applicable),
      denominator: wholes.multiply(given.entered, wholes.literal(given.scale)),
      gives: always,
    };
  },
  min: (given) => plain(one(given.planning.dialect.list.least(given.list), given), given),
  max: (given) => plain(one(given.planning.dialect.list.greatest(given.list), given), given),
  mode: (given) => plain(one(given.planning.dialect.list.mode(given.list, given.score.ties), given), given),
  median: (given) => {
    const { wholes, dialect } = given.planning;
    const doubled = { ...one(dialect.list.doubledMedian(given.list), given), lowest: -2n * safe, highest: 2n * safe };
    return { ...plain(doubled, given), denominator: wholes.literal(2n * given.scale) };
  },
  count: (given) => ({ ...plain(meeting(given), given), denominator: given.planning.wholes.literal(1n) }),
  proportion: (given) => ({ ...plain(meeting(given), given), denominator: given.entered }),
};
