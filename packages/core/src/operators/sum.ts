import { finite } from '../evaluate/kleene.js';
import { evaluateWithin } from '../evaluate/within.js';
import { anything, certainly, dropsOut, union } from '../scoring/possible.js';
import { calculate, numbersOnly } from '../scoring/possible-operations.js';
import { possibly } from '../scoring/possibly.js';
import { membersOf, membersPossible } from './members.js';
import type { Operator, PossibleOperator } from './operator.js';

export const sum: Operator<'sum'> = ({ over, of }, member, run) => {
  let total = 0;
  for (const element of membersOf(over, member, run)) {
    const found = evaluateWithin(of, element, run);
    if (typeof found !== 'number') return null;
    total += found;
  }
  return finite(total);
};

export const sumPossible: PossibleOperator<'sum'> = ({ over, of }, scope) => {
  const members = membersPossible(over, scope);
  if (members === null) return numbersOnly(anything);
  return members
    .map((endings) =>
      union(endings, (ending) => (dropsOut(ending) ? certainly(0) : possibly(of, { ...scope, member: ending }))),
    )
    .reduce((total, each) => calculate('+', total, each), certainly(0));
};
