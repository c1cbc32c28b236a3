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
import { type Block, smallColumn } from './block.js';
import type { Present } from './present.js';
import type { Adds } from './row-words.js';
import { type Violations, violationsOf } from './violations.js';

export interface Summed {
  /** Totals in it count steps above the floor. */
  readonly layout: SumLayout;
  readonly inputs: ItemInputs;
  readonly steps: Steps;
  readonly bands: BandsPlan | null;
  /** Counts of what breaks conditions of bands, in the same word as the sums; `null` where that has no room for them. */
  readonly violations: Violations | null;
}

/** The worth of every level as a whole number of steps above the lowest: small numbers, of which there are few. */
export interface Steps {
  readonly floor: number;
  readonly step: number;
  /** Of the highest level. */
  readonly most: number;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

export function stepped(
  layout: SumLayout,
  inputs: ItemInputs,
  worth: (value: number) => number,
): Pick<Summed, 'layout' | 'steps'> {
  const worths = layout.levels.map(worth);
  const floor = worths[0] ?? 0;
  const step = Math.max(
    1,
    worths.reduce((found, each) => divisor(found, each - floor), 0),
  );
  const most = ((worths.at(-1) ?? 0) - floor) / step;
  const weight = inputs.weights.reduce((sum, each) => sum + each, 0);
  const totalMask = 2 ** Math.ceil(Math.log2(weight * most + 1)) - 1;
  return { layout: { ...layout, totalMask }, steps: { floor, step, most } };
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

/** What items add to the sums of one score, and which of them bring what a cap or a condition would look for. */
export interface SumFeeds {
  readonly sums: readonly Adds[];
  readonly bits: readonly Adds[];
}

/** @param looksAtLevels whether bits of levels are wanted, besides those of caps */
export function feedsOf(
  of: Summed,
  worth: (value: number) => number,
  { items }: CompiledInstrument,
  looksAtLevels: boolean,
): SumFeeds {
  const sums: Adds[] = [];
  const bits: Adds[] = [];
  const { floor, step } = of.steps;
  const inSteps = { ...of, worth: (value: number) => (worth(value) - floor) / step };
  const needed = neededBits(of, looksAtLevels);
  for (const [k, index] of of.inputs.items.entries()) {
    const item = items[index];
    if (item === undefined) continue;
    const words = wordsByCode(inSteps, k, codesOf(item));
    sums.push({ name: item.key, byCode: Int32Array.from(words, ([sum], place) => sum + violationsAt(of, k, place)) });
    const byCode = Int32Array.from(words, ([, , each]) => each & needed);
    if (byCode.some((each) => each !== 0)) bits.push({ name: item.key, byCode });
  }
  return { sums, bits };
}

const neededBits = ({ layout }: Summed, looksAtLevels: boolean): number =>
  ((4 ** layout.capBits - 1) << capShift(layout, 0)) | (looksAtLevels ? 2 ** layout.levels.length - 1 : 0);

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

/** Sets the bits of every item in the rows of a block. */
export function markBits({ input, from, to }: Block, items: readonly Adds[], bits: Int32Array): void {
  bits.fill(0);
  for (const { name, byCode } of items) {
    const codes = smallColumn(input, name);
    for (let row = from, into = 0; row < to; row += 1, into += 1)
      bits[into] = (bits[into] ?? 0) | (byCode[(codes[row] ?? 0) - lowestCode] ?? 0);
  }
}
