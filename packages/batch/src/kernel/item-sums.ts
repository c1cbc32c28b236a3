import type { CompiledInstrument } from '@plumbline/core';
import { codesOf, type ItemInputs, lowestCode, type SumLayout, wordsByCode } from '@plumbline/core/tables';
import { type Block, blockRows, smallColumn } from './block.js';

export interface Summed {
  readonly layout: SumLayout;
  readonly inputs: ItemInputs;
  readonly worth: (value: number) => number;
}

/** What one item adds to one score, by code from the lowest. */
interface Feed {
  readonly name: string;
  readonly score: number;
  readonly sums: Int32Array;
  readonly bits: Int32Array;
}

/** Sums and bits of every score for the rows of a block. */
export interface BlockSums {
  readonly sums: readonly Int32Array[];
  readonly bits: readonly Int32Array[];
  readonly fill: (block: Block) => void;
}

/** Item after item: a column is read once for each score that it feeds, and nothing is asked of a row but its code. */
export function blockSums(
  summed: ReadonlyMap<number, Summed>,
  { items }: CompiledInstrument,
  scores: number,
): BlockSums {
  const feeds = [...summed].flatMap(([score, of]) => feedsOf(score, of, items));
  const sums = Array.from({ length: scores }, () => new Int32Array(blockRows));
  const bits = Array.from({ length: scores }, () => new Int32Array(blockRows));
  return {
    sums,
    bits,
    fill({ input, from, to }) {
      for (const score of summed.keys()) {
        sums[score]?.fill(0);
        bits[score]?.fill(0);
      }
      for (const feed of feeds) {
        const [ownSums, ownBits] = [sums[feed.score], bits[feed.score]];
        if (ownSums !== undefined && ownBits !== undefined)
          add(smallColumn(input, feed.name), from, to - from, feed.sums, feed.bits, ownSums, ownBits);
      }
    },
  };
}

function feedsOf(score: number, summed: Summed, items: CompiledInstrument['items']): readonly Feed[] {
  return Array.from(summed.inputs.items, (index, k) => {
    const item = items[index];
    const words = item === undefined ? [] : wordsByCode(summed, k, codesOf(item));
    return {
      name: item?.key ?? '',
      score,
      sums: Int32Array.from(words, ([sum]) => sum),
      bits: Int32Array.from(words, ([, , each]) => each),
    };
  });
}

function add(
  codes: Int8Array,
  from: number,
  rows: number,
  sumByCode: Int32Array,
  bitsByCode: Int32Array,
  sums: Int32Array,
  bits: Int32Array,
): void {
  for (let row = 0; row < rows; row += 1) {
    const place = (codes[from + row] ?? lowestCode) - lowestCode;
    sums[row] = (sums[row] ?? 0) + (sumByCode[place] ?? 0);
    bits[row] = (bits[row] ?? 0) | (bitsByCode[place] ?? 0);
  }
}
