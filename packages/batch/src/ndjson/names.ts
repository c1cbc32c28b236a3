import type { Cursor } from './cursor.js';

/** Names (keys, codes of options) found by their bytes, four at a time, without a string being made. */
export interface Names {
  /** Open addressing; -1 is free. */
  readonly places: Int16Array;
  readonly shift: number;
  /** By place: length in bytes, and where the name begins in `words`. */
  readonly lengths: Int32Array;
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** Words of the longest name. */
  readonly mostWords: number;
}

const multiplier = 0x9e3779b1 | 0;
const longestName = 1000;

/** Names with anything but plain ASCII, and those that JSON text of strangers may not have, are never found. */
export const isFindable = (name: string): boolean =>
  /^[ !#-[\]-~]+$/.test(name) &&
  name.length <= longestName &&
  !['__proto__', 'constructor', 'prototype'].includes(name);

export function namesOf(names: readonly string[]): Names {
  const bits = Math.max(3, 32 - Math.clz32(names.length * 4));
  const places = new Int16Array(1 << bits).fill(-1);
  const shift = 32 - bits;
  const words: number[] = [];
  const starts: number[] = [];
  for (const [place, name] of names.entries()) {
    starts.push(words.length);
    const own = wordsOf(name);
    words.push(...own);
    if (!isFindable(name)) continue;
    let at = own.reduce(mixed, 0) >>> shift;
    while (places[at] !== -1) at = (at + 1) & (places.length - 1);
    places[at] = place;
  }
  return {
    places,
    shift,
    lengths: Int32Array.from(names, ({ length }) => length),
    starts: Int32Array.from(starts),
    words: Int32Array.from(words),
    mostWords: Math.max(1, ...names.map(({ length }) => (length >> 2) + 1)),
  };
}

const mixed = (hash: number, word: number): number => Math.imul(hash ^ word, multiplier);

/** Little-endian; the last word holds what is left over, and zeros. */
const wordsOf = (name: string): readonly number[] =>
  Array.from({ length: (name.length >> 2) + 1 }, (_, word) =>
    [0, 1, 2, 3].reduce((sum, byte) => sum | ((name.charCodeAt(word * 4 + byte) || 0) << (8 * byte)), 0),
  );

/**
 * The cursor stands on an opening quote.
 *
 * @returns Place of the name that stands in the quotes, the cursor past them; -1 when it is none of the names as written
 * here: an escape in it, for instance.
 */
export function findName({ places, shift, lengths, starts, words, mostWords }: Names, cursor: Cursor): number {
  const { view } = cursor;
  const start = cursor.at + 1;
  let at = start;
  let hash = 0;
  let last = 0;
  for (let count = 0; ; count += 1) {
    if (count === mostWords) return -1;
    const word = view.getInt32(at, true);
    // The lowest byte that this marks is a quote for certain; those above it may be marked in error.
    const other = word ^ 0x22222222;
    const marked = (other - 0x01010101) & ~other & 0x80808080;
    if (marked === 0) {
      hash = Math.imul(hash ^ word, multiplier);
      at += 4;
      continue;
    }
    const kept = (31 - Math.clz32(marked & -marked)) >> 3;
    last = kept === 0 ? 0 : word & (-1 >>> (32 - 8 * kept));
    hash = Math.imul(hash ^ last, multiplier);
    at += kept;
    break;
  }
  const length = at - start;
  const full = length >> 2;
  const mask = places.length - 1;
  for (let probe = hash >>> shift; ; probe = (probe + 1) & mask) {
    const place = places[probe] ?? -1;
    if (place < 0) return -1;
    if (lengths[place] !== length) continue;
    const from = starts[place] ?? 0;
    let word = 0;
    while (word < full && words[from + word] === view.getInt32(start + word * 4, true)) word += 1;
    if (word < full || words[from + full] !== last) continue;
    cursor.at = at + 1;
    return place;
  }
}
