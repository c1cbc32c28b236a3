import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LookupTable, MissingPolicy, ScoringMethod } from '../compiled.js';
import { type Exact, multiply, reduce, toNumber } from '../exact.js';
import type { Answered, Choices, OpenInput, Quotient, Settings, ValueMethod } from './method.js';
import { methods } from './methods.js';

const { decision, formula: _, ...valueMethods } = methods;
type ValueName = Exclude<ScoringMethod, 'decision' | 'formula'>;
const entries = Object.entries(valueMethods) as [ValueName, ValueMethod][];

/** What every input in these tests allows. */
const range = { min: -3, max: 12 };

/** A table over all values that the tests use: half as much again, and one. */
const table: LookupTable = {
  points: [
    { at: -10, value: -14 },
    { at: 20, value: 31 },
  ],
  between: 'linear',
  beyond: 'nearest',
};

const settings = (more: Partial<Settings> = {}): Settings => ({
  valueScale: 1,
  weightScale: 1,
  atLeast: 3,
  missing: 'exclude',
  ties: 'lowest',
  floor: 'minimum',
  lookup: table,
  ...more,
});

const answered = (values: readonly number[], weights = values.map(() => 1), applicable?: number): Answered => ({
  values,
  weights,
  ranges: values.map(() => range),
  applicable: applicable ?? weights.reduce((a, b) => a + b, 0),
});

const fraction = (quotient: Quotient | null): Exact => {
  if (quotient === null) throw new Error('No score.');
  const { numerator, denominator, scale } = quotient;
  return { numerator, denominator: multiply(denominator, scale) };
};

const asText = (quotient: Quotient | null): string => {
  const { numerator, denominator } = reduce(fraction(quotient));
  return `${numerator}/${denominator}`;
};

describe('worked by hand', () => {
  test.each([
    // 2x4 + 1x3 + 1x1 = 12 over 4
    { method: 'mean', values: [4, 3, 1], weights: [2, 1, 1], want: '3/1' },
    { method: 'mean', values: [4, 3], weights: [1, 2], want: '10/3' },
    { method: 'sum', values: [4, 3, 1], weights: [2, 1, 1], want: '12/1' },
    { method: 'min', values: [4, 2, 3], weights: [1, 9, 1], want: '2/1' },
    { method: 'max', values: [1, 2, 3], weights: [9, 1, 1], want: '3/1' },
    { method: 'median', values: [1, 4, 2], weights: [1, 1, 1], want: '2/1' },
    { method: 'median', values: [1, 4, 2, 3], weights: [1, 1, 1, 1], want: '5/2' },
    { method: 'count', values: [1, 4, 2, 3], weights: [5, 1, 1, 1], want: '2/1' },
    { method: 'proportion', values: [1, 4, 2, 3], weights: [5, 1, 1, 1], want: '1/4' },
    { method: 'mode', values: [1, 4, 4, 2], weights: [9, 1, 1, 1], want: '4/1' },
    // One and four twice each: the lower.
    { method: 'mode', values: [4, 1, 4, 1], weights: [1, 1, 1, 1], want: '1/1' },
    // From -3 each can go 15: 100 x (2x7 + 1x6) / (2x15 + 1x15) = 2000 / 45
    { method: 'percent-of-maximum', values: [4, 3], weights: [2, 1], want: '400/9' },
    // Half as much again and one: 1.5 x 4 + 1
    { method: 'lookup', values: [4], weights: [1], want: '7/1' },
    { method: 'lookup', values: [30], weights: [1], want: '31/1' },
  ] as const)('$method of $values weighted $weights is $want', ({ method, values, weights, want }) => {
    expect(asText(methods[method].score(answered(values, [...weights]), settings()))).toBe(want);
  });

  test('a prorated sum is as if the missing were like the rest: 9 of weight 3, 5 applicable, is 15', () => {
    expect(asText(methods.sum.score(answered([4, 3, 2], [1, 1, 1], 5), settings({ missing: 'prorate' })))).toBe('15/1');
  });

  test('scales are taken out again: 0.1 + 0.2 with weight 0.5 is 0.15', () => {
    const tenths = settings({ valueScale: 10, weightScale: 2 });
    expect(asText(methods.sum.score(answered([1, 2], [1, 1]), tenths))).toBe('3/20');
    expect(asText(methods.mean.score(answered([1, 2], [1, 1]), tenths))).toBe('3/20');
  });

  test('whole numbers beyond 2^53 stay exact', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(asText(methods.sum.score(answered([large, large, 1]), settings()))).toBe(`${2n * BigInt(large) + 1n}/1`);
  });
});

