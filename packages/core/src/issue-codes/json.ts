import { place, quoted, type Wordings } from './wording.js';

/** Files before they are documents: bytes, text, JSON. */
export const jsonCodes: Wordings = {
  'text-not-utf-8': {
    message: ({ found }) => `The file is not UTF-8 text: it holds ${found}.`,
    fix: () => 'Save it with the encoding UTF-8.',
  },
  'json-syntax': {
    message: ({ found, expected }) => `This is not JSON: ${expected} is expected at ${found}.`,
    fix: () => 'Look there for a missing or spare comma, quotation mark or bracket. JSON has no comments.',
  },
  'json-too-large': {
    message: ({ found, expected }) => `The text has ${found} characters (allowed: ${expected}).`,
    fix: () => 'Split it, or allow more.',
  },
  'json-too-deep': {
    message: ({ found, expected }) => `The text is nested too deeply at ${found} (allowed: ${expected}).`,
    fix: () => 'Take levels out.',
  },
  'json-key-repeats': {
    message: (issue) => `The key ${place(issue)} stands more than once in its object (${issue.found}).`,
    fix: () => 'Keep one of them.',
  },
  'json-key-forbidden': {
    message: (issue) => `The key ${quoted(issue.path)} may not be used (${issue.found}).`,
    fix: () => 'Choose another name.',
  },
};
