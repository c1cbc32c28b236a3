import { stateCodes } from '@plumbline/core';

/** The answers of one line, by item. */
export interface Row {
  /** As a `code` column has it. */
  readonly codes: Int8Array;
  /** Keyed, in millionths; NaN for no number. */
  readonly millionths: Float64Array;
  /** As written. */
  readonly written: Float64Array;
  /** yyyymmdd; 0 for no dated evidence. */
  readonly newest: Int32Array;
}

export const makeRow = (items: number): Row => ({
  codes: new Int8Array(items),
  millionths: new Float64Array(items),
  written: new Float64Array(items),
  newest: new Int32Array(items),
});

export function clearRow({ codes, millionths, newest }: Row): void {
  codes.fill(stateCodes.unanswered);
  millionths.fill(Number.NaN);
  newest.fill(0);
}

export function hide({ codes, millionths, newest }: Row, item: number): void {
  codes[item] = stateCodes.hidden;
  millionths[item] = Number.NaN;
  newest[item] = 0;
}
