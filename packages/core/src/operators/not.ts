import { not as notTrue } from '../evaluate/kleene.js';
import { truthWithin } from '../evaluate/within.js';
import { opposite, truths } from '../scoring/possible.js';
import { mayHold } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';

export const not: Operator<'!'> = ({ operand }, member, run) => notTrue(truthWithin(operand, member, run));

export const notPossible: PossibleOperator<'!'> = ({ operand }, scope) => truths(opposite(mayHold(operand, scope)));
