import { mostSteps } from '../evaluate.js';
import type { Expression, Members, Scalar, ThisProperty } from '../expression.js';
import { readPart } from '../scope.js';
import {
  anything,
  certainly,
  dropsOut,
  type Ending,
  either,
  listed,
  never,
  orUnknown,
  type Possible,
  type PossibleScope,
  plainEnding,
  range,
  shorten,
  truths,
  type Verdict,
  verdict,
} from './possible.js';
import { calculate, comparison, numbersOnly, type Operation, pairs } from './possible-operations.js';

/**
 * What an expression may come to over every completion: `evaluate` on all of them at once. Each reading is taken for
 * itself, so the answer may hold more than can really come about, never less. What takes more steps than `evaluate` takes
 * may come to anything.
 */
export const possibly = (expression: Expression, scope: PossibleScope): Possible =>
  scope.budget === undefined ? step(expression, { ...scope, budget: { steps: mostSteps } }) : step(expression, scope);

function step(expression: Expression, scope: PossibleScope): Possible {
  const { budget } = scope;
  if (budget !== undefined) {
    budget.steps -= 1;
    if (budget.steps < 0) return anything;
  }
  switch (expression.op) {
    case 'literal':
      return certainly(expression.value);
    case 'item':
      return expression.part === undefined
        ? union(scope.item(expression.item), (ending) => ending.code)
        : scope.part(expression.item, expression.part);
    case 'element':
      return element(expression, scope);
    case 'score':
      return scope.score(expression.score)[expression.read];
    case 'this':
      return scope.member === null ? never : ofThis(scope.member, expression.read);
    case 'inputs':
      return scope.inputs === null ? never : scope.inputs[expression.read];
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(expression.op, possibly(expression.left, scope), possibly(expression.right, scope));
    case 'in':
      return membership(expression, scope);
    case 'and':
      return truths(conjunction(expression.operands.map((operand) => verdict(possibly(operand, scope)))));
    case 'or':
      return truths(not(conjunction(expression.operands.map((operand) => not(verdict(possibly(operand, scope)))))));
    case '!':
      return truths(not(verdict(possibly(expression.operand, scope))));
    case 'if':
      return choice(expression, scope);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
      return arithmetic(expression.op, expression.operands, scope);
    case 'coalesce':
      return firstKnown(expression.operands, scope);
    case 'some':
    case 'all':
    case 'none':
    case 'count':
      return overMembers(expression, scope);
    case 'sum':
      return total(expression, scope);
    case 'answered':
      return answered(expression.operand, scope);
    case 'state':
      return listed([...new Set(scope.item(expression.item).map(({ state }) => state))]);
  }
}

export const mayHold = (expression: Expression, scope: PossibleScope): Verdict => verdict(possibly(expression, scope));

/** Any of several endings. Of none, nothing can be read. */
const union = (endings: readonly Ending[], read: (ending: Ending) => Possible): Possible => {
  const [first, ...rest] = endings;
  return first === undefined ? never : rest.reduce((all, ending) => either(all, read(ending)), read(first));
};

function element(expression: Extract<Expression, { op: 'element' }>, { member, column }: PossibleScope): Possible {
  if (member === null) return never;
  const found = readPart(member.parts, expression.property);
  if (found !== null && !Array.isArray(found)) return certainly(found as Scalar);
  if (!member.partsOpen || found !== null) return found === null ? never : anything;
  return expression.column === undefined ? anything : orUnknown(column(expression.column));
}

function ofThis(member: Ending, read: ThisProperty): Possible {
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
}

function membership({ needle, haystack }: Extract<Expression, { op: 'in' }>, scope: PossibleScope): Possible {
  const sought = possibly(needle, scope);
  if ('op' in haystack) return listed([true, false], true);
  if (sought.kind === 'listed')
    return pairs(sought.values, [true], (value) => haystack.includes(value), sought.unknown);
  return listed([true, false], sought.unknown);
}

const not = ({ mayHold, mayFail, mayBeUnknown }: Verdict): Verdict => ({
  mayHold: mayFail,
  mayFail: mayHold,
  mayBeUnknown,
});

function conjunction(verdicts: readonly Verdict[]): Verdict {
  const mustFail = verdicts.some((each) => each.mayFail && !each.mayHold && !each.mayBeUnknown);
  return {
    mayHold: verdicts.every((each) => each.mayHold),
    mayFail: verdicts.some((each) => each.mayFail),
    mayBeUnknown: !mustFail && verdicts.some((each) => each.mayBeUnknown),
  };
}

function choice({ branches, otherwise }: Extract<Expression, { op: 'if' }>, scope: PossibleScope): Possible {
  let found: Possible = { kind: 'listed', values: [], unknown: false };
  for (const { when, then } of branches) {
    const condition = mayHold(when, scope);
    if (condition.mayHold || condition.mayBeUnknown) found = either(found, possibly(then, scope));
    if (condition.mayBeUnknown) found = orUnknown(found);
    if (!condition.mayFail && !condition.mayBeUnknown) return found;
  }
  return either(found, otherwise === null ? never : possibly(otherwise, scope));
}

