import type { CompiledInstrument } from '@plumbline/core';
import { codesOf, type ItemInputs, lowestCode, type SumLayout, wordsByCode } from '@plumbline/core/tables';
import { type Block, blockRows, smallColumn } from './block.js';

export interface Summed {
  readonly layout: SumLayout;
  readonly inputs: ItemInputs;
  readonly worth: (value: number) => number;
}

/** What one item adds to one score, by code from the lowest. */
interface Target {
  readonly score: number;
  readonly sums: Int32Array;
  readonly bits: Int32Array;
}

interface Feed {
  readonly name: string;
  readonly targets: readonly Target[];
}

/** Sums and bits of every score for the rows of a block. */
export interface BlockSums {
  readonly sums: readonly Int32Array[];
  readonly bits: readonly Int32Array[];
  readonly fill: (block: Block) => void;
}

/** Item after item: its column is read once or twice for all the scores that it feeds, and a row is asked for its code only. */
export function blockSums(
  summed: ReadonlyMap<number, Summed>,
  { items }: CompiledInstrument,
  scores: number,
): BlockSums {
  const feeds = feedsOf(summed, items);
  const sums = Array.from({ length: scores }, () => new Int32Array(blockRows));
  const bits = Array.from({ length: scores }, () => new Int32Array(blockRows));
  const nothing = new Int32Array(blockRows);
  const at = (lists: readonly Int32Array[], { score }: Target): Int32Array => lists[score] ?? nothing;
  return {
    sums,
    bits,
    fill({ input, from, to }) {
      for (const score of summed.keys()) {
        sums[score]?.fill(0);
        bits[score]?.fill(0);
      }
      for (const { name, targets } of feeds) {
        const codes = smallColumn(input, name).subarray(from, to);
        for (let first = 0; first < targets.length; first += 2) {
          const [one, two] = [targets[first], targets[first + 1]];
          if (one !== undefined && two !== undefined)
            addTwo(codes, one, two, at(sums, one), at(bits, one), at(sums, two), at(bits, two));
          else if (one !== undefined) addOne(codes, one, at(sums, one), at(bits, one));
        }
      }
    },
  };
}

function feedsOf(summed: ReadonlyMap<number, Summed>, items: CompiledInstrument['items']): readonly Feed[] {
  const targets = new Map<number, Target[]>();
  for (const [score, of] of summed) {
    for (const [k, index] of of.inputs.items.entries()) {
      const item = items[index];
      const words = item === undefined ? [] : wordsByCode(of, k, codesOf(item));
      const target: Target = {
        score,
        sums: Int32Array.from(words, ([sum]) => sum),
        bits: Int32Array.from(words, ([, , each]) => each),
      };
      targets.set(index, [...(targets.get(index) ?? []), target]);
    }
  }
  return [...targets].map(([index, list]) => ({ name: items[index]?.key ?? '', targets: list }));
}

function addOne(codes: Int8Array, one: Target, sums: Int32Array, bits: Int32Array): void {
  const { sums: sumByCode, bits: bitsByCode } = one;
  for (let row = 0; row < codes.length; row += 1) {
    const place = (codes[row] ?? 0) - lowestCode;
    sums[row] = (sums[row] ?? 0) + (sumByCode[place] ?? 0);
    bits[row] = (bits[row] ?? 0) | (bitsByCode[place] ?? 0);
  }
}

function addTwo(
  codes: Int8Array,
  one: Target,
  two: Target,
  sums: Int32Array,
  bits: Int32Array,
  otherSums: Int32Array,
  otherBits: Int32Array,
): void {
  const { sums: sumByCode, bits: bitsByCode } = one;
  const { sums: otherSumByCode, bits: otherBitsByCode } = two;
  for (let row = 0; row < codes.length; row += 1) {
    const place = (codes[row] ?? 0) - lowestCode;
    sums[row] = (sums[row] ?? 0) + (sumByCode[place] ?? 0);
    bits[row] = (bits[row] ?? 0) | (bitsByCode[place] ?? 0);
    otherSums[row] = (otherSums[row] ?? 0) + (otherSumByCode[place] ?? 0);
    otherBits[row] = (otherBits[row] ?? 0) | (otherBitsByCode[place] ?? 0);
  }
}
