import type { Expression } from '@plumbline/core';
import { type ExactFound, exactAt, unknownExact } from './exact-found.js';
import { named } from './expressions/choice.js';
import { type Surroundings, testOf, translateTruth } from './expressions.js';
import { halved } from './halved.js';
import { itemMember, type MemberView, scoreMember } from './members.js';
import { type Planning, writtenNumberOf } from './planning.js';
import { allOf, always, anyOf, isUnknown, not, type Predicate, type Truth } from './predicate.js';
import { leastCommonMultiple, rationalOf } from './rational.js';
import type { ScoreView } from './score-view.js';
import type { Whole } from './whole.js';

/** A formula in exact fractions, as `score` works it out. */
export function exactFormula(formula: Expression | null, planning: Planning, around: Surroundings): ExactFound {
  return formula === null ? unknownExact(planning) : exact(formula, planning, around);
}

function exact(expression: Expression, planning: Planning, around: Surroundings): ExactFound {
  const within = (operand: Expression): ExactFound => exact(operand, planning, around);
  const leaf = planning.columns.leaf(expression);
  if (leaf !== null && expression.op !== 'item')
    return refused(planning, 'a formula of numbers and scores', expression.op);
  switch (expression.op) {
    case 'literal':
      return typeof expression.value === 'number' ? constant(expression.value, planning) : unknownExact(planning);
    case 'item':
      return itemNumber(expression, planning);
    case 'score': {
      const view = planning.scores[expression.score];
      if (view === undefined) return unknownExact(planning);
      return expression.read === 'value' ? scoreValue(view, planning) : ordinalOf(view, planning);
    }
    case 'this':
      return around.member === null ? unknownExact(planning) : memberValue(expression.read, around.member, planning);
    case 'inputs':
      return refused(planning, 'a formula without `inputs`', expression.op);
    case 'if':
      return expression.branches.reduceRight(
        (rest, { when, then }) => chosen(translateTruth(when, planning, around), within(then), rest, planning),
        expression.otherwise === null ? unknownExact(planning) : within(expression.otherwise),
      );
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
      return arithmetic(expression.op, expression.operands.map(within), planning);
    case 'coalesce':
      return halved(
        expression.operands.map((operand) => knownByName(within(operand), planning)),
        (first, rest) => either(first.known, first, rest, planning),
        unknownExact(planning),
      );
    case 'sum':
      return total(expression, planning, around);
    case 'count':
      return countOf(expression, planning, around);
    default:
      return unknownExact(planning);
  }
}

const refused = (planning: Planning, expected: string, found: string): ExactFound => {
  planning.refuse('sql-not-expressible', expected, found);
  return unknownExact(planning);
};

const constant = (value: number, { wholes }: Planning): ExactFound => {
  const { numerator, denominator } = rationalOf(value);
  return { numerator: wholes.literal(numerator), denominator: wholes.literal(denominator), known: always };
};

/** As it is written: a reversed number counts the other way round only where it enters a score as such. */
function itemNumber({ item, part }: Extract<Expression, { op: 'item' }>, planning: Planning): ExactFound {
  const { compiled, wholes } = planning;
  const kind = compiled.items[item]?.kind;
  if (part !== undefined) return refused(planning, 'a formula of whole answers', 'part');
  if (kind !== 'number' && kind !== 'integer') return unknownExact(planning);
  const found = writtenNumberOf(planning, item);
  if (found === null) return refused(planning, 'a number that a projection has', 'item');
  return { numerator: found.whole, denominator: wholes.literal(found.scale), known: found.known };
}

const scoreValue = ({ fraction, scored }: ScoreView, planning: Planning): ExactFound =>
  fraction === null ? unknownExact(planning) : { ...fraction, known: scored };

const ordinalOf = ({ code, ordinal }: ScoreView, planning: Planning): ExactFound => exactAt(code, ordinal, planning);

