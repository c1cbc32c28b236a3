import type { AnswerState, ReadAnswer } from '../answer.js';
import type { RowAnswer } from '../answers/answer-sheet.js';
import { stateCodes } from '../projection.js';

/**
 * One set of answers as flat lists by item. Made once for a prepared instrument and filled anew for each set, so that
 * nothing is allocated while answers are read.
 */
export interface Marks {
  /** Index of the option chosen, 0 for any other answer, below 0 the state (`stateCodes`). */
  readonly codes: Int16Array;
  /** The number that counts, keyed; NaN where there is none. Set for items that are numbers. */
  readonly numbers: Float64Array;
  /** What was written, for items that are not a plain choice. */
  readonly written: unknown[];
  /** As the scorer reads them, for composite answers and other kinds without a number. */
  readonly read: (ReadAnswer | null)[];
  /** `mayShow`, `mayHide` or both, over all completions. */
  readonly sight: Uint8Array;
  /** By section: rows of tables. */
  readonly rows: (readonly RowAnswer[])[];
}

export const mayShow = 1;
export const mayHide = 2;

export const { unanswered, hidden } = stateCodes;

/** Tables by code begin at the lowest state. */
export const lowestCode = stateCodes.hidden;

/** By `code - lowestCode`, for codes below 0. */
const states: readonly AnswerState[] = ['hidden', 'declined', 'not-known', 'not-applicable', 'unanswered'];

export const stateOf = (code: number): AnswerState =>
  code >= 0 ? 'answered' : (states[code - lowestCode] ?? 'unanswered');

/** A completion gives it another answer. */
export const isOpenCode = (code: number): boolean => code === -1 || code === -3 || code === -4;

/** A completion may still change what is there: no answer yet, or not sure to be shown. */
export const isLoose = (code: number, sight: number): boolean =>
  sight === mayShow ? isOpenCode(code) : sight !== mayHide;

export const makeMarks = (items: number, sections: number): Marks => ({
  codes: new Int16Array(items),
  numbers: new Float64Array(items),
  written: new Array<unknown>(items).fill(undefined),
  read: new Array<ReadAnswer | null>(items).fill(null),
  sight: new Uint8Array(items),
  rows: Array.from({ length: sections }, () => []),
});

/** Nothing of the answers before may stay: not for the next set, and not in memory. */
export function clear(marks: Marks): void {
  marks.codes.fill(unanswered);
  marks.sight.fill(mayShow);
  // A loop takes a fifth of the time of `fill`, which is made for typed lists.
  const { written, read } = marks;
  for (let at = 0; at < written.length; at += 1) {
    written[at] = undefined;
    read[at] = null;
  }
}
