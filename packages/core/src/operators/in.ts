import { evaluateWithin } from '../evaluate/within.js';
import type { Expression, Scalar } from '../expression.js';
import type { Member } from '../scope.js';
import { listed } from '../scoring/possible.js';
import { pairs } from '../scoring/possible-operations.js';
import { possibly } from '../scoring/possibly.js';
import type { Operator, PossibleOperator, Run } from './operator.js';
import { isList, isReading, partRead } from './reading.js';

export const among: Operator<'in'> = (expression, member, run) => {
  const needle = evaluateWithin(expression.needle, member, run);
  const haystack = listOf(expression.haystack, member, run);
  return needle === null || haystack === null ? null : haystack.includes(needle);
};

export const amongPossible: PossibleOperator<'in'> = ({ needle, haystack }, scope) => {
  const sought = possibly(needle, scope);
  if ('op' in haystack) return listed([true, false], true);
  if (sought.kind === 'listed')
    return pairs(sought.values, [true], (value) => haystack.includes(value), sought.unknown);
  return listed([true, false], sought.unknown);
};

const listOf = (
  haystack: readonly Scalar[] | Expression,
  member: Member | null,
  run: Run,
): readonly Scalar[] | null => {
  if (!('op' in haystack)) return haystack;
  if (!isReading(haystack)) return null;
  const found = partRead(haystack, member, run);
  return isList(found) ? found : null;
};
