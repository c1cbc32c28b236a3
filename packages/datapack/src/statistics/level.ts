/** Confidence levels in use: 95% for comparisons, 99.8% for control limits (about three standard deviations). */
export type Level = 0.95 | 0.998;

/** Lower and upper limit, in the unit of what they belong to. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}
