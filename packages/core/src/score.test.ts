import { describe, expect, test } from 'vitest';
import type { CompiledInstrument, CompiledScore, ScoringMethod } from './compiled.js';
import type { ScoreResult } from './result.js';
import { score } from './score.js';
import { completeAnswers, smallInstrument } from './testing/small-instrument.js';

const withScore = (more: Partial<CompiledScore>): CompiledInstrument => {
  const [first, ...rest] = smallInstrument.scores;
  if (first === undefined) throw new Error('no score');
  return { ...smallInstrument, scores: [{ ...first, minCoverage: 0, atLeast: 3, ...more }, ...rest] };
};

const resultOf = (compiled: CompiledInstrument, answers: unknown): ScoreResult => {
  const result = score(compiled, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const [first] = result.value.scores;
  if (first === undefined) throw new Error('no score');
  return first;
};

const judged = (grades: Record<string, string>) => ({
  governance: Object.fromEntries(Object.entries(grades).map(([key, judgement]) => [key, { judgement }])),
});

/** chairIndependent weighs 2, challenge and learning 1. Good, outstanding, nothing: 3, 4, nothing. */
const oneMissing = { chairIndependent: 'good', challenge: 'outstanding' };

describe('an unanswered item is neither zero nor worst', () => {
  const methods: readonly { readonly method: ScoringMethod; readonly value: number; readonly fromWorst: number }[] = [
    { method: 'mean', value: 10 / 3, fromWorst: 11 / 4 },
    { method: 'sum', value: 10, fromWorst: 11 },
    { method: 'min', value: 3, fromWorst: 1 },
    { method: 'max', value: 4, fromWorst: 4 },
    { method: 'median', value: 3.5, fromWorst: 3 },
    { method: 'count', value: 2, fromWorst: 2 },
    { method: 'proportion', value: 1, fromWorst: 3 / 4 },
  ];

  test.each(methods)(
    '$method: $value, and $fromWorst only under the policy that says so',
    ({ method, value, fromWorst }) => {
      for (const missing of [{}, { learning: 'not-known' }]) {
        const answers = judged({ ...oneMissing, ...missing });
        expect(resultOf(withScore({ method }), answers)).toMatchObject({
          status: 'scored',
          value,
          coverage: { answered: 3, applicable: 4, share: 0.75 },
        });
        expect(resultOf(withScore({ method, missing: 'worst' }), answers)).toMatchObject({
          status: 'scored',
          value: fromWorst,
        });
        expect(resultOf(withScore({ method, missing: 'fail' }), answers)).toMatchObject({
          status: 'insufficient',
          value: null,
        });
      }
    },
  );

  test('a prorated sum counts it like the rest: 10 of weight 3 is 40/3 of weight 4', () => {
    expect(resultOf(withScore({ method: 'sum', missing: 'prorate' }), judged(oneMissing)).fraction).toEqual({
      numerator: '40',
      denominator: '3',
    });
  });

  test.each(methods)('$method of nothing answered is insufficient', ({ method }) => {
    expect(resultOf(withScore({ method }), {})).toMatchObject({ status: 'insufficient', value: null, band: null });
  });

  test.each(methods)('$method leaves out what does not apply', ({ method, value }) => {
    const answers = judged({ ...oneMissing, learning: 'not-applicable' });
    expect(resultOf(withScore({ method }), answers)).toMatchObject({
      status: 'scored',
      value,
      coverage: { answered: 3, applicable: 3, share: 1 },
      bounds: { lowest: value, highest: value, tight: true },
    });
  });
});

describe('bounds', () => {
  test('say what the missing answer still allows: 10 of 3, then 11 to 14 of 4', () => {
    expect(resultOf(withScore({}), judged(oneMissing)).bounds).toMatchObject({
      lowest: 2.75,
      highest: 3.5,
      lowestBand: { value: 3 },
      highestBand: { value: 4 },
      tight: true,
    });
  });

  test('of a sum over rows take the range of the column: 2 and anything from 0 to 1000', () => {
    const [, , vacancy] = smallInstrument.scores;
    const rows = { ...completeAnswers, workforce: [{ role: 'manager', vacancyFte: 2 }, { role: 'social worker' }] };
    const result = score(
      {
        ...smallInstrument,
        scores: vacancy ? [vacancy] : [],
        items: smallInstrument.items.map((item) => ({ ...item, declares: null })),
      },
      rows,
    );
    expect(result.ok && result.value.scores[0]).toMatchObject({
      value: 2,
      coverage: { answered: 1, applicable: 2 },
      bounds: { lowest: 2, highest: 1002 },
    });
  });
});

test('decimal answers meet decimal edges: 0.1 and 0.2 make 0.3', () => {
  const [, , vacancy] = smallInstrument.scores;
  const bandSets = [
    {
      id: 'third',
      bands: [
        { band: 'reached', value: 1, from: 0.3, if: null, texts: {} },
        { band: 'below', value: 0, from: null, if: null, texts: {} },
      ],
    },
  ];
  const workforce = [
    { role: 'a', vacancyFte: 0.1 },
    { role: 'b', vacancyFte: 0.2 },
  ];
  const items = smallInstrument.items.map((item) => ({ ...item, declares: null }));
  const compiled = { ...smallInstrument, items, bandSets, scores: vacancy ? [{ ...vacancy, bands: 0 }] : [] };
  const result = score(compiled, { workforce });
  expect(result.ok && result.value.scores[0]).toMatchObject({
    value: 0.3,
    fraction: { numerator: '3', denominator: '10' },
    band: { band: 'reached' },
  });
});

test('answers that cannot be read are issues', () => {
  const result = score(smallInstrument, { governance: { challenge: { judgement: 'splendid' } } });
  expect(result.ok === false && result.issues[0]?.path).toBe('/governance/challenge/judgement');
});

test('states are counted once for every item outside tables', () => {
  const result = score(smallInstrument, judged({ challenge: 'not-known', learning: 'good' }));
  expect(result.ok && result.value.states).toEqual({
    answered: 1,
    unanswered: 6,
    'not-applicable': 0,
    'not-known': 1,
    declined: 0,
    hidden: 1,
  });
});
