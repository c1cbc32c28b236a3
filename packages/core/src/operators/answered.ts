import { evaluateWithin } from '../evaluate/within.js';
import type { Scalar } from '../expression.js';
import { type Part, readPart } from '../scope.js';
import { certainly, listed } from '../scoring/possible.js';
import { possibly } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';
import { isList, partRead } from './reading.js';

export const answered: Operator<'answered'> = ({ operand }, member, run) => {
  if (operand.op === 'element' || (operand.op === 'item' && operand.part !== undefined))
    return saysSomething(partRead(operand, member, run));
  if (operand.op === 'item') return run.scope.item(operand.item).state === 'answered';
  if (operand.op !== 'this') return evaluateWithin(operand, member, run) !== null;
  if (member === null) return false;
  if (operand.read === 'impact') return member.hasImpact;
  if (operand.read === 'evidence') return member.evidence.length > 0;
  return member[operand.read] !== null;
};

export const answeredPossible: PossibleOperator<'answered'> = ({ operand }, scope) => {
  if (operand.op === 'item' && operand.part === undefined)
    return listed([...new Set(scope.item(operand.item).map(({ state }) => state === 'answered'))]);
  const { member } = scope;
  if (operand.op === 'this' && member !== null && operand.read === 'impact') return member.hasImpact;
  if (operand.op === 'this' && member !== null && operand.read === 'evidence')
    return member.evidence === null ? listed([true, false]) : certainly(member.evidence.length > 0);
  if (operand.op === 'element' && member !== null) {
    const found = readPart(member.parts, operand.property);
    return found === null && member.partsOpen ? listed([true, false]) : certainly(saysSomething(found));
  }
  const possible = possibly(operand, scope);
  const mayBeKnown = possible.kind !== 'listed' || possible.values.some((value) => value !== '');
  const mayBeBlank = possible.unknown || possible.kind !== 'listed' || possible.values.some(isBlank);
  return listed([...(mayBeKnown ? [true] : []), ...(mayBeBlank ? [false] : [])]);
};

const saysSomething = (found: Part): boolean => {
  if (typeof found === 'string') return found.trim() !== '';
  return isList(found) ? found.length > 0 : found !== null;
};

const isBlank = (value: Scalar): boolean => typeof value === 'string' && value.trim() === '';
