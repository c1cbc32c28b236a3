import type { CompiledBandSet, CompiledScore } from '../compiled.js';
import { exactOf } from '../exact.js';
import type { Expression } from '../expression.js';
import type { BandRef } from '../result.js';
import { bandRef } from '../scoring/bands.js';
import type { Amount } from './board.js';
import { compareDoubled, type Doubled, quotient } from './double-double.js';
import type { Condition3 } from './readings.js';
import { holds, mayBeUnknown, mayFail, mayHold } from './truth.js';

/** The bands of one score, edges as whole numbers. */
export interface BandsPlan {
  readonly refs: readonly BandRef[];
  readonly edges: readonly (Edge | null)[];
  readonly ifs: readonly (Condition3 | null)[];
}

interface Edge {
  readonly numerator: number;
  readonly denominator: number;
  readonly doubled: Doubled;
}

/** More bands than a mask has room for, or a condition that needs the explaining engine: `null`. */
export function bandsPlan(
  { bands }: CompiledBandSet,
  { scale }: CompiledScore,
  conditionOf: (expression: Expression) => Condition3 | null,
): BandsPlan | null {
  const ifs = bands.map((band) => (band.if === null ? null : conditionOf(band.if)));
  if (bands.length > 24 || bands.some((band, index) => band.if !== null && ifs[index] === null)) return null;
  const edges: (Edge | null)[] = [];
  for (const { from } of bands) {
    const edge = from === null ? null : exactOf(from, scale.value);
    if (edge === null) edges.push(null);
    else if (typeof edge.numerator === 'number' && typeof edge.denominator === 'number') {
      const doubled = { high: 0, low: 0 };
      quotient(edge.numerator, edge.denominator, doubled);
      edges.push({ numerator: edge.numerator, denominator: edge.denominator, doubled });
    } else return null;
  }
  return { refs: bands.map((band) => Object.freeze(bandRef(band))), edges, ifs };
}

/** Set where double precision twice over cannot tell: the explaining engine then can. */
export interface Doubt {
  isRaised: boolean;
}

function reaches(value: Amount, edge: Edge | null, doubt: Doubt): boolean {
  if (edge === null) return true;
  if (Number.isNaN(value.numerator)) {
    const difference = compareDoubled(value, edge.doubled);
    if (difference === null) doubt.isRaised = true;
    return difference !== null && difference > 0;
  }
  const left = value.numerator * edge.denominator;
  const right = edge.numerator * value.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left >= right;
  return BigInt(value.numerator) * BigInt(edge.denominator) >= BigInt(edge.numerator) * BigInt(value.denominator);
}

/** The first band that fits, as its place; -1 for none. */
export function place(value: Amount, { edges, ifs }: BandsPlan, doubt: Doubt): number {
  for (let at = 0; at < edges.length; at += 1) {
    if (!reaches(value, edges[at] ?? null, doubt)) continue;
    const condition = ifs[at];
    if (condition == null || condition.now() === holds) return at;
  }
  return -1;
}

/** As `place`, of a whole number over another that both stay far below 2^53 when multiplied with the edges. */
export function placeOfRatio(numerator: number, denominator: number, { edges, ifs }: BandsPlan): number {
  for (let at = 0; at < edges.length; at += 1) {
    const edge = edges[at];
    if (edge != null && numerator * edge.denominator < edge.numerator * denominator) continue;
    const condition = ifs[at];
    if (condition == null || condition.now() === holds) return at;
  }
  return -1;
}

/** Bands that a value between two ends may fall into, as a mask. */
export function placesBetween(lowest: Amount, highest: Amount, { edges, ifs }: BandsPlan, doubt: Doubt): number {
  let places = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const edge = edges[at] ?? null;
    if (!reaches(highest, edge, doubt)) continue;
    const condition = ifs[at];
    const bits = condition == null ? mayHold : condition.possible();
    if (bits & mayHold) places |= 1 << at;
    if ((bits & (mayFail | mayBeUnknown)) === 0 && reaches(lowest, edge, doubt)) break;
  }
  return places;
}
