import type { LookupTable } from '../compiled.js';
import { compare, type Exact, exactOf, type Integer } from '../exact.js';
import { dividedBy, minus, plus, times } from '../fraction.js';
import { measured } from './measured.js';
import type { Extremes, ValueMethod } from './method.js';

/** What a raw score is worth by the table; `null` where it says nothing of it. */
function lookedUp(raw: Exact, { points, between, beyond }: LookupTable): Exact | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  if (compare(raw, exactOf(first.at)) < 0) return beyond === 'nearest' ? exactOf(first.value) : null;
  if (compare(raw, exactOf(last.at)) > 0) return beyond === 'nearest' ? exactOf(last.value) : null;
  const next = points.findIndex(({ at }) => compare(exactOf(at), raw) >= 0);
  const above = points[next];
  if (above === undefined) return null;
  if (compare(exactOf(above.at), raw) === 0) return exactOf(above.value);
  const below = points[next - 1] ?? first;
  switch (between) {
    case 'none':
      return null;
    case 'step':
      return exactOf(below.value);
    case 'linear': {
      const [x0, x1, y0, y1] = [below.at, above.at, below.value, above.value].map((each) => exactOf(each)) as [
        Exact,
        Exact,
        Exact,
        Exact,
      ];
      const share = dividedBy(minus(raw, x0), minus(x1, x0));
      return share === null ? null : plus(y0, times(share, minus(y1, y0)));
    }
  }
}

/** Every value that the table gives between two raw scores: at the ends, and at each point between them. */
function valuesBetween(lowest: Integer, highest: Integer, scale: Integer, table: LookupTable): readonly Exact[] {
  const isBeyond = (end: Integer): boolean => typeof end === 'number' && !Number.isFinite(end);
  const low: Exact | null = isBeyond(lowest) ? null : { numerator: lowest, denominator: scale };
  const high: Exact | null = isBeyond(highest) ? null : { numerator: highest, denominator: scale };
  const inside = table.points.filter(
    ({ at }) => (low === null || compare(exactOf(at), low) >= 0) && (high === null || compare(exactOf(at), high) <= 0),
  );
  const ends = [low, high].flatMap((end) => (end === null ? [] : (lookedUp(end, table) ?? [])));
  // Between two steps the lower point speaks, which lies below the lowest raw score where none lies inside.
  return [...ends, ...inside.map(({ value }) => exactOf(value))];
}

/**
 * What a raw score is worth in a norm table: T-scores, percentiles, points for a banded number.
 *
 * @see docs/scoring/lookup.md
 */
export const lookup: ValueMethod = /* @__PURE__ */ measured({
  linear: false,
  score({ values }, { valueScale, lookup: table }) {
    const [raw] = values;
    const found =
      raw === undefined || table === null ? null : lookedUp({ numerator: raw, denominator: valueScale }, table);
    return found && { ...found, scale: 1 };
  },
  bounds(inputs, { valueScale, lookup: table }): Extremes | null {
    const [input] = inputs;
    if (input === undefined || table === null) return null;
    const [first, ...rest] = valuesBetween(input.lowest, input.highest, valueScale, table);
    if (first === undefined) return null;
    const further = (sign: number) => rest.reduce((a, b) => (sign * compare(b, a) > 0 ? b : a), first);
    return { kind: 'values', lowest: further(-1), highest: further(1) };
  },
});
