import type { Wordings } from './wording.js';

const where = ({ path }: { readonly path: string }): string => (path === '' ? 'An entry' : `The entry for ${path}`);

/** What was typed on a page of a form and could not be made an answer. Never holds what was typed. */
export const entryCodes: Wordings = {
  'entry-not-a-number': {
    message: (issue) => `${where(issue)} is not a number.`,
    fix: () => 'Write it in digits, with a point before any decimals.',
  },
  'entry-not-a-whole-number': {
    message: (issue) => `${where(issue)} is not a whole number.`,
    fix: () => 'Write it in digits, without decimals.',
  },
  'entry-not-a-date': {
    message: (issue) => `${where(issue)} is no day of the calendar.`,
    fix: () => 'Correct day, month or year.',
  },
  'entry-date-incomplete': {
    message: (issue) => `${where(issue)} lacks ${issue.expected}.`,
    fix: ({ expected }) => `Give the ${expected}, or leave all three empty.`,
  },
  'entry-too-long': {
    message: (issue) => `${where(issue)} is longer than a page may send (allowed: ${issue.expected}).`,
    fix: () => 'Write less.',
  },
  'entry-not-an-option': {
    message: (issue) => `${where(issue)} is none of the options on the page.`,
    fix: () => 'Choose one of the options.',
  },
  'entry-unknown': {
    message: () => 'The page sent an entry for which it has no field.',
    fix: () => 'Open the page again: the questions may have changed.',
  },
  'entry-too-many': {
    message: ({ expected }) => `The page sent more entries than it may (allowed: ${expected}).`,
    fix: () => 'Send the entries of one page at a time.',
  },
};
