import { expect, test } from 'vitest';
import { brought } from './brought.js';
import { evaluateWith } from './evaluate/within.js';
import { operators } from './operators/operators.js';
import { possibleOperators } from './operators/possible-operators.js';
import { scope } from './testing/expressions.js';

test('what was brought is given', () => {
  expect(brought('scoring method', 'mean', 1)).toBe(1);
});

test('what was not is named', () => {
  expect(() => brought('scoring method', 'mean', undefined)).toThrow(
    new RangeError('The scoring method "mean" was not brought along.'),
  );
});

test('an operator that was left out stops an evaluation that meets it, and no other', () => {
  const { literal } = operators;
  expect(evaluateWith({ literal }, { op: 'literal', value: 3 }, scope)).toBe(3);
  expect(() => evaluateWith({ literal }, { op: 'item', item: 0 }, scope)).toThrow(/operator "item"/);
});

test('every operator says what is and what may be', () => {
  expect(Object.keys(possibleOperators)).toEqual(Object.keys(operators));
});
