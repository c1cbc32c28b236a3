import type { InputView } from '../inputs.js';
import type { Planning } from '../planning.js';
import { always, isAlways } from '../predicate.js';
import type { WholeType } from '../scorer-dialect.js';
import { type Sql, sql } from '../sql-text.js';
import { greatest, least, wider } from '../whole.js';
import type { MethodPlan } from './method-plan.js';

/** Values in one type, NULL where an input does not enter. */
export function common(
  inputs: readonly InputView[],
  { wholes }: Planning,
): { readonly type: WholeType; readonly values: readonly Sql[] } {
  const type = inputs.reduce<WholeType>((widest, { value }) => wider(widest, value.type), 'TINYINT');
  const values = inputs.map(({ value, entered }) => {
    const cast = wholes.cast(value, type);
    return isAlways(entered) ? cast : sql`CASE WHEN ${entered} THEN ${cast} END`;
  });
  return { type, values };
}

const ends = (inputs: readonly InputView[]) => ({
  lowest: least([0n, ...inputs.map(({ value }) => value.lowest)]),
  highest: greatest([0n, ...inputs.map(({ value }) => value.highest)]),
});

/** The two in the middle, or the one twice, over two. */
export const median: MethodPlan = ({ inputs, scale, planning }) => {
  const { wholes, dialect, layers } = planning;
  const list = layers.define(dialect.list.known(dialect.list.of(common(inputs, planning).values)));
  const { lowest, highest } = ends(inputs);
  const zero = wholes.cast(wholes.literal(0n), 'HUGEINT');
  return {
    numerator: {
      sql: sql`coalesce(${dialect.list.doubledMedian(list)}, ${zero})`,
      lowest: 2n * lowest,
      highest: 2n * highest,
      type: 'HUGEINT',
    },
    denominator: wholes.multiply(scale, wholes.literal(2n)),
    gives: always,
  };
};

export const mode: MethodPlan = ({ inputs, scale, planning, score }) => {
  const { wholes, dialect, layers } = planning;
  const list = layers.define(dialect.list.known(dialect.list.of(common(inputs, planning).values)));
  const zero = wholes.cast(wholes.literal(0n), 'HUGEINT');
  return {
    numerator: {
      sql: sql`coalesce(${dialect.list.mode(list, score.ties)}, ${zero})`,
      ...ends(inputs),
      type: 'HUGEINT',
    },
    denominator: scale,
    gives: always,
  };
};
