import { truthWithin } from '../evaluate/within.js';
import type { Expression, Members } from '../expression.js';
import { type Member, memberOfParts } from '../scope.js';
import {
  certainly,
  dropsOut,
  type Ending,
  type PossibleScope,
  plainEnding,
  type Verdict,
  verdict,
} from '../scoring/possible.js';
import { possibly } from '../scoring/possibly.js';
import type { Run } from './operator.js';

/** What a list operator walks, as it stands. Members that are not applicable or hidden drop out. */
export const membersOf = (over: Members, member: Member | null, { scope }: Run): readonly Member[] => {
  switch (over.kind) {
    case 'items':
      return over.items.map(scope.itemMember).filter(applies);
    case 'scores':
      return over.scores.map(scope.scoreMember).filter(applies);
    case 'rows':
      return scope.rows(over.section);
    case 'evidence':
      return member === null ? [] : member.evidence.map(memberOfParts);
  }
};

const applies = ({ state }: Member): boolean => state !== 'not-applicable' && state !== 'hidden';

export const testOf = (that: Expression, run: Run) => (element: Member) => truthWithin(that, element, run);

/** Each member as the ways in which it may end; `null` where there may be any members. */
export const membersPossible = (over: Members, scope: PossibleScope): readonly (readonly Ending[])[] | null => {
  switch (over.kind) {
    case 'items':
      return over.items.map(scope.item);
    case 'scores':
      return over.scores.map(scope.scoreMember);
    case 'rows':
      return scope.rows(over.section).map((row) => [row]);
    case 'evidence': {
      const evidence = scope.member?.evidence;
      return evidence === null ? null : (evidence ?? []).map((parts) => [{ ...plainEnding, parts }]);
    }
  }
};

/** What a test of one member may come to, `whenGone` where it drops out. */
export const testPossible =
  (that: Expression, scope: PossibleScope, whenGone: boolean) =>
  (endings: readonly Ending[]): Verdict =>
    endings
      .map((ending) => verdict(dropsOut(ending) ? certainly(whenGone) : possibly(that, { ...scope, member: ending })))
      .reduce(anyOf, { mayHold: false, mayFail: false, mayBeUnknown: false });

const anyOf = (a: Verdict, b: Verdict): Verdict => ({
  mayHold: a.mayHold || b.mayHold,
  mayFail: a.mayFail || b.mayFail,
  mayBeUnknown: a.mayBeUnknown || b.mayBeUnknown,
});