function memberValue(read: string, member: MemberView, planning: Planning): ExactFound {
  if (read === 'value') return member.exact();
  if (read === 'band' && member.score !== null) return ordinalOf(member.score, planning);
  return read === 'band' ? unknownExact(planning) : refused(planning, 'a formula of values and bands', read);
}

/** Where the condition cannot be told, what both give if that is the same. */
function chosen(told: Truth, first: ExactFound, last: ExactFound, planning: Planning): ExactFound {
  const { wholes } = planning;
  const when = named(told, planning);
  const [then, rest] = [knownByName(first, planning), knownByName(last, planning)];
  const open = isUnknown(when);
  const same = wholes.compare(
    '=',
    wholes.multiply(then.numerator, rest.denominator),
    wholes.multiply(rest.numerator, then.denominator),
  );
  const picked = either(when.holds, then, rest, planning);
  return {
    ...picked,
    known: anyOf([
      allOf([when.holds, then.known]),
      allOf([when.fails, rest.known]),
      allOf([open, then.known, rest.known, same]),
    ]),
  };
}

const knownByName = (found: ExactFound, { layers }: Planning): ExactFound => ({
  ...found,
  known: layers.define(found.known),
});

/** One of two, on one denominator where both are fixed: a denominator that varies multiplies all that comes after. */
function either(test: Predicate, then: ExactFound, rest: ExactFound, planning: Planning): ExactFound {
  const { wholes, layers } = planning;
  const first = layers.define(test);
  const known = anyOf([allOf([first, then.known]), allOf([not(first), rest.known])]);
  if (!isFixed(then.denominator) || !isFixed(rest.denominator))
    return {
      numerator: layers.defineWhole(wholes.choose(first, then.numerator, rest.numerator)),
      denominator: layers.defineWhole(wholes.choose(first, then.denominator, rest.denominator)),
      known,
    };
  const { left, right, denominator } = together(then, rest, planning);
  return { numerator: layers.defineWhole(wholes.choose(first, left, right)), denominator, known };
}

const isFixed = ({ lowest, highest }: Whole): boolean => lowest === highest;

type Operation = '+' | '-' | '*' | '/' | 'min' | 'max';

function arithmetic(op: Operation, operands: readonly ExactFound[], planning: Planning): ExactFound {
  const { wholes } = planning;
  const [first] = operands;
  if (first === undefined) return unknownExact(planning);
  if (op === '-' && operands.length === 1)
    return { ...first, numerator: wholes.multiply(first.numerator, wholes.literal(-1n)) };
  if (op === '+') return totalOf(operands, planning);
  return halved(operands, (left, right) => operation(op, left, right, planning), first);
}

/** Those on fixed denominators at once: step by step, each would be a query around the one before. */
function totalOf(terms: readonly ExactFound[], planning: Planning): ExactFound {
  const { wholes, layers } = planning;
  const fixed = terms.filter(({ denominator }) => isFixed(denominator));
  const common = fixed.reduce((all, { denominator }) => leastCommonMultiple(all, denominator.lowest), 1n);
  const raised = fixed.map(({ numerator, denominator }) =>
    wholes.multiply(numerator, wholes.literal(common / denominator.lowest)),
  );
  const total: ExactFound = {
    numerator: layers.defineWhole(wholes.add(raised)),
    denominator: wholes.literal(common),
    known: allOf(fixed.map(({ known }) => known)),
  };
  const varying = terms.filter(({ denominator }) => !isFixed(denominator));
  return varying.reduce((left, right) => operation('+', left, right, planning), total);
}

