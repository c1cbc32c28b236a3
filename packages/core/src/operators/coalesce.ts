import { evaluateWithin } from '../evaluate/within.js';
import { either, orUnknown, type Possible } from '../scoring/possible.js';
import { possibly } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';

/** The first that is known. */
export const coalesce: Operator<'coalesce'> = ({ operands }, member, run) => {
  for (const operand of operands) {
    const found = evaluateWithin(operand, member, run);
    if (found !== null) return found;
  }
  return null;
};

export const coalescePossible: PossibleOperator<'coalesce'> = ({ operands }, scope) => {
  let found: Possible = { kind: 'listed', values: [], unknown: false };
  for (const operand of operands) {
    const possible = possibly(operand, scope);
    found = either(found, possible.kind === 'anything' ? possible : { ...possible, unknown: false });
    if (!possible.unknown) return found;
  }
  return orUnknown(found);
};
