import { cellAnswered, cellApplicable, cellFactor, cellSize, cellTotal } from './cells.js';
import { isLoose, type Marks, mayShow } from './marks.js';

export interface FixedTables {
  readonly items: Int32Array;
  readonly base: Int32Array;
  readonly weights: Float64Array;
  /** Weights, or ones where a method leaves weights out of its sums. */
  readonly factors: Float64Array;
  readonly cells: Float64Array;
  readonly counts: Int32Array;
  /** NaN where nothing enters. */
  readonly values: Float64Array;
  /** 1 where something enters. */
  readonly entering: Uint8Array;
  readonly held: Int32Array;
  readonly unsure: Int32Array;
  readonly hasEachCaps: boolean;
}

/** What the inputs add up to that no completion changes, and which are the others. */
export interface FixedSums {
  applicable: number;
  answered: number;
  total: number;
  weight: number;
  packed: number;
  entered: number;
  held: number;
  unsure: number;
  min: number;
  max: number;
  looseCount: number;
  readonly looseInputs: Int32Array;
}

export const makeFixedSums = (looseInputs: Int32Array): FixedSums => ({
  applicable: 0.5,
  answered: 0.5,
  total: 0.5,
  weight: 0.5,
  packed: 0,
  entered: 0,
  held: 0,
  unsure: 0,
  min: 0.5,
  max: 0.5,
  looseCount: 0,
  looseInputs,
});

/** One pass over flat lists, without a branch on what an answer is. The lists are named here so that the loop keeps them at hand. */
export function addFixed(tables: FixedTables, { codes, sight }: Marks, into: FixedSums): void {
  const { items, base, weights, factors, cells, counts, values, entering, held, unsure, hasEachCaps } = tables;
  const { looseInputs } = into;
  let applicable = 0;
  let answered = 0;
  let total = 0;
  let weight = 0;
  let packed = 0;
  let entered = 0;
  let heldNow = 0;
  let unsureNow = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let looseCount = 0;
  for (let k = 0; k < items.length; k += 1) {
    const item = items[k] ?? 0;
    if (isLoose(codes[item] ?? 0, sight[item] ?? mayShow)) {
      looseInputs[looseCount] = k;
      looseCount += 1;
      continue;
    }
    const at = (base[k] ?? 0) + (codes[item] ?? 0);
    const cell = at * cellSize;
    const inFull = weights[k] ?? 1;
    const factor = factors[k] ?? 1;
    applicable += inFull * (cells[cell + cellApplicable] ?? 0);
    answered += inFull * (cells[cell + cellAnswered] ?? 0);
    total += factor * (cells[cell + cellTotal] ?? 0);
    weight += factor * (cells[cell + cellFactor] ?? 0);
    packed += counts[at] ?? 0;
    entered += entering[at] ?? 0;
    const value = values[at] ?? 0;
    if (value < min) min = value;
    if (value > max) max = value;
    if (hasEachCaps) {
      heldNow |= held[at] ?? 0;
      unsureNow |= unsure[at] ?? 0;
    }
  }
  into.applicable = applicable;
  into.answered = answered;
  into.total = total;
  into.weight = weight;
  into.packed = packed;
  into.entered = entered;
  into.held = heldNow;
  into.unsure = unsureNow;
  into.min = min;
  into.max = max;
  into.looseCount = looseCount;
}
