import type { Issue } from '../issue.js';
import { errorWords } from './error-words.js';
import { findField, targetOf } from './find-field.js';
import type { ErrorView, PageView } from './form-view.js';
import type { FormWords } from './generated/form-words.js';

/** What leads to no field of its own leads to the page. */
const mainTarget = 'main-content';

/**
 * What was refused of a post, in words: what `read` keeps the earlier answer for. Texts that could not be read are not among them, since
 * the view tells those at their fields.
 */
export const refusalsOf = (
  issues: readonly Issue[],
  told: ReadonlySet<string>,
  page: PageView,
  words: FormWords,
): readonly ErrorView[] => {
  const refusals = new Map<string, ErrorView>();
  for (const issue of issues) {
    const field = findField(page, issue.path);
    const target = field === null ? mainTarget : targetOf(field);
    const isTold = refusals.has(target) || told.has(target);
    if (!isTold)
      refusals.set(target, {
        target,
        page: page.key,
        message: errorWords(issue, field?.label ?? page.title, words, field?.kind ?? null),
      });
  }
  return [...refusals.values()];
};
