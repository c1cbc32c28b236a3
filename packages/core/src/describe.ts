import type { Issue } from './issue.js';
import { place, type Wordings } from './issue-codes/wording.js';
import { englishWordings } from './issue-codes.js';

export interface IssueDescription {
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

/** A language is one table of wordings and its way to suggest. */
const languages = {
  en: { wordings: englishWordings, suggest: (suggestion: string) => ` Did you mean “${suggestion}”?` },
} as const satisfies {
  readonly [language: string]: { readonly wordings: Wordings; readonly suggest: (suggestion: string) => string };
};

export type IssueLanguage = keyof typeof languages;

/**
 * Says what an issue is and how to mend it. A code of a later version still gets a sentence, from its place and what was
 * expected. Never says what somebody answered: an issue does not hold it.
 */
export const describe = (issue: Issue, language: IssueLanguage = 'en'): IssueDescription => {
  const { wordings, suggest } = languages[language];
  const wording = Object.hasOwn(wordings, issue.code) ? wordings[issue.code] : undefined;
  const hint = issue.suggestion === undefined ? '' : suggest(issue.suggestion);
  if (wording === undefined)
    return {
      message: `There is a problem with ${place(issue)} (${issue.code}).`,
      fix: (issue.expected === '' ? 'See the list of issues.' : `Expected: ${issue.expected}.`) + hint,
    };
  return { message: capitalised(wording.message(issue)), fix: wording.fix(issue) + hint };
};

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
