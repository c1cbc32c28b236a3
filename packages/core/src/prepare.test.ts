import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreOutcome } from './prepare/scorecard.js';
import { prepare } from './prepare.js';
import type { ScoreResult } from './result.js';
import { score } from './score.js';
import { completions, randomAnswers, randomInstrument } from './testing/random-instrument.js';
import { completeAnswers, smallInstrument } from './testing/small-instrument.js';

const cases = randomInstrument.chain((compiled) =>
  fc.tuple(fc.constant(compiled), fc.array(randomAnswers(compiled), { minLength: 3, maxLength: 6 })),
);

const withoutBounds = ({ bounds: _, ...rest }: ScoreOutcome) => rest;

const outcomeOf = ({ trace: _, fraction: __, bounds: ___, ...rest }: ScoreResult) => rest;

const ends = ({ bounds: { lowest, highest, lowestBand, highestBand } }: ScoreOutcome | ScoreResult) => ({
  value: [lowest ?? Number.NaN, highest ?? Number.NaN],
  band: [lowestBand?.value ?? Number.NaN, highestBand?.value ?? Number.NaN],
});

/** The same, or within; what `score` calls open the tables may know. */
const isWithin = (found: ScoreOutcome, given: ScoreResult): boolean => {
  const [inner, outer] = [ends(found), ends(given)];
  return (['value', 'band'] as const).every((of) => {
    const [low = Number.NaN, high = Number.NaN] = inner[of];
    const [least = Number.NaN, most = Number.NaN] = outer[of];
    return (Number.isNaN(low) || !(low < least)) && (Number.isNaN(high) || !(high > most));
  });
};

describe('an instrument made ready', () => {
  test('gives what score gives, and bounds no wider', () => {
    let flat = 0;
    let all = 0;
    fc.assert(
      fc.property(cases, ([compiled, sets]) => {
        const prepared = prepare(compiled);
        all += 1;
        if (prepared.isFlat) flat += 1;
        for (const answers of sets) {
          const found = prepared.score(answers);
          const given = score(compiled, answers);
          if (!found.ok || !given.ok) throw new Error('Answers that fit were refused.');
          const { scores, themes, ...rest } = found.value;
          expect(scores.map(withoutBounds)).toEqual(given.value.scores.map(outcomeOf));
          expect(themes).toEqual([]);
          const { scores: _, themes: __, ...restGiven } = given.value;
          expect(rest).toEqual(restGiven);
          for (const [index, each] of scores.entries()) {
            const reference = given.value.scores[index];
            expect(
              reference !== undefined && isWithin(each, reference),
              JSON.stringify([each, reference?.bounds]),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(flat / all).toBeGreaterThan(0.04);
  });

  test('bounds hold every completion', () => {
    fc.assert(
      fc.property(cases, ([compiled, [answers = {}]]) => {
        const prepared = prepare(compiled);
        const before = prepared.score(answers);
        if (!before.ok) throw new Error('Answers that fit were refused.');
        for (const complete of completions(compiled, answers)) {
          const after = score(compiled, complete);
          if (!after.ok) throw new Error('Answers that fit were refused.');
          for (const [index, { value, band, status, id }] of after.value.scores.entries()) {
            if (status !== 'scored') continue;
            const bounds = before.value.scores[index]?.bounds;
            const label = `${id} ${JSON.stringify(bounds)} holds ${value} ${band?.value}`;
            if (value !== null) {
              expect(value, label).toBeGreaterThanOrEqual(bounds?.lowest ?? Number.NEGATIVE_INFINITY);
              expect(value, label).toBeLessThanOrEqual(bounds?.highest ?? Number.POSITIVE_INFINITY);
            }
            if (band !== null) {
              expect(band.value, label).toBeGreaterThanOrEqual(bounds?.lowestBand?.value ?? Number.NaN);
              expect(band.value, label).toBeLessThanOrEqual(bounds?.highestBand?.value ?? Number.NaN);
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('says of answers that do not fit what score says', () => {
    const wrong = { governance: { chairInPost: 'perhaps', worry: 11, nobody: 1 }, workforce: 'none' };
    expect(prepare(smallInstrument).score(wrong)).toEqual(score(smallInstrument, wrong));
  });

  test('remembers nothing of the answers before', () => {
    const prepared = prepare(smallInstrument);
    const first = prepared.score(completeAnswers);
    prepared.score({ governance: { worry: 9 } });
    expect(prepared.score(completeAnswers)).toEqual(first);
  });
});
