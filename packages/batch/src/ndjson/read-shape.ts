import {
  type Cursor,
  closesList,
  closesObject,
  colon,
  comma,
  opensList,
  opensObject,
  pass,
  quote,
  skipSpace,
} from './cursor.js';
import { findName } from './names.js';
import { readBoolean, readDate, readNumber } from './read-scalars.js';
import { readText } from './read-text.js';
import type { Shape } from './shape.js';

/** Passes a value of a shape. @returns false for any other, and for one that stands for a missing state. */
export function readShape(cursor: Cursor, shape: Shape): boolean {
  switch (shape.kind) {
    case 'choice': {
      const place = readOption(cursor, shape);
      return place >= 0 && shape.isMissing[place] === 0;
    }
    case 'number':
      return readNumberIn(cursor, shape);
    case 'text':
      return readText(cursor, shape.longest);
    case 'date': {
      const date = readDate(cursor);
      if (shape.isDated && date > cursor.newest) cursor.newest = date;
      return date >= 0;
    }
    case 'boolean':
      return readBoolean(cursor) >= 0;
    case 'object':
      return readObject(cursor, shape);
    case 'list':
      return readList(cursor, shape);
  }
}

export const readOption = (cursor: Cursor, { names }: Shape): number =>
  cursor.bytes[cursor.at] === quote ? findName(names, cursor) : -1;

export function readNumberIn(cursor: Cursor, { isWhole, least, most }: Shape): boolean {
  if (!readNumber(cursor)) return false;
  const found = cursor.number;
  return found >= least && found <= most && (!isWhole || Number.isInteger(found));
}

/** `count` becomes the number of keys. */
function readObject(cursor: Cursor, { names, inner }: Shape): boolean {
  const { bytes } = cursor;
  let met = 0;
  let count = 0;
  if (bytes[cursor.at] !== opensObject) return false;
  cursor.at = skipSpace(bytes, cursor.at + 1);
  if (bytes[cursor.at] === closesObject) cursor.at += 1;
  else
    for (;;) {
      if (bytes[cursor.at] !== quote) return false;
      const place = findName(names, cursor);
      const property = inner[place];
      if (property === undefined || met & (1 << place)) return false;
      met |= 1 << place;
      count += 1;
      cursor.at = pass(bytes, cursor.at, colon);
      if (cursor.at < 0 || !readShape(cursor, property)) return false;
      const next = goesOn(cursor, closesObject);
      if (next < 0) return false;
      if (next === 0) break;
    }
  cursor.count = count;
  return true;
}

/** `count` becomes the number of elements. */
export function readList(cursor: Cursor, { inner, isUnique, longest }: Shape): boolean {
  const { bytes } = cursor;
  const [element] = inner;
  let met = 0;
  let count = 0;
  if (bytes[cursor.at] !== opensList || element === undefined) return false;
  cursor.at = skipSpace(bytes, cursor.at + 1);
  if (bytes[cursor.at] === closesList) cursor.at += 1;
  else
    for (;;) {
      if (isUnique) {
        const place = readOption(cursor, element);
        if (place < 0 || element.isMissing[place] === 1 || met & (1 << place)) return false;
        met |= 1 << place;
      } else if (!readShape(cursor, element)) return false;
      count += 1;
      const next = goesOn(cursor, closesList);
      if (next < 0) return false;
      if (next === 0) break;
    }
  cursor.count = count;
  return count <= longest;
}

/** After a member: 1 past a comma, 0 past what closes, -1 for neither. */
export function goesOn(cursor: Cursor, closer: number): number {
  const { bytes } = cursor;
  let at = cursor.at;
  if (bytes[at] !== comma && bytes[at] !== closer) at = skipSpace(bytes, at);
  const mark = bytes[at];
  at += 1;
  if (mark === closer) {
    cursor.at = at;
    return 0;
  }
  if (mark !== comma) return -1;
  cursor.at = skipSpace(bytes, at);
  return 1;
}
