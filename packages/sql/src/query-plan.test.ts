import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragment, joinPlans, plan, value } from './query-plan.js';

describe('plan', () => {
  test('values become parameters in the order in which they stand', () => {
    const inner = plan`SELECT * FROM t WHERE a = ${value('x')}`;
    expect(plan`SELECT ${value(1)} FROM (${inner}) WHERE b > ${value(2)}`).toEqual({
      sql: 'SELECT ? FROM (SELECT * FROM t WHERE a = ?) WHERE b > ?',
      params: [1, 'x', 2],
    });
  });

  test('a value never reaches the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), (text) => {
        const made = plan`SELECT ${value(text)}`;
        expect(made).toEqual({ sql: 'SELECT ?', params: [text] });
      }),
    );
  });

  test('joined pieces keep their parameters', () => {
    expect(joinPlans([value(1), fragment('now'), value(2)], ', ')).toEqual({ sql: '?, now, ?', params: [1, 2] });
    expect(joinPlans([], ', ')).toEqual({ sql: '', params: [] });
  });
});