function arithmetic(op: Operation, operands: readonly Expression[], scope: PossibleScope): Possible {
  const [first, ...rest] = operands.map((operand) => possibly(operand, scope));
  if (first === undefined) return never;
  if (rest.length === 0) return op === '-' ? calculate('-', certainly(0), first) : numbersOnly(first);
  return rest.reduce((left, right) => calculate(op, left, right), numbersOnly(first));
}

function firstKnown(operands: readonly Expression[], scope: PossibleScope): Possible {
  let found: Possible = { kind: 'listed', values: [], unknown: false };
  for (const operand of operands) {
    const possible = possibly(operand, scope);
    found = either(found, possible.kind === 'anything' ? possible : { ...possible, unknown: false });
    if (!possible.unknown) return found;
  }
  return orUnknown(found);
}

/** Each member as the ways in which it may end. */
function membersOf(over: Members, scope: PossibleScope): readonly (readonly Ending[])[] | null {
  switch (over.kind) {
    case 'items':
      return over.items.map(scope.item);
    case 'scores':
      return over.scores.map(scope.scoreMember);
    case 'rows':
      return scope.rows(over.section).map((row) => [row]);
    case 'evidence': {
      const evidence = scope.member?.evidence;
      return evidence === null ? null : (evidence ?? []).map((parts) => [{ ...plainEnding, parts }]);
    }
  }
}

type OverMembers = Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>;

function overMembers({ op, over, that }: OverMembers, scope: PossibleScope): Possible {
  const members = membersOf(over, scope);
  if (members === null) return op === 'count' ? range(0, Number.POSITIVE_INFINITY, true) : listed([true, false], true);
  const test = (endings: readonly Ending[], whenGone: boolean): Verdict =>
    endings
      .map((ending) => (dropsOut(ending) ? certainly(whenGone) : possibly(that, { ...scope, member: ending })))
      .map(verdict)
      .reduce(anyOf, { mayHold: false, mayFail: false, mayBeUnknown: false });
  switch (op) {
    case 'all':
      return truths(conjunction(members.map((member) => test(member, true))));
    case 'some':
      return truths(not(conjunction(members.map((member) => not(test(member, false))))));
    case 'none':
      return truths(conjunction(members.map((member) => not(test(member, false)))));
    case 'count':
      return tally(members.map((member) => test(member, false)));
  }
}

const anyOf = (a: Verdict, b: Verdict): Verdict => ({
  mayHold: a.mayHold || b.mayHold,
  mayFail: a.mayFail || b.mayFail,
  mayBeUnknown: a.mayBeUnknown || b.mayBeUnknown,
});

function tally(verdicts: readonly Verdict[]): Possible {
  const least = verdicts.filter((each) => each.mayHold && !each.mayFail).length;
  const most = verdicts.filter((each) => each.mayHold).length;
  const counts = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return shorten(
    counts,
    verdicts.some((each) => each.mayBeUnknown),
  );
}

function total({ over, of }: Extract<Expression, { op: 'sum' }>, scope: PossibleScope): Possible {
  const members = membersOf(over, scope);
  if (members === null) return numbersOnly(anything);
  return members
    .map((endings) =>
      union(endings, (ending) => (dropsOut(ending) ? certainly(0) : possibly(of, { ...scope, member: ending }))),
    )
    .reduce((sum, each) => calculate('+', sum, each), certainly(0));
}

function answered(operand: Expression, scope: PossibleScope): Possible {
  if (operand.op === 'item' && operand.part === undefined) {
    return listed([...new Set(scope.item(operand.item).map(({ state }) => state === 'answered'))]);
  }
  const { member } = scope;
  if (operand.op === 'this' && member !== null && operand.read === 'impact') return member.hasImpact;
  if (operand.op === 'this' && member !== null && operand.read === 'evidence') {
    return member.evidence === null ? listed([true, false]) : certainly(member.evidence.length > 0);
  }
  if (operand.op === 'element' && member !== null) {
    const found = readPart(member.parts, operand.property);
    if (found === null && member.partsOpen) return listed([true, false]);
    return certainly(
      typeof found === 'string' ? found.trim() !== '' : Array.isArray(found) ? found.length > 0 : found !== null,
    );
  }
  const possible = possibly(operand, scope);
  const mayBeKnown = possible.kind !== 'listed' || possible.values.some((value) => value !== '');
  const mayBeBlank = possible.unknown || possible.kind !== 'listed' || possible.values.some(isBlank);
  return listed([...(mayBeKnown ? [true] : []), ...(mayBeBlank ? [false] : [])]);
}

const isBlank = (value: Scalar): boolean => typeof value === 'string' && value.trim() === '';
