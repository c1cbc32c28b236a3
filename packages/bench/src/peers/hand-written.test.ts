import { prepare, score } from '@plumbline/core';
import { describe, expect, test } from 'vitest';
import { answerObjects } from '../data.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { handWritten } from './hand-written.js';

const instrument = benchInstrument();
const compiled = compileBench(instrument);
const first = score(compiled, {});
const peer = handWritten(instrument, first.ok ? first.value.engine : '');

const expected = (answers: unknown) => {
  const found = score(compiled, answers);
  if (!found.ok) throw new Error('Answers that fit were refused.');
  const outcome = ({
    fraction: _,
    trace: __,
    bounds: { tight: ___, ...bounds },
    ...rest
  }: (typeof found.value.scores)[number]) => ({
    ...rest,
    bounds,
  });
  const { scores, themes, ...rest } = found.value;
  return { ...rest, scores: scores.map(outcome), themes: themes.map(outcome) };
};

describe('the hand-written scorer', () => {
  test.each([
    { name: 'as in life', options: { seed: 1 }, count: 2000 },
    { name: 'hardly answered', options: { seed: 2, missing: 0.6 }, count: 800 },
    { name: 'complete', options: { seed: 3, missing: 0 }, count: 300 },
    { name: 'nearly complete', options: { seed: 4, missing: 0.01 }, count: 600 },
    { name: 'empty', options: { seed: 5, missing: 1 }, count: 1 },
    { name: 'with answers to what is hidden', options: { seed: 6, answersHidden: true }, count: 600 },
    { name: 'nearly empty', options: { seed: 7, missing: 0.95 }, count: 300 },
  ])('gives what the explaining engine gives: $name', ({ options, count }) => {
    for (const answers of answerObjects(instrument, count, options)) {
      const found = peer(answers);
      expect(found.ok && found.value).toEqual(expected(answers));
    }
  });

  test('gives what the prepared scorer gives, whose bounds of the overall may be narrower', () => {
    const prepared = prepare(compiled);
    expect(prepared.isFlat).toBe(true);
    const withoutOverallBounds = (found: ReturnType<typeof peer>) =>
      found.ok && {
        ...found.value,
        scores: found.value.scores.map((each) => (each.id === 'overall' ? { ...each, bounds: null } : each)),
      };
    for (const answers of answerObjects(instrument, 2000, { seed: 8 }))
      expect(withoutOverallBounds(peer(answers))).toEqual(withoutOverallBounds(prepared.score(answers)));
  });

  test.each([
    { name: 'no object', answers: 'x' },
    { name: 'null', answers: null },
    { name: 'a list', answers: [] },
    { name: 'an unknown section', answers: { nobody: {} } },
    { name: 'a section that is none', answers: { governance: 1 } },
    { name: 'an unknown question', answers: { governance: { nobody: 'good' } } },
    { name: 'a question of another section', answers: { governance: { voice02: 'good' } } },
    { name: 'no such grade', answers: { governance: { governance03: 'fine' } } },
    { name: 'a grade that is no text', answers: { governance: { governance03: 4 } } },
    { name: 'an own __proto__', answers: JSON.parse('{"__proto__":{}}') },
    ...['number', 'text', 'yes-no'].flatMap((kind) => {
      const { key = '', section = 0 } = instrument.questions.find((each) => each.kind === kind) ?? {};
      const wrong = { number: [-1, 1000.5, '1', null], text: ['x'.repeat(2001), 7], 'yes-no': ['maybe', true] }[kind];
      return (wrong ?? []).map((answer, index) => ({
        name: `${kind} ${index}`,
        answers: { [instrument.sections[section] ?? '']: { [key]: answer } },
      }));
    }),
  ])('refuses what the engine refuses: $name', ({ answers }) => {
    expect(score(compiled, answers).ok).toBe(false);
    expect(peer(answers).ok).toBe(false);
  });
});
