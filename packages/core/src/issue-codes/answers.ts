import { quoted, type Wordings } from './wording.js';

const where = ({ path }: { readonly path: string }): string =>
  path === '' ? 'The set of answers' : `The answer ${path}`;

/** Sets of answers: the verdict of the instrument's JSON Schema, then what the dialect asks besides. */
export const answerCodes: Wordings = {
  'answer-wrong-type': {
    message: (issue) => `${where(issue)} is of the kind “${issue.found}” where “${issue.expected}” is expected.`,
    fix: ({ expected }) => `Give a value of the kind “${expected}”, a number without quotation marks for instance.`,
  },
  'answer-unknown-key': {
    message: ({ found }) => `The instrument has no question ${quoted(found)} in this place.`,
    fix: () => 'Correct the key, or take it out.',
  },
  'answer-required': {
    message: (issue) => `${where(issue)} is missing.`,
    fix: () => 'Answer the question, or say why there is no answer where the question offers that.',
  },
  'answer-not-an-option': {
    message: (issue) => `${where(issue)} is none of the options.`,
    fix: ({ expected }) => `Choose one of: ${expected}.`,
  },
  'answer-out-of-range': {
    message: (issue) => `${where(issue)} is outside the range (allowed: ${issue.expected}).`,
    fix: ({ expected }) => `Give a number ${expected}.`,
  },
  'answer-wrong-length': {
    message: (issue) => `${where(issue)} has ${issue.found} characters (allowed: ${issue.expected}).`,
    fix: ({ expected }) => (expected.startsWith('>') ? 'Write more.' : 'Write less.'),
  },
  'answer-wrong-count': {
    message: (issue) => `${where(issue)} has ${issue.found} entries (allowed: ${issue.expected}).`,
    fix: ({ expected }) => (expected.startsWith('>') ? 'Add entries.' : 'Take entries out.'),
  },
  'answer-repeats': {
    message: (issue) => `${where(issue)} holds the same entry more than once.`,
    fix: () => 'Give each entry once.',
  },
  'answer-wrong-format': {
    message: (issue) => `${where(issue)} is no valid ${issue.expected}.`,
    fix: ({ expected }) => `Write a valid ${expected}.`,
  },
  'answer-incomplete': {
    message: (issue) => `What stands beside it asks for ${issue.expected}, which is missing (${issue.path}).`,
    fix: ({ expected }) => `Give ${expected}, or change the answer that asks for it.`,
  },
  'answer-too-deep': {
    message: (issue) => `${where(issue)} is nested too deeply (allowed: ${issue.expected}).`,
    fix: () => 'Take levels out.',
  },
  'answer-while-hidden': {
    message: (issue) => `${where(issue)} is given, but the other answers hide the question. It counts for nothing.`,
    fix: () => 'Take the answer out, or change the answer that hides the question.',
  },
  'answer-missing-state-not-allowed': {
    message: (issue) => `${where(issue)} is “${issue.found}”, which this question does not allow.`,
    fix: ({ expected }) => `Give one of: ${expected}.`,
  },
  'answer-missing-state-not-alone': {
    message: (issue) => `${where(issue)} says “${issue.found}” and something else at once.`,
    fix: ({ found }) => `Leave “${found}” out, or give nothing else.`,
  },
  'row-key-repeats': {
    message: ({ path, found }) => `The row ${path} cannot be told from another: ${found}.`,
    fix: ({ expected }) => `Give it ${expected}, or put the two rows together.`,
  },
  'row-check-failed': {
    message: ({ path, expected }) => `The row ${path} does not meet the check “${expected}”.`,
    fix: () => 'Compare the figures in the row and correct the one that is wrong.',
  },
};
