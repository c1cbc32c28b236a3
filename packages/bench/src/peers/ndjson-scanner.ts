import type { Question } from '../instrument.js';
import { addTo, no, type Sheet, yes } from './read.js';
import { kinds, notApplicable, type Tables } from './tables.js';

/** After the last line feed there must be this many bytes more. */
export const scannerPadding = 64;

/**
 * The benchmark instrument's answers read from bytes by hand, for this one instrument: one hash over each name, grades told
 * by their length. Refuses what `readerOf` refuses, and names that are unknown (`__proto__` among them) or stand twice, text
 * that is not UTF-8 and anything after the end. Knows no escape but in texts, and no number with an exponent.
 *
 * @returns A function that reads the line from `start` to its line feed into a sheet; `false` when it does not fit.
 */
export function scannerOf(tables: Tables, questions: readonly Question[]) {
  const { sections, keys, sectionOf, kind, isConditional, groups, adds } = tables;
  const sectionNames = hashed(sections);
  const itemNames = sections.map((_, section) => hashed(keys, (item) => sectionOf[item] === section));
  const metItem = new Int32Array(questions.length);
  const metSection = new Int32Array(sections.length);
  let line = 0;
  let next = 0;

  const nameAt = (bytes: Uint8Array, start: number, { places, names }: Hashed): number => {
    if (bytes[start] !== 0x22) return -1;
    let at = start + 1;
    let hash = 0;
    for (let byte = bytes[at] as number; byte !== 0x22; byte = bytes[at] as number) {
      if (byte < 0x20 || at - start > 60) return -1;
      hash = (Math.imul(hash, 31) + byte) | 0;
      at += 1;
    }
    const length = at - start - 1;
    for (let probe = hash & (places.length - 1); ; probe = (probe + 1) & (places.length - 1)) {
      const place = places[probe] as number;
      if (place < 0) return -1;
      const name = names[place] as Uint8Array;
      if (name.length !== length) continue;
      let same = 0;
      while (same < length && name[same] === bytes[start + 1 + same]) same += 1;
      if (same < length) continue;
      next = at + 1;
      return place;
    }
  };

  const gradeAt = (bytes: Uint8Array, start: number): number => {
    if (bytes[start] !== 0x22) return -1;
    for (const { text, code } of grades) {
      let same = 0;
      while (same < text.length && text[same] === bytes[start + 1 + same]) same += 1;
      if (same < text.length) continue;
      next = start + 1 + same;
      return code;
    }
    return -1;
  };

  /** 0 to 1000, decimals as they come. */
  const numberAt = (bytes: Uint8Array, start: number): number => {
    let at = start;
    let whole = 0;
    while (isDigit(bytes[at] as number)) {
      whole = whole * 10 + (bytes[at] as number) - 0x30;
      at += 1;
    }
    if (at === start || (at - start > 1 && bytes[start] === 0x30)) return -1;
    let hasPart = false;
    if (bytes[at] === 0x2e) {
      const point = at + 1;
      at = point;
      while (isDigit(bytes[at] as number)) {
        if (bytes[at] !== 0x30) hasPart = true;
        at += 1;
      }
      if (at === point) return -1;
    }
    next = at;
    return whole > 1000 || (whole === 1000 && hasPart) ? -1 : 8;
  };

  /** 8 where it says something, 0 where it is blank. */
  const textAt = (bytes: Uint8Array, start: number): number => {
    if (bytes[start] !== 0x22) return -1;
    let at = start + 1;
    let more = 0;
    let isSaid = false;
    for (let byte = bytes[at] as number; byte !== 0x22; byte = bytes[at] as number) {
      if (byte < 0x20) return -1;
      let length = 1;
      if (byte === 0x5c) length = escapeLength(bytes, at);
      else if (byte >= 0x80) length = sequenceLength(bytes, at);
      if (length === 0) return -1;
      if (byte !== 0x20) isSaid = true;
      more += length - 1;
      at += length;
    }
    next = at + 1;
    if (at - start - 1 - more > 2000) return -1;
    return isSaid ? 8 : 0;
  };

  const codeAt = (bytes: Uint8Array, at: number, item: number): number => {
    switch (kind[item]) {
      case kinds.graded:
        return gradeAt(bytes, at);
      case kinds.number:
        return numberAt(bytes, at);
      case kinds.text:
        return textAt(bytes, at);
      default: {
        const code = gradeAt(bytes, at);
        return code === yes || code === no ? code : -1;
      }
    }
  };

  const readSection = (bytes: Uint8Array, start: number, section: number, sheet: Sheet): boolean => {
    const { found, words } = sheet;
    const names = itemNames[section] as Hashed;
    if (bytes[start] !== 0x7b) return false;
    let at = skip(bytes, start + 1);
    if (bytes[at] === 0x7d) {
      next = at + 1;
      return true;
    }
    for (;;) {
      const item = nameAt(bytes, at, names);
      if (item < 0 || metItem[item] === line) return false;
      metItem[item] = line;
      at = skip(bytes, next);
      if (bytes[at] !== 0x3a) return false;
      const code = codeAt(bytes, skip(bytes, at + 1), item);
      if (code < 0 || (kind[item] === kinds.graded && code > notApplicable)) return false;
      found[item] = code;
      if (code > 0 && isConditional[item] === 0) {
        if (code === notApplicable) sheet.left += 1;
        else sheet.answered += 1;
        if (code <= notApplicable) addTo(words, groups, item, adds[8 * item + code] as number);
      }
      at = skip(bytes, next);
      if (bytes[at] === 0x7d) break;
      if (bytes[at] !== 0x2c) return false;
      at = skip(bytes, at + 1);
    }
    next = at + 1;
    return true;
  };

  return (bytes: Uint8Array, start: number, sheet: Sheet): boolean => {
    line += 1;
    sheet.found.fill(0);
    sheet.words.fill(0);
    sheet.answered = 0;
    sheet.left = 0;
    let at = skip(bytes, start);
    if (bytes[at] !== 0x7b) return false;
    at = skip(bytes, at + 1);
    if (bytes[at] === 0x7d) return bytes[skip(bytes, at + 1)] === 0x0a;
    for (;;) {
      const section = nameAt(bytes, at, sectionNames);
      if (section < 0 || metSection[section] === line) return false;
      metSection[section] = line;
      at = skip(bytes, next);
      if (bytes[at] !== 0x3a || !readSection(bytes, skip(bytes, at + 1), section, sheet)) return false;
      at = skip(bytes, next);
      if (bytes[at] === 0x7d) return bytes[skip(bytes, at + 1)] === 0x0a;
      if (bytes[at] !== 0x2c) return false;
      at = skip(bytes, at + 1);
    }
  };
}

