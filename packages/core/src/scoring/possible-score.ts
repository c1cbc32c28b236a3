import type { CompiledBand, CompiledScore } from '../compiled.js';
import { add, type Exact, exactOf, toNumber } from '../exact.js';
import type { Candidate } from './open-inputs.js';
import { certainly, dropsOut, listed, never, orUnknown, type Possible, range } from './possible.js';

/** What a score may come to over every completion. */
export interface PossibleScore {
  /** Ends of its value, `null` where open-ended or where there is none. */
  readonly lowest: Exact | null;
  readonly highest: Exact | null;
  /** Bands after caps. */
  readonly bands: readonly CompiledBand[];
  /** Both ends of value and band are reached by some completion. */
  readonly tight: boolean;
  readonly mayScore: boolean;
  /** It may turn out insufficient. */
  readonly mayMiss: boolean;
  /** It may turn out not applicable. */
  readonly mayLeave: boolean;
  /** The same as conditions read it, unknown when it may not be scored. */
  readonly value: Possible;
  readonly band: Possible;
  readonly coverage: Possible;
}

/** A score whose value lies between two ends (`null`: it has no value) and that falls in one of these bands. */
export function possibleScore(
  score: CompiledScore,
  candidates: readonly Candidate[],
  ends: { readonly lowest: Exact | null; readonly highest: Exact | null } | null,
  bands: readonly CompiledBand[],
  tight: boolean,
): PossibleScore {
  const mayScore = ends !== null || bands.length > 0;
  const mayLeave = candidates.every(({ mayLeave: leaves }) => leaves);
  // What applies and can never come to anything, such as a division by zero, stays insufficient however much is answered.
  const mayMiss = mayFallShort(score, candidates) || (!mayScore && !candidates.every(mustLeave));
  const unknown = mayMiss || mayLeave || !mayScore;
  const lowest = ends?.lowest ?? null;
  const highest = ends?.highest ?? null;
  const value = ends === null ? never : rangeBetween(lowest, highest);
  const ordinals = bands.map((band) => band.value);
  const band: Possible = ordinals.length === 0 ? never : listed(ordinals);
  return {
    lowest,
    highest,
    bands,
    tight,
    mayScore,
    mayMiss,
    mayLeave,
    value: unknown ? orUnknown(value) : value,
    band: unknown ? orUnknown(band) : band,
    coverage: coveragePossible(candidates),
  };
}

const mustLeave = ({ endings }: Candidate): boolean => endings.every(dropsOut);

const rangeBetween = (lowest: Exact | null, highest: Exact | null): Possible =>
  range(
    lowest === null ? Number.NEGATIVE_INFINITY : toNumber(lowest),
    highest === null ? Number.POSITIVE_INFINITY : toNumber(highest),
  );

/** Whether the least that is sure to be answered can be too little. */
function mayFallShort(score: CompiledScore, candidates: readonly Candidate[]): boolean {
  const count = candidates.filter(({ mayMiss, mayLeave, highest }) => !mayMiss && !mayLeave && highest !== null).length;
  if (count < score.minAnswered || score.method === 'lookup') return true;
  if (score.missing === 'fail' || score.method === 'decision') return candidates.some(({ mayMiss }) => mayMiss);
  let sure: Exact = exactOf(0);
  let missing: Exact = exactOf(0);
  for (const candidate of candidates) {
    if (mustLeave(candidate)) continue;
    const { weight, mayMiss, mayLeave, highest } = candidate;
    if (mayMiss || highest === null) missing = plus(missing, weight);
    else if (!mayLeave) sure = plus(sure, weight);
  }
  if (missing.numerator === 0) return false;
  if (sure.numerator === 0) return true;
  const share = toNumber(sure) / (toNumber(sure) + toNumber(missing));
  return share <= score.minCoverage;
}

const plus = (total: Exact, weight: number): Exact => {
  const more = exactOf(weight);
  return {
    numerator: add(
      BigInt(total.numerator) * BigInt(more.denominator),
      BigInt(more.numerator) * BigInt(total.denominator),
    ),
    denominator: BigInt(total.denominator) * BigInt(more.denominator),
  };
};

function coveragePossible(candidates: readonly Candidate[]): Possible {
  const gone = candidates.every(({ mayLeave }) => mayLeave);
  const settled = candidates.every(({ mayMiss, mayLeave }) => !mayMiss && !mayLeave);
  return settled && candidates.length > 0 ? certainly(1) : range(0, 1, gone);
}
