import type { CompiledInstrument } from '../compiled.js';
import type { Expression } from '../expression.js';
import { type Given, givenBy } from './given-by.js';

export interface Leaf {
  readonly expression: Expression;
  readonly gives: 'truth' | 'number';
  /** Worked out in fractions, as formulas are. */
  readonly isExact: boolean;
}

/** Same expression, same name: consumers find the column of a leaf by it. */
export const leafKey = (expression: Expression): string => JSON.stringify(expression);

type Items = CompiledInstrument['items'];

/**
 * The parts of an expression that are worked out once when answers are projected: the largest that read answers and nothing
 * else, and the smallest around what no column holds, such as a text or the rows of a table, whatever else that part reads.
 *
 * @param isExact A formula: its numbers stay where they are, and what tables come to is worked out in fractions.
 * @returns `null` where a part that no column holds hangs on `this` or `inputs`.
 */
export function leavesOf(expression: Expression, items: Items, isExact = false): readonly Leaf[] | null {
  if (expression.op === 'literal' || expression.op === 'this') return isBeside(expression) ? null : [];
  const gives = givenBy(expression, items);
  const leaf = gives === 'text' ? null : [{ expression, gives, isExact: isExact && gives === 'number' }];
  if (leaf !== null && readsAnswersOnly(expression, false) && (gives === 'truth' || !isExact)) return leaf;
  const inner = isColumnar(expression, gives)
    ? childrenOf(expression).map((each) => leavesOf(each, items, isExact))
    : [null];
  if (inner.every((leaves) => leaves !== null)) return inner.flat();
  return leaf !== null && isClosed(expression, null) ? leaf : null;
}

/** Whether columns hold an operation, as far as they hold what it is made of. */
const isColumnar = (expression: Expression, gives: Given): boolean =>
  gives !== 'text' &&
  expression.op !== 'element' &&
  !(expression.op === 'item' && expression.part !== undefined) &&
  !('over' in expression && (expression.over.kind === 'rows' || expression.over.kind === 'evidence'));

const isBeside = (expression: Expression): boolean =>
  expression.op === 'this' && (expression.read === 'evidence' || expression.read === 'impact');

/** Whether it can be worked out where it stands: nothing of it belongs to a member or a score outside. */
function isClosed(expression: Expression, bound: 'items' | 'scores' | 'rows' | 'evidence' | null): boolean {
  switch (expression.op) {
    case 'inputs':
      return false;
    case 'element':
      return bound === 'rows' || bound === 'evidence';
    case 'this':
      // What a declaration's band is depends on who asks: flags know it.
      return bound !== null && !(bound === 'items' && expression.read === 'band');
    case 'some':
    case 'all':
    case 'none':
    case 'count':
      return (
        (expression.over.kind !== 'evidence' || bound === 'items') && isClosed(expression.that, expression.over.kind)
      );
    case 'sum':
      return (
        (expression.over.kind !== 'evidence' || bound === 'items') && isClosed(expression.of, expression.over.kind)
      );
    default:
      return childrenOf(expression).every((child) => isClosed(child, bound));
  }
}

/** @param isBound inside a list operator over items, rows or evidence, where `this` and columns belong to the member */
function readsAnswersOnly(expression: Expression, isBound: boolean): boolean {
  switch (expression.op) {
    case 'score':
    case 'inputs':
      return false;
    case 'this':
      return isBound && expression.read !== 'band' && expression.read !== 'coverage' && expression.read !== 'previous';
    case 'element':
      return isBound;
    case 'some':
    case 'all':
    case 'none':
    case 'count':
      return overAnswers(expression.over.kind, isBound) && readsAnswersOnly(expression.that, true);
    case 'sum':
      return overAnswers(expression.over.kind, isBound) && readsAnswersOnly(expression.of, true);
    default:
      return childrenOf(expression).every((child) => readsAnswersOnly(child, isBound));
  }
}

const overAnswers = (kind: 'scores' | 'items' | 'rows' | 'evidence', isBound: boolean): boolean =>
  kind === 'items' || kind === 'rows' || (kind === 'evidence' && isBound);

/** Expressions directly inside one. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'literal':
    case 'item':
    case 'element':
    case 'score':
    case 'this':
    case 'inputs':
    case 'state':
      return [];
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return [expression.left, expression.right];
    case 'in':
      return 'op' in expression.haystack ? [expression.needle, expression.haystack] : [expression.needle];
    case 'and':
    case 'or':
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'coalesce':
      return expression.operands;
    case '!':
    case 'answered':
      return [expression.operand];
    case 'if':
      return [
        ...expression.branches.flatMap(({ when, then }) => [when, then]),
        ...(expression.otherwise === null ? [] : [expression.otherwise]),
      ];
    case 'some':
    case 'all':
    case 'none':
    case 'count':
      return [expression.that];
    case 'sum':
      return [expression.of];
  }
}
