import { evaluateWithin, truthWithin } from '../evaluate/within.js';
import type { Scalar } from '../expression.js';
import { either, never, orUnknown, type Possible } from '../scoring/possible.js';
import { mayHold, possibly } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';

export const choice: Operator<'if'> = ({ branches, otherwise }, member, run) => {
  let agreed: Scalar | null | undefined;
  const mayGive = (found: Scalar | null) => {
    agreed = agreed === undefined || agreed === found ? found : null;
    return agreed;
  };
  for (const { when, then } of branches) {
    const condition = truthWithin(when, member, run);
    if (condition === false) continue;
    const result = mayGive(evaluateWithin(then, member, run));
    if (condition === true || result === null) return result;
  }
  return mayGive(otherwise === null ? null : evaluateWithin(otherwise, member, run));
};

export const choicePossible: PossibleOperator<'if'> = ({ branches, otherwise }, scope) => {
  let found: Possible = { kind: 'listed', values: [], unknown: false };
  for (const { when, then } of branches) {
    const condition = mayHold(when, scope);
    if (condition.mayHold || condition.mayBeUnknown) found = either(found, possibly(then, scope));
    if (condition.mayBeUnknown) found = orUnknown(found);
    if (!condition.mayFail && !condition.mayBeUnknown) return found;
  }
  return either(found, otherwise === null ? never : possibly(otherwise, scope));
};
