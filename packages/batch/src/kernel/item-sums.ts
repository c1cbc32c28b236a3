import type { CompiledInstrument } from '@plumbline/core';
import {
  type BandsPlan,
  capShift,
  codesOf,
  type ItemInputs,
  counts as isCounted,
  lowestCode,
  type SumLayout,
  wordsByCode,
} from '@plumbline/core/tables';
import { type Block, blockRows, smallColumn } from './block.js';
import type { Present } from './present.js';
import { type Violations, violationsOf } from './violations.js';

export interface Summed {
  readonly layout: SumLayout;
  readonly inputs: ItemInputs;
  readonly worth: (value: number) => number;
  readonly bands: BandsPlan | null;
  /** Counts of what breaks conditions of bands, in the same word as the sums; `null` where that has no room for them. */
  readonly violations: Violations | null;
}

/** Where in a word the count of a field begins, and its mask. */
export const violationField = (
  { layout, inputs }: Pick<Summed, 'layout' | 'inputs'>,
  field: number,
): { readonly shift: number; readonly mask: number } => {
  const bits = Math.ceil(Math.log2(inputs.items.length + 1));
  const below = 2 * layout.bits + Math.ceil(Math.log2(layout.totalMask + 1));
  return { shift: below + field * bits, mask: 2 ** bits - 1 };
};

/** Conditions of bands as counts, where all are of that kind and the word has room. */
export function violationsIn(
  of: Pick<Summed, 'layout' | 'inputs' | 'bands'>,
  values: readonly number[],
  present: Present,
) {
  const found = of.bands === null ? null : violationsOf(of.bands, values, present);
  if (found === null || found.levels.length === 0) return found;
  const { shift, mask } = violationField(of, found.levels.length - 1);
  return shift + Math.log2(mask + 1) <= 31 ? found : null;
}

/** What one item adds to one score, by code from the lowest. */
interface Target {
  readonly score: number;
  readonly sums: Int32Array;
  /** `null`: nothing that a cap or a condition would look for. */
  readonly bits: Int32Array | null;
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
          if (one !== undefined && two !== undefined) addTwo(codes, one.sums, two.sums, at(sums, one), at(sums, two));
          else if (one !== undefined) addOne(codes, one.sums, at(sums, one));
        }
        for (const target of targets) if (target.bits !== null) mark(codes, target.bits, at(bits, target));
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
      const bits = Int32Array.from(words, ([, , each]) => each & neededBits(of));
      const target: Target = {
        score,
        sums: Int32Array.from(words, ([sum], place) => sum + violationsAt(of, k, place)),
        bits: bits.some((each) => each !== 0) ? bits : null,
      };
      targets.set(index, [...(targets.get(index) ?? []), target]);
    }
  }
  return [...targets].map(([index, list]) => ({ name: items[index]?.key ?? '', targets: list }));
}

/** Levels are looked for only where counts do not tell; caps always. */
const neededBits = ({ layout, violations, bands }: Summed): number => {
  const caps = -1 << capShift(layout, 0);
  const needsLevels = violations === null && bands?.ifs.some((condition) => condition !== null) === true;
  const wholeCaps = 2 ** layout.levels.length - 1;
  return needsLevels || layout.capBits > 0 ? caps | wholeCaps : caps;
};

function violationsAt(of: Summed, k: number, place: number): number {
  const { layout, inputs, violations } = of;
  if (violations === null) return 0;
  const at = (inputs.base[k] ?? 0) + place + lowestCode;
  const level = layout.levels.indexOf(inputs.values[at] ?? Number.NaN);
  const isAnswered = place + lowestCode >= 0 && level >= 0 && ((inputs.facts[at] ?? 0) & isCounted) !== 0;
  if (!isAnswered) return 0;
  return violations.levels.reduce(
    (sum, mask, field) => sum + (mask & (1 << level) ? 2 ** violationField(of, field).shift : 0),
    0,
  );
}

function addOne(codes: Int8Array, byCode: Int32Array, sums: Int32Array): void {
  for (let row = 0; row < codes.length; row += 1)
    sums[row] = (sums[row] ?? 0) + (byCode[(codes[row] ?? 0) - lowestCode] ?? 0);
}

function addTwo(
  codes: Int8Array,
  byCode: Int32Array,
  other: Int32Array,
  sums: Int32Array,
  otherSums: Int32Array,
): void {
  for (let row = 0; row < codes.length; row += 1) {
    const place = (codes[row] ?? 0) - lowestCode;
    sums[row] = (sums[row] ?? 0) + (byCode[place] ?? 0);
    otherSums[row] = (otherSums[row] ?? 0) + (other[place] ?? 0);
  }
}

function mark(codes: Int8Array, byCode: Int32Array, bits: Int32Array): void {
  for (let row = 0; row < codes.length; row += 1)
    bits[row] = (bits[row] ?? 0) | (byCode[(codes[row] ?? 0) - lowestCode] ?? 0);
}
