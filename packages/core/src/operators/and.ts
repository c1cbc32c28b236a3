import { every } from '../evaluate/kleene.js';
import { truthWithin } from '../evaluate/within.js';
import { conjunction, truths } from '../scoring/possible.js';
import { mayHold } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';

export const and: Operator<'and'> = ({ operands }, member, run) =>
  every(operands, (operand) => truthWithin(operand, member, run));

export const andPossible: PossibleOperator<'and'> = ({ operands }, scope) =>
  truths(conjunction(operands.map((operand) => mayHold(operand, scope))));
