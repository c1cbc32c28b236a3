import { cy } from './cy/cy.js';
import { en } from './en/en.js';
import type { Messages } from './messages.js';

export interface ExplanationLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** A speaker has read the sentences and found them right. Where not, whoever shows them should say so. */
  readonly isReviewed: boolean;
}

/** Languages that explanations are written in. */
export const explanationLanguages: readonly ExplanationLanguage[] = [
  { tag: 'en', isReviewed: true },
  { tag: 'cy', isReviewed: false },
];

const messages: { readonly [language: string]: Messages } = { en, cy };

/** The language that an explanation asked for in `language` is written in: its own, that of its region, or English. */
export const explanationLanguage = (language: string): ExplanationLanguage => {
  const find = (tag: string) => explanationLanguages.find((each) => each.tag === tag);
  return find(language) ?? find(language.split('-')[0] ?? '') ?? { tag: 'en', isReviewed: true };
};

/** Sentences of a language; of English for a language that has none yet. */
export const messagesIn = (language: string): Messages => messages[explanationLanguage(language).tag] ?? en;
