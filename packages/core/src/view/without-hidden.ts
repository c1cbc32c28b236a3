import type { AnswerSheet } from '../answers/answer-sheet.js';
import { at, isObject, stepsOf } from '../json.js';
import type { FormPlan } from './form-plan.js';
import { put } from './put.js';

/** Answers without those to questions that the others hide, which count for nothing and may not be in a finished set. */
export const withoutHidden = ({ compiled, kept }: FormPlan, sheet: AnswerSheet, answers: unknown): unknown => {
  let left = answers;
  const takeOut = (pointer: string): void => {
    if (at(left, pointer) !== undefined) left = put(left, stepsOf(pointer), undefined, kept);
  };
  for (const [index, { pointer, rowsOf }] of compiled.items.entries())
    if (rowsOf === null && sheet.items[index]?.state === 'hidden') takeOut(pointer);
  for (const [index, { pointer, repeats }] of compiled.sections.entries()) {
    if (repeats === null) continue;
    if (sheet.sections[index]?.isHidden === true) takeOut(pointer);
    else left = put(left, stepsOf(pointer), withoutHiddenColumns(at(left, pointer), sheet.rows[index] ?? []), kept);
  }
  return left;
};

const withoutHiddenColumns = (rows: unknown, read: AnswerSheet['rows'][number]): unknown => {
  if (!Array.isArray(rows)) return rows;
  const byIndex = new Map(read.map((row) => [row.index, row.answers]));
  return rows.map((row: unknown, index) =>
    isObject(row)
      ? Object.fromEntries(Object.entries(row).filter(([key]) => byIndex.get(index)?.[key]?.state !== 'hidden'))
      : row,
  );
};
