import { finite } from '../evaluate/kleene.js';
import { evaluateWithin } from '../evaluate/within.js';
import { certainly, never } from '../scoring/possible.js';
import { calculate, numbersOnly, operations } from '../scoring/possible-operations.js';
import { possibly } from '../scoring/possibly.js';
import type { Operator, PossibleOperator } from './operator.js';

/** From left to right; `-` of one number is its opposite. */
export const arithmetic: Operator<'+' | '-' | '*' | '/' | 'min' | 'max'> = ({ op, operands }, member, run) => {
  if (op === 'coalesce') return null;
  const numbers: number[] = [];
  for (const operand of operands) {
    const found = evaluateWithin(operand, member, run);
    if (typeof found !== 'number') return null;
    numbers.push(found);
  }
  const [first, ...rest] = numbers;
  if (first === undefined) return null;
  if (op === '-' && rest.length === 0) return finite(-first);
  return finite(rest.reduce((left, right) => operations[op](left, right), first));
};

export const arithmeticPossible: PossibleOperator<'+' | '-' | '*' | '/' | 'min' | 'max'> = (
  { op, operands },
  scope,
) => {
  const [first, ...rest] = operands.map((operand) => possibly(operand, scope));
  if (first === undefined || op === 'coalesce') return never;
  if (rest.length === 0) return op === '-' ? calculate('-', certainly(0), first) : numbersOnly(first);
  return rest.reduce((left, right) => calculate(op, left, right), numbersOnly(first));
};
