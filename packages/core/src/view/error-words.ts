import type { Issue } from '../issue.js';
import type { FieldView, Words } from './field.js';
import { formatNumber } from './format-number.js';
import type { FormWords } from './generated/form-words.js';

interface Asked {
  readonly issue: Issue;
  readonly label: string;
  readonly words: FormWords;
  /** Kind of the field, where it is known: choices are selected, texts are entered. */
  readonly kind: FieldView['kind'] | null;
}

type Sentence = (asked: Asked) => string;

/**
 * What an issue about an answer says to the person who answers, as GOV.UK words errors: what to do, with the question
 * named, nobody blamed and nothing repeated of what was answered.
 *
 * Takes every code that `validateAnswers` and the reading of a page give; any other gets a sentence that asks to answer
 * again. `kind` is that of the field: with it a missing choice is to be selected and a missing text entered.
 *
 * @returns Words in the language of `words`, around a label that stands as the author wrote it.
 */
export const errorWords = (
  issue: Issue,
  label: Words,
  words: FormWords,
  kind: FieldView['kind'] | null = null,
): Words => {
  const sentence = Object.hasOwn(sentences, issue.code) ? sentences[issue.code] : undefined;
  return { text: (sentence ?? notReadable)({ issue, label: label.text, words, kind }), language: null };
};

const notReadable: Sentence = ({ label, words }) => words.errorNotReadable({ label });

const missing: Sentence = ({ label, words, kind }) => {
  switch (kind) {
    case 'choice':
      return words.errorSelect({ label });
    case 'choices':
      return words.errorSelectAny({ label });
    case 'text':
    case 'number':
    case 'date':
      return words.errorEnter({ label });
    case 'list':
      return words.errorAdd({ label });
    case 'group':
      return words.errorComplete({ label });
    case null:
      return words.errorAnswer({ label });
  }
};

const wrongType: Sentence = (asked) => {
  const { issue, label, words } = asked;
  if (issue.expected === 'integer') return words.errorNotAWholeNumber({ label });
  if (issue.expected === 'number') return words.errorNotANumber({ label });
  return notReadable(asked);
};

/** `'>= 3 characters'`: the sign, and the limit. */
const limitOf = ({ expected }: Issue): { readonly sign: string; readonly limit: number } => {
  const [sign = '', limit = ''] = expected.split(' ');
  return { sign, limit: Number(limit) };
};

const outOfRange: Sentence = (asked) => {
  const { label, words, issue } = asked;
  const { sign, limit: number } = limitOf(issue);
  const limit = formatNumber(number, words);
  switch (sign) {
    case '>=':
      return words.errorAtLeast({ label, limit });
    case '<=':
      return words.errorAtMost({ label, limit });
    case '>':
      return words.errorMoreThan({ label, limit });
    case '<':
      return words.errorLessThan({ label, limit });
    default:
      return notReadable(asked);
  }
};

const wrongLength: Sentence = ({ issue, label, words }) => {
  const { sign, limit } = limitOf(issue);
  return sign === '>=' ? words.errorTooShort({ label, limit }) : words.errorTooLong({ label, limit });
};

const wrongCount: Sentence = ({ issue, label, words }) => {
  const { sign, limit } = limitOf(issue);
  return sign === '>=' ? words.errorTooFew({ label, limit }) : words.errorTooMany({ label, limit });
};

/** By how the dialect's formats say what they look like; a test holds each of them to it. */
const wrongFormat: Sentence = ({ issue: { expected }, label, words }) => {
  if (expected.startsWith('date')) return words.errorNotADate({ label });
  if (expected.startsWith('email')) return words.errorNotAnEmail({ label });
  if (expected.startsWith('web')) return words.errorNotALink({ label });
  return words.errorWrongFormat({ label });
};

const notAnOption: Sentence = ({ label, words }) => words.errorNotAnOption({ label });

/** `'day'`, `'day and month'`; whoever lacks all three has not answered. */
const dateIncomplete: Sentence = ({ issue, label, words }) => {
  const parts = [
    { name: 'day', said: words.aDay },
    { name: 'month', said: words.aMonth },
    { name: 'year', said: words.aYear },
  ].filter(({ name }) => issue.expected.includes(name));
  const [part, other, third] = parts;
  if (part === undefined || third !== undefined) return words.errorNotADate({ label });
  if (other === undefined) return words.errorDateLacks({ label, part: part.said });
  return words.errorDateLacksTwo({ label, part: part.said, other: other.said });
};

const sameAsRow: Sentence = ({ issue, label, words }) => {
  const row = /\d+$/.exec(String(issue.found))?.[0];
  return row === undefined ? words.errorRepeats({ label }) : words.errorSameAsRow({ label, n: Number(row) });
};

const sentences: { readonly [code: string]: Sentence } = {
  'answer-wrong-type': wrongType,
  'answer-unknown-key': ({ words }) => words.errorUnknown,
  'answer-required': missing,
  'answer-not-an-option': notAnOption,
  'answer-out-of-range': outOfRange,
  'answer-wrong-length': wrongLength,
  'answer-wrong-count': wrongCount,
  'answer-repeats': ({ label, words }) => words.errorRepeats({ label }),
  'answer-wrong-format': wrongFormat,
  'answer-incomplete': missing,
  'answer-too-deep': notReadable,
  'answer-while-hidden': ({ label, words }) => words.errorWhileHidden({ label }),
  'answer-missing-state-not-allowed': ({ label, words }) => words.errorMissingNotAllowed({ label }),
  'answer-missing-state-not-alone': ({ label, words }) => words.errorMissingNotAlone({ label }),
  'row-key-repeats': sameAsRow,
  'row-check-failed': ({ label, words }) => words.errorRowCheck({ label }),
  'entry-not-a-number': ({ label, words }) => words.errorNotANumber({ label }),
  'entry-not-a-whole-number': ({ label, words }) => words.errorNotAWholeNumber({ label }),
  'entry-not-a-date': ({ label, words }) => words.errorNotADate({ label }),
  'entry-date-incomplete': dateIncomplete,
  'entry-too-long': wrongLength,
  'entry-not-an-option': notAnOption,
  'entry-unknown': ({ words }) => words.errorUnknown,
  'entry-too-many': ({ words }) => words.errorTooManyEntries,
};
