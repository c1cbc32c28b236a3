import { describe, expect, test } from 'vitest';
import type { CompiledFlag, CompiledInstrument } from './compiled.js';
import type { Expression } from './expression.js';
import type { Flag, Result } from './result.js';
import { type ScoreContext, score } from './score.js';
import { scoreResponse } from './score-response.js';
import { at, completeAnswers, smallInstrument } from './testing/small-instrument.js';

const flag = (more: Partial<CompiledFlag>): CompiledFlag => ({
  id: 'flagged',
  kind: 'condition',
  severity: 'concern',
  each: null,
  if: null,
  parameters: {},
  themes: ['quality'],
  texts: {},
  ...more,
});

const withFlags = (...flags: readonly CompiledFlag[]): CompiledInstrument => ({
  ...smallInstrument,
  items: smallInstrument.items.map((item) => (item.key === 'challenge' ? { ...item, themes: ['partnership'] } : item)),
  flags,
});

const resultOf = (compiled: CompiledInstrument, answers: unknown, context?: ScoreContext): Result => {
  const result = score(compiled, answers, context);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const flagsOf = (compiled: CompiledInstrument, answers: unknown, context?: ScoreContext): readonly Flag[] =>
  resultOf(compiled, answers, context).flags;

const short = (flags: readonly Flag[]) =>
  flags.map(({ state, subject, skipped }) => [state, subject?.id ?? null, skipped]);

const { governance } = completeAnswers;
const literal = (value: number | string): Expression => ({ op: 'literal', value });
const thisIs = (
  read: 'value' | 'band' | 'state' | 'previous',
  op: '==' | '>=' | '<',
  right: Expression,
): Expression => ({
  op,
  left: { op: 'this', read },
  right,
});

describe('a condition on each item', () => {
  const low = withFlags(flag({ each: 'item', if: thisIs('value', '<', literal(3)) }));

  test('is raised for each that fits, with the themes of the item and the facts', () => {
    expect(flagsOf(low, completeAnswers)).toEqual([
      expect.objectContaining({ state: 'raised', subject: { kind: 'item', id: 'chairInPost' } }),
      {
        id: 'flagged',
        state: 'raised',
        severity: 'concern',
        subject: { kind: 'item', id: 'challenge' },
        themes: ['quality', 'partnership'],
        facts: { state: 'answered', value: 2, evidence: 0, impact: false },
        skipped: 0,
      },
    ]);
  });

  test('passes unanswered members over and tells their number once', () => {
    const { challenge: _, chairInPost: __, ...rest } = governance;
    expect(short(flagsOf(low, { ...completeAnswers, governance: rest }))).toEqual([['clear', null, 2]]);
    expect(short(flagsOf(low, {}))).toEqual([['unknown', null, 4]]);
  });

  test('on a state is told of unanswered members, too', () => {
    const open = withFlags(flag({ each: 'item', if: thisIs('state', '==', literal('unanswered')) }));
    const { challenge: _, ...rest } = governance;
    expect(short(flagsOf(open, { ...completeAnswers, governance: rest }))).toEqual([['raised', 'challenge', 0]]);
  });

  test('not applicable members are no members', () => {
    const answers = {
      ...completeAnswers,
      governance: { ...governance, challenge: { judgement: 'not-applicable', reason: 'x' } },
    };
    expect(short(flagsOf(low, answers))).toEqual([['raised', 'chairInPost', 0]]);
  });
});

describe('decline since the result before', () => {
  const declined = withFlags(flag({ each: 'item', if: thisIs('value', '<', { op: 'this', read: 'previous' }) }));
  const before = resultOf(smallInstrument, {
    ...completeAnswers,
    governance: { ...governance, challenge: { judgement: 'good' } },
  });

  test('is raised where an item fell', () => {
    expect(flagsOf(declined, completeAnswers, { previous: before })[0]).toMatchObject({
      state: 'raised',
      subject: { id: 'challenge' },
      facts: { value: 2, previous: 3 },
    });
  });

  test('without a result before nothing can be told', () => {
    expect(short(flagsOf(declined, completeAnswers))).toEqual([['unknown', null, 0]]);
  });
});

describe('a declared judgement beside the indicative one', () => {
  const differs = withFlags(
    flag({
      each: 'declaration',
      if: { op: '!=', left: { op: 'this', read: 'value' }, right: { op: 'this', read: 'band' } },
    }),
  );

  test.each([
    { declared: 'good', want: [['clear', null, 0]] },
    { declared: 'outstanding', want: [['raised', 'declaredOverall', 0]] },
  ])('$declared', ({ declared, want }) => {
    expect(short(flagsOf(differs, { ...completeAnswers, declaredOverall: { grade: declared } }))).toEqual(want);
  });

  test('says both', () => {
    expect(flagsOf(differs, { ...completeAnswers, declaredOverall: { grade: 'outstanding' } })[0]?.facts).toMatchObject(
      {
        value: 4,
        indicative: 3,
        score: 'overall',
      },
    );
  });
});

describe('a condition on each score and on the whole', () => {
  test('low band', () => {
    const low = withFlags(
      flag({ each: 'score', if: { op: '<', left: { op: 'this', read: 'band' }, right: literal(4) } }),
    );
    expect(short(flagsOf(low, completeAnswers))).toEqual([
      ['raised', 'board', 0],
      ['raised', 'overall', 0],
      ['unknown', null, 0],
    ]);
  });

  test.each([
    { answers: completeAnswers, want: 'clear' },
    { answers: { ...completeAnswers, governance: { ...governance, chairInPost: 'no' } }, want: 'raised' },
    { answers: {}, want: 'unknown' },
  ])('whole response: $want', ({ answers, want }) => {
    const test: Expression = { op: '==', left: { op: 'item', item: at.chairInPost }, right: literal('no') };
    expect(flagsOf(withFlags(flag({ if: test })), answers)[0]?.state).toBe(want);
  });
});

describe('stale evidence', () => {
  const stale = withFlags(flag({ kind: 'stale-evidence', each: 'item', parameters: { months: 12 } }));

  // The one dated piece of evidence is of 1 March 2015.
  test.each([
    { asAt: '2016-03-01', state: 'clear' },
    { asAt: '2016-03-02', state: 'raised' },
    { asAt: '2015-01-01', state: 'clear' },
  ])('as at $asAt is $state', ({ asAt, state }) => {
    expect(flagsOf(stale, completeAnswers, { asAt })[0]).toMatchObject({ state, skipped: 2 });
  });

  test('says how old, in whole months', () => {
    expect(flagsOf(stale, completeAnswers, { asAt: '2017-02-28' })[0]?.facts).toEqual({ months: 23, limit: 12 });
  });

  test.each([undefined, 'next week'])('without a day (%s) nothing can be told', (asAt) => {
    expect(flagsOf(stale, completeAnswers, asAt === undefined ? {} : { asAt })[0]?.state).toBe('unknown');
  });
});

describe('views of one response', () => {
  const apart = withFlags(flag({ id: 'apart', kind: 'view-disagreement', parameters: { difference: 2 } }));
  const peer = { ...completeAnswers, governance: { ...governance, learning: { judgement: 'requires-improvement' } } };
  const response = (
    ...views: readonly { readonly id: string; readonly kind: 'self' | 'peer' | 'survey'; readonly answers: unknown }[]
  ) => ({
    instrument: { id: 'small', version: '1.0.0' },
    organisation: 'E06000032',
    period: '2015',
    state: 'moderated' as const,
    revision: 1,
    views: views.map((view) => ({ ...view, by: { role: 'dcs' } })),
  });

  test('stand beside each other, the own one first, and disagreement is told item by item', () => {
    const outcome = scoreResponse(
      apart,
      response({ id: 'v2', kind: 'peer', answers: peer }, { id: 'v1', kind: 'self', answers: completeAnswers }),
    );
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.value.views.map(({ id, kind }) => [id, kind])).toEqual([
      ['v1', 'self'],
      ['v2', 'peer'],
    ]);
    expect(outcome.value.views.flatMap(({ result }) => result.flags)).toEqual([]);
    expect(outcome.value.flags).toEqual([
      expect.objectContaining({
        state: 'raised',
        subject: { kind: 'item', id: 'learning' },
        facts: { own: 4, theirs: 2, view: 'v2', kind: 'peer' },
      }),
    ]);
  });

  test('one grade apart is not two', () => {
    const near = { ...completeAnswers, governance: { ...governance, learning: { judgement: 'good' } } };
    const outcome = scoreResponse(
      apart,
      response({ id: 'v1', kind: 'self', answers: completeAnswers }, { id: 'v2', kind: 'peer', answers: near }),
    );
    expect(outcome.ok && outcome.value.flags.map(({ state }) => state)).toEqual(['clear']);
  });

  test.each([
    { name: 'own alone', views: [{ id: 'v1', kind: 'self' as const, answers: completeAnswers }] },
    {
      name: 'a survey',
      views: [
        { id: 'v1', kind: 'self' as const, answers: completeAnswers },
        { id: 'v2', kind: 'survey' as const, answers: peer },
      ],
    },
  ])('$name: nobody to compare with, cannot tell', ({ views }) => {
    const outcome = scoreResponse(apart, response(...views));
    expect(outcome.ok && outcome.value.flags.map(({ state }) => state)).toEqual(['unknown']);
  });

  test('issues say which view', () => {
    const outcome = scoreResponse(apart, response({ id: 'v1', kind: 'self', answers: { nowhere: 1 } }));
    expect(outcome.ok === false && outcome.issues[0]?.path).toBe('/views/0/answers/nowhere');
  });

  test('a response to another version is refused', () => {
    const other = { ...response(), instrument: { id: 'small', version: '2.0.0' } };
    expect(scoreResponse(apart, other)).toEqual({
      ok: false,
      issues: [
        { code: 'response-instrument-differs', path: '/instrument', expected: 'small 1.0.0', found: 'small 2.0.0' },
      ],
    });
  });
});
