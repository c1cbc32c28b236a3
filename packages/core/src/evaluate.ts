import { compare, every, finite, not, type Truth } from './evaluate/kleene.js';
import type { Expression, Members, Scalar, ThisProperty } from './expression.js';
import { type Member, memberOfParts, type Part, readPart, type Scope } from './scope.js';

/** More than any published instrument needs, small enough that a table of a million rows cannot hold a page up. */
export const mostSteps = 2_000_000;

/** Steps that are left of an evaluation. */
export interface Budget {
  steps: number;
}

interface Run extends Budget {
  readonly scope: Scope;
}

/**
 * Works out a compiled `jlp-1` expression.
 *
 * Three-valued: `null` is unknown. Comparisons and arithmetic on anything unknown are unknown, `and`, `or`, `!`, `some`,
 * `all` and `none` follow Kleene, `count` and `sum` are known only when every member is, `if` on an unknown condition is
 * unknown unless all that it could give is the same. `answered` and `state` are always known. Values of different types
 * do not compare (unknown), division by zero and results that are not finite are unknown. Members that are not
 * applicable or hidden drop out of list operators.
 *
 * Own properties only. An evaluation that takes more than `steps` steps (nodes times members) is unknown as a whole.
 */
export const evaluate = (expression: Expression, scope: Scope, steps: number = mostSteps): Scalar | null => {
  const run: Run = { scope, steps };
  const result = value(expression, scope.member, run);
  return run.steps < 0 ? null : result;
};

/** `evaluate` for a condition: true, false or unknown; anything else than a truth value is unknown. */
export const holds = (expression: Expression, scope: Scope, steps?: number): Truth =>
  truth(evaluate(expression, scope, steps));

/** `holds` as a part of a larger evaluation, which pays for its steps. */
export const holdsWithin = (expression: Expression, scope: Scope, budget: Budget): Truth => {
  const run: Run = { scope, steps: budget.steps };
  const found = truth(value(expression, scope.member, run));
  budget.steps = run.steps;
  return found;
};

const truth = (found: Scalar | null): Truth => (typeof found === 'boolean' ? found : null);

const value = (expression: Expression, member: Member | null, run: Run): Scalar | null => {
  run.steps -= 1;
  if (run.steps < 0) return null;
  switch (expression.op) {
    case 'literal':
      return expression.value;
    case 'item':
    case 'element':
      return scalar(part(expression, member, run));
    case 'score':
      return run.scope.score(expression.score)[expression.read];
    case 'this':
      return member === null ? null : ofThis(member, expression.read);
    case 'inputs':
      return run.scope.inputs === null ? null : run.scope.inputs[expression.read];
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(expression.op, value(expression.left, member, run), value(expression.right, member, run));
    case 'in':
      return isIn(expression, member, run);
    case 'and':
      return every(expression.operands, (operand) => truth(value(operand, member, run)));
    case 'or':
      return not(every(expression.operands, (operand) => not(truth(value(operand, member, run)))));
    case '!':
      return not(truth(value(expression.operand, member, run)));
    case 'if':
      return choose(expression, member, run);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
      return arithmetic(expression.op, expression.operands, member, run);
    case 'coalesce':
      return firstKnown(expression.operands, member, run);
    case 'some':
    case 'all':
    case 'none':
    case 'count':
      return overMembers(expression, member, run);
    case 'sum':
      return sum(expression, member, run);
    case 'answered':
      return isAnswered(expression.operand, member, run);
    case 'state':
      return run.scope.item(expression.item).state;
  }
};

const isList = (found: Part): found is readonly Scalar[] => Array.isArray(found);

const scalar = (found: Part): Scalar | null => {
  if (isList(found)) return null;
  return typeof found === 'number' ? finite(found) : found;
};

type Reading = Extract<Expression, { op: 'item' | 'element' }>;

const part = (expression: Reading, member: Member | null, run: Run): Part => {
  if (expression.op === 'element') return member === null ? null : readPart(member.parts, expression.property);
  if (expression.part !== undefined) return run.scope.part(expression.item, expression.part);
  const answer = run.scope.item(expression.item);
  return answer.codes ?? answer.code ?? answer.value;
};

