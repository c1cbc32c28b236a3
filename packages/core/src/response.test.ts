import { describe, expect, test } from 'vitest';
import { checkResponse } from './check-response.js';
import type { Response } from './response.js';
import { completeAnswers, smallInstrument } from './testing/small-instrument.js';
import { validateResponse } from './validate-response.js';

const view = { id: 'v1', kind: 'self', by: { role: 'dcs' }, answers: completeAnswers, notes: {} };

const envelope = {
  instrument: { id: 'small', version: '1.0.0' },
  organisation: 'E10000012',
  period: '2015',
  state: 'draft',
  revision: 1,
  views: [view],
};

const lines = (outcome: ReturnType<typeof checkResponse>) =>
  outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path}`);

describe('checkResponse', () => {
  test('tells forty thousand mistakes in a time that does not grow with their square', () => {
    // Half a second; it took minutes while every mistake copied those before it.
    const found = checkResponse({ ...envelope, views: Array(40_000).fill(null) });
    expect(lines(found).length).toBeGreaterThanOrEqual(40_000);
  });

  test('gives back what it was given', () => {
    expect(checkResponse(envelope)).toEqual({ ok: true, value: envelope });
  });

  test.each([
    { name: 'nothing', document: null, want: ['wrong-type '] },
    { name: 'text', document: '{}', want: ['wrong-type '] },
    { name: 'no view', document: { ...envelope, views: [] }, want: ['too-short /views'] },
    {
      name: 'no key organisation',
      document: { ...envelope, organisation: undefined },
      want: ['not-json /organisation'],
    },
    {
      name: 'a code that is none',
      document: { ...envelope, organisation: 'Essex' },
      want: ['text-malformed /organisation'],
    },
    { name: 'an unknown state', document: { ...envelope, state: 'done' }, want: ['value-not-allowed /state'] },
    { name: 'revision 0', document: { ...envelope, revision: 0 }, want: ['number-out-of-range /revision'] },
    {
      name: 'revision 2 without a reason',
      document: { ...envelope, revision: 2 },
      want: ['key-missing '],
    },
    {
      name: 'an unknown key',
      document: { ...envelope, organization: 'E10000012' },
      want: ['key-unknown /organization'],
    },
    {
      name: 'an unknown kind of view',
      document: { ...envelope, views: [{ ...view, kind: 'other' }] },
      want: ['value-not-allowed /views/0/kind'],
    },
    {
      name: 'two views with one id',
      document: { ...envelope, views: [view, { ...view, kind: 'peer' }] },
      want: ['response-view-id-repeats /views/1/id'],
    },
    {
      name: 'answers that are a list',
      document: { ...envelope, views: [{ ...view, answers: [] }] },
      want: ['wrong-type /views/0/answers'],
    },
    {
      name: 'a note at no pointer',
      document: { ...envelope, views: [{ ...view, notes: { 'a~2': [] } }] },
      want: ['key-malformed /views/0/notes/a~02'],
    },
    {
      name: 'a name where a pseudonym should be',
      document: { ...envelope, views: [{ ...view, by: { respondent: 'Jo Bloggs' } }] },
      want: ['text-malformed /views/0/by/respondent'],
    },
    { name: 'an own key __proto__', document: JSON.parse('{"__proto__": {}}'), want: ['key-forbidden /__proto__'] },
  ])('$name', ({ document, want }) => {
    expect(lines(checkResponse(document))).toEqual(want);
  });

  test('issues hold nothing of what people wrote', () => {
    const written = {
      ...view,
      by: { respondent: 'Jo Bloggs' },
      notes: { '': [{ text: 'Jo', by: { role: 'Jo Bloggs' } }] },
    };
    const outcome = checkResponse({ ...envelope, views: [written] });
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).not.toContain('Bloggs');
  });

  test('answers in the envelope may be anything plain', () => {
    expect(lines(checkResponse({ ...envelope, views: [{ ...view, answers: { anything: [1] } }] }))).toEqual([]);
  });
});

describe('validateResponse', () => {
  const response = (views: readonly object[], more: object = {}): Response => {
    const outcome = checkResponse({ ...envelope, ...more, views });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    return outcome.value;
  };
  const judged = (given: Response) =>
    validateResponse(smallInstrument, given, { mode: 'final' }).map(({ code, path }) => `${code} ${path}`);

  test('complete answers hold', () => {
    expect(judged(response([view]))).toEqual([]);
  });

  test('another instrument, another version', () => {
    const instrument = { id: 'small', version: '2.0.0' };
    expect(judged(response([view], { instrument }))).toEqual(['response-instrument-differs /instrument']);
  });

  test.each([
    { kind: 'self', isWhole: true },
    { kind: 'consensus', isWhole: true },
    { kind: 'moderation', isWhole: false },
    { kind: 'peer', isWhole: false },
    { kind: 'survey', isWhole: false },
  ])('a $kind view must be complete: $isWhole', ({ kind, isWhole }) => {
    const { chairInPost: _, ...governance } = completeAnswers.governance;
    const found = judged(response([view, { ...view, id: 'v2', kind, answers: { ...completeAnswers, governance } }]));
    expect(found).toEqual(isWhole ? ['answer-required /views/1/answers/governance/chairInPost'] : []);
  });

  test('a mistake in a partial view is one all the same', () => {
    expect(judged(response([{ ...view, kind: 'peer', answers: { governance: { worry: 11 } } }]))).toEqual([
      'answer-out-of-range /views/0/answers/governance/worry',
    ]);
  });

  test.each([
    { pointer: '', leads: true },
    { pointer: '/governance/chairInPost', leads: true },
    { pointer: '/governance/chairGap', leads: true },
    { pointer: '/governance/chairIndependent/judgement', leads: true },
    { pointer: '/workforce/7/role', leads: true },
    { pointer: '/workforce/first/role', leads: false },
    { pointer: '/governance/toString', leads: false },
    { pointer: '/chairInPost', leads: false },
  ])('a note at "$pointer" leads somewhere: $leads', ({ pointer, leads }) => {
    const notes = { [pointer]: [{ text: 'Why?' }] };
    const path = `/views/0/notes/${pointer.replaceAll('/', '~1')}`;
    expect(judged(response([{ ...view, notes }]))).toEqual(leads ? [] : [`response-note-points-nowhere ${path}`]);
  });
});
