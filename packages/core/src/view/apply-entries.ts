import type { Issue } from '../issue.js';
import { appearedOn } from './appeared.js';
import { findField } from './find-field.js';
import type { FormDraft } from './form-draft.js';
import type { ErrorView, PageView } from './form-view.js';
import type { FormWords } from './generated/form-words.js';
import type { PreparedForm } from './prepare-view-with.js';
import type { ReadPage } from './read-page.js';
import { refusalsOf } from './refusals.js';

/** Where the reader goes: to a page of the form (and to what on it), to the task list, or to check answers. */
export type NextStep =
  | { readonly to: 'page'; readonly page: string; readonly target: string | null }
  | { readonly to: 'tasks' }
  | { readonly to: 'answers' };

/** What came of a page that was sent: a draft to keep, and what to do next. */
export interface AppliedEntries {
  /** All answers: what the page asked is replaced, everything else is as it was. */
  readonly answers: unknown;
  /** Texts that could not be read, by control name; those of other pages stay. Keep them with the draft, so that they are shown again. */
  readonly typed: Readonly<Record<string, string>>;
  /** Pointers of answers of the year before that are said to hold still. */
  readonly looked: readonly string[];
  /** What was refused or could not be read. Never holds an answer. */
  readonly issues: readonly Issue[];
  readonly button: ReadPage['button'];
  /** Names of questions, and of fields within entries, that came up on this page through what was sent, so that the page is shown again. */
  readonly appeared: readonly string[];
  /** What was refused, in words; what the view tells at its fields is not repeated. */
  readonly errors: readonly ErrorView[];
  /**
   * The page has something wrong on it: show it again at once, with `errors` and `tell: 'draft'`, in place of going on. So has one that
   * the form does not hold, for which a view has no page.
   */
  readonly isWrong: boolean;
  readonly next: NextStep;
}

export interface ApplyOptions {
  readonly words: FormWords;
  /** Why all that was sent is refused; nothing of it is read then. Default: it is not. */
  readonly refused?: readonly Issue[];
}

/**
 * Reads what was sent of a page, pairs of name and value, and says what to do next: the same on a server and in a browser. Nothing is
 * thrown for what was sent.
 *
 * An error keeps the reader on the page, save for “Save and come back later” (`button.do === 'save'`); a question that is only missing
 * does not.
 *
 * @param draft what the page was drawn from
 */
export const applyEntries = (
  form: PreparedForm,
  page: string,
  entries: readonly (readonly [name: string, value: string])[],
  draft: FormDraft,
  { words, refused }: ApplyOptions,
): AppliedEntries => {
  const read =
    refused === undefined
      ? form.read(page, entries, draft.answers)
      : { answers: draft.answers, typed: {}, issues: refused, button: null, looked: [] };
  const posted = new Set(refused === undefined ? entries.map(([name]) => name) : []);
  const before = seen(form, draft, page);
  const kept = {
    answers: read.answers,
    typed: { ...typedElsewhere(draft, before, posted), ...read.typed },
    looked: lookedAt(draft, read, posted),
  };
  const after = seen(form, { ...draft, ...kept }, page);
  const appeared = before === null || after === null ? [] : appearedOn(before, after);
  const told = new Set(after?.errors.map(({ target }) => target));
  const errors = after === null ? [] : refusalsOf(read.issues, told, after, words);
  // On a page that is not there nothing can be told, and what was refused of it was not taken all the same.
  const isLost = after === null && read.issues.length > 0;
  const isWrong = refused !== undefined || isLost || errors.length > 0 || told.size > 0;
  const outcome = { button: read.button, appeared, isWrong };
  return { ...kept, issues: read.issues, ...outcome, errors, next: nextStep(page, after, outcome) };
};

const seen = ({ view }: PreparedForm, draft: FormDraft, page: string): PageView | null =>
  view(draft, { tell: 'draft', pages: [page], needs: ['pages'] }).pages[0] ?? null;

const isWithin = (names: readonly string[], name: string): boolean =>
  names.some((each) => name === each || name.startsWith(`${each}/`) || name.startsWith(`${each}-`));

const typedElsewhere = ({ typed = {} }: FormDraft, page: PageView | null, posted: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => posted.size === 0 || !isWithin(page?.shown ?? [], name)));

const lookedAt = ({ looked = [] }: FormDraft, read: ReadPage, posted: ReadonlySet<string>): readonly string[] => [
  ...new Set([...looked.filter((name) => !posted.has(`still:${name}`)), ...read.looked]),
];

const nextStep = (
  page: string,
  after: PageView | null,
  { button, appeared, isWrong }: Pick<AppliedEntries, 'button' | 'appeared' | 'isWrong'>,
): NextStep => {
  const again = (target: string | null): NextStep => ({ to: 'page', page, target });
  if (after === null || button?.do === 'save') return { to: 'tasks' };
  if (button?.do === 'add' || button?.do === 'remove') return again(entryTarget(after, button));
  if (isWrong) return again(null);
  if (appeared[0] !== undefined) return again(findField(after, appeared[0])?.id ?? null);
  return after.next === null ? { to: 'answers' } : { to: 'page', page: after.next, target: null };
};

/** The entry that was added, or the list that an entry was taken from. */
const entryTarget = (page: PageView, { do: verb, pointer }: NonNullable<ReadPage['button']>): string | null => {
  const name = verb === 'add' ? pointer : (pointer?.slice(0, pointer.lastIndexOf('/')) ?? null);
  const list = name === null ? null : findField(page, name);
  if (list?.kind !== 'list') return null;
  return (verb === 'add' ? list.entries.at(-1)?.id : undefined) ?? list.id;
};
