import type { LookupTable } from '../compiled.js';
import { add, compare, type Exact, exactOf, type Integer, multiply, negate } from '../exact.js';
import type { Extremes, OpenInput, Settings, ValueMethod } from './method.js';

type Point = LookupTable['points'][number];

/** What a raw score is worth; `null` where the table has nothing to say. */
export function lookedUp(raw: Exact, { points, between, beyond }: LookupTable): Exact | null {
  const above = points.findIndex(({ at }) => compare(exactOf(at), raw) > 0);
  const below = points[above === -1 ? points.length - 1 : above - 1];
  const next = above === -1 ? undefined : points[above];
  if (below === undefined) return beyond === 'nearest' && next !== undefined ? exactOf(next.value) : null;
  if (compare(exactOf(below.at), raw) === 0) return exactOf(below.value);
  if (next === undefined) return beyond === 'nearest' ? exactOf(below.value) : null;
  switch (between) {
    case 'step':
      return exactOf(below.value);
    case 'linear':
      return onLine(raw, below, next);
    case 'none':
      return null;
  }
}

/** `y1 + (x - x1) * (y2 - y1) / (x2 - x1)` as one fraction. */
function onLine(raw: Exact, from: Point, to: Point): Exact {
  const [x1, y1, x2, y2] = [from.at, from.value, to.at, to.value].map((each) => exactOf(each)) as [
    Exact,
    Exact,
    Exact,
    Exact,
  ];
  const rise = times(minus(raw, x1), minus(y2, y1));
  const run = minus(x2, x1);
  return plus(y1, {
    numerator: multiply(rise.numerator, run.denominator),
    denominator: multiply(rise.denominator, run.numerator),
  });
}

const plus = (a: Exact, b: Exact): Exact => ({
  numerator: add(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
  denominator: multiply(a.denominator, b.denominator),
});
const minus = (a: Exact, b: Exact): Exact => plus(a, { numerator: negate(b.numerator), denominator: b.denominator });
const times = (a: Exact, b: Exact): Exact => ({
  numerator: multiply(a.numerator, b.numerator),
  denominator: multiply(a.denominator, b.denominator),
});

const isBounded = (value: Integer): boolean => typeof value === 'bigint' || Number.isFinite(value);

/** Between two points the table rises or falls or stays, so that its extremes are at the ends or at points between them. */
function bounds(inputs: readonly OpenInput[], { lookup, valueScale }: Settings): Extremes | null {
  const [input] = inputs;
  if (input === undefined || lookup === null) return null;
  const whole = (numerator: Integer): Exact => ({ numerator, denominator: valueScale });
  const { lowest, highest } = input;
  const within = lookup.points
    .map(({ at }) => exactOf(at))
    .filter(
      (at) =>
        (!isBounded(lowest) || compare(at, whole(lowest)) >= 0) &&
        (!isBounded(highest) || compare(at, whole(highest)) <= 0),
    );
  const raws = [...[lowest, highest].filter(isBounded).map(whole), ...within];
  const values = raws.flatMap((raw) => lookedUp(raw, lookup) ?? []);
  if (values.length === 0) return null;
  return {
    kind: 'values',
    lowest: values.reduce((a, b) => (compare(b, a) < 0 ? b : a)),
    highest: values.reduce((a, b) => (compare(b, a) > 0 ? b : a)),
  };
}

/**
 * What the one input is worth by a table: a norm (T score, percentile) or a number in bands.
 *
 * @see docs/scoring/lookup.md
 */
export const lookup: ValueMethod = {
  gives: 'value',
  linear: false,
  score({ values: [raw] }, { lookup: table, valueScale }) {
    if (raw === undefined || table === null || !isBounded(raw)) return null;
    const found = lookedUp({ numerator: raw, denominator: valueScale }, table);
    return found && { ...found, scale: 1 };
  },
  bounds,
  mayGiveNothing: ({ lookup: table }) => table !== null && (table.between === 'none' || table.beyond === 'none'),
};
