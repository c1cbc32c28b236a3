import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerSheet } from './answers/answer-sheet.js';
import { scopeOf } from './answers/scope-of.js';
import type { CompiledInstrument, CompiledItem } from './compiled.js';
import { evaluate } from './evaluate.js';
import type { Expression } from './expression.js';
import { readAnswers } from './read-answers.js';
import { at, completeAnswers, smallInstrument } from './testing/small-instrument.js';

const read = (answers: unknown, compiled = smallInstrument): AnswerSheet => {
  const outcome = readAnswers(compiled, answers);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const readOne = (key: Exclude<keyof typeof at, 'declaredOverall'>, found: unknown) =>
  read({ governance: { [key]: found } }).items[at[key]];

const codesOf = (answers: unknown, compiled = smallInstrument) => {
  const outcome = readAnswers(compiled, answers);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path}`);
};

const changed = (key: keyof typeof at, more: Partial<CompiledItem>): CompiledInstrument => ({
  ...smallInstrument,
  items: smallInstrument.items.map((item, index) => (index === at[key] ? { ...item, ...more } : item)),
});

describe('an answer is in exactly one state', () => {
  test.each([
    { key: 'chairInPost', found: 'yes', want: { state: 'answered', value: 1, code: 'yes' } },
    { key: 'chairInPost', found: undefined, want: { state: 'unanswered', value: null, code: null } },
    {
      key: 'chairIndependent',
      found: { judgement: 'inadequate' },
      want: { state: 'answered', value: 1, code: 'inadequate' },
    },
    {
      key: 'chairIndependent',
      found: { judgement: 'not-known' },
      want: { state: 'not-known', value: null, code: null },
    },
    {
      key: 'chairIndependent',
      found: { judgement: 'not-applicable', reason: 'x' },
      want: { state: 'not-applicable', value: null },
    },
    { key: 'chairIndependent', found: {}, want: { state: 'unanswered' } },
    { key: 'chairIndependent', found: { comment: 'Soon' }, want: { state: 'unanswered' } },
    { key: 'chairIndependent', found: { judgement: 'good', impact: ' \n' }, want: { hasImpact: false } },
    { key: 'chairIndependent', found: { judgement: 'good', impact: 'Yes.' }, want: { hasImpact: true } },
    { key: 'worry', found: 0, want: { state: 'answered', value: 10, code: 0 } },
    { key: 'worry', found: 10, want: { state: 'answered', value: 0, code: 10 } },
    { key: 'summary', found: 'Words.', want: { state: 'answered', value: null, code: 'Words.' } },
    { key: 'summary', found: '   ', want: { state: 'unanswered', code: null } },
    { key: 'agencies', found: ['health'], want: { state: 'answered', value: null, code: null, codes: ['health'] } },
    { key: 'agencies', found: [], want: { state: 'unanswered', codes: null } },
    { key: 'chairGap', found: '2015-02-28', want: { state: 'hidden', code: null } },
  ] as const)('$key: $found', ({ key, found, want }) => {
    expect(readOne(key, found)).toMatchObject(want);
  });

  test('evidence is kept as written', () => {
    expect(read(completeAnswers).items[at.chairIndependent]?.evidence).toEqual([
      { kind: 'audit', title: 'Minutes', date: '2015-03-01' },
    ]);
  });

  test('parts of a composite can be read, own properties only', () => {
    const scope = scopeOf(
      smallInstrument,
      read({ governance: { chairIndependent: { judgement: 'good', impact: 'Yes.' } } }),
    );
    expect(scope.part(at.chairIndependent, 'impact')).toBe('Yes.');
    expect(scope.part(at.chairIndependent, 'reason')).toBeNull();
    expect(scope.part(at.chairIndependent, 'toString')).toBeNull();
  });

  test('an option that stands for a missing state is no part to compare with', () => {
    const sheet = read({ governance: { chairIndependent: { judgement: 'not-known', reason: 'New chair' } } });
    const scope = scopeOf(smallInstrument, sheet);
    expect(scope.part(at.chairIndependent, 'judgement')).toBeNull();
    expect(scope.part(at.chairIndependent, 'reason')).toBe('New chair');
  });

  test('a number that is missing says why in the part beside it', () => {
    const schema = {
      type: 'object',
      properties: {
        value: { type: 'number' },
        missing: {
          type: 'string',
          oneOf: [{ const: 'nobody counts', title: 'Nobody counts', 'x-option': { missing: 'not-known' } }],
        },
      },
      additionalProperties: false,
    };
    const item = changed('worry', {
      kind: 'number',
      missing: ['not-known'],
      schema,
      reverse: false,
      composite: { score: 'value', evidence: null, impact: null, reason: null, comment: null },
    });
    const governance = { type: 'object', properties: { worry: schema } };
    const compiled = { ...item, schema: { draft: {}, final: { type: 'object', properties: { governance } } } };
    const worry = (found: unknown) => read({ governance: { worry: found } }, compiled).items[at.worry];
    expect(worry({ missing: 'nobody counts' })).toMatchObject({ state: 'not-known', value: null });
    expect(worry({ value: 7 })).toMatchObject({ state: 'answered', value: 7 });
    expect(codesOf({ governance: { worry: { value: 0, missing: 'nobody counts' } } }, compiled)).toEqual([
      'answer-missing-state-not-alone /governance/worry/missing',
    ]);
  });
});

describe('visibility', () => {
  test.each([
    { name: 'shown', answers: { chairInPost: 'no', chairGap: '2015-01-31' }, visible: 'shown', state: 'answered' },
    { name: 'hidden', answers: { chairInPost: 'yes', chairGap: '2015-01-31' }, visible: 'hidden', state: 'hidden' },
    { name: 'not known yet', answers: { chairGap: '2015-01-31' }, visible: 'unknown', state: 'hidden' },
  ])('$name', ({ answers, visible, state }) => {
    const sheet = read({ governance: answers });
    expect(sheet.visible[at.chairGap]).toBe(visible);
    expect(sheet.items[at.chairGap]?.state).toBe(state);
  });

  const is = (item: number, code: string): Expression => ({
    op: '==',
    left: { op: 'item', item },
    right: { op: 'literal', value: code },
  });

  test('an unknown condition shows where the instrument says so', () => {
    const compiled = changed('chairGap', { when: { if: is(at.chairInPost, 'no'), whenUnknown: 'show' } });
    const sheet = read({ governance: { chairGap: '2015-01-31' } }, compiled);
    expect(sheet.visible[at.chairGap]).toBe('unknown');
    expect(sheet.items[at.chairGap]?.state).toBe('answered');
  });

  test('a condition may read an item that stands later and is itself hidden', () => {
    const chain: CompiledInstrument = {
      ...smallInstrument,
      items: smallInstrument.items.map((item, index) => {
        if (index === at.chairInPost)
          return { ...item, when: { if: is(at.summary, 'long enough'), whenUnknown: 'hide' } };
        if (index === at.summary) return { ...item, when: { if: is(at.worry, 'never'), whenUnknown: 'show' } };
        return item;
      }),
    };
    const sheet = read({ governance: { chairInPost: 'no', summary: 'long enough', chairGap: '2015-01-31' } }, chain);
    expect(sheet.items[at.chairInPost]?.state).toBe('answered');
    expect(sheet.items[at.chairGap]?.state).toBe('answered');
  });

  const sectionWhen = (section: number, when: CompiledInstrument['sections'][number]['when']): CompiledInstrument => ({
    ...smallInstrument,
    sections: smallInstrument.sections.map((given, index) => (index === section ? { ...given, when } : given)),
  });

  test('a hidden section hides its items and rows', () => {
    const declaredGood = { if: is(at.declaredOverall, 'good'), whenUnknown: 'hide' } as const;
    const hiddenRows = read(
      { ...completeAnswers, declaredOverall: { grade: 'inadequate' } },
      sectionWhen(2, declaredGood),
    );
    expect(hiddenRows.rows[2]).toEqual([]);
    expect(hiddenRows.items[at.inPostFte]?.state).toBe('hidden');
    const hiddenItems = read(
      { ...completeAnswers, declaredOverall: { grade: 'inadequate' } },
      sectionWhen(1, declaredGood),
    );
    expect(hiddenItems.items[at.challenge]).toMatchObject({ state: 'hidden', value: null });
    expect(hiddenItems.parts[at.challenge]).toEqual({});
  });

  test('a circle, which the compiler refuses, is unknown and ends', () => {
    const circle = changed('chairInPost', { when: { if: is(at.chairGap, 'x'), whenUnknown: 'hide' } });
    expect(read({ governance: { chairInPost: 'no' } }, circle).items[at.chairInPost]?.state).toBe('hidden');
  });

  test('a condition that reads a score gets it when all that it reads has been read', () => {
    const compiled = changed('chairGap', {
      when: {
        if: { op: '<', left: { op: 'score', score: 1, read: 'band' }, right: { op: 'literal', value: 3 } },
        whenUnknown: 'hide',
      },
    });
    const asked: unknown[] = [];
    const outcome = readAnswers(compiled, completeAnswers, {
      scoreOf: (score, { items }) => {
        asked.push(score, items[at.chairIndependent]?.value, items[at.challenge]?.value, items[at.learning]?.value);
        return { status: 'scored', value: null, band: 2, coverage: 1 };
      },
    });
    expect(outcome.ok && outcome.value.visible[at.chairGap]).toBe('shown');
    expect(asked).toEqual([1, 3, 2, 4]);
  });

  test('law: what is written in a hidden question changes nothing', () => {
    const hiddenDates = fc.constantFrom(undefined, '2015-01-31', '2016-02-29');
    fc.assert(
      fc.property(fc.constantFrom('yes', undefined), hiddenDates, hiddenDates, (chairInPost, one, other) => {
        const governance = { ...completeAnswers.governance, chairInPost };
        expect(read({ governance: { ...governance, chairGap: one } })).toEqual(
          read({ governance: { ...governance, chairGap: other } }),
        );
      }),
    );
  });
});

describe('rows', () => {
  test('columns are read by name, derived columns worked out', () => {
    const [first, second] = read(completeAnswers).rows[2] ?? [];
    expect(first?.answers.inPostFte).toMatchObject({ state: 'answered', value: 40.5 });
    // 100 * 4.5 / (4.5 + 40.5)
    expect(first?.parts.vacancyRate).toBe(10);
    expect(second?.parts.vacancyRate).toBe(0);
  });

  test('a formula on a column that is not answered is unknown', () => {
    const [row] = read({ workforce: [{ role: 'a', inPostFte: 3 }] }).rows[2] ?? [];
    expect(row?.parts.vacancyRate).toBeNull();
    expect(row?.answers.vacancyFte).toMatchObject({ state: 'unanswered', value: null });
  });

  test('a formula over the rows', () => {
    const sum: Expression = {
      op: 'sum',
      over: { kind: 'rows', section: 2 },
      of: { op: 'element', property: 'vacancyFte' },
    };
    expect(evaluate(sum, scopeOf(smallInstrument, read(completeAnswers)))).toBe(4.5);
  });

  test('a column may be shown by another, wherever it stands', () => {
    const compiled = changed('role', {
      when: {
        if: { op: '>', left: { op: 'element', property: 'vacancyFte' }, right: { op: 'literal', value: 0 } },
        whenUnknown: 'hide',
      },
    });
    const [first, second] = read(completeAnswers, compiled).rows[2] ?? [];
    expect([first?.answers.role?.state, second?.answers.role?.state]).toEqual(['answered', 'hidden']);
    expect(second?.parts.role).toBeNull();
  });

  test('columns without x-item are read too, options marked missing as nothing', () => {
    const place = {
      type: 'string',
      oneOf: [
        { const: 'north', title: 'North' },
        { const: 'nowhere', title: 'Nowhere', 'x-option': { missing: 'not-known' } },
      ],
    };
    const row = { type: 'object', properties: { place: { $ref: '#/$defs/place' } } };
    const compiled: CompiledInstrument = {
      ...smallInstrument,
      schema: {
        draft: {},
        final: { type: 'object', properties: { workforce: { type: 'array', items: row } }, $defs: { place } },
      },
    };
    const rows = read({ workforce: [{ place: 'north' }, { place: 'nowhere' }] }, compiled).rows[2] ?? [];
    expect(rows.map(({ parts }) => parts.place)).toEqual(['north', null]);
  });
});

describe('answers that are none', () => {
  test.each([
    { name: 'not an object', answers: 'yes', want: ['answer-wrong-type '] },
    { name: 'nothing', answers: null, want: ['answer-wrong-type '] },
    { name: 'a list', answers: [], want: ['answer-wrong-type '] },
    {
      name: 'a number as text',
      answers: { governance: { worry: '3' } },
      want: ['answer-wrong-type /governance/worry'],
    },
    {
      name: 'not a number',
      answers: { governance: { worry: Number.NaN } },
      want: ['answer-wrong-type /governance/worry'],
    },
    {
      name: 'infinity',
      answers: { workforce: [{ inPostFte: Number.POSITIVE_INFINITY }] },
      want: ['answer-wrong-type /workforce/0/inPostFte'],
    },
    {
      name: 'out of range, even in a draft',
      answers: { governance: { worry: 11 } },
      want: ['answer-out-of-range /governance/worry'],
    },
    {
      name: 'no such option',
      answers: { governance: { chairInPost: 'toString' } },
      want: ['answer-not-an-option /governance/chairInPost'],
    },
    {
      name: 'a choice as a list',
      answers: { governance: { chairInPost: ['yes'] } },
      want: ['answer-wrong-type /governance/chairInPost'],
    },
    {
      name: 'no day of the calendar',
      answers: { governance: { chairGap: '2015-02-30' } },
      want: ['answer-wrong-format /governance/chairGap'],
    },
    {
      name: 'an unknown key',
      answers: { governance: { chairinpost: 'yes' } },
      want: ['answer-unknown-key /governance/chairinpost'],
    },
    {
      name: 'an own key __proto__',
      answers: JSON.parse('{"__proto__": {"governance": {}}}'),
      want: ['answer-unknown-key /__proto__'],
    },
    {
      name: 'an own key __proto__ in an answer',
      answers: JSON.parse('{"governance": {"challenge": {"__proto__": {"judgement": "good"}}}}'),
      want: ['answer-unknown-key /governance/challenge/__proto__'],
    },
    {
      name: 'too long a text',
      answers: { governance: { summary: 'x'.repeat(1_000_000) } },
      want: ['answer-wrong-length /governance/summary'],
    },
    {
      name: 'too long a list',
      answers: { workforce: Array.from({ length: 51 }, () => ({})) },
      want: ['answer-wrong-count /workforce'],
    },
    {
      name: 'choices that repeat',
      answers: { governance: { agencies: ['police', 'police'] } },
      want: ['answer-repeats /governance/agencies'],
    },
    {
      name: 'a choice that JSON has no word for',
      answers: { governance: { agencies: [1n] } },
      want: ['answer-wrong-type /governance/agencies/0'],
    },
    { name: 'a row that is none', answers: { workforce: [null] }, want: ['answer-wrong-type /workforce/0'] },
  ])('$name', ({ answers, want }) => {
    expect(codesOf(answers)).toEqual(want);
  });

  test('all at once', () => {
    expect(codesOf({ governance: { worry: 11, chairInPost: 'x' }, extra: 1 })).toHaveLength(3);
  });

  test('what an object inherits is no answer', () => {
    const inherited = Object.create({ governance: { chairInPost: 'yes' } });
    expect(read(inherited).items[at.chairInPost]?.state).toBe('unanswered');
  });

  test('a missing state that the item does not allow is refused', () => {
    const compiled = changed('challenge', { missing: ['not-applicable'] });
    expect(codesOf({ governance: { challenge: { judgement: 'not-known' } } }, compiled)).toEqual([
      'answer-missing-state-not-allowed /governance/challenge/judgement',
    ]);
  });

  test('a missing state among several choices stands alone', () => {
    const compiled = changed('agencies', {
      missing: ['not-known'],
      options: [
        { code: 'police', value: null, missing: null, texts: {} },
        { code: 'health', value: null, missing: 'not-known', texts: {} },
      ],
    });
    expect(codesOf({ governance: { agencies: ['police', 'health'] } }, compiled)).toEqual([
      'answer-missing-state-not-alone /governance/agencies',
    ]);
    expect(read({ governance: { agencies: ['health'] } }, compiled).items[at.agencies]).toMatchObject({
      state: 'not-known',
      codes: null,
    });
  });

  test('law: any value whatever is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (answers) => {
        readAnswers(smallInstrument, answers);
        readAnswers(smallInstrument, { governance: answers, workforce: [answers] });
      }),
      { numRuns: 500 },
    );
  });

  test('a value deeper than the stack is refused', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
    expect(codesOf({ governance: { agencies: [deep, deep] } }).length).toBeGreaterThan(0);
  });
});
