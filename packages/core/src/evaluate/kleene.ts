import type { Scalar } from '../expression.js';

/** True, false or unknown. */
export type Truth = boolean | null;

export const not = (operand: Truth): Truth => (operand === null ? null : !operand);

/** Kleene conjunction over a list, stopping at the first that is false. True of nothing. */
export const every = <T>(list: readonly T[], test: (element: T) => Truth): Truth => {
  let all: Truth = true;
  for (const element of list) {
    const found = test(element);
    if (found === false) return false;
    if (found === null) all = null;
  }
  return all;
};

export const known = (found: unknown): found is Scalar =>
  typeof found === 'string' || typeof found === 'boolean' || (typeof found === 'number' && Number.isFinite(found));

/** Adding zero turns minus zero into zero, which SQL and JSON would print differently. */
export const finite = (found: number): number | null => (Number.isFinite(found) ? found + 0 : null);

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** Numbers by size; texts by code unit, which for ISO 8601 dates is by day. Different types are unknown. */
export const compare = (op: Comparison, left: Scalar | null, right: Scalar | null): Truth => {
  if (left === null || right === null || typeof left !== typeof right) return null;
  switch (op) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return isOrdered(left) ? left < right : null;
    case '<=':
      return isOrdered(left) ? left <= right : null;
    case '>':
      return isOrdered(left) ? left > right : null;
    case '>=':
      return isOrdered(left) ? left >= right : null;
  }
};

const isOrdered = (operand: Scalar): boolean => typeof operand !== 'boolean';
