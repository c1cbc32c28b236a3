import { quoted, type Wordings } from './wording.js';

/** Conditions and formulas. */
export const expressionCodes: Wordings = {
  'expression-not-understood': {
    message: ({ found }) => `${quoted(found)} cannot be read as part of a condition.`,
    fix: ({ expected }) => `Write ${expected}.`,
  },
  'expression-too-deep': {
    message: () => 'The condition is nested too deeply.',
    fix: ({ expected }) => `Keep it to ${expected}.`,
  },
  'expression-too-large': {
    message: () => 'The condition is too long.',
    fix: ({ expected }) => `Keep it to ${expected}; a score may hold part of it.`,
  },
  'operator-unknown': {
    message: ({ found }) => `There is no operator ${quoted(found)}.`,
    fix: ({ expected }) => `Use one of: ${expected}.`,
  },
  'operands-miscounted': {
    message: ({ found }) => `The operator has ${quoted(found)} operands.`,
    fix: ({ expected }) => `Give it ${expected}.`,
  },
  'path-unknown': {
    message: ({ found }) => `There is no answer ${quoted(found)} to read here.`,
    fix: ({ expected }) => `Name it as ${expected}.`,
  },
  'choice-unknown': {
    message: ({ found }) => `${quoted(found)} is not one of the options, so that it could never be chosen.`,
    fix: ({ expected }) => `Use one of: ${expected}.`,
  },
  'band-value-unknown': {
    message: ({ found }) => `No band has the value ${quoted(found)}.`,
    fix: ({ expected }) => `Use one of: ${expected}.`,
  },
  'types-differ': {
    message: ({ found }) => `${quoted(found)} does not go with what it stands beside.`,
    fix: ({ expected }) => `Use ${expected} on both sides, or change the operator.`,
  },
  'score-without-bands': {
    message: ({ found }) => `The score ${quoted(found)} has no bands.`,
    fix: () => 'Give the score “bands”, or read its value.',
  },
  'score-without-value': {
    message: ({ found }) => `The score ${quoted(found)} is a decision: it has a band and no value.`,
    fix: ({ expected }) => `Read ${expected}.`,
  },
  'this-out-of-place': {
    message: () => 'Nothing is looked at here one by one, so that “this” means nothing.',
    fix: ({ expected }) => `Use it ${expected}.`,
  },
  'this-property-unknown': {
    message: ({ found }) => `“this” has no ${quoted(found)} here.`,
    fix: ({ expected }) => `Use one of: ${expected}.`,
  },
  'inputs-out-of-place': {
    message: () => 'There are no inputs here.',
    fix: ({ expected }) => `Use it ${expected}.`,
  },
  'members-not-understood': {
    message: ({ found }) => `${quoted(found)} is nothing to walk through.`,
    fix: ({ expected }) => `Write ${expected}.`,
  },
};
