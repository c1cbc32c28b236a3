import { holdsWithin } from './evaluate/within.js';
import { compare, type Exact, exactOf } from './exact.js';
import type { Expression, Members } from './expression.js';
import { dividedBy, minus, opposite, plus, times, withinReach } from './fraction.js';
import type { Budget, WorkedScope } from './operators/operator.js';
import { operators } from './operators/operators.js';
import type { Member, Scope } from './scope.js';

/** Fewer than `evaluate` takes: fractions cost more. A sum over a table inside a sum over it reaches them at 700 rows. */
const mostSteps = 500_000;

/**
 * Works out a compiled formula in exact fractions: a literal and an answer are the decimals that they show, a score is the
 * fraction that it is. So 0.1 + 0.2 is 0.3, and an edge at 0.3 is met. Conditions inside are those of `evaluate`.
 *
 * `null` is unknown: what is not answered, what cannot be told, a division by zero, anything but a number, a fraction out of
 * reach (`withinReach`), and the whole where it takes more than `steps` steps (nodes times members).
 */
export const evaluateExact = (expression: Expression, scope: Scope, steps?: number): Exact | null =>
  evaluateExactIn(expression, { ...scope, operators }, steps);

/** `evaluateExact` with the operators that the scope brings, for its conditions. */
export function evaluateExactIn(expression: Expression, scope: WorkedScope, steps: number = mostSteps): Exact | null {
  const budget: Budget = { steps };
  const found = workOut(expression, scope, budget);
  return budget.steps < 0 ? null : found;
}

function workOut(expression: Expression, scope: WorkedScope, budget: Budget): Exact | null {
  budget.steps -= 1;
  if (budget.steps < 0) return null;
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'number' ? exactOf(expression.value) : null;
    case 'item': {
      const { item, part } = expression;
      return asExact(part === undefined ? scope.item(item).code : scope.part(item, part));
    }
    case 'element':
      return asExact(scope.member?.parts[expression.property]);
    case 'score':
      return expression.read === 'value'
        ? scoreValue(expression.score, scope)
        : asExact(scope.score(expression.score).band);
    case 'this':
      return ofThis(scope.member, expression.read);
    case 'inputs':
      return asExact(scope.inputs?.[expression.read]);
    case 'if':
      return choose(expression, scope, budget);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
      return arithmetic(expression.op, expression.operands, scope, budget);
    case 'coalesce':
      return firstKnown(expression.operands, scope, budget);
    case 'sum':
      return total(expression, scope, budget);
    case 'count':
      return count(expression, scope, budget);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'in':
    case 'and':
    case 'or':
    case '!':
    case 'some':
    case 'all':
    case 'none':
    case 'answered':
    case 'state':
      return null;
  }
}

const asExact = (found: unknown): Exact | null =>
  typeof found === 'number' && Number.isFinite(found) ? exactOf(found) : null;

const scoreValue = (score: number, scope: WorkedScope): Exact | null => {
  const { value, exact } = scope.score(score);
  return exact ?? asExact(value);
};

const ofThis = (member: Member | null, read: string): Exact | null => {
  if (member === null) return null;
  switch (read) {
    case 'value':
      return member.exact ?? asExact(member.value);
    case 'band':
    case 'coverage':
    case 'previous':
      return asExact(member[read]);
    case 'evidence':
      return exactOf(member.evidence.length);
    default:
      return null;
  }
};

/** As `evaluate`: where a condition cannot be told, the formula can only if all that it could give is the same. */
function choose(
  { branches, otherwise }: Extract<Expression, { op: 'if' }>,
  scope: WorkedScope,
  budget: Budget,
): Exact | null {
  let agreed: Exact | null | undefined;
  const mayGive = (found: Exact | null): Exact | null => {
    agreed = agreed === undefined || isSame(agreed, found) ? found : null;
    return agreed;
  };
  for (const { when, then } of branches) {
    const truth = holdsWithin(when, scope, budget);
    if (truth === false) continue;
    const found = mayGive(workOut(then, scope, budget));
    if (truth === true || found === null) return found;
  }
  return mayGive(otherwise === null ? null : workOut(otherwise, scope, budget));
}

const isSame = (a: Exact | null, b: Exact | null): boolean => a !== null && b !== null && compare(a, b) === 0;

type Operation = '+' | '-' | '*' | '/' | 'min' | 'max';

const operations: { readonly [op in Operation]: (a: Exact, b: Exact) => Exact | null } = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': dividedBy,
  min: (a, b) => (compare(a, b) <= 0 ? a : b),
  max: (a, b) => (compare(a, b) >= 0 ? a : b),
};

function arithmetic(op: Operation, operands: readonly Expression[], scope: WorkedScope, budget: Budget): Exact | null {
  let found: Exact | null = null;
  for (const [at, operand] of operands.entries()) {
    const next = workOut(operand, scope, budget);
    if (next === null) return null;
    found = at === 0 || found === null ? next : operations[op](found, next);
    if (found === null || !withinReach(found)) return null;
  }
  return op === '-' && operands.length === 1 && found !== null ? opposite(found) : found;
}

function firstKnown(operands: readonly Expression[], scope: WorkedScope, budget: Budget): Exact | null {
  for (const operand of operands) {
    const found = workOut(operand, scope, budget);
    if (found !== null) return found;
  }
  return null;
}

const membersOf = (over: Members, scope: WorkedScope): readonly Member[] => {
  switch (over.kind) {
    case 'items':
      return over.items.map(scope.itemMember).filter(applies);
    case 'scores':
      return over.scores.map(scope.scoreMember).filter(applies);
    case 'rows':
      return scope.rows(over.section);
    case 'evidence':
      return [];
  }
};

const applies = ({ state }: Member): boolean => state !== 'not-applicable' && state !== 'hidden';

function total({ over, of }: Extract<Expression, { op: 'sum' }>, scope: WorkedScope, budget: Budget): Exact | null {
  let sum: Exact = exactOf(0);
  for (const member of membersOf(over, scope)) {
    const found = workOut(of, { ...scope, member }, budget);
    if (found === null) return null;
    sum = plus(sum, found);
    if (!withinReach(sum)) return null;
  }
  return sum;
}

function count(
  { over, that }: Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>,
  scope: WorkedScope,
  budget: Budget,
): Exact | null {
  let found = 0;
  for (const member of membersOf(over, scope)) {
    const truth = holdsWithin(that, { ...scope, member }, budget);
    if (truth === null) return null;
    if (truth) found += 1;
  }
  return exactOf(found);
}
