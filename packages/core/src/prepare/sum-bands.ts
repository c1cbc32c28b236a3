import { referencesOf } from '../answers/references.js';
import type { CompiledBandSet, CompiledScore } from '../compiled.js';
import type { BandsPlan } from './bands-plan.js';
import type { InputsNow } from './inputs-now.js';
import type { ItemInputs } from './item-inputs.js';
import { openStays, type SumLayout } from './sums.js';
import { holds, mayBeUnknown, mayFail, mayHold } from './truth.js';

/** The bands of a score that is worked out from sums: numbers to compare with, and truths by what was answered. */
export interface SumBands {
  readonly edges: Float64Array;
  /** From one state of the inputs to the next; 0 where no band has a condition. */
  readonly stride: number;
  /** 1 where a band's condition holds, and bits of what it may come to: bands in a row, by state of the inputs. */
  readonly fits: Uint8Array;
  readonly possible: Uint8Array;
}

/** More than these would make tables larger than what they save. */
const mostLevels = 8;

/** @param found Levels that were answered. @param isOpen Something is not answered yet. @param flags Of `sums.ts`. */
export const inputState = (found: number, isOpen: boolean, flags: number): number =>
  (found << 2) | (isOpen ? 2 : 0) | (flags & openStays);

/** `null`: a condition reads more than inputs, or doubles could not tell a value from an edge. */
export function sumBands(
  { bands: given }: CompiledBandSet,
  { edges, ifs }: BandsPlan,
  score: CompiledScore,
  layout: SumLayout,
  inputs: ItemInputs,
  now: InputsNow,
): SumBands | null {
  const isPlain = ifs.every((condition) => condition === null);
  const reads = referencesOf(given.map(({ if: condition }) => condition));
  if (reads.items.size + reads.scores.size > 0 || (!isPlain && layout.levels.length > mostLevels)) return null;
  if (!isExact(edges, score, layout, inputs)) return null;
  const states = isPlain ? 1 : 4 << layout.levels.length;
  const tables: SumBands = {
    edges: Float64Array.from(edges, (edge) => (edge === null ? Number.NEGATIVE_INFINITY : edge.doubled.high)),
    stride: isPlain ? 0 : ifs.length,
    fits: new Uint8Array(states * ifs.length),
    possible: new Uint8Array(states * ifs.length),
  };
  const setInputs = inputsSetter(layout, inputs, score.scale.value, now);
  for (let state = 0; state < states; state += 1) {
    setInputs(state);
    for (const [at, condition] of ifs.entries()) {
      tables.fits[state * ifs.length + at] = Number(condition === null || condition.now() === holds);
      tables.possible[state * ifs.length + at] = condition === null ? mayHold : condition.possible();
    }
  }
  return tables;
}

/**
 * A value and an edge, both fractions, differ by at least one over the product of their denominators. Where that is more
 * than rounding can take away, their doubles compare as they do.
 */
function isExact(
  edges: BandsPlan['edges'],
  { scale }: CompiledScore,
  { levels }: SumLayout,
  inputs: ItemInputs,
): boolean {
  const denominator = inputs.weights.reduce((sum, weight) => sum + weight, 0) * scale.value;
  const furthest = Math.max(1, ...levels.map(Math.abs));
  return edges.every(
    (edge) =>
      edge === null || denominator * edge.denominator * Math.max(furthest, Math.abs(edge.doubled.high)) < 2 ** 50,
  );
}

/** Sets `inputs` to what conditions see of it in one state. */
export function inputsSetter(
  { levels }: SumLayout,
  { openLowest, openHighest }: ItemInputs,
  scale: number,
  now: InputsNow,
): (state: number) => void {
  const values = levels.map((level) => level / scale);
  const lowest = (openLowest[0] ?? Number.NaN) / scale;
  const highest = (openHighest[0] ?? Number.NaN) / scale;
  const { minSpan, maxSpan } = now;
  return (state) => {
    const found = state >> 2;
    const isOpen = (state & 2) !== 0;
    const noneStays = found === 0 && (state & openStays) === 0;
    const least = found === 0 ? Number.NaN : (values[31 - Math.clz32(found & -found)] ?? Number.NaN);
    const most = found === 0 ? Number.NaN : (values[31 - Math.clz32(found)] ?? Number.NaN);
    now.min = least;
    now.max = most;
    minSpan.isEmpty = false;
    maxSpan.isEmpty = false;
    minSpan.mayBeUnknown = noneStays;
    maxSpan.mayBeUnknown = noneStays;
    minSpan.lowest = isOpen && !(least < lowest) ? lowest : least;
    maxSpan.highest = isOpen && !(most > highest) ? highest : most;
    minSpan.highest = found === 0 ? highest : least;
    maxSpan.lowest = found === 0 ? lowest : most;
  };
}

/** The first band that a value fits, -1 for none. */
export function placeAt(value: number, state: number, { edges, stride, fits }: SumBands): number {
  const from = state * stride;
  for (let at = 0; at < edges.length; at += 1) if (value >= (edges[at] as number) && fits[from + at] === 1) return at;
  return -1;
}

/** Bands between two values, as a mask. */
export function placesFrom(low: number, high: number, state: number, { edges, stride, possible }: SumBands): number {
  const from = state * stride;
  let places = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const edge = edges[at] as number;
    if (high < edge) continue;
    const bits = possible[from + at] as number;
    if (bits & mayHold) places |= 1 << at;
    if (low >= edge && (bits & (mayFail | mayBeUnknown)) === 0) break;
  }
  return places;
}
