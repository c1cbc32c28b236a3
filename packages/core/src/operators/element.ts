import { readPart } from '../scope.js';
import { anything, certainly, never, orUnknown } from '../scoring/possible.js';
import type { Operator, PossibleOperator } from './operator.js';
import { isList, scalarRead } from './reading.js';

export const element: Operator<'element'> = scalarRead;

export const elementPossible: PossibleOperator<'element'> = (expression, { member, column }) => {
  if (member === null) return never;
  const found = readPart(member.parts, expression.property);
  if (found !== null && !isList(found)) return certainly(found);
  if (!member.partsOpen || found !== null) return found === null ? never : anything;
  return expression.column === undefined ? anything : orUnknown(column(expression.column));
};
