import type { Host } from '@plumbline/components/preact';
import type { Issue } from '@plumbline/core';
import type { ErrorView, FormDraft, FormWords, PageView, PreparedForm, ReadPage } from '@plumbline/core/view';
import { appearedOn } from './appeared.js';
import type { BodyLimits } from './body-limits.js';
import { findField } from './find-field.js';
import { type PostedBody, parseBody } from './parse-body.js';
import { refusalsOf } from './refusals.js';

export interface PostOptions {
  readonly words: FormWords;
  readonly limits?: BodyLimits;
  /** Names that are the portal's own: those of `Host.hidden`, such as a token against forgery. They come back in `own`. */
  readonly own?: readonly string[];
}

/** Where the reader goes: to a page of the form (and to what on it), to the task list, or to check answers. */
export type NextStep =
  | { readonly to: 'page'; readonly page: string; readonly target: string | null }
  | { readonly to: 'tasks' }
  | { readonly to: 'answers' };

/** The address of a next step, for a redirect (303 See Other). */
export const addressOf = (next: NextStep, host: Pick<Host, 'page' | 'tasks' | 'answers'>): string => {
  switch (next.to) {
    case 'page':
      return host.page(next.page) + (next.target === null ? '' : `#${next.target}`);
    case 'tasks':
      return host.tasks ?? '/';
    case 'answers':
      return host.answers ?? host.tasks ?? '/';
  }
};

/** What came of a post: a draft to keep, and what to do next. */
export interface AppliedPost {
  /** All answers: what the page asked is replaced, everything else is as it was. */
  readonly answers: unknown;
  /** Texts that could not be read, by control name; those of other pages stay. Keep them with the draft, so that they are shown again. */
  readonly typed: Readonly<Record<string, string>>;
  /** Pointers of answers of the year before that are said to hold still. */
  readonly looked: readonly string[];
  /** What was refused or could not be read, codes `body-…` and `entry-…`. Never holds an answer. */
  readonly issues: readonly Issue[];
  readonly button: ReadPage['button'];
  /** Names of questions, and of fields within entries, that came up on this page through what was posted, so that the page is shown again. */
  readonly appeared: readonly string[];
  /** What was refused, in words, for `errors` of `renderPage`; what the view tells at its fields is not repeated. */
  readonly errors: readonly ErrorView[];
  /** The page has something wrong on it: show it again at once, with `errors` and `tell: 'draft'`, in place of going on. */
  readonly isWrong: boolean;
  readonly next: NextStep;
  /** Values of the portal's own names, the first of each. */
  readonly own: Readonly<Record<string, string>>;
}

/**
 * Reads what was posted of a page and says what to do next. Nothing is thrown for what was posted.
 *
 * An error keeps the reader on the page, save for “Save and come back later” (`button.do === 'save'`); a question that is only missing
 * does not. A body that is refused as a whole leaves the draft as it was.
 *
 * @param page key of the page, from its address and not from the body
 * @param draft what the page was drawn from
 */
export const applyPost = async (
  form: PreparedForm,
  page: string,
  body: PostedBody,
  draft: FormDraft,
  { words, limits, own = [] }: PostOptions,
): Promise<AppliedPost> => {
  const parsed = await parseBody(body, limits);
  const entries = parsed.ok ? parsed.value : [];
  const isOwn = new Set(own);
  const read = parsed.ok
    ? form.read(
        page,
        entries.filter(([name]) => !isOwn.has(name)),
        draft.answers,
      )
    : { answers: draft.answers, typed: {}, issues: parsed.issues, button: null, looked: [] };
  const posted = new Set(entries.map(([name]) => name));
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
  const isWrong = !parsed.ok || errors.length > 0 || told.size > 0;
  const outcome = { button: read.button, appeared, isWrong };
  return {
    ...kept,
    issues: read.issues,
    ...outcome,
    errors,
    next: nextStep(page, after, outcome),
    own: Object.fromEntries(entries.filter(([name]) => isOwn.has(name)).reverse()),
  };
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
  { button, appeared, isWrong }: Pick<AppliedPost, 'button' | 'appeared' | 'isWrong'>,
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
