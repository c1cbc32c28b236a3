import { describe, expect, test } from 'vitest';
import { completeAnswers, smallInstrument } from '../testing/small-instrument.js';
import { projectAnswers } from './project-answers.js';
import { projectionOf } from './projection-of.js';

const projection = projectionOf(smallInstrument);

const project = (answers: unknown) => {
  const row = projectAnswers(smallInstrument, projection, answers);
  if (!row.ok) throw new Error(JSON.stringify(row.issues));
  return Object.fromEntries(projection.columns.map(({ name }, at) => [name, row.value[at]]));
};

describe('the projection of a small instrument', () => {
  test('has a column for each graded item, and a list for the rows of a score', () => {
    expect(projection.columns.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'code chairIndependent',
      'code challenge',
      'code learning',
      'rows rows_vacancy',
    ]);
  });

  test('holds the place of the option chosen, and rows in millionths', () => {
    // Options in order: outstanding, good, requires improvement, inadequate.
    expect(project(completeAnswers)).toEqual({
      chairIndependent: 1,
      challenge: 2,
      learning: 0,
      rows_vacancy: [4_500_000, 0],
    });
  });

  test.each([
    { judgement: 'not-applicable', code: -2 },
    { judgement: 'not-known', code: -3 },
  ])('writes $judgement as $code', ({ judgement, code }) => {
    expect(project({ governance: { challenge: { judgement, reason: 'because' } } }).challenge).toBe(code);
  });

  test('writes what is not there as -1 and has no rows', () => {
    expect(project({})).toEqual({ chairIndependent: -1, challenge: -1, learning: -1, rows_vacancy: [] });
  });

  test('refuses a number that is too fine, and answers that do not fit', () => {
    const fine = { workforce: [{ role: 'manager', vacancyFte: 0.12345678 }] };
    expect(projectAnswers(smallInstrument, projection, fine)).toEqual({
      ok: false,
      issues: [{ code: 'number-too-fine', path: '/workforce', expected: 'at most six decimals', found: 'number' }],
    });
    expect(projectAnswers(smallInstrument, projection, { governance: { worry: 99 } }).ok).toBe(false);
  });
});
