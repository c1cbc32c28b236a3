/**
 * Where reading stands, and what the last reading found. One mutable record for a whole file: a result object for each
 * of a hundred answers a line would cost more than reading them.
 *
 * After the last line of `bytes` there must be a line feed and `padding` bytes more, so that nothing checks for the end.
 */
export interface Cursor {
  bytes: Uint8Array;
  view: DataView;
  at: number;
  /** The last number, and as a whole number of millionths; NaN where it is finer. */
  number: number;
  millionths: number;
  /** Of the last text: whether it says something. */
  isSaid: boolean;
  /** Of the last list. */
  count: number;
  /** Newest date of the last evidence as yyyymmdd; 0 for none. */
  newest: number;
}

/** What must follow the last line feed: longer than any name that is looked up. */
export const padding = 4096;

export const cursorOver = (bytes: Uint8Array): Cursor => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  at: 0,
  number: 0,
  millionths: 0,
  isSaid: false,
  count: 0,
  newest: 0,
});

export const lineFeed = 0x0a;
const carriageReturn = 0x0d;
export const space = 0x20;
export const quote = 0x22;
export const comma = 0x2c;
export const colon = 0x3a;
export const opensList = 0x5b;
export const backslash = 0x5c;
export const closesList = 0x5d;
export const opensObject = 0x7b;
export const closesObject = 0x7d;

/** JSON white space but the line feed, which ends the line. */
export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === space || bytes[at] === carriageReturn || bytes[at] === 0x09) at += 1;
  return at;
}

/** Past `mark` and the white space around it; -1 when it is not there. */
export function pass(bytes: Uint8Array, start: number, mark: number): number {
  let at = start;
  if (bytes[at] !== mark) {
    at = skipSpace(bytes, at);
    if (bytes[at] !== mark) return -1;
  }
  at += 1;
  return (bytes[at] ?? 0) <= space ? skipSpace(bytes, at) : at;
}
