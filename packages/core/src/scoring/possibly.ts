import { brought } from '../brought.js';
import type { Expression } from '../expression.js';
import { mostSteps, type PossibleOperator } from '../operators/operator.js';
import { anything, type Possible, type PossibleScope, type Verdict, verdict } from './possible.js';

/**
 * What an expression may come to over every completion: `evaluate` on all of them at once. Each reading is taken for
 * itself, so the answer may hold more than can really come about, never less. What takes more steps than `evaluate` takes
 * may come to anything.
 */
export function possibly(expression: Expression, given: PossibleScope): Possible {
  const { budget = { steps: mostSteps } } = given;
  budget.steps -= 1;
  if (budget.steps < 0) return anything;
  const scope = given.budget === undefined ? { ...given, budget } : given;
  // As in `evaluateWithin`.
  const operator = scope.operators[expression.op] as PossibleOperator<Expression['op']> | undefined;
  return brought('operator', expression.op, operator)(expression, scope);
}

export const mayHold = (expression: Expression, scope: PossibleScope): Verdict => verdict(possibly(expression, scope));
