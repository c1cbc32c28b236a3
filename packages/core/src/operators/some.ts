import { not } from '../evaluate/kleene.js';
import { opposite, truths, verdict } from '../scoring/possible.js';
import { none, nonePossible } from './none.js';
import type { Operator, PossibleOperator } from './operator.js';

export const some: Operator<'some'> = (expression, member, run) => {
  const found = none(expression, member, run);
  return typeof found === 'boolean' ? not(found) : null;
};

export const somePossible: PossibleOperator<'some'> = (expression, scope) =>
  truths(opposite(verdict(nonePossible(expression, scope))));
