import type { Expression } from '@plumbline/core';
import { arithmetic } from './expressions/arithmetic.js';
import { choice, isUnknownFound, otherwise } from './expressions/choice.js';
import { compared, isIn } from './expressions/compared.js';
import { at, folded } from './expressions/folded.js';
import { refused } from './expressions/refused.js';
import { codeIn } from './finite.js';
import { asNumber, asTruth, constant, type Found, isKnown, unknown } from './found.js';
import { halved } from './halved.js';
import { itemMember, type MemberView, scoreMember } from './members.js';
import { codesOf, type Planning, scalars, stateNames } from './planning.js';
import { allOf, anyOf, every, knownTruth, not, opposite, type Predicate, some, type Truth } from './predicate.js';
import { type Sql, sql } from './sql-text.js';
import { longestRun } from './whole.js';

/** What a condition may read besides answers and scores. */
export interface Surroundings {
  readonly member: MemberView | null;
  readonly inputs: null | { readonly [read in 'min' | 'max' | 'count']: () => Found };
  readonly inFlag: boolean;
}

/** A condition: where it holds and where it fails. */
export const translateTruth = (expression: Expression, planning: Planning, around: Surroundings): Truth =>
  asTruth(translate(expression, planning, around));

/**
 * An expression in SQL. What the instrument alone decides is worked out now, by `evaluate` itself; what hangs on the code of
 * one answer or score becomes a set of codes; the rest is three-valued logic and arithmetic of doubles, as `evaluate` does it.
 */
function translate(expression: Expression, planning: Planning, around: Surroundings): Found {
  const leaf = planning.columns.leaf(expression);
  if (leaf !== null) return leafFound(leaf, planning);
  const within = (operand: Expression): Found => translate(operand, planning, around);
  switch (expression.op) {
    case 'literal':
      return constant(expression.value);
    case 'item':
      return itemFound(expression, planning);
    case 'state': {
      const codes = planning.columns.code(expression.item) === null ? null : codesOf(planning, expression.item);
      return codes === null
        ? refused(planning, expression.op)
        : scalars(codes, (code) => stateNames.get(code) ?? 'answered');
    }
    case 'element':
      return refused(planning, expression.op);
    case 'score':
      return scoreFound(expression, planning);
    case 'this':
      return around.member === null ? unknown : around.member.read(expression.read);
    case 'inputs':
      return around.inputs === null ? unknown : around.inputs[expression.read]();
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const [left, right] = [within(expression.left), within(expression.right)];
      return (
        folded([left, right], ([a, b]) => ({ ...expression, left: at(a), right: at(b) })) ??
        compared(expression.op, left, right, planning)
      );
    }
    case 'in': {
      const { haystack } = expression;
      if ('op' in haystack) return refused(planning, 'in a list of an answer');
      const needle = within(expression.needle);
      return folded([needle], ([a]) => ({ ...expression, needle: at(a) })) ?? isIn(needle, haystack, planning);
    }
    case 'and':
    case 'or': {
      const operands = expression.operands.map(within);
      const truths = () => operands.map(asTruth);
      return (
        folded(operands, (names) => ({ ...expression, operands: names.map(at) })) ?? {
          kind: 'truth',
          ...(expression.op === 'and' ? every(truths()) : some(truths())),
        }
      );
    }
    case '!': {
      const operand = within(expression.operand);
      return (
        folded([operand], ([a]) => ({ ...expression, operand: at(a) })) ?? {
          kind: 'truth',
          ...opposite(asTruth(operand)),
        }
      );
    }
    case 'if':
      return choice(expression, planning, within);
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max': {
      const operands = expression.operands.map(within);
      return (
        folded(operands, (names) => ({ ...expression, operands: names.map(at) })) ??
        arithmetic(expression.op, operands, planning)
      );
    }
    case 'coalesce': {
      const operands = expression.operands.map(within);
      return (
        folded(operands, (names) => ({ ...expression, operands: names.map(at) })) ??
        halved(operands, (first, rest) => otherwise(isUnknownFound(first), rest, first, planning), unknown)
      );
    }
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum':
      return overMembers(expression, planning, around);
    case 'answered':
      return answered(expression.operand, within);
  }
}

/** Evidence and impact that a member cannot have are not there, whatever number or truth they read as. */
function answered(operand: Expression, within: (operand: Expression) => Found): Found {
  const found = within(operand);
  const isBeside = operand.op === 'this' && (operand.read === 'evidence' || operand.read === 'impact');
  return isBeside ? constant(false) : { kind: 'truth', ...knownTruth(isKnown(found)) };
}

type Leaf = NonNullable<ReturnType<Planning['columns']['leaf']>>;

function leafFound({ sql: found, gives }: Leaf, planning: Planning): Found {
  const { layers, dialect } = planning;
  if (gives === 'truth') {
    const whole = layers.define(sql`coalesce(${found}, CAST(-1 AS TINYINT))`);
    return scalars({ column: whole, domain: [-1, 0, 1] }, (code) => (code === -1 ? null : code === 1));
  }
  return {
    kind: 'number',
    sql: layers.define(sql`coalesce(${found}, ${dialect.double(0)})`),
    known: layers.define(sql`(${found} IS NOT NULL)`),
  };
}

