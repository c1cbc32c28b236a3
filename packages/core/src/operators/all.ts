import { every } from '../evaluate/kleene.js';
import { conjunction, listed, truths } from '../scoring/possible.js';
import { membersOf, membersPossible, testOf, testPossible } from './members.js';
import type { Operator, PossibleOperator } from './operator.js';

export const all: Operator<'all'> = ({ over, that }, member, run) =>
  every(membersOf(over, member, run), testOf(that, run));

export const allPossible: PossibleOperator<'all'> = ({ over, that }, scope) => {
  const members = membersPossible(over, scope);
  if (members === null) return listed([true, false], true);
  return truths(conjunction(members.map(testPossible(that, scope, true))));
};
