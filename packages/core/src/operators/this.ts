import { certainly, never, range } from '../scoring/possible.js';
import type { Operator, PossibleOperator } from './operator.js';

export const ofThis: Operator<'this'> = ({ read }, member) => {
  if (member === null) return null;
  switch (read) {
    case 'evidence':
      return member.evidence.length;
    case 'impact':
      return member.hasImpact;
    case 'state':
    case 'critical':
    case 'value':
    case 'band':
    case 'coverage':
    case 'previous':
      return member[read];
  }
};

export const ofThisPossible: PossibleOperator<'this'> = ({ read }, { member }) => {
  if (member === null) return never;
  switch (read) {
    case 'evidence':
      return member.evidence === null ? range(0, Number.POSITIVE_INFINITY) : certainly(member.evidence.length);
    case 'impact':
      return member.hasImpact;
    case 'state':
    case 'critical':
    case 'previous':
      return certainly(member[read]);
    case 'value':
    case 'band':
    case 'coverage':
      return member[read];
  }
};
