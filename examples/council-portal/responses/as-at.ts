/**
 * The day that the age of evidence is counted to: the last of the period, so that whoever has the exported file works out
 * the same result on any day. `undefined` where the period names no day: flags about age then cannot tell.
 */
export const asAtOf = (period: string): string | undefined => /^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d)$/.exec(period)?.[1];
