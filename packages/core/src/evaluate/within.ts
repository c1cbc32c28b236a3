import { brought } from '../brought.js';
import type { Expression, Scalar } from '../expression.js';
import {
  type Budget,
  mostSteps,
  type Operator,
  type Operators,
  type Run,
  type WorkedScope,
} from '../operators/operator.js';
import type { Member, Scope } from '../scope.js';
import type { Truth } from './kleene.js';

/** `evaluate` with the operators given by the caller. */
export const evaluateWith = (
  operators: Operators,
  expression: Expression,
  scope: Scope,
  steps: number = mostSteps,
): Scalar | null => {
  const run: Run = { scope, operators, steps };
  const result = evaluateWithin(expression, scope.member, run);
  return run.steps < 0 ? null : result;
};

/** `evaluate` with the operators that the scope brings. */
export const evaluateIn = (expression: Expression, scope: WorkedScope): Scalar | null =>
  evaluateWith(scope.operators, expression, scope);

/** `holds` with the operators that the scope brings. */
export const holdsIn = (expression: Expression, scope: WorkedScope): Truth => truth(evaluateIn(expression, scope));

/** `holdsIn` as a part of a larger evaluation, which pays for its steps. */
export const holdsWithin = (expression: Expression, scope: WorkedScope, budget: Budget): Truth => {
  const run: Run = { scope, operators: scope.operators, steps: budget.steps };
  const found = truthWithin(expression, scope.member, run);
  budget.steps = run.steps;
  return found;
};

/** An operand of an evaluation under way. */
export const evaluateWithin = (expression: Expression, member: Member | null, run: Run): Scalar | null => {
  run.steps -= 1;
  if (run.steps < 0) return null;
  // The table holds under each name the operator of that name, which TypeScript cannot tell of a name that is not known yet.
  const operator = run.operators[expression.op] as Operator<Expression['op']> | undefined;
  return brought('operator', expression.op, operator)(expression, member, run);
};

export const truthWithin = (expression: Expression, member: Member | null, run: Run): Truth =>
  truth(evaluateWithin(expression, member, run));

export const truth = (found: Scalar | null): Truth => (typeof found === 'boolean' ? found : null);
