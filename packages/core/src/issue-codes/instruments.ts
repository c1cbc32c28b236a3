import { place, quoted, type Wording, type Wordings } from './wording.js';

const unknown = (what: string, where: string): Wording => ({
  message: ({ found }) => `There is no ${what} ${quoted(found)}.`,
  fix: ({ expected }) => (expected === '' ? `Add it to ${where}.` : `Use one of: ${expected}; or add it to ${where}.`),
});

const repeated = (what: string): Wording => ({
  message: ({ found }) => `The ${what} ${quoted(found)} is used twice.`,
  fix: ({ expected }) => `Give it ${expected}.`,
});

const unreachable = (what: string): Wording => ({
  message: ({ found }) => `The ${what} ${quoted(found)} can never be reached.`,
  fix: ({ expected }) => `Take it out, or change what stands before it (${expected}).`,
});

/** Laws of an instrument. */
export const instrumentCodes: Wordings = {
  'dialect-unknown': {
    message: ({ found }) => `The dialect ${quoted(found)} is not known.`,
    fix: ({ expected }) => `Use ${expected}.`,
  },
  'definition-has-circle': {
    message: ({ found }) => `Definitions refer to each other in a circle: ${found}.`,
    fix: () => 'Take one of the references out; an answer cannot hold itself.',
  },
  'definition-too-large': {
    message: ({ found }) => `The definition ${quoted(found)} is far too large once written out.`,
    fix: () => 'Use fewer definitions within definitions.',
  },
  'date-not-in-calendar': {
    message: ({ found }) => `${quoted(found)} is no day of the calendar.`,
    fix: ({ expected }) => `Write a real day as ${expected}.`,
  },
  'validity-reversed': {
    message: ({ found }) => `The last day, ${found}, comes before the first.`,
    fix: ({ expected }) => `Use a day ${expected}, or null while there is none.`,
  },
  'language-not-declared': {
    message: ({ found }) => `There are words in ${quoted(found)}, which is not among the languages.`,
    fix: () => 'Add the language to “languages”, or take the words out.',
  },
  'translation-of-nothing': {
    message: ({ found }) => `${quoted(found)} is translated but not there in the document's own language.`,
    fix: ({ expected }) => `Translate one of: ${expected}; or add the words themselves.`,
  },
  'item-key-repeated': repeated('key'),
  'item-code-repeated': repeated('item code'),
  'section-code-repeated': repeated('section code'),
  'annotation-misplaced': {
    message: ({ found }) => `The x-item of ${quoted(found)} stands where it has no effect.`,
    fix: ({ expected }) => `Put it ${expected}.`,
  },
  'answer-without-type': {
    message: (issue) => `Nothing says what the answer at ${place(issue)} is.`,
    fix: ({ expected }) => `Add one of: ${expected}.`,
  },
  'required-unknown': unknown('property', '“properties”'),
  'required-while-hidden': {
    message: ({ found }) => `${quoted(found)} is always required but not always shown.`,
    fix: () => 'Take it out of the “required” list; an item says "required": true in x-item instead.',
  },
  'answer-part-unknown': unknown('part', '“properties”'),
  'limits-reversed': {
    message: ({ found }) => `The upper limit ${found} is below the lower one.`,
    fix: ({ expected }) => `Use a limit ${expected}.`,
  },
  'option-repeated': repeated('option'),
  'option-unknown': unknown('option', 'the choice'),
  'option-value-and-missing': {
    message: ({ found }) => `The option ${quoted(found)} has a value and says that there is none.`,
    fix: () => 'Keep either “value” or “missing”.',
  },
  'option-without-value': {
    message: ({ found }) => `The option ${quoted(found)} of a scored item has neither a value nor a missing state.`,
    fix: () => 'Give it an x-option with “value” or “missing”, or say "scored": false.',
  },
  'choices-not-unique': {
    message: (issue) => `One choice could be made twice at ${place(issue)}.`,
    fix: ({ expected }) => `Add ${expected}.`,
  },
  'missing-state-not-offered': {
    message: ({ found }) => `${quoted(found)} is allowed but no option offers it.`,
    fix: ({ expected }) =>
      expected === '' ? 'Take it out, or add an option for it.' : `Use one of: ${expected}; or add an option for it.`,
  },
  'reverse-without-range': {
    message: () => 'The item is reversed but has no lowest and highest value.',
    fix: ({ expected }) => `Give it ${expected}.`,
  },
  'themes-not-named': {
    message: ({ found }) => `The theme ${quoted(found)} is used but no taxonomy is named.`,
    fix: ({ expected }) => `Give the address of the taxonomy in ${expected}.`,
  },
  'theme-unknown': unknown('theme', 'the taxonomy'),
  'indicators-not-named': {
    message: ({ found }) => `The indicator ${quoted(found)} is used but no catalogue is named.`,
    fix: ({ expected }) => `Give the address of the catalogue in ${expected}.`,
  },
  'indicator-unknown': unknown('indicator', 'the catalogue'),
  'column-unknown': unknown('column', 'the table'),
  'derived-repeats-column': {
    message: ({ found }) => `The derived column ${quoted(found)} has the name of a column that is filled in.`,
    fix: () => 'Give it a name of its own.',
  },
  'check-repeated': repeated('check'),
  'inputs-not-one-thing': {
    message: () => 'A score is of exactly one thing.',
    fix: ({ expected }) => `Keep ${expected}.`,
  },
  'section-unknown': unknown('section', 'the instrument'),
  'section-repeats': {
    message: ({ found }) => `The section ${quoted(found)} repeats, so that its items have many answers.`,
    fix: ({ expected }) => `Score it by ${expected}.`,
  },
  'item-unknown': unknown('item', 'the instrument'),
  'item-not-scorable': {
    message: ({ found }) => `The item ${quoted(found)} gives no number that could be scored.`,
    fix: ({ expected }) => `Score an item that is a ${expected}.`,
  },
  'score-unknown': unknown('score', '“scores”'),
  'table-unknown': unknown('table', 'the instrument'),
  'score-without-inputs': {
    message: () => 'Nothing that is scored enters this score.',
    fix: ({ expected }) => `Give it ${expected}.`,
  },
  'bands-unknown': unknown('set of bands', '“bands”'),
  'caps-unknown': unknown('list of caps', '“caps”'),
  'caps-without-bands': {
    message: () => 'A cap lowers a band, and this score has none.',
    fix: () => 'Add “bands” or take “caps” out.',
  },
  'band-unknown': unknown('band', 'the set of bands'),
  'band-repeated': repeated('band'),
  'band-value-repeated': repeated('band value'),
  'band-edge-not-descending': {
    message: ({ found }) => `The edge ${found} is not below that of the band before.`,
    fix: ({ expected }) => `Use an edge ${expected}; the best band comes first.`,
  },
  'last-band-not-open': {
    message: ({ found }) => `The last band, ${quoted(found)}, does not take all that is left.`,
    fix: () => 'Take “from” and “if” off the last band, or add a band below it.',
  },
  'band-unreachable': unreachable('band'),
  'decision-without-rules': {
    message: () => 'A decision needs rules.',
    fix: () => 'Add “rules”, the last of them without “if”.',
  },
  'decision-without-bands': {
    message: () => 'A decision needs bands to decide between.',
    fix: () => 'Name a set of bands in “bands”.',
  },
  'rules-without-decision': {
    message: ({ found }) => `Rules have no effect with the method ${quoted(found)}.`,
    fix: ({ expected }) => `Use ${expected}, or take the rules out.`,
  },
  'last-rule-not-open': {
    message: () => 'When no rule holds there is no result.',
    fix: () => 'Take “if” off the last rule, or add a rule without one.',
  },
  'rule-unreachable': unreachable('rule for'),
  'at-least-missing': {
    message: () => 'Nothing says from which value on an input counts.',
    fix: () => 'Add “atLeast”.',
  },
  'at-least-out-of-place': {
    message: ({ found }) => `“atLeast” has no effect with the method ${quoted(found)}.`,
    fix: ({ expected }) => `Take it out, or use the method ${expected}.`,
  },
  'method-setting-missing': {
    message: ({ expected, found }) => `The method “${found}” works by “${expected}”, which is not there.`,
    fix: ({ expected }) => `Add “${expected}”.`,
  },
  'method-setting-out-of-place': {
    message: ({ path, found }) => `“${path.slice(path.lastIndexOf('/') + 1)}” means nothing for the method “${found}”.`,
    fix: ({ expected }) => `Leave it out, or use ${expected}.`,
  },
  'lookup-points-not-rising': {
    message: ({ found }) => `The point at ${found} does not lie above the one before it.`,
    fix: () => 'Put the points in rising order, each once.',
  },
  'lookup-inputs-not-one': {
    message: () => 'A table is looked up with one number.',
    fix: () => 'Name one item or one score under “of”; add several up in a score of their own first.',
  },
  'maximum-without-range': {
    message: () => 'How far the inputs can go is not known for all of them.',
    fix: () => 'Give every number a minimum and a maximum, and every formula that enters a “range”.',
  },
  'min-answered-too-many': {
    message: ({ found }) => `There are fewer inputs than the ${found} that must be answered.`,
    fix: ({ expected }) => `Use a number ${expected}.`,
  },
  'prorate-without-sum': {
    message: () => 'Only a sum can be scaled up to all applicable weights.',
    fix: ({ expected }) => `Use ${expected}, or another way to treat missing answers.`,
  },
  'worst-without-range': {
    message: ({ found }) => `The worst that ${quoted(found)} could be is not known.`,
    fix: ({ expected }) => `Give a ${expected}, or treat missing answers otherwise.`,
  },
  'declaration-without-values': {
    message: ({ found }) => `The declared judgement ${quoted(found)} cannot be compared with a band.`,
    fix: ({ expected }) => `Give it ${expected}.`,
  },
  'score-has-circle': {
    message: ({ found }) => `Scores wait for each other: ${found}.`,
    fix: () => 'Take one of them out of the other.',
  },
  'when-has-circle': {
    message: ({ found }) => `Whether a question is shown depends on itself: ${found}.`,
    fix: () => 'Let one of the conditions read something else.',
  },
  'flag-repeated': repeated('flag'),
  'flag-parameter-missing': {
    message: ({ expected }) => `This flag needs “${expected}”.`,
    fix: ({ expected }) => `Add “${expected}”.`,
  },
  'flag-parameter-out-of-place': {
    message: ({ found, expected }) => `${quoted(found)} has no effect on a flag of the kind “${expected}”.`,
    fix: () => 'Take it out, or change the kind.',
  },
  'theme-flag-without-scores': {
    message: () => 'A flag for each theme needs theme scores.',
    fix: ({ expected }) => `Add ${expected}.`,
  },
  'arithmetic-not-exact': {
    message: () => 'Weights and values have so many digits that the score could not be worked out exactly.',
    fix: () => 'Use fewer decimal places or smaller weights.',
  },
};
