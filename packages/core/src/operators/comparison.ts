import { compare } from '../evaluate/kleene.js';
import { evaluateWithin } from '../evaluate/within.js';
import { everyComparison } from '../scoring/possible-operations.js';
import { possibly } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export const comparison: Operator<Comparison> = ({ op, left, right }, member, run) =>
  compare(op, evaluateWithin(left, member, run), evaluateWithin(right, member, run));

export const comparisonPossible: PossibleOperator<Comparison> = ({ op, left, right }, scope) =>
  everyComparison(op, possibly(left, scope), possibly(right, scope));
