import { compare } from '../../exact.js';
import { bandRef } from '../bands.js';
import type { Input } from '../input.js';
import type { Candidate } from '../open-inputs.js';
import type { Ending } from '../possible.js';
import type { PossibleScore } from '../possible-score.js';
import type { InputKind, Standing } from './input-kind.js';

export const ofScores: InputKind<'scores'> = {
  inputs: ({ scores }, given) => scores.map((index, at) => input(index, given.score.weights[at] ?? 1, given)),
  candidates: ({ scores }, { score, scope, scoreOf }) =>
    scores.map((index, at) => ({
      ...candidate(index, scope.scoreMember(index), scoreOf(index), score.weights[at] ?? 1),
      range: score.ranges[at] ?? null,
    })),
};

function input(index: number, weight: number, { compiled: { scores }, scope, settled }: Standing): Input {
  const { status, value, number, band } = settled(index);
  return {
    kind: 'score',
    index,
    id: scores[index]?.id ?? '',
    state: status,
    // A decision gives no number of its own: its ordinal is all that there is to count.
    numeral: value ?? band?.value ?? null,
    value: number ?? band?.value ?? null,
    band: band && bandRef(band),
    weight,
    critical: 'none',
    member: scope.scoreMember(index),
  };
}

function candidate(index: number, endings: readonly Ending[], possible: PossibleScore, weight: number): Candidate {
  const { mayScore, mayMiss, mayLeave, bands } = possible;
  const ordinals = bands.map(({ value }) => value);
  const byBand = possible.value.kind === 'listed' && possible.value.values.length === 0 && ordinals.length > 0;
  return {
    kind: 'score',
    index,
    endings,
    weight,
    range: null,
    lowest: mayScore ? (byBand ? Math.min(...ordinals) : (possible.lowest ?? Number.NEGATIVE_INFINITY)) : null,
    highest: mayScore ? (byBand ? Math.max(...ordinals) : (possible.highest ?? Number.POSITIVE_INFINITY)) : null,
    mayLeave,
    mayMiss,
    independent: endings.length === 1 && bands.length <= 1 && possible.lowest !== null && isSame(possible),
  };
}

const isSame = ({ lowest, highest }: PossibleScore): boolean =>
  lowest !== null && highest !== null && compare(lowest, highest) === 0;