const ofThis = (member: Member, read: ThisProperty): Scalar | null => {
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

const isIn = (expression: Extract<Expression, { op: 'in' }>, member: Member | null, run: Run): Truth => {
  const needle = value(expression.needle, member, run);
  const haystack = listOf(expression.haystack, member, run);
  return needle === null || haystack === null ? null : haystack.includes(needle);
};

const listOf = (
  haystack: readonly Scalar[] | Expression,
  member: Member | null,
  run: Run,
): readonly Scalar[] | null => {
  if (!('op' in haystack)) return haystack;
  if (haystack.op !== 'item' && haystack.op !== 'element') return null;
  const found = part(haystack, member, run);
  return isList(found) ? found : null;
};

const choose = (expression: Extract<Expression, { op: 'if' }>, member: Member | null, run: Run): Scalar | null => {
  let agreed: Scalar | null | undefined;
  const mayGive = (found: Scalar | null) => {
    agreed = agreed === undefined || agreed === found ? found : null;
    return agreed;
  };
  for (const branch of expression.branches) {
    const condition = truth(value(branch.when, member, run));
    if (condition === false) continue;
    const result = mayGive(value(branch.then, member, run));
    if (condition === true || result === null) return result;
  }
  return mayGive(expression.otherwise === null ? null : value(expression.otherwise, member, run));
};

const folds = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
  min: Math.min,
  max: Math.max,
} as const;

const arithmetic = (
  op: keyof typeof folds,
  operands: readonly Expression[],
  member: Member | null,
  run: Run,
): number | null => {
  const numbers: number[] = [];
  for (const operand of operands) {
    const found = value(operand, member, run);
    if (typeof found !== 'number') return null;
    numbers.push(found);
  }
  const [first, ...rest] = numbers;
  if (first === undefined) return null;
  if (op === '-' && rest.length === 0) return finite(-first);
  return finite(rest.reduce((left, right) => folds[op](left, right), first));
};

const firstKnown = (operands: readonly Expression[], member: Member | null, run: Run): Scalar | null => {
  for (const operand of operands) {
    const found = value(operand, member, run);
    if (found !== null) return found;
  }
  return null;
};

const applies = ({ state }: Member): boolean => state !== 'not-applicable' && state !== 'hidden';

const membersOf = (over: Members, member: Member | null, { scope }: Run): readonly Member[] => {
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

type OverMembers = Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>;

const overMembers = ({ op, over, that }: OverMembers, member: Member | null, run: Run): Scalar | null => {
  const members = membersOf(over, member, run);
  const test = (element: Member) => truth(value(that, element, run));
  switch (op) {
    case 'all':
      return every(members, test);
    case 'some':
      return not(every(members, (element) => not(test(element))));
    case 'none':
      return every(members, (element) => not(test(element)));
    case 'count':
      return count(members.map(test));
  }
};

const count = (truths: readonly Truth[]): number | null =>
  truths.includes(null) ? null : truths.filter((found) => found === true).length;

const sum = (expression: Extract<Expression, { op: 'sum' }>, member: Member | null, run: Run): number | null => {
  let total = 0;
  for (const element of membersOf(expression.over, member, run)) {
    const found = value(expression.of, element, run);
    if (typeof found !== 'number') return null;
    total += found;
  }
  return finite(total);
};

const saysSomething = (found: Part): boolean => {
  if (typeof found === 'string') return found.trim() !== '';
  return isList(found) ? found.length > 0 : found !== null;
};

const isAnswered = (operand: Expression, member: Member | null, run: Run): boolean => {
  if (operand.op === 'element' || (operand.op === 'item' && operand.part !== undefined)) {
    return saysSomething(part(operand, member, run));
  }
  if (operand.op === 'item') return run.scope.item(operand.item).state === 'answered';
  if (operand.op !== 'this') return value(operand, member, run) !== null;
  if (member === null) return false;
  if (operand.read === 'impact') return member.hasImpact;
  if (operand.read === 'evidence') return member.evidence.length > 0;
  return member[operand.read] !== null;
};
