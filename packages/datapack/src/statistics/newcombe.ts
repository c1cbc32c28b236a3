import type { Level, Limits } from './level.js';
import { wilson } from './wilson.js';

export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Difference `p1 − p2` of two independent proportions with Newcombe's hybrid score interval, as shares of 1: from the Wilson
 * limits l and u of each, lower `d − √((p1 − l1)² + (u2 − p2)²)`, upper `d + √((u1 − p1)² + (p2 − l2)²)`.
 *
 * @returns `null` where either is no proportion
 * @see Newcombe (1998), Statistics in Medicine 17, 873-890, method 10
 */
export function newcombe(
  first: Proportion,
  second: Proportion,
  level: Level,
): (Limits & { readonly difference: number }) | null {
  const a = wilson(first.numerator, first.denominator, level);
  const b = wilson(second.numerator, second.denominator, level);
  if (!a || !b) return null;
  const p1 = first.numerator / first.denominator;
  const p2 = second.numerator / second.denominator;
  const difference = p1 - p2;
  return {
    difference,
    lower: difference - Math.hypot(p1 - a.lower, b.upper - p2),
    upper: difference + Math.hypot(a.upper - p1, p2 - b.lower),
  };
}
