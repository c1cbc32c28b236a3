/** A truth as a number, so that it lies in typed tables: false, true, unknown. */
export type Truth3 = 0 | 1 | 2;

export const fails = 0;
export const holds = 1;
export const unknown = 2;

export const truth3 = (truth: boolean | null): Truth3 => (truth === null ? unknown : truth ? holds : fails);

/** What a condition may come to over all completions, as bits. */
export const mayFail = 1;
export const mayHold = 2;
export const mayBeUnknown = 4;

/** `1 << truth` is the bit of that truth. */
export const bitOf = (truth: number): number => 1 << truth;

export const negated = (truth: number): Truth3 => (truth === unknown ? unknown : truth === holds ? fails : holds);

export const negatedBits = (bits: number): number =>
  (bits & mayBeUnknown) | (bits & mayFail ? mayHold : 0) | (bits & mayHold ? mayFail : 0);
