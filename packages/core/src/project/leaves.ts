import type { Expression } from '../expression.js';

export interface Leaf {
  readonly expression: Expression;
  readonly gives: 'truth' | 'number';
}

/** Same expression, same name: consumers find the column of a leaf by it. */
export const leafKey = (expression: Expression): string => JSON.stringify(expression);

const truthOps = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'and', 'or', '!', 'some', 'all', 'none', 'answered']);

/**
 * The largest parts of an expression that read answers and nothing else, which are worked out once when answers are
 * projected. @param isExact A formula: its numbers stay where they are, since a leaf holds the nearest double only.
 */
export function leavesOf(expression: Expression, isExact = false): readonly Leaf[] {
  const isTruth = truthOps.has(expression.op);
  if (expression.op === 'literal') return [];
  if (readsAnswersOnly(expression, false) && (isTruth || !isExact || readsRows(expression)))
    return [{ expression, gives: isTruth ? 'truth' : 'number' }];
  return childrenOf(expression).flatMap((child) => leavesOf(child, isExact));
}

/** @param isBound inside a list operator over items, rows or evidence, where `this` and columns belong to the member */
export function readsAnswersOnly(expression: Expression, isBound: boolean): boolean {
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

const readsRows = (expression: Expression): boolean =>
  ('over' in expression && expression.over.kind === 'rows') || childrenOf(expression).some(readsRows);

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
