import { lowestCode } from '@plumbline/core/tables';
import { type Block, smallColumn } from './block.js';

/** What one item adds to the word of a row, by code from the lowest. */
export interface Adds {
  readonly name: string;
  readonly byCode: Int32Array;
}

/** Words of the rows of a block: `words[0]` is of row `from`. */
export type FillWords = (block: Block, words: Int32Array) => void;

/** Two items at once: what both add, by the code of one and that of the other. */
interface Pair {
  readonly one: string;
  readonly two: string;
  readonly table: Int32Array;
}

/** Pairs of items that add the same share a table: those of most instruments then fit the nearest cache. */
export type PairTables = Map<string, Int32Array>;

/**
 * Adds up what items say of each row. Pairs of items are looked up together, and four pairs go over the rows at once, so that
 * the word of a row is written once for eight items.
 */
export function fillWords(items: readonly Adds[], known: PairTables): FillWords {
  const shift = Math.ceil(Math.log2(Math.max(2, ...items.map(({ byCode }) => byCode.length))));
  const pairs: Pair[] = [];
  for (let at = 0; at < items.length; at += 2) {
    const one = items[at];
    const two = items[at + 1];
    if (one !== undefined)
      pairs.push({ one: one.name, two: (two ?? one).name, table: tableOf(one, two ?? null, shift, known) });
  }
  return (block, words) => {
    words.fill(0);
    let at = 0;
    for (; at + 4 <= pairs.length; at += 4) addFour(block, pairs, at, shift, words);
    for (; at + 2 <= pairs.length; at += 2) addTwo(block, pairs, at, shift, words);
    for (; at < pairs.length; at += 1) addOne(block, pairs, at, shift, words);
  };
}

function tableOf(one: Adds, two: Adds | null, shift: number, known: PairTables): Int32Array {
  const name = `${shift}:${one.byCode.join()}:${two?.byCode.join() ?? ''}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const table = new Int32Array(one.byCode.length << shift);
  for (const [first, sum] of one.byCode.entries())
    for (let second = 0; second < 1 << shift; second += 1)
      table[(first << shift) + second] = sum + (two?.byCode[second] ?? 0);
  known.set(name, table);
  return table;
}

const nothing: Pair = { one: '', two: '', table: new Int32Array(0) };

/** The place of two codes from the lowest, less what both are counted from. */
const startOf = (shift: number): number => -(lowestCode << shift) - lowestCode;

function addFour({ input, from, to }: Block, pairs: readonly Pair[], at: number, shift: number, words: Int32Array) {
  const [p, q, r, s] = [
    pairs[at] ?? nothing,
    pairs[at + 1] ?? nothing,
    pairs[at + 2] ?? nothing,
    pairs[at + 3] ?? nothing,
  ];
  const [a, b, c, d] = [p.table, q.table, r.table, s.table];
  const [a1, b1, c1, d1] = [p, q, r, s].map(({ one }) => smallColumn(input, one)) as [
    Int8Array,
    Int8Array,
    Int8Array,
    Int8Array,
  ];
  const [a2, b2, c2, d2] = [p, q, r, s].map(({ two }) => smallColumn(input, two)) as [
    Int8Array,
    Int8Array,
    Int8Array,
    Int8Array,
  ];
  const start = startOf(shift);
  for (let row = from, into = 0; row < to; row += 1, into += 1) {
    const ab =
      ((a[((a1[row] ?? 0) << shift) + (a2[row] ?? 0) + start] ?? 0) +
        (b[((b1[row] ?? 0) << shift) + (b2[row] ?? 0) + start] ?? 0)) |
      0;
    const cd =
      ((c[((c1[row] ?? 0) << shift) + (c2[row] ?? 0) + start] ?? 0) +
        (d[((d1[row] ?? 0) << shift) + (d2[row] ?? 0) + start] ?? 0)) |
      0;
    words[into] = (words[into] ?? 0) + ab + cd;
  }
}

function addTwo({ input, from, to }: Block, pairs: readonly Pair[], at: number, shift: number, words: Int32Array) {
  const [p, q] = [pairs[at] ?? nothing, pairs[at + 1] ?? nothing];
  const [a, b] = [p.table, q.table];
  const [a1, a2] = [smallColumn(input, p.one), smallColumn(input, p.two)];
  const [b1, b2] = [smallColumn(input, q.one), smallColumn(input, q.two)];
  const start = startOf(shift);
  for (let row = from, into = 0; row < to; row += 1, into += 1)
    words[into] =
      (words[into] ?? 0) +
      (a[((a1[row] ?? 0) << shift) + (a2[row] ?? 0) + start] ?? 0) +
      (b[((b1[row] ?? 0) << shift) + (b2[row] ?? 0) + start] ?? 0);
}

function addOne({ input, from, to }: Block, pairs: readonly Pair[], at: number, shift: number, words: Int32Array) {
  const { one, two, table } = pairs[at] ?? nothing;
  const [first, second] = [smallColumn(input, one), smallColumn(input, two)];
  const start = startOf(shift);
  for (let row = from, into = 0; row < to; row += 1, into += 1)
    words[into] = (words[into] ?? 0) + (table[((first[row] ?? 0) << shift) + (second[row] ?? 0) + start] ?? 0);
}