/** The second judge: doubles and plain loops, written apart from the methods. */
const judges: Record<ValueName, (pairs: readonly (readonly [number, number])[]) => number> = {
  mean: (pairs) => pairs.reduce((t, [v, w]) => t + v * w, 0) / pairs.reduce((t, [, w]) => t + w, 0),
  sum: (pairs) => pairs.reduce((t, [v, w]) => t + v * w, 0),
  min: (pairs) => Math.min(...pairs.map(([v]) => v)),
  max: (pairs) => Math.max(...pairs.map(([v]) => v)),
  median: (pairs) => {
    const rest = pairs.map(([v]) => v);
    while (rest.length > 2) {
      rest.splice(rest.indexOf(Math.min(...rest)), 1);
      rest.splice(rest.indexOf(Math.max(...rest)), 1);
    }
    return rest.reduce((a, b) => a + b, 0) / rest.length;
  },
  mode: (pairs) => {
    const values = pairs.map(([v]) => v).sort((a, b) => a - b);
    const often = (value: number) => values.filter((each) => each === value).length;
    return values.reduce((best, value) => (often(value) > often(best) ? value : best), values[0] ?? 0);
  },
  'percent-of-maximum': (pairs) => {
    const reached = pairs.reduce((t, [v, w]) => t + w * (v - range.min), 0);
    return (100 * reached) / pairs.reduce((t, [, w]) => t + w * (range.max - range.min), 0);
  },
  lookup: ([first]) => 1.5 * (first?.[0] ?? 0) + 1,
  count: (pairs) => pairs.filter(([v]) => !(v < 3)).length,
  proportion: (pairs) =>
    pairs.filter(([v]) => !(v < 3)).reduce((t, [, w]) => t + w, 0) / pairs.reduce((t, [, w]) => t + w, 0),
};

const pair = fc.tuple(fc.integer({ min: -3, max: 6 }), fc.integer({ min: 1, max: 4 }));
const pairs = fc.array(pair, { minLength: 1, maxLength: 9 });
const scoreOf = (method: ValueMethod, list: readonly (readonly [number, number])[]) =>
  toNumber(
    fraction(
      method.score(
        answered(
          list.map(([v]) => v),
          list.map(([, w]) => w),
        ),
        settings(),
      ),
    ),
  );

describe.each(entries)('%s', (name, method) => {
  test('agrees with the second judge', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(scoreOf(method, list)).toBeCloseTo(judges[name](list), 10);
      }),
    );
  });

  // A table is looked up with one number.
  if (name !== 'lookup')
    test('does not depend on the order of the inputs', () => {
      fc.assert(
        fc.property(
          pairs.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
          ([list, shuffled]) => {
            expect(scoreOf(method, shuffled)).toBe(scoreOf(method, list));
          },
        ),
      );
    });

  // The most frequent answer may change to a lower one.
  if (name !== 'mode')
    test('a higher answer never gives a lower score', () => {
      fc.assert(
        fc.property(pairs, fc.nat(), fc.nat({ max: 5 }), (list, at, more) => {
          const raised = list.map(([v, w], i): [number, number] => [i === at % list.length ? v + more : v, w]);
          expect(scoreOf(method, raised)).toBeGreaterThanOrEqual(scoreOf(method, list));
        }),
      );
    });
});

const openInput: fc.Arbitrary<OpenInput> = fc
  .record({
    lowest: fc.integer({ min: -2, max: 4 }),
    highest: fc.integer({ min: 0, max: 3 }),
    weight: fc.integer({ min: 1, max: 3 }),
    mayLeave: fc.boolean(),
    mayMiss: fc.boolean(),
    range: fc.constant(range),
  })
  .map((input) => ({ ...input, highest: Number(input.lowest) + Number(input.highest) }));

/** Every way an input can end: each whole number between, gone, or missing. */
const endings = ({ lowest, highest, mayLeave, mayMiss }: OpenInput): readonly (number | 'left' | 'missed')[] => [
  ...Array.from({ length: Number(highest) - Number(lowest) + 1 }, (_, i) => Number(lowest) + i),
  ...(mayLeave ? (['left'] as const) : []),
  ...(mayMiss ? (['missed'] as const) : []),
];

const product = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((all, list) => all.flatMap((head) => list.map((x) => [...head, x])), [[]]);

