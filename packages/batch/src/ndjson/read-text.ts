import { backslash, type Cursor, quote, space } from './cursor.js';

/**
 * The cursor stands where a text should. Passes it without making a string: well-formed UTF-8, escapes, length.
 *
 * `isSaid` is set when a plain character other than white space stands in it.
 *
 * @returns false for no text, for one that may be longer than `most` characters, and for one of which only its characters
 * could tell whether it says anything (no plain one in it, and not empty).
 */
export function readText(cursor: Cursor, most: number): boolean {
  const { bytes } = cursor;
  if (bytes[cursor.at] !== quote) return false;
  const start = cursor.at + 1;
  let at = start;
  let uncounted = 0;
  let isSaid = false;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte > space && byte < 0x7f && byte !== quote && byte !== backslash) {
      isSaid = true;
      at += 1;
    } else if (byte === quote) break;
    else if (byte === space || byte === 0x7f) at += 1;
    else {
      const next = byte === backslash ? endOfEscape(bytes, at) : endOfCharacter(bytes, at);
      if (next < 0) return false;
      uncounted += next - at - 1;
      at = next;
    }
  }
  // A pair of escaped surrogates is counted twice, which errs towards refusing: the slow path then counts.
  if (at - start - uncounted > most || (!isSaid && at > start)) return false;
  cursor.isSaid = isSaid;
  cursor.at = at + 1;
  return true;
}

function endOfEscape(bytes: Uint8Array, at: number): number {
  switch (bytes[at + 1]) {
    case 0x22: // "
    case 0x5c: // \
    case 0x2f: // /
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return at + 2;
    case 0x75: // u
      for (let digit = at + 2; digit < at + 6; digit += 1) if (!isHex(bytes[digit] ?? 0)) return -1;
      return at + 6;
    default:
      return -1;
  }
}

const isHex = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);

const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Well-formed sequences of two to four bytes: the Unicode Standard, table 3-7. Control characters are none. */
function endOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (first < 0xc2 || first > 0xf4 || !isTail(second)) return -1;
  if (first < 0xe0) return at + 2;
  if (!isTail(bytes[at + 2])) return -1;
  if (first < 0xf0) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return -1;
    return at + 3;
  }
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return -1;
  return isTail(bytes[at + 3]) ? at + 4 : -1;
}
