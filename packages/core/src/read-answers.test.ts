import { describe, expect, test } from 'vitest';
import { readAnswers } from './read-answers.js';
import { at, completeAnswers, smallInstrument } from './testing/small-instrument.js';

const read = (answers: unknown) => {
  const outcome = readAnswers(smallInstrument, answers);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

describe('readAnswers', () => {
  test('complete answers are read', () => {
    const sheet = read(completeAnswers);
    expect(sheet.items[at.chairIndependent]).toMatchObject({
      state: 'answered',
      value: 3,
      code: 'good',
      hasImpact: true,
    });
    expect(sheet.items[at.chairIndependent]?.evidence).toHaveLength(1);
    expect(sheet.items[at.learning]).toMatchObject({ value: 4, hasImpact: false });
    expect(sheet.items[at.worry]).toMatchObject({ value: 8, code: 2 });
    expect(sheet.items[at.agencies]).toMatchObject({ codes: ['police', 'health'], value: null, code: null });
    expect(sheet.items[at.chairGap]).toMatchObject({ state: 'hidden' });
    expect(sheet.visible[at.chairGap]).toBe('hidden');
    expect(sheet.rows[2]?.[0]?.answers.inPostFte).toMatchObject({ value: 40.5 });
    // 100 * 4.5 / 45 by hand
    expect(sheet.rows[2]?.[0]?.parts.vacancyRate).toBe(10);
    expect(sheet.items[at.inPostFte]?.state).toBe('unanswered');
  });
});