function itemFound(expression: Extract<Expression, { op: 'item' }>, planning: Planning): Found {
  const item = planning.compiled.items[expression.item];
  if (item === undefined || expression.part !== undefined || planning.columns.code(expression.item) === null)
    return refused(planning, 'item');
  const codes = codesOf(planning, expression.item);
  if (codes === null) return unknown;
  if (item.kind === 'choice') return scalars(codes, (code) => (code < 0 ? null : (item.options[code]?.code ?? null)));
  if (item.kind === 'boolean') return scalars(codes, (code) => (code < 0 ? null : code === 1));
  return refused(planning, item.kind);
}

function scoreFound({ score, read }: Extract<Expression, { op: 'score' }>, { scores }: Planning): Found {
  const view = scores[score];
  if (view === undefined) return unknown;
  return read === 'value' ? view.value : scalars(view.code, view.ordinal);
}

type OverMembers = Extract<Expression, { op: 'some' | 'all' | 'none' | 'count' | 'sum' }>;

function membersOf({ over }: OverMembers, planning: Planning, around: Surroundings): readonly MemberView[] | null {
  switch (over.kind) {
    case 'items':
      return over.items.map((index) => itemMember(planning, index, around.inFlag));
    case 'scores':
      return over.scores.flatMap((index) => {
        const view = planning.scores[index];
        return view === undefined ? [] : [scoreMember(planning, view)];
      });
    case 'rows':
    case 'evidence':
      refused(planning, over.kind);
      return null;
  }
}

function overMembers(expression: OverMembers, planning: Planning, around: Surroundings): Found {
  const members = membersOf(expression, planning, around);
  if (members === null) return unknown;
  if (expression.op === 'sum') return sumOver(expression.of, members, planning, around);
  const { that } = expression;
  const truths = members.map((member) => testOf(that, member, planning, around));
  switch (expression.op) {
    case 'all':
      return { kind: 'truth', ...every(truths.map(orLeft)) };
    case 'none':
      return {
        kind: 'truth',
        ...every(truths.map(({ holds, fails, applies }) => orLeft({ holds: fails, fails: holds, applies }))),
      };
    case 'some':
      return { kind: 'truth', ...some(truths.map(orOut)) };
    case 'count': {
      const { wholes, dialect, layers } = planning;
      const total = wholes.add(truths.map(({ holds }) => wholes.bit(holds)));
      return {
        kind: 'number',
        sql: layers.define(dialect.cast(total.sql, 'DOUBLE')),
        known: allOf(truths.map((truth) => anyOf([orLeft(truth).holds, truth.fails]))),
      };
    }
  }
}

interface MemberTruth extends Truth {
  readonly applies: Predicate;
}

/** A member that does not apply is as if the condition held of it. */
const orLeft = ({ holds, fails, applies }: MemberTruth): Truth => ({ holds: anyOf([not(applies), holds]), fails });

/** A member that does not apply is as if the condition failed of it. */
const orOut = ({ holds, fails, applies }: MemberTruth): Truth => ({ holds, fails: anyOf([not(applies), fails]) });

/** Both rails only where the member applies. */
export function testOf(test: Expression, member: MemberView, planning: Planning, around: Surroundings): MemberTruth {
  const found = translate(test, planning, { ...around, member });
  const { codes, applies, appliesAt } = member;
  if (found.kind === 'finite' && codes !== null && found.codes.column.text === codes.column.text) {
    return {
      holds: codeIn(codes, (code) => appliesAt(code) && found.at(code) === true),
      fails: codeIn(codes, (code) => appliesAt(code) && found.at(code) === false),
      applies,
    };
  }
  const { holds, fails } = asTruth(found);
  return { holds: allOf([applies, holds]), fails: allOf([applies, fails]), applies };
}

function sumOver(of: Expression, members: readonly MemberView[], planning: Planning, around: Surroundings): Found {
  const { dialect, layers } = planning;
  const terms = members.map((member) => ({ member, term: translate(of, planning, { ...around, member }) }));
  const zero: Sql = dialect.double(0);
  const numbers = terms.map(({ member, term }) => ({ member, number: asNumber(term, dialect) }));
  const total = numbers.reduce((sum, { member, number }, place) => {
    const next = sql`(${sum} + CASE WHEN ${member.applies} THEN ${number.sql} ELSE ${zero} END)`;
    // Doubles are added in this order and no other: what is too deep is cut, not balanced.
    return place % longestRun === longestRun - 1 ? layers.define(next) : next;
  }, zero);
  const value = layers.define(total);
  return {
    kind: 'number',
    sql: value,
    known: allOf([
      ...numbers.map(({ member, number }) => anyOf([not(member.applies), number.known])),
      dialect.isFinite(value),
    ]),
  };
}
