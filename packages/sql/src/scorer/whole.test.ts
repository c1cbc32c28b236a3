import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duckdbScorer } from './duckdb-scorer.js';
import { typeFor, type Whole, wholesOf, wider } from './whole.js';

const wholes = wholesOf(duckdbScorer, () => undefined);

const named = (name: string, lowest: bigint, highest: bigint): Whole => ({
  sql: { text: name, level: 0 },
  lowest,
  highest,
  type: typeFor(lowest, highest),
});

test('a sum is as wide as what it is made of, however little it comes to', () => {
  const product = wholes.multiply(named('e', 0n, 4n), wholes.literal(56n));
  const sum = wholes.add([wholes.literal(-110n), product]);
  expect([sum.lowest, sum.highest]).toEqual([-110n, 114n]);
  expect(sum.type).toBe('SMALLINT');
});

test('no term of a sum, and no sum of two, is cast to a type that does not hold it', () => {
  const range = fc
    .tuple(fc.bigInt({ min: -70_000n, max: 70_000n }), fc.bigInt({ min: 1n, max: 70_000n }))
    .map(([lowest, size]) => ({ lowest, highest: lowest + size }));
  fc.assert(
    fc.property(range, range, (a, b) => {
      const sum = wholes.add([named('a', a.lowest, a.highest), named('b', b.lowest, b.highest)]);
      const needed = [a, b, sum].map(({ lowest, highest }) => typeFor(lowest, highest)).reduce(wider);
      expect(sum.type).toBe(needed);
    }),
  );
});
