import { range, shorten, type Verdict } from '../scoring/possible.js';
import { membersOf, membersPossible, testOf, testPossible } from './members.js';
import type { Operator, PossibleOperator } from './operator.js';

export const count: Operator<'count'> = ({ over, that }, member, run) => {
  const truths = membersOf(over, member, run).map(testOf(that, run));
  return truths.includes(null) ? null : truths.filter((found) => found === true).length;
};

export const countPossible: PossibleOperator<'count'> = ({ over, that }, scope) => {
  const members = membersPossible(over, scope);
  if (members === null) return range(0, Number.POSITIVE_INFINITY, true);
  return tally(members.map(testPossible(that, scope, false)));
};

function tally(verdicts: readonly Verdict[]) {
  const least = verdicts.filter((each) => each.mayHold && !each.mayFail).length;
  const most = verdicts.filter((each) => each.mayHold).length;
  const counts = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return shorten(
    counts,
    verdicts.some((each) => each.mayBeUnknown),
  );
}
