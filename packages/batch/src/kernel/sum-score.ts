import type { CompiledScore } from '@plumbline/core';
import { type BandsPlan, type Covering, capShift, placeOfRatio, type SumLayout, worthOf } from '@plumbline/core/tables';
import type { ScoreColumns } from '../scored-columns.js';
import { applyRowCaps, type CapResult, type RowCap } from './cap-masks.js';
import type { Present } from './present.js';

export interface SumScore {
  readonly score: CompiledScore;
  readonly layout: SumLayout;
  readonly covering: Covering;
  readonly bands: BandsPlan | null;
  readonly caps: readonly RowCap[];
}

/** A mean of items from the sums of its rows. */
export function sumScoreRun(
  { score, layout, covering, bands, caps }: SumScore,
  present: Present,
  sums: Int32Array,
  bits: Int32Array,
): (out: ScoreColumns, from: number, to: number) => void {
  const { mask, totalMask, levels } = layout;
  const shift = layout.bits;
  const scale = score.method === 'proportion' ? 1 : score.scale.value;
  const floor = worthOf(score)(levels[0] ?? 0);
  const values = levels.map((level) => level / score.scale.value);
  const levelMask = 2 ** levels.length - 1;
  const heldAt = capShift(layout, 0);
  const unsureAt = capShift(layout, 1);
  const capMask = 2 ** layout.capBits - 1;
  const hasWhole = caps.some(({ whole }) => whole !== null);
  const ordinals = bands?.refs.map(({ value }) => value) ?? [];
  const weightScale = score.scale.weight;
  const capped: CapResult = { band: -1, cappedBy: 0, mayCap: 0 };
  const { numerator: share, denominator: whole } = covering;

  return (out, from, to) => {
    const { status, value, band, bandBefore, answered: outAnswered, applicable: outApplicable, cappedBy, mayCap } = out;
    for (let row = 0, at = from; at < to; row += 1, at += 1) {
      const word = sums[row] ?? 0;
      const flags = bits[row] ?? 0;
      const applicable = word & mask;
      const answered = (word >>> shift) & mask;
      outAnswered[at] = answered / weightScale;
      outApplicable[at] = applicable / weightScale;
      cappedBy[at] = 0;
      mayCap[at] = 0;
      bandBefore[at] = -1;
      band[at] = -1;
      if (applicable === 0 || answered === 0 || answered * whole < share * applicable) {
        status[at] = applicable === 0 ? 0 : 1;
        value[at] = Number.NaN;
        continue;
      }
      const total = ((word >>> (2 * shift)) & totalMask) + floor * answered;
      const denominator = answered * scale;
      status[at] = 2;
      value[at] = total / denominator + 0;
      if (bands === null) continue;
      const found = flags & levelMask;
      present.row = at;
      present.min = values[31 - Math.clz32(found & -found)] ?? Number.NaN;
      present.max = values[31 - Math.clz32(found)] ?? Number.NaN;
      const before = placeOfRatio(total, denominator, bands);
      bandBefore[at] = before;
      band[at] = before;
      const held = (flags >>> heldAt) & capMask;
      const unsure = (flags >>> unsureAt) & capMask;
      if (before < 0 || ((held | unsure) === 0 && !hasWhole)) continue;
      applyRowCaps(before, caps, ordinals, held, unsure, capped);
      band[at] = capped.band;
      cappedBy[at] = capped.cappedBy;
      mayCap[at] = capped.mayCap;
    }
  };
}
