import { place, quoted, type Wordings } from './wording.js';

/** Warnings: forms and explanations fall back to the document's own language without a word. */
export const translationCodes: Wordings = {
  'translation-missing': {
    message: (issue) =>
      `Words at ${place(issue)} are missing in the language ${quoted(issue.found)}: ${issue.expected}.`,
    fix: ({ found }) =>
      `Add them under "x-text" for ${quoted(found)}; until then readers of that language see the document's own words.`,
  },
};
