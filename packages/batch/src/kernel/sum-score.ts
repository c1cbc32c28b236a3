import type { CompiledScore } from '@plumbline/core';
import { type Condition3, type Covering, capShift, worthOf } from '@plumbline/core/tables';
import type { ScoreColumns } from '../scored-columns.js';
import { applyRowCaps, type CapResult, type RowCap } from './cap-masks.js';
import { type Summed, violationField } from './item-sums.js';
import type { Present } from './present.js';

export interface SumScore extends Summed {
  readonly score: CompiledScore;
  readonly covering: Covering;
  readonly caps: readonly RowCap[];
}

/** A mean of items from the sums of its rows. */
export function sumScoreRun(
  of: SumScore,
  present: Present,
  sums: Int32Array,
  bits: Int32Array,
): (out: ScoreColumns, from: number, to: number) => void {
  const { score, layout, covering, bands, caps, violations } = of;
  const { mask, levels } = layout;
  const shift = layout.bits;
  const scale = score.method === 'proportion' ? 1 : score.scale.value;
  const floor = worthOf(score)(levels[0] ?? 0);
  const values = levels.map((level) => level / score.scale.value);
  const levelMask = 2 ** levels.length - 1;
  const heldAt = capShift(layout, 0);
  const unsureAt = capShift(layout, 1);
  const capMask = 2 ** layout.capBits - 1;
  const hasCaps = caps.length > 0;
  const hasWhole = caps.some(({ whole }) => whole !== null);
  const ordinals = bands?.refs.map(({ value }) => value) ?? [];
  const capped: CapResult = { band: -1, cappedBy: 0, mayCap: 0 };
  const { numerator: share, denominator: whole } = covering;

  const edges = Float64Array.from(bands?.edges ?? [], (edge) => edge?.numerator ?? Number.NEGATIVE_INFINITY);
  const edgeScale = bands?.edges.find((edge) => edge !== null)?.denominator ?? 1;
  const ifs = bands?.ifs ?? [];
  // By band: what of the word must be nothing for its condition to hold.
  const broken = Int32Array.from(violations?.fieldOf ?? [], (field) => {
    const { shift: at, mask: fieldMask } = violationField(of, Math.max(field, 0));
    return field < 0 ? 0 : fieldMask << at;
  });
  const totalMask = layout.totalMask;
  const { length } = edges;

  /** Sets what `inputs` is before a condition asks for it. */
  const look = (at: number, found: number): void => {
    present.row = at;
    present.min = values[31 - Math.clz32(found & -found)] ?? Number.NaN;
    present.max = values[31 - Math.clz32(found)] ?? Number.NaN;
  };
  const holds = (condition: Condition3, at: number, found: number): boolean => {
    look(at, found);
    return condition.now() === 1;
  };

  return (out, from, to) => {
    const { status, value, band, bandBefore, answered: outAnswered, applicable: outApplicable, cappedBy, mayCap } = out;
    for (let row = 0, at = from; at < to; row += 1, at += 1) {
      const word = sums[row] ?? 0;
      const applicable = word & mask;
      const answered = (word >>> shift) & mask;
      outAnswered[at] = answered;
      outApplicable[at] = applicable;
      if (hasCaps) {
        cappedBy[at] = 0;
        mayCap[at] = 0;
      }
      if (answered === 0 || answered * whole < share * applicable) {
        status[at] = applicable === 0 ? 0 : 1;
        value[at] = Number.NaN;
        bandBefore[at] = -1;
        band[at] = -1;
        continue;
      }
      const total = ((word >>> (2 * shift)) & totalMask) + floor * answered;
      const denominator = answered * scale;
      status[at] = 2;
      value[at] = total / denominator;
      const flags = bits[row] ?? 0;
      const scaled = total * edgeScale;
      let place = 0;
      for (; place < length; place += 1) {
        if (scaled < (edges[place] ?? 0) * denominator) continue;
        const condition = ifs[place];
        if (condition == null) break;
        if (violations === null ? holds(condition, at, flags & levelMask) : (word & (broken[place] ?? 0)) === 0) break;
      }
      const before = place < length ? place : -1;
      bandBefore[at] = before;
      band[at] = before;
      if (!hasCaps || before < 0) continue;
      const held = (flags >>> heldAt) & capMask;
      const unsure = (flags >>> unsureAt) & capMask;
      if ((held | unsure) === 0 && !hasWhole) continue;
      if (hasWhole) look(at, flags & levelMask);
      applyRowCaps(before, caps, ordinals, held, unsure, capped);
      band[at] = capped.band;
      cappedBy[at] = capped.cappedBy;
      mayCap[at] = capped.mayCap;
    }
  };
}
