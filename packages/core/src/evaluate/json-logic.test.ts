import fc from 'fast-check';
import { LogicEngine } from 'json-logic-engine';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate.js';
import type { Expression } from '../expression.js';
import { memberOfParts, type Scope } from '../scope.js';
import { answer, binary, branch, column, item, literal, not, of, scope, table } from '../testing/expressions.js';

/** On complete, well-typed data `jlp-1` is JSON Logic; the expression and the rule are made side by side. */
describe('json-logic-engine as a second judge', () => {
  type Twin = { readonly ours: Expression; readonly theirs: unknown };
  const data = { a: 3, b: -2, c: 0.5, word: 'good', list: [{ n: 1 }, { n: 4 }, { n: -3 }] };
  const engine = new LogicEngine();
  const complete: Scope = {
    ...scope,
    item: (index) => answer({ code: [data.a, data.b, data.c, data.word][index] ?? null }),
    rows: () => data.list.map(memberOfParts),
  };

  const joined =
    (op: 'and' | 'or' | '+' | '-' | '*' | '/' | 'min' | 'max') =>
    (twins: readonly Twin[]): Twin => ({
      ours: of(op, ...twins.map(({ ours }) => ours)),
      theirs: { [op]: twins.map(({ theirs }) => theirs) },
    });

  const { number, truth } = fc.letrec<{ number: Twin; truth: Twin }>((tie) => ({
    number: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'twin' },
      fc.integer({ min: -5, max: 5 }).map((value): Twin => ({ ours: literal(value), theirs: value })),
      fc
        .constantFrom('a', 'b', 'c')
        .map((name): Twin => ({ ours: item(['a', 'b', 'c'].indexOf(name)), theirs: { var: name } })),
      fc
        .tuple(
          fc.constantFrom('+' as const, '-' as const, '*' as const, 'min' as const, 'max' as const),
          fc.array(tie('number'), { minLength: 2, maxLength: 2 }),
        )
        .map(([op, twins]) => joined(op)(twins)),
      fc.tuple(tie('truth'), tie('number'), tie('number')).map(
        ([when, then, otherwise]): Twin => ({
          ours: { op: 'if', branches: [branch(when.ours, then.ours)], otherwise: otherwise.ours },
          theirs: { if: [when.theirs, then.theirs, otherwise.theirs] },
        }),
      ),
    ),
    truth: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'twin' },
      fc.boolean().map((value): Twin => ({ ours: literal(value), theirs: value })),
      fc
        .constantFrom('good', 'poor')
        .map(
          (code): Twin => ({ ours: binary('==', item(3), literal(code)), theirs: { '==': [{ var: 'word' }, code] } }),
        ),
      fc.constant<Twin>({
        ours: { op: 'in', needle: item(3), haystack: ['good', 'fair'] },
        theirs: { in: [{ var: 'word' }, ['good', 'fair']] },
      }),
      fc
        .tuple(
          fc.constantFrom('==' as const, '!=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const),
          tie('number'),
          tie('number'),
        )
        .map(
          ([op, left, right]): Twin => ({
            ours: binary(op, left.ours, right.ours),
            theirs: { [op]: [left.theirs, right.theirs] },
          }),
        ),
      fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('truth'), { minLength: 1, maxLength: 3 }))
        .map(([op, twins]) => joined(op)(twins)),
      tie('truth').map(({ ours, theirs }): Twin => ({ ours: not(ours), theirs: { '!': [theirs] } })),
      fc.tuple(fc.constantFrom('some' as const, 'all' as const, 'none' as const), fc.integer({ min: -4, max: 5 })).map(
        ([op, limit]): Twin => ({
          ours: { op, over: table, that: binary('>', column('n'), literal(limit)) },
          theirs: { [op]: [{ var: 'list' }, { '>': [{ var: 'n' }, limit] }] },
        }),
      ),
    ),
  }));

  test('law: the same value for every expression', () => {
    fc.assert(
      fc.property(fc.oneof(number, truth), ({ ours, theirs }) => {
        const found = evaluate(ours, complete);
        const want: unknown = engine.run(theirs, data);
        // Minus zero is the one listed difference: ours is zero.
        expect(found).toBe(want === 0 ? 0 : want);
      }),
      { numRuns: 2000 },
    );
  });
});
