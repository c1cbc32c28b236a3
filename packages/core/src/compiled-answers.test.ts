import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajvJudge } from './ajv.js';
import { checkSubset } from './answers/closed-subset.js';
import { compile } from './compile.js';
import { readAnswers } from './read-answers.js';
import { documents, instrumentDocument } from './testing/instrument-document.js';
import { mutatedFrom } from './testing/mutations.js';
import { validateAnswers } from './validate.js';

const outcome = compile(instrumentDocument(), { documents: documents() });
if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
const compiled = outcome.value;

const complete = {
  governance: {
    chairInPost: 'yes',
    chairIndependent: { grade: 'good', impact: 'Yes.', evidence: [{ title: 'Minutes', date: '2015-03-01' }] },
    board: { attendance: { grade: 'not-applicable', reason: 'Not yet met' } },
  },
  learningSection: { reviews: { grade: 'inadequate' }, partners: ['health'] },
  workforce: [{ role: 'social worker', inPostFte: 30, vacancyFte: 10 }],
  declaredOverall: { grade: 'good' },
};

const read = (answers: unknown) => {
  const sheet = readAnswers(compiled, answers);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.issues));
  const by = (key: string) => compiled.items.findIndex((item) => item.key === key);
  return {
    item: (key: string) => sheet.value.items[by(key)],
    rows: sheet.value.rows.flat(),
  };
};

describe('answers to an instrument as it comes from compile', () => {
  test('complete answers hold, by both judges', () => {
    expect(validateAnswers(compiled, complete, { mode: 'final' })).toEqual([]);
    expect(validateAnswers(compiled, complete, { mode: 'final', judge: ajvJudge(compiled) })).toEqual([]);
  });

  test('are read', () => {
    const { item, rows } = read(complete);
    expect(item('chairIndependent')).toMatchObject({ state: 'answered', value: 3, hasImpact: true });
    expect(item('attendance')).toMatchObject({ state: 'not-applicable', value: null });
    expect(item('reviews')).toMatchObject({ value: 1 });
    expect(item('partners')).toMatchObject({ codes: ['health'] });
    expect(item('chairGap')).toMatchObject({ state: 'hidden' });
    expect(item('declaredOverall')).toMatchObject({ value: 3 });
    // 100 * 10 / 40
    expect(rows[0]?.parts).toMatchObject({ role: 'social worker', vacancyFte: 10, vacancyRate: 25 });
  });

  test('a section inside a section is hidden by its own condition', () => {
    const vacant = { ...complete.governance, chairInPost: 'no', chairGap: '2015-01-31' };
    expect(read({ ...complete, governance: vacant }).item('attendance')).toMatchObject({ state: 'hidden' });
    expect(
      validateAnswers(compiled, { ...complete, governance: vacant }, { mode: 'final' }).map(
        ({ code, path }) => code + path,
      ),
    ).toEqual(['answer-while-hidden/governance/board/attendance']);
  });

  test('a state that this item does not allow is refused', () => {
    const answers = { ...complete, learningSection: { reviews: { grade: 'not-applicable', reason: 'None' } } };
    expect(validateAnswers(compiled, answers, { mode: 'draft' }).map(({ code }) => code)).toEqual([
      'answer-missing-state-not-allowed',
    ]);
  });

  test('law: both judges agree on every mutation, issue for issue', () => {
    const judge = ajvJudge(compiled);
    fc.assert(
      fc.property(mutatedFrom(complete), fc.constantFrom('draft' as const, 'final' as const), (answers, mode) => {
        const sorted = (issues: readonly object[]) => issues.map((issue) => JSON.stringify(issue)).sort();
        expect(sorted(checkSubset(compiled.schema[mode], answers))).toEqual(sorted(judge(answers, mode)));
      }),
      { numRuns: 1000 },
    );
  });
});
