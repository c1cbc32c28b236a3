import type { ScoreColumns } from '../scored-columns.js';
import { type Block, blockRows } from './block.js';
import { type MemberCaps, placeAt } from './member-caps.js';

/** What the inputs of a score of scores add up to, row by row of a block. */
export interface DoubledSums {
  /** Sum of weight times value, to twice the precision of a double: `high + low`. */
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Sum of the terms below zero. */
  readonly below: Float64Array;
  readonly answered: Float64Array;
  readonly applicable: Float64Array;
  /** Inputs that are answered, and that apply. */
  readonly counted: Int32Array;
  readonly applying: Int32Array;
  /** Caps that hold for an input, and that cannot be told of one, as masks. */
  readonly held: Int32Array;
  readonly unsure: Int32Array;
  /** 1 where numbers are too large, or too fine, to be exact. */
  readonly isLarge: Uint8Array;
}

export interface SummedInput {
  readonly weight: number;
  readonly caps: MemberCaps;
  readonly ordinals: readonly number[];
  /** A value times the answered weight times this is a whole number; `null` for a decision, whose ordinal counts. */
  readonly fractionScale: number | null;
}

export const makeDoubledSums = (): DoubledSums => ({
  high: new Float64Array(blockRows),
  low: new Float64Array(blockRows),
  below: new Float64Array(blockRows),
  answered: new Float64Array(blockRows),
  applicable: new Float64Array(blockRows),
  counted: new Int32Array(blockRows),
  applying: new Int32Array(blockRows),
  held: new Int32Array(blockRows),
  unsure: new Int32Array(blockRows),
  isLarge: new Uint8Array(blockRows),
});

const splitter = 134217729;
/**
 * What is left of a division whose quotient is `high`, exactly (Dekker 1971): half of the digits of `high` times `by` fit a
 * double, and so does the rest.
 */
export function rest(numerator: number, high: number, by: number): number {
  const at = splitter * high;
  const upper = at - (at - high);
  return numerator - upper * by - (high - upper) * by;
}

/** Whether a whole number leaves room for the exact products of `rest`. */
export const isExactDivisor = (by: number): boolean => by < 2 ** 26;

/** Adds one input, whose scores are told already, to the sums of the rows of a block. */
export function addInput(sums: DoubledSums, input: SummedInput, columns: ScoreColumns, { from, to }: Block): void {
  const { high, low, below, answered, applicable, counted, applying, held, unsure, isLarge } = sums;
  const { weight, caps, ordinals, fractionScale } = input;
  const hasCaps = caps.held.some((mask) => mask !== 0) || caps.unsure.some((mask) => mask !== 0);
  const { status, band, value, answered: answeredWeight } = columns;
  for (let row = 0, at = from; at < to; row += 1, at += 1) {
    const standing = status[at] ?? 0;
    if (standing === 0) continue;
    applicable[row] = (applicable[row] ?? 0) + weight;
    applying[row] = (applying[row] ?? 0) + 1;
    if (hasCaps) {
      const place = placeAt(standing, band[at] ?? -1);
      held[row] = (held[row] ?? 0) | (caps.held[place] ?? 0);
      unsure[row] = (unsure[row] ?? 0) | (caps.unsure[place] ?? 0);
    }
    if (standing !== 2) continue;
    answered[row] = (answered[row] ?? 0) + weight;
    counted[row] = (counted[row] ?? 0) + 1;
    const by = fractionScale === null ? 1 : (answeredWeight[at] ?? 0) * fractionScale;
    const worth = fractionScale === null ? (ordinals[band[at] ?? -1] ?? 0) : Math.round((value[at] ?? 0) * by);
    const numerator = weight * worth;
    const isWhole = fractionScale !== null || Number.isInteger(numerator);
    if (!isExactDivisor(by) || Math.abs(numerator) > Number.MAX_SAFE_INTEGER || !isWhole) isLarge[row] = 1;
    const quotient = numerator / by;
    if (quotient < 0) below[row] = (below[row] ?? 0) + quotient;
    const before = high[row] ?? 0;
    const sum = before + quotient;
    const back = sum - before;
    high[row] = sum;
    low[row] = (low[row] ?? 0) + (before - (sum - back) + (quotient - back)) + rest(numerator, quotient, by) / by;
  }
}
