import { every, not } from '../evaluate/kleene.js';
import { conjunction, listed, opposite, truths } from '../scoring/possible.js';
import { membersOf, membersPossible, testOf, testPossible } from './members.js';
import type { Operator, PossibleOperator } from './operator.js';

export const none: Operator<'none'> = ({ over, that }, member, run) => {
  const test = testOf(that, run);
  return every(membersOf(over, member, run), (element) => not(test(element)));
};

export const nonePossible: PossibleOperator<'none'> = ({ over, that }, scope) => {
  const members = membersPossible(over, scope);
  if (members === null) return listed([true, false], true);
  const test = testPossible(that, scope, false);
  return truths(conjunction(members.map((member) => opposite(test(member)))));
};
