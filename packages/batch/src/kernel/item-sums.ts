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

/** What items add to the sums of one score, and which of them bring what a cap or a condition would look for. */
export interface SumFeeds {
  readonly sums: readonly Adds[];
  readonly bits: readonly Adds[];
}

export function feedsOf(of: Summed, { items }: CompiledInstrument): SumFeeds {
  const sums: Adds[] = [];
  const bits: Adds[] = [];
  for (const [k, index] of of.inputs.items.entries()) {
    const item = items[index];
    if (item === undefined) continue;
    const words = wordsByCode(of, k, codesOf(item));
    sums.push({ name: item.key, byCode: Int32Array.from(words, ([sum], place) => sum + violationsAt(of, k, place)) });
    const byCode = Int32Array.from(words, ([, , each]) => each & neededBits(of));
    if (byCode.some((each) => each !== 0)) bits.push({ name: item.key, byCode });
  }
  return { sums, bits };
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

/** Sets the bits of every item in the rows of a block. */
export function markBits({ input, from, to }: Block, items: readonly Adds[], bits: Int32Array): void {
  bits.fill(0);
  for (const { name, byCode } of items) {
    const codes = smallColumn(input, name);
    for (let row = from, into = 0; row < to; row += 1, into += 1)
      bits[into] = (bits[into] ?? 0) | (byCode[(codes[row] ?? 0) - lowestCode] ?? 0);
  }
}
