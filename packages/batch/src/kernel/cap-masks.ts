import type { CompiledScore } from '@plumbline/core';
import type { Condition3 } from '@plumbline/core/tables';

/** A cap of a score on one row: where it leads, and what it asks besides the masks that inputs set. */
export interface RowCap {
  readonly to: number;
  readonly ordinal: number;
  /** `null`: on each input. */
  readonly whole: Condition3 | null;
}

export interface CapResult {
  band: number;
  cappedBy: number;
  mayCap: number;
}

export function rowCaps(
  { caps }: CompiledScore,
  ordinals: readonly number[],
  conditionOf: (expression: CompiledScore['caps'][number]['if']) => Condition3 | null,
): readonly RowCap[] | null {
  const found: RowCap[] = [];
  for (const { to, each, if: test } of caps) {
    const whole = each === null ? conditionOf(test) : null;
    if (each === null && whole === null) return null;
    found.push({ to, ordinal: ordinals[to] ?? 0, whole });
  }
  return found;
}

/** The strictest cap that holds lowers the band; one that cannot be told is noted where it would lower it further. */
export function applyRowCaps(
  before: number,
  caps: readonly RowCap[],
  ordinals: readonly number[],
  held: number,
  unsure: number,
  into: CapResult,
): void {
  const ordinal = ordinals[before] ?? 0;
  let lowest = ordinal;
  let open = 0;
  into.band = before;
  into.cappedBy = 0;
  for (let bit = 0; bit < caps.length; bit += 1) {
    const cap = caps[bit];
    if (cap === undefined || cap.ordinal >= ordinal) continue;
    const truth = cap.whole === null ? ((held >> bit) & 1 ? 1 : 0) : cap.whole.now();
    const isOpen = cap.whole === null ? (unsure >> bit) & 1 : truth === 2 ? 1 : 0;
    if (truth === 1) {
      into.cappedBy |= 1 << bit;
      if (cap.ordinal < lowest) {
        lowest = cap.ordinal;
        into.band = cap.to;
      }
    }
    if (isOpen) open |= 1 << bit;
  }
  let mayCap = 0;
  for (let bit = 0; bit < caps.length; bit += 1)
    if ((open >> bit) & 1 && (caps[bit]?.ordinal ?? 0) < lowest) mayCap |= 1 << bit;
  into.mayCap = mayCap;
}

/** Most bits of a place among caps that a table is made for. */
const mostBits = 12;

/**
 * What caps that look at inputs only come to, by the band before them times `4^caps` and the masks of those that are unsure
 * and that hold: the band after them, and above its five bits the masks of those that lowered it and that may. `null`: a cap
 * asks for more.
 */
export function capTable(caps: readonly RowCap[], ordinals: readonly number[]): Int32Array | null {
  const count = caps.length;
  if (2 * count + Math.ceil(Math.log2(ordinals.length + 1)) > mostBits || caps.some(({ whole }) => whole !== null))
    return null;
  const result: CapResult = { band: -1, cappedBy: 0, mayCap: 0 };
  return Int32Array.from({ length: ordinals.length << (2 * count) }, (_, at) => {
    const held = at & (2 ** count - 1);
    applyRowCaps(at >> (2 * count), caps, ordinals, held, (at >> count) & (2 ** count - 1), result);
    return result.band | (result.cappedBy << 5) | (result.mayCap << (5 + count));
  });
}
