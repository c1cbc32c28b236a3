import { type Cursor, closesObject, colon, opensObject, pass, quote, skipSpace } from './cursor.js';
import { findName } from './names.js';
import { readBoolean, readDate } from './read-scalars.js';
import { goesOn, readList, readNumberIn, readOption, readShape } from './read-shape.js';
import { readText } from './read-text.js';
import type { Row } from './row.js';
import { refused, type Slot } from './slots.js';

/** Which slots were met in the line that is being read, by its number. */
export interface Met {
  readonly lines: Float64Array;
  line: number;
}

/**
 * Reads an object of answers, its sections and composite answers, into a row.
 *
 * @returns false as soon as anything is not as it is known here. What stands in the row then means nothing.
 */
export function readKeys(cursor: Cursor, { names, inner }: Slot, row: Row, met: Met): boolean {
  const { bytes } = cursor;
  if (bytes[cursor.at] !== opensObject) return false;
  cursor.at = skipSpace(bytes, cursor.at + 1);
  if (bytes[cursor.at] === closesObject) {
    cursor.at += 1;
    return true;
  }
  for (;;) {
    if (bytes[cursor.at] !== quote) return false;
    const slot = inner[findName(names, cursor)];
    if (slot === undefined || met.lines[slot.id] === met.line) return false;
    met.lines[slot.id] = met.line;
    cursor.at = pass(bytes, cursor.at, colon);
    if (cursor.at < 0) return false;
    if (!(slot.kind === 'keys' ? readKeys(cursor, slot, row, met) : readAnswer(cursor, slot, row))) return false;
    const next = goesOn(cursor, closesObject);
    if (next < 0) return false;
    if (next === 0) return true;
  }
}

function readAnswer(cursor: Cursor, slot: Slot, row: Row): boolean {
  const { item, shape } = slot;
  switch (slot.kind) {
    case 'choice': {
      const mark = slot.marks[readOption(cursor, shape)] ?? refused;
      row.codes[item] = mark;
      return mark !== refused;
    }
    case 'number':
      return readNumberIn(cursor, shape) && markNumber(cursor, slot, row);
    case 'text':
      if (!readText(cursor, shape.longest)) return false;
      if (cursor.isSaid) row.codes[item] = 0;
      return true;
    case 'date':
      row.codes[item] = 0;
      return readDate(cursor) >= 0;
    case 'boolean': {
      const found = readBoolean(cursor);
      row.codes[item] = found;
      return found >= 0;
    }
    case 'choices':
    case 'value':
      if (!readShape(cursor, shape)) return false;
      if (cursor.count > 0) row.codes[item] = 0;
      return true;
    case 'part':
      return readShape(cursor, shape);
    case 'evidence':
      cursor.newest = 0;
      if (!readList(cursor, shape)) return false;
      if (cursor.newest > 0) row.newest[item] = cursor.newest;
      return true;
    case 'keys':
      return false;
  }
}

/** Finer than a millionth, or turned round with decimals: the slow path says what that comes to. */
function markNumber({ number, millionths }: Cursor, { item, turn }: Slot, row: Row): boolean {
  const isTurned = !Number.isNaN(turn);
  if (!Number.isSafeInteger(millionths) || (isTurned && !(Number.isInteger(number) && Number.isInteger(turn))))
    return false;
  const keyed = isTurned ? turn * 1_000_000 - millionths : millionths;
  row.codes[item] = 0;
  row.written[item] = number;
  row.millionths[item] = keyed;
  return Number.isSafeInteger(keyed);
}
