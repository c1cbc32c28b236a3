import { type Cursor, quote } from './cursor.js';

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const zero = 0x30;

const isDigit = (byte: number): boolean => byte >= zero && byte <= 0x39;

/**
 * A number of at most 15 digits without an exponent: digits and power of ten are then exact, and one division rounds once,
 * as parsing does (Clinger, "How to read floating point numbers accurately", 1990).
 *
 * @returns false for anything else.
 */
export function readNumber(cursor: Cursor): boolean {
  const { bytes } = cursor;
  let at = cursor.at;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at += 1;
  const start = at;
  let digits = 0;
  let byte = bytes[at] ?? 0;
  while (isDigit(byte)) {
    digits = digits * 10 + (byte - zero);
    at += 1;
    byte = bytes[at] ?? 0;
  }
  let count = at - start;
  if (count === 0 || (count > 1 && bytes[start] === zero)) return false;
  let places = 0;
  if (byte === 0x2e) {
    at += 1;
    const point = at;
    byte = bytes[at] ?? 0;
    while (isDigit(byte)) {
      digits = digits * 10 + (byte - zero);
      at += 1;
      byte = bytes[at] ?? 0;
    }
    places = at - point;
    if (places === 0) return false;
    count += places;
  }
  if (count > 15 || byte === 0x65 || byte === 0x45) return false;
  const size = places === 0 ? digits : digits / (powersOfTen[places] ?? 1);
  const millionths = places > 6 ? Number.NaN : digits * (powersOfTen[6 - places] ?? 1);
  cursor.number = isNegative ? -size : size;
  cursor.millionths = isNegative ? 0 - millionths : millionths;
  cursor.at = at;
  return true;
}

const trueWord = 0x65757274;
const falsWord = 0x736c6166;

/** @returns 1, 0, or -1 for neither. */
export function readBoolean(cursor: Cursor): number {
  const word = cursor.view.getInt32(cursor.at, true);
  if (word === trueWord) {
    cursor.at += 4;
    return 1;
  }
  if (word !== falsWord || cursor.bytes[cursor.at + 4] !== 0x65) return -1;
  cursor.at += 5;
  return 0;
}

const daysInMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `"2015-03-31"` as 20150331; -1 for anything else, a day that no calendar has among it. */
export function readDate(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (bytes[at] !== quote || bytes[at + 5] !== 0x2d || bytes[at + 8] !== 0x2d || bytes[at + 11] !== quote) return -1;
  let date = 0;
  for (let place = at + 1; place < at + 11; place += 1) {
    const byte = bytes[place] ?? 0;
    if (place === at + 5 || place === at + 8) continue;
    if (!isDigit(byte)) return -1;
    date = date * 10 + (byte - zero);
  }
  const day = date % 100;
  const month = Math.floor(date / 100) % 100;
  const year = Math.floor(date / 10_000);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (daysInMonth[month] ?? 0);
  if (day < 1 || day > days) return -1;
  cursor.at = at + 12;
  return date;
}
