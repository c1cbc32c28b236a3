import { expect, test } from 'vitest';
import { evaluateExact } from './evaluate-exact.js';
import { reduce } from './exact.js';
import { branch, items, literal, of, own, scope, unknown } from './testing/expressions.js';

const total = { op: 'sum', over: items(0, 2, 3), of: own('value') } as const;

test.each([
  { name: '0.1 + 0.2 is three tenths', formula: of('+', literal(0.1), literal(0.2)), want: [3, 10] },
  { name: '0.7 * 3 is twenty-one tenths', formula: of('*', literal(0.7), literal(3)), want: [21, 10] },
  {
    name: 'a third three times is one',
    formula: of('*', of('/', literal(1), literal(3)), literal(3)),
    want: [1, 1],
  },
  { name: 'division by zero is unknown', formula: of('/', literal(1), literal(0)), want: null },
  { name: 'what is not answered is unknown', formula: of('+', literal(1), unknown), want: null },
  { name: 'coalesce says what to put instead', formula: of('coalesce', unknown, literal(0.3)), want: [3, 10] },
  {
    name: 'a fraction of more than 2^4096 is unknown',
    formula: of('*', ...Array.from({ length: 14 }, () => literal(2e92))),
    want: null,
  },
  { name: 'one operand of minus turns the sign', formula: of('-', literal(0.269)), want: [-269, 1000] },
  { name: 'not applicable and hidden members drop out of a sum', formula: total, want: [3, 1] },
  {
    name: 'an interaction term: 1 - 3 - 0.269 where some item is at level 3',
    formula: of('-', literal(1), total, {
      op: 'if',
      branches: [
        branch(
          { op: 'some', over: items(0, 2), that: { op: '==', left: own('value'), right: literal(3) } },
          literal(0.269),
        ),
      ],
      otherwise: literal(0),
    }),
    want: [-2269, 1000],
  },
])('$name', ({ formula, want }) => {
  const found = evaluateExact(formula, scope);
  expect(found && reduce(found)).toEqual(want && { numerator: want[0], denominator: want[1] });
});

test('what takes more steps than it may is unknown as a whole', () => {
  const formula = of('coalesce', of('+', literal(1), literal(2)), literal(4));
  expect(evaluateExact(formula, scope, 4)).toEqual({ numerator: 3, denominator: 1 });
  expect(evaluateExact(formula, scope, 3)).toBeNull();
});
