import { every, not } from '../evaluate/kleene.js';
import { truthWithin } from '../evaluate/within.js';
import { conjunction, opposite, truths } from '../scoring/possible.js';
import { mayHold } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';

export const or: Operator<'or'> = ({ operands }, member, run) =>
  not(every(operands, (operand) => not(truthWithin(operand, member, run))));

export const orPossible: PossibleOperator<'or'> = ({ operands }, scope) =>
  truths(opposite(conjunction(operands.map((operand) => opposite(mayHold(operand, scope))))));
