import type { Figure } from './data-pack.js';

/** A number, or why there is none with the symbol as it stood in the file. */
export type Cell = Figure;

export type ObservationStatus = 'published' | 'revised' | 'provisional';

/** One figure for one place and time, whatever file it came from. */
export interface Observation {
  /** Id in the indicator catalogue. */
  readonly indicator: string;
  /**
   * GSS code of the authority, region or country as it was in that year (Somerset is E10000027 to 2023 and E06000066
   * since); `E09000021 / E09000027` where the publisher gives one figure for two authorities together; or `dfe-835` for
   * an authority that only has a DfE number.
   */
  readonly area: string;
  /** The year the figure is known by: of the last day of `period`. */
  readonly year: number;
  /** `2015-03-31` for a day, `2014-04-01/2015-03-31` for a stretch of time. */
  readonly period: string;
  readonly value: Cell;
  /** `not-published` with symbol `''` where the source has no count. */
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly status: ObservationStatus;
  /** Id of the source. */
  readonly source: string;
  /** ISO 8601 date. */
  readonly published?: string;
  /** The value was worked out from the counts beside it, unrounded; the file has none. */
  readonly isDerived?: true;
}
