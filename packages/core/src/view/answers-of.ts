import { at, isObject, own } from '../json.js';
import type { Words } from './field.js';
import type { Field } from './fields/field-of.js';
import type { Reading } from './form-draft.js';
import type { PagePlan } from './form-plan.js';
import type { AnswerLine, AnswersView } from './form-view.js';
import type { Placed } from './placed.js';

/** Check answers: a line for each question shown, a card for each row. */
export const answersOf = (
  reading: Reading,
  shown: readonly { readonly page: PagePlan }[],
  told: readonly Placed[],
): readonly AnswersView[] => {
  const errors = new Map<string, Words>();
  for (const { name, question, message, isWarning } of told)
    if (!isWarning) for (const key of [name, question]) if (!errors.has(key)) errors.set(key, message);
  return shown.map(({ page }) => ({
    page: page.key,
    title: page.title,
    cards:
      page.table === null ? [{ title: null, lines: linesOf(page, reading, errors) }] : cardsOf(page, reading, errors),
  }));
};

type Errors = ReadonlyMap<string, Words>;

const lineOf = (field: Field, value: unknown, page: string, errors: Errors): AnswerLine => ({
  label: field.label,
  values: field.say(value),
  page,
  target: field.target,
  error: errors.get(field.name) ?? null,
});

const linesOf = ({ key, questions }: PagePlan, { draft, sheet }: Reading, errors: Errors): readonly AnswerLine[] =>
  questions
    .filter(({ item }) => sheet.items[item]?.state !== 'hidden')
    .map(({ field, name }) => lineOf(field, at(draft.answers, name), key, errors));

const cardsOf = (
  { key, table, section }: PagePlan,
  { draft, sheet }: Reading,
  errors: Errors,
): AnswersView['cards'] => {
  const rows = at(draft.answers, table?.name ?? '');
  if (table === null || !Array.isArray(rows)) return [];
  const read = new Map(sheet.rows[section]?.map((row) => [row.index, row]));
  return rows.flatMap((row: unknown, index) => {
    const entry = table.entryAt?.(index);
    if (entry === undefined || !isObject(row)) return [];
    const seen = entry.parts.filter(({ key: column }) => read.get(index)?.answers[column ?? '']?.state !== 'hidden');
    const lines = seen.map(({ key: column, field }) => lineOf(field, own(row, column ?? ''), key, errors));
    const parts = read.get(index)?.parts;
    const worked = (table.derived ?? []).map(({ name, label, say }): AnswerLine => {
      const value = own(parts, name);
      const values = typeof value === 'number' ? [say(value)] : [];
      return { label, values, page: key, target: entry.target, error: null };
    });
    return [{ title: entry.legend, lines: [...lines, ...worked] }];
  });
};
