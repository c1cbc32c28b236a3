import type { Messages } from './messages.js';
import { en } from './messages-en.js';

const languages: { readonly [language: string]: Messages } = { en };

/** Sentences of a language; of English for a language that has none yet. */
export const messagesIn = (language: string): Messages =>
  (Object.hasOwn(languages, language) ? languages[language] : undefined) ??
  (Object.hasOwn(languages, language.split('-')[0] ?? '') ? languages[language.split('-')[0] ?? ''] : undefined) ??
  en;
