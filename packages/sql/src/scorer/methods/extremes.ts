import { always } from '../predicate.js';
import { sql } from '../sql-text.js';
import { greatest, least } from '../whole.js';
import type { MethodInput, MethodPlan } from './method-plan.js';
import { common } from './ordered.js';

/** Inputs that do not enter are NULL, which both functions skip. */
const extreme =
  (pick: 'least' | 'greatest'): MethodPlan =>
  (given: MethodInput) => {
    const { inputs, scale, planning } = given;
    const { type, values } = common(inputs, planning);
    const found = planning.dialect[pick](values);
    return {
      numerator: {
        sql: sql`coalesce(${found}, ${planning.wholes.cast(planning.wholes.literal(0n), type)})`,
        lowest: least([0n, ...inputs.map(({ value }) => value.lowest)]),
        highest: greatest([0n, ...inputs.map(({ value }) => value.highest)]),
        type,
      },
      denominator: scale,
      gives: always,
    };
  };

export const leastOf = extreme('least');
export const greatestOf = extreme('greatest');
