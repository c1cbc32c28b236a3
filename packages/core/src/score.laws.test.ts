import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledInstrument } from './compiled.js';
import type { Result, ScoreResult } from './result.js';
import { score } from './score.js';
import { completions, type RandomAnswers, randomAnswers, randomInstrument } from './testing/random-instrument.js';

const resultOf = (compiled: CompiledInstrument, answers: RandomAnswers): Result => {
  const result = score(compiled, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const cases = randomInstrument.chain((compiled) => fc.tuple(fc.constant(compiled), randomAnswers(compiled)));

/** An end that is `null` is open: a formula that divides by what may be zero has no end. */
const within = (given: number, lowest: number | null, highest: number | null): boolean =>
  (lowest === null || given >= lowest) && (highest === null || given <= highest);

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new RangeError('no such score');
  return found;
};

describe('bounds', () => {
  test('hold every completion, and are met where they say so', () => {
    let tight = 0;
    fc.assert(
      fc.property(cases, ([compiled, answers]) => {
        const before = resultOf(compiled, answers);
        const after = completions(compiled, answers).map((complete) => resultOf(compiled, complete).scores);
        for (const [index, { bounds, id }] of before.scores.entries()) {
          const scored = after.map((scores) => at(scores, index)).filter(({ status }) => status === 'scored');
          const values = scored.flatMap(({ value }) => (value === null ? [] : [value]));
          const bands = scored.flatMap(({ band }) => (band === null ? [] : [band.value]));
          for (const value of values) expect(within(value, bounds.lowest, bounds.highest), `${id} ${value}`).toBe(true);
          const [low, high] = [bounds.lowestBand?.value ?? null, bounds.highestBand?.value ?? null];
          if (bands.length > 0) expect([low, high]).not.toContain(null);
          for (const band of bands) expect(within(band, low, high), `${id} band ${band}`).toBe(true);
          if (!bounds.tight || scored.length === 0) continue;
          tight += 1;
          if (values.length > 0)
            expect([bounds.lowest, bounds.highest]).toEqual([Math.min(...values), Math.max(...values)]);
          expect([low, high]).toEqual([Math.min(...bands), Math.max(...bands)]);
        }
      }),
      { numRuns: 1500 },
    );
    expect(tight).toBeGreaterThan(100);
  });

  test('of complete answers are the score itself', () => {
    fc.assert(
      fc.property(cases, ([compiled, answers]) => {
        const [first] = completions(compiled, answers);
        const complete = Object.fromEntries(Object.entries(first ?? {}).filter(([, code]) => code !== 'not-known'));
        if (Object.keys(complete).length < compiled.items.length) return;
        for (const { bounds, value, band } of resultOf(compiled, complete).scores) {
          expect(bounds).toEqual({ lowest: value, highest: value, lowestBand: band, highestBand: band, tight: true });
        }
      }),
    );
  });
});

const shown = ({ id, status, value, band, coverage, bounds }: ScoreResult) => ({
  id,
  status,
  value,
  band,
  coverage,
  bounds,
});

describe('answers', () => {
  test('to hidden items are inert', () => {
    fc.assert(
      fc.property(cases, ([compiled, answers]) => {
        const before = resultOf(compiled, answers);
        const hidden = before.scores.flatMap(({ trace }) => trace.inputs).filter(({ state }) => state === 'hidden');
        for (const { id } of hidden) {
          for (const code of ['one', 'three']) {
            const after = resultOf(compiled, { ...answers, [id]: code });
            expect(after.scores.map(({ value, band, status }) => ({ value, band, status }))).toEqual(
              before.scores.map(({ value, band, status }) => ({ value, band, status })),
            );
          }
        }
      }),
    );
  });

  test('may stand in any order', () => {
    fc.assert(
      fc.property(cases, ([compiled, answers]) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(resultOf(compiled, turned)).toEqual(resultOf(compiled, answers));
      }),
    );
  });

  test('taken away never raise coverage', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ([compiled, answers], pick) => {
        const still: CompiledInstrument = {
          ...compiled,
          items: compiled.items.map((item) => ({ ...item, when: null })),
        };
        const keys = Object.keys(answers).filter(
          (key) => !['not-applicable', 'not-known'].includes(answers[key] ?? ''),
        );
        const gone = keys[pick % keys.length];
        if (gone === undefined) return;
        const { [gone]: _, ...fewer } = answers;
        const [before, after] = [resultOf(still, answers), resultOf(still, fewer)];
        for (const index of [0, 1]) {
          const share = at(after.scores, index).coverage.share ?? 0;
          expect(share).toBeLessThanOrEqual(at(before.scores, index).coverage.share ?? 0);
        }
      }),
    );
  });
});

test('the order of the items of a score does not matter', () => {
  fc.assert(
    fc.property(cases, ([compiled, answers]) => {
      const turned: CompiledInstrument = {
        ...compiled,
        scores: compiled.scores.map((each) =>
          each.of.kind === 'items'
            ? { ...each, of: { ...each.of, items: each.of.items.toReversed() }, weights: each.weights.toReversed() }
            : each,
        ),
      };
      expect(resultOf(turned, answers).scores.map(shown)).toEqual(resultOf(compiled, answers).scores.map(shown));
    }),
    // Ties between completions are what can go wrong, and they are rare.
    { numRuns: 1500 },
  );
});

test('a score is within the range of its options', () => {
  const ranges: Record<string, readonly [number, number]> = {
    mean: [1, 3],
    min: [1, 3],
    max: [1, 3],
    median: [1, 3],
    count: [0, 4],
    proportion: [0, 1],
    sum: [0.5, 24],
    mode: [1, 3],
    'percent-of-maximum': [0, 100],
    lookup: [20, 45],
  };
  fc.assert(
    fc.property(cases, ([compiled, answers]) => {
      for (const { value, trace } of resultOf(compiled, answers).scores.slice(0, 2)) {
        const [lowest, highest] = ranges[trace.method] ?? [];
        if (value !== null) expect(within(value, lowest ?? null, highest ?? null)).toBe(true);
      }
    }),
  );
});
