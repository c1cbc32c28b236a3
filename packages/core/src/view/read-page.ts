import { readSheet, type ScoreOf } from '../answers/read-sheet.js';
import type { ReadingParts } from '../answers/reading-parts.js';
import type { Issue } from '../issue.js';
import { at, isObject, stepsOf } from '../json.js';
import type { Typed } from './fields/field-of.js';
import type { FormPlan, PagePlan } from './form-plan.js';
import { gather, type PostedButton } from './posted.js';
import { put } from './put.js';

/** What came of reading a posted page. */
export interface ReadPage {
  /** All answers: what the page asked is replaced, everything else is as it was. */
  readonly answers: unknown;
  /** Texts that could not be read, by control name, for `FormDraft.typed`. */
  readonly typed: Typed;
  /** What was refused, codes `entry-…`. Never holds an answer. */
  readonly issues: readonly Issue[];
  /** The button that was pressed; `null` for none, and for an `add` or `remove` of what the page does not have. */
  readonly button: PostedButton | null;
  /** Pointers of answers of the year before that are said to hold still, for `FormDraft.looked`. */
  readonly looked: readonly string[];
}

/** Reads what was posted of one page. Never throws, whatever is posted. */
export const readPage = (
  plan: FormPlan,
  parts: ReadingParts,
  scoreOf: ScoreOf,
  { page: key, entries, answers }: { readonly page: string; readonly entries: unknown; readonly answers: unknown },
): ReadPage => {
  const page = plan.pages.find((each) => each.key === key);
  const gathered = gather(entries);
  const { posted, issues, typed, below } = gathered;
  const refused = (): ReadPage => ({ answers, typed: {}, issues, button: null, looked: [] });
  if (page === undefined) posted.refuse('entry-unknown', '', 'a page of the form');
  if (page === undefined || !gathered.isWhole) return refused();
  posted.take('page');
  const { sheet } = readSheet(parts.operators, plan.compiled, answers, scoreOf);
  const looked: string[] = [];
  let next = answers;
  const replace = (name: string, value: unknown): void => {
    if (at(answers, name) !== value) next = put(next, stepsOf(name), value, plan.kept);
  };
  const isPosted = new Set(gathered.names.map((name) => name.replace(/-(day|month|year)$/, '')));
  for (const { name, field, item } of page.questions) {
    const wasShown = sheet.items[item]?.state !== 'hidden';
    if (!wasShown && !isPosted.has(name) && !below.has(name)) continue;
    replace(name, field.read(at(answers, name), posted));
    if (posted.take(`still:${name}`)?.[0] === 'yes') looked.push(name);
  }
  if (page.table !== null) replace(page.table.name, page.table.read(at(answers, page.table.name), posted));
  if (isObject(next) || next === undefined) next = keepSection(next, page, plan);
  gathered.leftOver();
  const button = isUnknown(gathered.button, page) ? null : gathered.button;
  return { answers: next, typed: Object.fromEntries(typed), issues, button, looked };
};

/** A section that the instrument asks for is there once its page was posted, whatever was answered. */
const keepSection = (answers: unknown, { section }: PagePlan, { compiled, kept }: FormPlan): unknown => {
  const { pointer = '', repeats } = compiled.sections[section] ?? {};
  if (!kept.has(pointer) || at(answers, pointer) !== undefined) return answers;
  return put(answers, stepsOf(pointer), repeats == null ? {} : [], kept);
};

const isUnknown = (button: PostedButton | null, { questions, table }: PagePlan): boolean => {
  if (button === null || button.pointer === null) return false;
  const names = [...questions.map(({ name }) => name), ...(table === null ? [] : [table.name])];
  return !names.some((name) => `${button.pointer}/`.startsWith(`${name}/`));
};
