import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.js';
import type { Expression, Scalar } from './expression.js';
import { memberOfParts } from './scope.js';
import {
  binary,
  branch,
  column,
  item,
  items,
  literal,
  no,
  of,
  own,
  scope,
  table,
  unknown,
  yes,
} from './testing/expressions.js';

describe('evaluate', () => {
  test.each<{ name: string; expression: Expression; want: Scalar | null }>([
    { name: 'an item gives its code', expression: item(0), want: 'good' },
    { name: 'a number gives what was written, not what scoring makes of it', expression: item(5), want: 2 },
    { name: 'unanswered is unknown', expression: item(1), want: null },
    { name: 'not applicable is unknown', expression: item(2), want: null },
    { name: 'hidden is unknown', expression: item(3), want: null },
    { name: 'several choices are no single value', expression: item(4), want: null },
    { name: 'a part', expression: { op: 'item', item: 0, part: 'direction' }, want: 'up' },
    { name: 'the value of a score', expression: { op: 'score', score: 0, read: 'value' }, want: 2.5 },
    { name: 'the band of a score', expression: { op: 'score', score: 0, read: 'band' }, want: 2 },
    { name: 'what entered', expression: { op: 'inputs', read: 'min' }, want: 1 },
    { name: 'this without a member', expression: own('value'), want: null },
    { name: 'a relative path without a member', expression: column('fte'), want: null },

    { name: 'equal', expression: binary('==', item(0), literal('good')), want: true },
    { name: 'equal to unknown', expression: binary('==', unknown, literal('good')), want: null },
    { name: 'not equal to unknown', expression: binary('!=', unknown, literal('good')), want: null },
    { name: 'different types do not compare', expression: binary('==', literal('1'), literal(1)), want: null },
    { name: 'dates compare by day', expression: binary('<', item(6), literal('2015-11-01')), want: true },
    { name: 'truth values have no order', expression: binary('<', no, yes), want: null },

    { name: 'in a list', expression: { op: 'in', needle: item(0), haystack: ['good', 'outstanding'] }, want: true },
    { name: 'unknown in a list', expression: { op: 'in', needle: unknown, haystack: ['good'] }, want: null },
    {
      name: 'among several choices',
      expression: { op: 'in', needle: literal('police'), haystack: item(4) },
      want: true,
    },
    {
      name: 'not among several choices',
      expression: { op: 'in', needle: literal('schools'), haystack: item(4) },
      want: false,
    },
    {
      name: 'among choices not made',
      expression: { op: 'in', needle: literal('police'), haystack: unknown },
      want: null,
    },

    { name: 'sum', expression: of('+', literal(1), literal(2), literal(3)), want: 6 },
    { name: 'sum with unknown', expression: of('+', literal(1), unknown), want: null },
    { name: 'minus one operand', expression: of('-', literal(2)), want: -2 },
    { name: 'minus zero is zero', expression: of('*', literal(-1), literal(0)), want: 0 },
    { name: 'quotient', expression: of('/', literal(9), literal(4)), want: 2.25 },
    { name: 'division by zero', expression: of('/', literal(9), literal(0)), want: null },
    { name: 'zero by zero', expression: of('/', literal(0), literal(0)), want: null },
    { name: 'over the largest number', expression: of('*', literal(1e308), literal(10)), want: null },
    { name: 'arithmetic on text', expression: of('+', literal('1'), literal(1)), want: null },
    { name: 'least', expression: of('min', literal(3), literal(2)), want: 2 },
    { name: 'least with unknown', expression: of('min', literal(3), unknown), want: null },
    { name: 'largest with unknown', expression: of('max', literal(3), unknown), want: null },
    { name: 'first known', expression: of('coalesce', unknown, literal(2), literal(3)), want: 2 },
    { name: 'first known of none', expression: of('coalesce', unknown, unknown), want: null },

    { name: 'answered', expression: { op: 'answered', operand: item(0) }, want: true },
    { name: 'unanswered is not answered', expression: { op: 'answered', operand: item(1) }, want: false },
    { name: 'not applicable is not answered', expression: { op: 'answered', operand: item(2) }, want: false },
    { name: 'several choices are an answer', expression: { op: 'answered', operand: item(4) }, want: true },
    {
      name: 'a part that is there',
      expression: { op: 'answered', operand: { op: 'item', item: 0, part: 'direction' } },
      want: true,
    },
    {
      name: 'a part that is not',
      expression: { op: 'answered', operand: { op: 'item', item: 0, part: 'date' } },
      want: false,
    },
    { name: 'state', expression: { op: 'state', item: 3 }, want: 'hidden' },

    {
      name: 'some, one known to hold',
      expression: { op: 'some', over: items(0, 1), that: binary('==', own('value'), literal(3)) },
      want: true,
    },
    {
      name: 'some, none known to hold',
      expression: { op: 'some', over: items(0, 1), that: binary('==', own('value'), literal(1)) },
      want: null,
    },
    {
      name: 'all, one unknown',
      expression: { op: 'all', over: items(0, 1), that: binary('==', own('value'), literal(3)) },
      want: null,
    },
    {
      name: 'all, one known to fail',
      expression: { op: 'all', over: items(0, 1), that: binary('==', own('value'), literal(1)) },
      want: false,
    },
    {
      name: 'none, one unknown',
      expression: { op: 'none', over: items(0, 1), that: binary('==', own('value'), literal(1)) },
      want: null,
    },
    {
      name: 'count, one unknown',
      expression: { op: 'count', over: items(0, 1), that: binary('==', own('value'), literal(3)) },
      want: null,
    },
    {
      name: 'not applicable and hidden members drop out',
      expression: { op: 'all', over: items(0, 2, 3), that: binary('==', own('value'), literal(3)) },
      want: true,
    },
    {
      name: 'count without those that drop out',
      expression: { op: 'count', over: items(0, 2, 3), that: yes },
      want: 1,
    },
    { name: 'all of nothing', expression: { op: 'all', over: items(2), that: no }, want: true },
    { name: 'some of nothing', expression: { op: 'some', over: items(2), that: yes }, want: false },
    { name: 'none of nothing', expression: { op: 'none', over: items(2), that: yes }, want: true },
    { name: 'count of nothing', expression: { op: 'count', over: items(2), that: yes }, want: 0 },
    {
      name: 'states of members are known',
      expression: { op: 'count', over: items(0, 1), that: binary('==', own('state'), literal('unanswered')) },
      want: 1,
    },
    {
      name: 'stars of members are known',
      expression: { op: 'count', over: items(0, 1), that: binary('==', own('critical'), literal('critical')) },
      want: 1,
    },
    {
      name: 'scores not applicable drop out',
      expression: { op: 'count', over: { kind: 'scores', scores: [0, 2] }, that: yes },
      want: 1,
    },
    {
      name: 'scores without a result are unknown',
      expression: { op: 'some', over: { kind: 'scores', scores: [0, 1] }, that: binary('==', own('band'), literal(1)) },
      want: null,
    },
    {
      name: 'coverage of a score without a result',
      expression: {
        op: 'all',
        over: { kind: 'scores', scores: [1] },
        that: binary('<', own('coverage'), literal(0.5)),
      },
      want: true,
    },
    { name: 'sum over rows with one unknown', expression: { op: 'sum', over: table, of: column('fte') }, want: null },
    {
      name: 'sum over rows',
      expression: { op: 'sum', over: table, of: of('coalesce', column('fte'), literal(0)) },
      want: 4.5,
    },
    { name: 'sum over nothing', expression: { op: 'sum', over: items(2), of: own('value') }, want: 0 },
    {
      name: 'rows where',
      expression: { op: 'count', over: table, that: { op: 'answered', operand: column('fte') } },
      want: 2,
    },
    {
      name: 'a column that rows do not have',
      expression: { op: 'some', over: table, that: { op: 'answered', operand: column('toString') } },
      want: false,
    },
  ])('$name', ({ expression, want }) => {
    expect(evaluate(expression, scope)).toBe(want);
  });

  const choose = (when: Expression, then: Expression, otherwise: Expression | null): Expression => ({
    op: 'if',
    branches: [{ when, then }],
    otherwise,
  });

  test.each<{ name: string; expression: Expression; want: Scalar | null }>([
    { name: 'true', expression: choose(yes, literal(1), literal(2)), want: 1 },
    { name: 'false', expression: choose(no, literal(1), literal(2)), want: 2 },
    { name: 'false without otherwise', expression: choose(no, literal(1), null), want: null },
    { name: 'unknown, branches differ', expression: choose(unknown, literal(1), literal(2)), want: null },
    { name: 'unknown, branches agree', expression: choose(unknown, literal(1), literal(1)), want: 1 },
    { name: 'unknown, one branch unknown', expression: choose(unknown, literal(1), unknown), want: null },
    {
      name: 'unknown, then true with the same value',
      expression: {
        op: 'if',
        branches: [branch(unknown, literal(1)), branch(yes, literal(1))],
        otherwise: literal(2),
      },
      want: 1,
    },
    {
      name: 'unknown, then true with another value',
      expression: {
        op: 'if',
        branches: [branch(unknown, literal(1)), branch(yes, literal(2))],
        otherwise: literal(1),
      },
      want: null,
    },
  ])('if: $name', ({ expression, want }) => {
    expect(evaluate(expression, scope)).toBe(want);
  });

  test('evidence of the item that this is', () => {
    const bound = { ...scope, member: scope.itemMember(0) };
    const dated: Expression = {
      op: 'some',
      over: { kind: 'evidence' },
      that: { op: 'answered', operand: column('date') },
    };
    expect(evaluate(dated, bound)).toBe(true);
    expect(evaluate(dated, { ...scope, member: scope.itemMember(1) })).toBe(false);
    expect(evaluate({ op: 'answered', operand: own('impact') }, bound)).toBe(true);
    expect(evaluate({ op: 'answered', operand: own('evidence') }, { ...scope, member: scope.itemMember(1) })).toBe(
      false,
    );
  });

  test('more steps than allowed is unknown, even where the rest would decide', () => {
    const many = { ...scope, rows: () => Array.from({ length: 1000 }, () => memberOfParts({ fte: 1 })) };
    const sum: Expression = { op: 'sum', over: table, of: column('fte') };
    expect(evaluate(sum, many)).toBe(1000);
    expect(evaluate(sum, many, 500)).toBeNull();
    expect(evaluate(of('or', binary('==', sum, literal(1)), yes), many, 500)).toBeNull();
  });

  test('parts that are neither scalars nor lists of them are unknown', () => {
    const bound = { ...scope, member: memberOfParts(JSON.parse('{"a":{"b":1},"c":[{}],"d":[1],"__proto__":5}')) };
    expect(['a', 'c', 'd'].map((name) => evaluate(column(name), bound))).toEqual([null, null, null]);
    expect(evaluate(column('__proto__'), { ...scope, member: memberOfParts({}) })).toBeNull();
    expect(evaluate(column('constructor'), { ...scope, member: memberOfParts({}) })).toBeNull();
  });
});