interface Hashed {
  readonly places: Int32Array;
  readonly names: readonly Uint8Array[];
}

const encoder = new TextEncoder();

const grades = Object.entries({
  good: 3,
  'requires-improvement': 2,
  outstanding: 4,
  inadequate: 1,
  'not-applicable': notApplicable,
  yes,
  no,
}).map(([text, code]) => ({ text: encoder.encode(`${text}"`), code }));

function hashed(names: readonly string[], isWanted: (place: number) => boolean = () => true): Hashed {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(names.length * 4))).fill(-1);
  const encoded = names.map((name) => encoder.encode(name));
  for (const [place, name] of encoded.entries()) {
    if (!isWanted(place)) continue;
    let probe = name.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 0) & (places.length - 1);
    while (places[probe] !== -1) probe = (probe + 1) & (places.length - 1);
    places[probe] = place;
  }
  return { places, names: encoded };
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

const skip = (bytes: Uint8Array, start: number): number => {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return at;
};

/** 0: not an escape. */
function escapeLength(bytes: Uint8Array, at: number): number {
  const name = bytes[at + 1] as number;
  if (name !== 0x75) return '"\\/bfnrt'.includes(String.fromCharCode(name)) ? 2 : 0;
  for (let digit = at + 2; digit < at + 6; digit += 1)
    if (!/[0-9a-f]/i.test(String.fromCharCode(bytes[digit] as number))) return 0;
  return 6;
}

/** 0: not UTF-8 (the Unicode Standard, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let tail = 1; tail < length; tail += 1) if (((bytes[at + tail] as number) & 0xc0) !== 0x80) return 0;
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return length;
}
