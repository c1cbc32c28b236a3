import type { Host } from '@plumbline/components/preact';
import {
  type AppliedEntries,
  applyEntries,
  type FormDraft,
  type FormWords,
  type NextStep,
  type PreparedForm,
} from '@plumbline/core/view';
import type { BodyLimits } from './body-limits.js';
import { type PostedBody, parseBody } from './parse-body.js';

export interface PostOptions {
  readonly words: FormWords;
  readonly limits?: BodyLimits;
  /** Names that are the portal's own: those of `Host.hidden`, such as a token against forgery. They come back in `own`. */
  readonly own?: readonly string[];
}

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

/** What came of a post: a draft to keep, and what to do next. Issues have codes `body-…` and `entry-…`; `errors` are for `renderPage`. */
export interface AppliedPost extends AppliedEntries {
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
  const sent = entries.filter(([name]) => !isOwn.has(name));
  const applied = applyEntries(form, page, sent, draft, parsed.ok ? { words } : { words, refused: parsed.issues });
  return { ...applied, own: Object.fromEntries(entries.filter(([name]) => isOwn.has(name)).reverse()) };
};
