import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../evaluate.js';
import type { Expression } from '../expression.js';
import { answer, no, not, of, scope, unknown, yes } from '../testing/expressions.js';

/** Kleene's strong tables (Introduction to Metamathematics, 1952, section 64). */
describe('Kleene', () => {
  const of3 = { T: yes, U: unknown, F: no } as const;
  const word = (truth: boolean | null) => (truth === null ? 'U' : truth ? 'T' : 'F');
  test.each([
    { left: 'T', right: 'T', and: 'T', or: 'T' },
    { left: 'T', right: 'U', and: 'U', or: 'T' },
    { left: 'T', right: 'F', and: 'F', or: 'T' },
    { left: 'U', right: 'T', and: 'U', or: 'T' },
    { left: 'U', right: 'U', and: 'U', or: 'U' },
    { left: 'U', right: 'F', and: 'F', or: 'U' },
    { left: 'F', right: 'T', and: 'F', or: 'T' },
    { left: 'F', right: 'U', and: 'F', or: 'U' },
    { left: 'F', right: 'F', and: 'F', or: 'F' },
  ] as const)('$left with $right', ({ left, right, and, or }) => {
    expect(word(holds(of('and', of3[left], of3[right]), scope))).toBe(and);
    expect(word(holds(of('or', of3[left], of3[right]), scope))).toBe(or);
  });

  test('not', () => {
    expect([yes, unknown, no].map((operand) => word(holds(not(operand), scope)))).toEqual(['F', 'U', 'T']);
  });

  const condition: fc.Arbitrary<Expression> = fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'condition' },
      fc.constantFrom(yes, no, unknown),
      tie('node').map(not),
      fc
        .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('node'), { maxLength: 3 }))
        .map(([op, operands]) => of(op, ...operands)),
    ),
  })).node;

  const asIf = (expression: Expression) => holds(expression, scope);

  test('law: De Morgan', () => {
    fc.assert(
      fc.property(condition, condition, (left, right) => {
        expect(asIf(not(of('and', left, right)))).toBe(asIf(of('or', not(left), not(right))));
        expect(asIf(not(of('or', left, right)))).toBe(asIf(of('and', not(left), not(right))));
      }),
    );
  });

  test('law: twice denied is said; order does not matter', () => {
    fc.assert(
      fc.property(condition, condition, (left, right) => {
        expect(asIf(not(not(left)))).toBe(asIf(left));
        expect(asIf(of('and', left, right))).toBe(asIf(of('and', right, left)));
        expect(asIf(of('or', left, right))).toBe(asIf(of('or', right, left)));
      }),
    );
  });

  test('law: what is known stays so, whatever the unknown turns out to be', () => {
    fc.assert(
      fc.property(condition, fc.boolean(), (expression, truth) => {
        const before = asIf(expression);
        const after = holds(expression, { ...scope, item: () => answer({ code: truth }) });
        expect(after).not.toBeNull();
        if (before !== null) expect(after).toBe(before);
      }),
    );
  });
});
