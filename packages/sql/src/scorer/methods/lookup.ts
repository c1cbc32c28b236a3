import type { LookupTable } from '@plumbline/core';
import { allOf, always, anyOf, never, type Predicate } from '../predicate.js';
import { leastCommonMultiple, over, plus, type Rational, rationalOf, times } from '../rational.js';
import type { Whole, Wholes } from '../whole.js';
import type { Measured, MethodPlan } from './method-plan.js';

const zero: Rational = { numerator: 0n, denominator: 1n };
const minusOne: Rational = { numerator: -1n, denominator: 1n };

/** A stretch of the table: where it is, and the line `rise * x + start` over it. */
interface Stretch {
  readonly from: Rational | null;
  /** Not included. */
  readonly to: Rational | null;
  readonly line: null | { readonly rise: Rational; readonly start: Rational };
}

/** The points alone first, then what lies below, between and beyond them, in the order in which they are tried. */
function stretchesOf({ points, between, beyond }: LookupTable): {
  readonly exact: readonly Stretch[];
  readonly open: readonly Stretch[];
} {
  const flat = (value: number) => ({ rise: zero, start: rationalOf(value) });
  const exact = points.map(({ at, value }) => ({ from: rationalOf(at), to: null, line: flat(value) }));
  const first = points[0];
  const last = points.at(-1);
  const outside = (value: number | undefined) => (beyond === 'nearest' && value !== undefined ? flat(value) : null);
  const open: Stretch[] = [{ from: null, to: first ? rationalOf(first.at) : null, line: outside(first?.value) }];
  for (const [at, point] of points.entries()) {
    const next = points[at + 1];
    if (next === undefined) continue;
    const [x1, y1, x2, y2] = [point.at, point.value, next.at, next.value].map(rationalOf) as [
      Rational,
      Rational,
      Rational,
      Rational,
    ];
    const rise = over(plus(y2, times(minusOne, y1)), plus(x2, times(minusOne, x1)));
    const straight = { rise, start: plus(y1, times(minusOne, times(rise, x1))) };
    const line = between === 'step' ? flat(point.value) : between === 'linear' ? straight : null;
    open.push({ from: x1, to: x2, line });
  }
  open.push({ from: last ? rationalOf(last.at) : null, to: null, line: outside(last?.value) });
  return { exact, open };
}

/** A table over a fraction; all that it gives is on one denominator. */
function lookedUp(
  raw: { readonly numerator: Whole; readonly denominator: Whole },
  table: LookupTable,
  wholes: Wholes,
): Measured {
  const { exact, open } = stretchesOf(table);
  const lines = [...exact, ...open].flatMap(({ line }) => line ?? []);
  const common = lines.reduce(
    (all, { rise, start }) => leastCommonMultiple(leastCommonMultiple(all, rise.denominator), start.denominator),
    1n,
  );
  const compare = (op: '<' | '>=' | '=', edge: Rational): Predicate =>
    wholes.compare(
      op,
      wholes.multiply(raw.numerator, wholes.literal(edge.denominator)),
      wholes.multiply(raw.denominator, wholes.literal(edge.numerator)),
    );
  const scaled = ({ numerator, denominator }: Rational): Whole => wholes.literal((numerator * common) / denominator);
  const worthOn = ({ line }: Stretch): Whole =>
    line === null
      ? wholes.literal(0n)
      : wholes.add([
          wholes.multiply(raw.numerator, scaled(line.rise)),
          wholes.multiply(raw.denominator, scaled(line.start)),
        ]);
  const inside = ({ from, to }: Stretch): Predicate =>
    allOf([from === null ? always : compare('>=', from), to === null ? always : compare('<', to)]);
  const cases = [
    ...exact.map((stretch) => ({ stretch, when: compare('=', stretch.from ?? zero) })),
    ...open.map((stretch) => ({ stretch, when: inside(stretch) })),
  ];
  return {
    numerator: wholes.chooseFirst(
      cases.map(({ stretch, when }) => ({ when, whole: worthOn(stretch) })),
      wholes.literal(0n),
    ),
    denominator: wholes.multiply(raw.denominator, wholes.literal(common)),
    gives: open.every(({ line }) => line !== null)
      ? always
      : anyOf(cases.map(({ stretch, when }) => (stretch.line === null ? never : when))),
  };
}

/** A table has one input. */
export const lookup: MethodPlan = ({ inputs, scale, score, planning }) => {
  const [input] = inputs;
  const { wholes } = planning;
  if (input === undefined || score.lookup === null)
    return { numerator: wholes.literal(0n), denominator: wholes.literal(1n), gives: never };
  return lookedUp({ numerator: input.value, denominator: scale }, score.lookup, wholes);
};