function operation(op: Operation, a: ExactFound, b: ExactFound, planning: Planning): ExactFound {
  const { wholes, layers } = planning;
  const known = allOf([a.known, b.known]);
  switch (op) {
    case '+':
    case '-': {
      const { left, right, denominator } = together(a, b, planning);
      const numerator = op === '+' ? wholes.add([left, right]) : wholes.subtract(left, right);
      return { numerator: layers.defineWhole(numerator), denominator, known };
    }
    case '*':
      return {
        numerator: layers.defineWhole(wholes.multiply(a.numerator, b.numerator)),
        denominator: layers.defineWhole(wholes.multiply(a.denominator, b.denominator)),
        known,
      };
    case '/':
      return quotient(a, b, known, planning);
    case 'min':
    case 'max': {
      const { left, right } = together(a, b, planning);
      return { ...either(wholes.compare(op === 'min' ? '<=' : '>=', left, right), a, b, planning), known };
    }
  }
}

/** On one denominator. */
function together(a: ExactFound, b: ExactFound, { wholes, layers }: Planning) {
  const [x, y] = [a.denominator, b.denominator];
  if (isFixed(x) && isFixed(y)) {
    const common = leastCommonMultiple(x.lowest, y.lowest);
    const raised = (of: ExactFound): Whole =>
      wholes.multiply(of.numerator, wholes.literal(common / of.denominator.lowest));
    return { left: raised(a), right: raised(b), denominator: wholes.literal(common) };
  }
  if (x.sql.text === y.sql.text) return { left: a.numerator, right: b.numerator, denominator: x };
  return {
    left: wholes.multiply(a.numerator, y),
    right: wholes.multiply(b.numerator, x),
    denominator: layers.defineWhole(wholes.multiply(x, y)),
  };
}

/** By zero it is not known; the sign goes up. */
function quotient(a: ExactFound, b: ExactFound, known: Predicate, { wholes, layers }: Planning): ExactFound {
  const zero = wholes.literal(0n);
  const isNegative = wholes.compare('<', b.numerator, zero);
  const turned = (whole: Whole): Whole => wholes.choose(isNegative, wholes.multiply(whole, wholes.literal(-1n)), whole);
  const below = layers.defineWhole(turned(wholes.multiply(a.denominator, b.numerator)));
  const isZero = wholes.compare('=', b.numerator, zero);
  return {
    numerator: layers.defineWhole(turned(wholes.multiply(a.numerator, b.denominator))),
    denominator: layers.defineWhole(wholes.choose(isZero, wholes.literal(1n), below)),
    known: allOf([known, not(isZero)]),
  };
}

type OverMembers = Extract<Expression, { op: 'sum' | 'count' | 'some' | 'all' | 'none' }>;

function membersOf({ over }: OverMembers, planning: Planning): readonly MemberView[] {
  switch (over.kind) {
    case 'items':
      return over.items.map((index) => itemMember(planning, index, false));
    case 'scores':
      return over.scores.flatMap((index) => {
        const view = planning.scores[index];
        return view === undefined ? [] : [scoreMember(planning, view)];
      });
    case 'rows':
    case 'evidence':
      planning.refuse('sql-not-expressible', 'a formula of items and scores', over.kind);
      return [];
  }
}

function total(expression: Extract<Expression, { op: 'sum' }>, planning: Planning, around: Surroundings): ExactFound {
  const nothing = constant(0, planning);
  const terms = membersOf(expression, planning).map((member) => {
    const found = exact(expression.of, planning, { ...around, member });
    const there = either(member.applies, found, nothing, planning);
    return { ...there, known: anyOf([not(member.applies), found.known]) };
  });
  return totalOf(terms, planning);
}

function countOf(
  expression: Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' }>,
  planning: Planning,
  around: Surroundings,
): ExactFound {
  const { wholes, layers } = planning;
  const truths = membersOf(expression, planning).map((member) => testOf(expression.that, member, planning, around));
  return {
    numerator: layers.defineWhole(wholes.add(truths.map(({ holds }) => wholes.bit(holds)))),
    denominator: wholes.literal(1n),
    known: allOf(truths.map(({ holds, fails, applies }) => anyOf([not(applies), holds, fails]))),
  };
}