function scoreEnding(
  method: ValueMethod,
  inputs: readonly OpenInput[],
  ending: readonly (number | 'left' | 'missed')[],
  missing: MissingPolicy,
): number | null {
  const values: number[] = [];
  const weights: number[] = [];
  let applicable = 0;
  for (const [i, input] of inputs.entries()) {
    const end = ending[i];
    if (end === 'left' || end === undefined) continue;
    if (end === 'missed' && missing === 'fail') return null;
    applicable += Number(input.weight);
    if (end === 'missed' && missing !== 'worst') continue;
    values.push(end === 'missed' ? Number(input.lowest) : end);
    weights.push(Number(input.weight));
  }
  if (values.length === 0) return null;
  return toNumber(fraction(method.score(answered(values, weights, applicable), settings({ missing }))));
}

const scoreOfChoices = (method: ValueMethod, inputs: readonly OpenInput[], choices: Choices, missing: MissingPolicy) =>
  scoreEnding(
    method,
    inputs,
    choices.map((choice, i) => (choice === null ? (inputs[i]?.mayLeave ? 'left' : 'missed') : Number(choice))),
    missing,
  );

describe.each(entries)('bounds of %s', (name, method) => {
  test.each(['exclude', 'prorate', 'worst', 'fail'] as const)(
    'hold every completion and are met, missing: %s',
    (missing) => {
      fc.assert(
        fc.property(fc.array(openInput, { maxLength: name === 'lookup' ? 1 : 4 }), (inputs) => {
          const scores = product(inputs.map(endings))
            .map((ending) => scoreEnding(method, inputs, ending, missing))
            .filter((score) => score !== null);
          const bounds = method.bounds(inputs, settings({ missing }));
          expect(bounds === null).toBe(scores.length === 0);
          if (bounds === null) return;
          const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
          if (bounds.kind === 'choices') {
            expect(scoreOfChoices(method, inputs, bounds.lowest, missing)).toBe(lowest);
            expect(scoreOfChoices(method, inputs, bounds.highest, missing)).toBe(highest);
          } else {
            expect(bounds.lowest && toNumber(bounds.lowest)).toBeLessThanOrEqual(lowest);
            expect(bounds.highest && toNumber(bounds.highest)).toBeGreaterThanOrEqual(highest);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  test('an open-ended answer never makes a bound that is too narrow', () => {
    const open: OpenInput = { lowest: -Infinity, highest: Infinity, weight: 1, range, mayLeave: false, mayMiss: false };
    const closed: OpenInput = { ...open, lowest: 2, highest: 2 };
    const bounds = method.bounds(name === 'lookup' ? [open] : [closed, open], settings());
    if (bounds?.kind === 'values') {
      const ends = name === 'lookup' ? [-14, 31] : [null, null];
      expect([bounds.lowest, bounds.highest].map((end) => end && toNumber(end))).toEqual(ends);
      return;
    }
    expect(bounds?.kind).toBe('choices');
    if (bounds?.kind === 'choices') {
      expect(bounds.highest[1]).toBe(Infinity);
      expect(bounds.lowest[1]).toBe(-Infinity);
    }
  });
});

describe('decision', () => {
  test.each([
    { name: 'first that holds', holds: [false, true, true], walked: 2, possible: [1] },
    { name: 'an unknown rule stays possible', holds: [null, false, true], walked: 3, possible: [0, 2] },
    { name: 'nothing after a rule that holds', holds: [true, null, true], walked: 1, possible: [0] },
  ])('$name', ({ holds, walked, possible }) => {
    const walk = decision.score(holds.length, (rule) => holds[rule] ?? null);
    expect(walk.walked).toHaveLength(walked);
    expect(walk.possible).toEqual(possible);
  });

  test('bounds stop at the first rule that cannot fail', () => {
    const may = [
      { mayHold: false, mayFail: true },
      { mayHold: true, mayFail: true },
      { mayHold: true, mayFail: false },
      { mayHold: true, mayFail: false },
    ];
    expect(decision.bounds(4, (rule) => may[rule] ?? { mayHold: true, mayFail: true })).toEqual([1, 2]);
  });

  test('with unknown conditions that are independent, what is possible is what some completion gives', () => {
    const rule = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), (conditions) => {
        const holds = [...conditions, true];
        const firsts = product(holds.map((held) => (held === null ? [true, false] : [held]))).map((all) =>
          all.indexOf(true),
        );
        const walk = decision.score(holds.length, (at) => holds[at] ?? null);
        expect(walk.possible).toEqual([...new Set(firsts)].sort((a, b) => a - b));
      }),
    );
  });
});
