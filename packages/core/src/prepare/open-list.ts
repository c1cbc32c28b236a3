import type { ScoringMethod } from '../compiled.js';
import { leaves, misses } from './item-inputs.js';

/** Inputs of a score that a completion may still change, side by side. Filled anew for each score. */
export interface OpenList {
  size: number;
  /** Positions in the order in which ends are tried. */
  readonly order: Int32Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly weight: Float64Array;
  /** `leaves` and `misses`. */
  readonly fates: Uint8Array;
}

export const makeOpenList = (capacity: number): OpenList => ({
  size: 0,
  order: new Int32Array(capacity),
  lowest: new Float64Array(capacity),
  highest: new Float64Array(capacity),
  weight: new Float64Array(capacity),
  fates: new Uint8Array(capacity),
});

/** The inputs that stay as they are, summed up. */
export interface Closed {
  total: number;
  weight: number;
  entered: number;
  min: number;
  max: number;
}

/** What a method comes to before it is scaled back. */
export interface Ratio {
  numerator: number;
  denominator: number;
}

/**
 * The furthest that a method can come to, upwards (`sign` 1) or downwards (-1), over everything that may become of the open
 * inputs. `false`: nothing enters, whatever becomes of them.
 */
export type FurthestEnd = (closed: Closed, open: OpenList, mayGo: number, sign: 1 | -1, into: Ratio) => boolean;

/** Under `exclude` and `prorate` an answer that stays missing leaves the arithmetic as well. */
export const fatesThatGo = (missing: 'exclude' | 'prorate' | 'worst' | 'fail'): number =>
  missing === 'exclude' || missing === 'prorate' ? leaves | misses : leaves;

const endsOf = (open: OpenList, sign: 1 | -1): Float64Array => (sign === 1 ? open.highest : open.lowest);

/**
 * Those that must stay enter at their end; of those that may go each enters, furthest end first, while it lies beyond the
 * mean of what is in.
 */
const furthestMean: FurthestEnd = (closed, open, mayGo, sign, into) => {
  const ends = endsOf(open, sign);
  let { total, weight } = closed;
  let optional = 0;
  for (let at = 0; at < open.size; at += 1) {
    const end = ends[at] ?? 0;
    if (Number.isNaN(end)) continue;
    if (((open.fates[at] ?? 0) & mayGo) === 0) {
      const w = open.weight[at] ?? 0;
      total += end * w;
      weight += w;
    } else {
      insert(open.order, optional, at, ends, sign);
      optional += 1;
    }
  }
  for (let place = 0; place < optional; place += 1) {
    const at = open.order[place] ?? 0;
    const end = ends[at] ?? 0;
    if (weight > 0 && !(sign * end * weight > sign * total)) break;
    const w = open.weight[at] ?? 0;
    total += end * w;
    weight += w;
  }
  into.numerator = total;
  into.denominator = weight;
  return weight > 0;
};

/** A handful at most, and mostly equal: each finds its place from behind. */
function insert(order: Int32Array, size: number, at: number, ends: Float64Array, sign: number): void {
  const end = sign * (ends[at] ?? 0);
  let place = size;
  while (place > 0 && sign * (ends[order[place - 1] ?? 0] ?? 0) < end) {
    order[place] = order[place - 1] ?? 0;
    place -= 1;
  }
  order[place] = at;
}

/** Of those that may go what adds something stays; one stays in any case, or there is no score. */
const furthestSum: FurthestEnd = ({ total: sum, entered }, open, mayGo, sign, into) => {
  const ends = endsOf(open, sign);
  let total = sum;
  let kept = entered;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < open.size; at += 1) {
    const end = ends[at] ?? 0;
    if (Number.isNaN(end)) continue;
    const product = end * (open.weight[at] ?? 0);
    if (((open.fates[at] ?? 0) & mayGo) === 0 || sign * product > 0) {
      total += product;
      kept += 1;
    } else best = Math.max(best, sign * product);
  }
  if (kept === 0 && best > Number.NEGATIVE_INFINITY) {
    total = sign * best;
    kept = 1;
  }
  into.numerator = total;
  into.denominator = 1;
  return kept > 0;
};

/** Towards its own end every input helps; away from it only those that must stay do, or the best of the others. */
const furthestExtreme =
  (own: 1 | -1): FurthestEnd =>
  (closed, open, mayGo, sign, into) => {
    const ends = endsOf(open, sign);
    let found = closed.entered === 0 ? Number.NaN : own === 1 ? closed.max : closed.min;
    let alone = Number.NaN;
    for (let at = 0; at < open.size; at += 1) {
      const end = ends[at] ?? 0;
      if (Number.isNaN(end)) continue;
      if (sign === own || ((open.fates[at] ?? 0) & mayGo) === 0) found = further(found, end, own);
      else alone = further(alone, end, sign);
    }
    into.numerator = Number.isNaN(found) ? alone : found;
    into.denominator = 1;
    return !Number.isNaN(into.numerator);
  };

const further = (a: number, b: number, sign: number): number => (Number.isNaN(a) || sign * b > sign * a ? b : a);

/** Methods that the flat tables know. A count is a sum of ones, a proportion a mean of ones. */
export const furthest = {
  mean: furthestMean,
  proportion: furthestMean,
  sum: furthestSum,
  count: furthestSum,
  min: furthestExtreme(-1),
  max: furthestExtreme(1),
} as const satisfies Partial<Record<ScoringMethod, FurthestEnd>>;

export type FlatMethod = keyof typeof furthest;

export const isFlat = (method: ScoringMethod): method is FlatMethod => Object.hasOwn(furthest, method);
