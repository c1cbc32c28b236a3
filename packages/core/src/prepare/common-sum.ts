import type { Amount } from './board.js';

/**
 * A sum of fractions over one common denominator. As long as both are small whole numbers nothing is rounded, and a mean costs
 * one division at the end.
 */
export interface CommonSum {
  numerator: number;
  denominator: number;
  /** Sum of the sizes of the terms: no partial sum was larger. */
  size: number;
}

export const makeCommonSum = (): CommonSum => ({ numerator: 0.5, denominator: 0.5, size: 0.5 });

export function startCommon(sum: CommonSum): void {
  sum.numerator = 0;
  sum.denominator = 1;
  sum.size = 0;
}

export function addCommon(sum: CommonSum, { numerator, denominator, high }: Amount, weight: number): void {
  sum.numerator = sum.numerator * denominator + weight * numerator * sum.denominator;
  sum.denominator *= denominator;
  sum.size += Math.abs(high) * weight;
}

/** Leaves room for a factor of the edge of a band, so that comparing them stays whole as well. */
const most = 2 ** 45;

/** Whether nothing was rounded. `false` for terms without whole numbers (NaN), too. */
export const isCommon = ({ denominator, size }: CommonSum, weight: number): boolean =>
  denominator * Math.max(size, weight, 1) < most;

export function meanOf({ numerator, denominator }: CommonSum, weight: number, into: Amount): void {
  into.numerator = numerator;
  into.denominator = denominator * weight;
  into.high = into.numerator / into.denominator;
  into.low = 0;
}
