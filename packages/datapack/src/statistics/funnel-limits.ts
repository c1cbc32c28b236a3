import { byar } from './byar.js';
import { exactPoisson } from './exact-poisson.js';
import type { Level, Limits } from './level.js';
import { byarFrom } from './rate.js';
import { wilson } from './wilson.js';

/**
 * Control limits of a funnel for proportions, as shares of 1: the Wilson limits of the target at size n.
 *
 * @param target t, 0 to 1, usually the pooled share
 * @param overDispersion φ from {@link overDispersion}; limits widen from the target by √φ when φ > 1
 * @returns `null` when n is not above 0
 * @see Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202; OHID public health technical guidance, funnel plots
 */
export function proportionFunnelLimits(
  target: number,
  denominator: number,
  level: Level,
  overDispersion = 1,
): Limits | null {
  const limits = wilson(target * denominator, denominator, level);
  return limits && widen(limits, target, overDispersion, 1);
}

/**
 * Control limits of a funnel for rates: limits of the expected count `t n / per` by Byar from ten expected, exact below (at the
 * whole number nearest to the expected count, since exact limits are of counts), as rates.
 *
 * @param target rate per `per`
 * @returns `null` when n is not above 0 or the target is negative
 */
export function rateFunnelLimits(
  target: number,
  denominator: number,
  per: number,
  level: Level,
  overDispersion = 1,
): Limits | null {
  if (!(denominator > 0) || target < 0) return null;
  const expected = (target * denominator) / per;
  const counts = expected >= byarFrom ? byar(expected, level) : exactPoisson(Math.round(expected), level);
  const factor = per / denominator;
  const limits = { lower: counts.lower * factor, upper: counts.upper * factor };
  return widen(limits, target, overDispersion, Number.POSITIVE_INFINITY);
}

function widen(limits: Limits, target: number, overDispersion: number, most: number): Limits {
  const factor = Math.sqrt(Math.max(1, overDispersion));
  return {
    lower: Math.max(0, target - (target - limits.lower) * factor),
    upper: Math.min(most, target + (limits.upper - target) * factor),
  };
}

/**
 * Over-dispersion φ of proportions around a target: mean of the squared z-scores `(p − t) / √(t (1 − t)/n)`. Above 1 the
 * authorities differ more than chance alone makes them.
 *
 * @returns `null` of no authorities, or of a target of 0 or 1, which leaves no room to vary
 */
export function overDispersion(
  parts: readonly { readonly numerator: number; readonly denominator: number }[],
  target: number,
): number | null {
  const variance = target * (1 - target);
  if (parts.length === 0 || !(variance > 0)) return null;
  const squares = parts.map(
    (part) => (part.numerator / part.denominator - target) ** 2 * (part.denominator / variance),
  );
  return squares.reduce((sum, square) => sum + square, 0) / parts.length;
}
