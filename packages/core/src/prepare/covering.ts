import type { CompiledScore } from '../compiled.js';
import { exactOf } from '../exact.js';

/** How much must be answered for there to be a score, in whole numbers. */
export interface Covering {
  readonly numerator: number;
  readonly denominator: number;
  readonly minAnswered: number;
  readonly failsOnMissing: boolean;
}

export const coveringOf = ({ minCoverage, minAnswered, missing, method }: CompiledScore): Covering | null => {
  const { numerator, denominator } = exactOf(minCoverage);
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || method === 'lookup') return null;
  return { numerator, denominator, minAnswered, failsOnMissing: missing === 'fail' };
};

/** What a score's inputs add up to, besides their values. */
export interface Tally {
  answered: number;
  applicable: number;
  countAnswered: number;
  countApplicable: number;
  /** Weight that is sure to be answered in the end, and weight that may stay missing. */
  sure: number;
  missing: number;
  /** How many are sure, and whether any may stay missing. */
  countSure: number;
  mayMiss: boolean;
  allLeave: boolean;
}

export const makeTally = (): Tally => ({
  answered: 0,
  applicable: 0,
  countAnswered: 0,
  countApplicable: 0,
  sure: 0,
  missing: 0,
  countSure: 0,
  mayMiss: false,
  allLeave: true,
});

export function resetTally(tally: Tally): void {
  tally.answered = 0;
  tally.applicable = 0;
  tally.countAnswered = 0;
  tally.countApplicable = 0;
  tally.sure = 0;
  tally.missing = 0;
  tally.countSure = 0;
  tally.mayMiss = false;
  tally.allLeave = true;
}

export const isCovered = (tally: Tally, { numerator, denominator, minAnswered, failsOnMissing }: Covering): boolean =>
  tally.answered * denominator >= numerator * tally.applicable &&
  tally.countAnswered >= minAnswered &&
  !(failsOnMissing && tally.countAnswered < tally.countApplicable);

/** Whether the least that is sure to be answered can be too little. */
export function mayFallShort(tally: Tally, { numerator, denominator, minAnswered, failsOnMissing }: Covering): boolean {
  if (tally.countSure < minAnswered) return true;
  if (failsOnMissing) return tally.mayMiss;
  if (tally.missing === 0) return false;
  return tally.sure === 0 || tally.sure * denominator <= numerator * (tally.sure + tally.missing);
}
