import { score } from '@plumbline/core';
import { describe, expect, test } from 'vitest';
import { answerObjects } from './data.js';
import { benchInstrument, compileBench } from './instrument.js';

describe('the benchmark instrument', () => {
  test('has what the table of targets says', () => {
    const { questions, sections } = benchInstrument();
    const count = (kind: string) => questions.filter((question) => question.kind === kind).length;
    expect([count('graded'), count('yes-no'), count('number'), count('text')]).toEqual([90, 10, 10, 10]);
    expect(questions.filter(({ shownBy }) => shownBy !== null)).toHaveLength(12);
    expect(questions.filter(({ critical }) => critical === 'limiting')).toHaveLength(8);
    expect(questions.filter(({ reverse }) => reverse).length).toBeGreaterThan(4);
    expect(new Set(questions.flatMap(({ themes }) => themes)).size).toBe(20);
    expect(sections).toHaveLength(8);
  });

  test.each([10, 120, 1000])('compiles with %i questions', (items) => {
    const compiled = compileBench(benchInstrument(items));
    expect(compiled.items).toHaveLength(items);
    expect(compiled.themeScores.length).toBeGreaterThan(0);
  });

  test('responses are of every kind', () => {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const bands = new Map<string, number>();
    const flags = new Map<string, number>();
    let capped = 0;
    let missing = 0;
    const count = 300;
    for (const answers of answerObjects(instrument, count)) {
      const found = score(compiled, answers);
      if (!found.ok) throw new Error('Answers that fit were refused.');
      for (const { status, band, cappedBy } of found.value.scores) {
        const what = band?.band ?? status;
        bands.set(what, (bands.get(what) ?? 0) + 1);
        capped += cappedBy.length;
      }
      for (const { id, state } of found.value.flags)
        flags.set(`${id} ${state}`, (flags.get(`${id} ${state}`) ?? 0) + 1);
      missing += found.value.states.unanswered;
    }
    expect([...bands.keys()].sort()).toEqual([
      'good',
      'inadequate',
      'insufficient',
      'outstanding',
      'requires-improvement',
    ]);
    expect(Math.min(...bands.values())).toBeGreaterThan(10);
    expect(capped).toBeGreaterThan(50);
    expect(missing / (count * 120)).toBeGreaterThan(0.07);
    expect(flags.get('weak-overall raised')).toBeGreaterThan(10);
    expect(flags.get('critical-item raised')).toBeGreaterThan(50);
  });
});
