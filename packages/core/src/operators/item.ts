import { union } from '../scoring/possible.js';
import type { Operator, PossibleOperator } from './operator.js';
import { scalarRead } from './reading.js';

export const item: Operator<'item'> = scalarRead;

export const itemPossible: PossibleOperator<'item'> = (expression, scope) =>
  expression.part === undefined
    ? union(scope.item(expression.item), (ending) => ending.code)
    : scope.part(expression.item, expression.part);
