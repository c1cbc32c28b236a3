import type { Issue } from '../issue.js';

/** What kind of thing stands where an answer should be. Never what it says: answers do not appear in issues. */
export const kindOf = (found: unknown): string => {
  if (found === undefined || found === null) return 'nothing';
  if (Array.isArray(found)) return 'array';
  if (typeof found === 'number' && !Number.isFinite(found)) return 'not a number';
  return typeof found;
};

/** Longer than any key of an instrument. A longer one is not repeated in paths or messages. */
const longestKeyShown = 100;

export const shownKey = (key: string): string =>
  key.length <= longestKeyShown ? key : `${key.slice(0, longestKeyShown)}…`;

const issue =
  (code: string) =>
  (path: string, expected: string, found: unknown): Issue => ({ code, path, expected, found });

export const wrongType = issue('answer-wrong-type');
export const unknownKey = issue('answer-unknown-key');
export const required = issue('answer-required');
export const notAnOption = issue('answer-not-an-option');
export const outOfRange = issue('answer-out-of-range');
export const wrongLength = issue('answer-wrong-length');
export const wrongCount = issue('answer-wrong-count');
export const repeats = issue('answer-repeats');
export const wrongFormat = issue('answer-wrong-format');
export const incomplete = issue('answer-incomplete');
export const tooDeep = issue('answer-too-deep');
export const whileHidden = issue('answer-while-hidden');
export const missingNotAllowed = issue('answer-missing-state-not-allowed');
export const missingNotAlone = issue('answer-missing-state-not-alone');
export const rowKeyRepeats = issue('row-key-repeats');
export const rowCheckFailed = issue('row-check-failed');
