import { compare } from '../evaluate/kleene.js';
import type { Scalar } from '../expression.js';
import { anything, extent, listed, never, type Possible, range, shorten, truths } from './possible.js';

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A comparison of everything on the left with everything on the right. */
export function everyComparison(op: Comparison, left: Possible, right: Possible): Possible {
  const mayBeUnknown = left.unknown || right.unknown;
  if (left.kind === 'listed' && right.kind === 'listed') {
    return pairs(left.values, right.values, (a, b) => compare(op, a, b), mayBeUnknown);
  }
  const [a, b] = [extent(left), extent(right)];
  if (a === 'empty' || b === 'empty') return never;
  if (a === null || b === null) return listed([true, false], true);
  return truths({ ...rangesCompare(op, a, b), mayBeUnknown });
}

interface Ends {
  readonly lowest: number;
  readonly highest: number;
}

function rangesCompare(op: Comparison, a: Ends, b: Ends): { readonly mayHold: boolean; readonly mayFail: boolean } {
  const mayBeBelow = a.lowest < b.highest;
  const mayBeAbove = a.highest > b.lowest;
  const mayBeEqual = a.lowest <= b.highest && a.highest >= b.lowest;
  switch (op) {
    case '<':
      return { mayHold: mayBeBelow, mayFail: mayBeAbove || mayBeEqual };
    case '<=':
      return { mayHold: mayBeBelow || mayBeEqual, mayFail: mayBeAbove };
    case '>':
      return { mayHold: mayBeAbove, mayFail: mayBeBelow || mayBeEqual };
    case '>=':
      return { mayHold: mayBeAbove || mayBeEqual, mayFail: mayBeBelow };
    case '==':
      return { mayHold: mayBeEqual, mayFail: mayBeBelow || mayBeAbove };
    case '!=':
      return { mayHold: mayBeBelow || mayBeAbove, mayFail: mayBeEqual };
  }
}

/** Every pair of two short lists; a pair that gives `null` is unknown. */
export function pairs(
  left: readonly Scalar[],
  right: readonly Scalar[],
  of: (a: Scalar, b: Scalar) => Scalar | null,
  unknown: boolean,
): Possible {
  const found = new Set<Scalar>();
  let some = unknown;
  for (const a of left) {
    for (const b of right) {
      const result = of(a, b);
      if (result === null) some = true;
      else found.add(result);
    }
  }
  return shorten([...found], some);
}

/** Arithmetic on anything but a number is unknown. */
export function numbersOnly(possible: Possible): Possible {
  if (possible.kind === 'range') return possible;
  if (possible.kind === 'anything') return range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, true);
  const numbers = possible.values.filter((value) => typeof value === 'number');
  return listed(numbers, possible.unknown || numbers.length < possible.values.length);
}

export type Operation = keyof typeof operations;

export const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  min: Math.min,
  max: Math.max,
} as const;

export function calculate(op: Operation, left: Possible, right: Possible): Possible {
  const [x, y] = [numbersOnly(left), numbersOnly(right)];
  const unknown = x.unknown || y.unknown;
  if (x.kind === 'listed' && y.kind === 'listed') {
    const of = (a: Scalar, b: Scalar) => finiteOrNull(operations[op](Number(a), Number(b)));
    return pairs(x.values, y.values, of, unknown);
  }
  const [a, b] = [extent(x), extent(y)];
  if (a === 'empty' || b === 'empty' || a === null || b === null) return never;
  if (op === '/' && b.lowest <= 0 && b.highest >= 0) return numbersOnly(anything);
  const ends = [a.lowest, a.highest].flatMap((p) => [b.lowest, b.highest].map((q) => operations[op](p, q)));
  const overflows = ends.some((end) => !Number.isFinite(end));
  return range(Math.min(...ends), Math.max(...ends), unknown || overflows);
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);
