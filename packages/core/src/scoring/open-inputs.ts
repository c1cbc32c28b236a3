import { brought } from '../brought.js';
import type { CompiledScore } from '../compiled.js';
import { add, type Integer } from '../exact.js';
import type { OpenInput } from '../methods/method.js';
import { inputKindOf, type Open } from './inputs/input-kind.js';
import { dropsOut, type Ending } from './possible.js';
import { rangeNumerals, scaledRange } from './scaled-range.js';
import { commonScale, type Numeral, scaleOfValues, whole } from './whole.js';

/** An input with everything that may become of it. */
export interface Candidate {
  readonly kind: 'item' | 'score' | 'row';
  readonly index: number;
  readonly endings: readonly Ending[];
  readonly weight: number;
  readonly range: CompiledScore['ranges'][number];
  /** `null`: no ending gives a number. */
  readonly lowest: Numeral | null;
  readonly highest: Numeral | null;
  readonly mayLeave: boolean;
  readonly mayMiss: boolean;
  /** Every ending can come about, whatever becomes of the others. A range may exclude its ends. */
  readonly independent: boolean;
}

/**
 * In the order of their index, whatever the order of `of`: where several completions give the same end, the same one is looked
 * at.
 */
export function candidatesOf(given: Open): readonly Candidate[] {
  const { score, scorer } = given;
  const { compiled, parts } = scorer;
  const candidates = [...inputKindOf(score.of, parts.inputs).candidates(score.of, given)].sort(
    (a, b) => a.index - b.index,
  );
  if (score.missing !== 'worst') return candidates;
  const { withFloor } = brought('policy', 'worst', parts.policies.worst);
  return candidates.map((candidate) => withFloor(candidate, score, compiled));
}

/** Candidates that may enter, on one scale; `null` where there is none within reach. */
export function openInputs(
  candidates: readonly Candidate[],
  score: CompiledScore,
): {
  readonly inputs: readonly OpenInput[];
  readonly valueScale: Integer;
  readonly weightScale: Integer;
  readonly mute: { readonly least: Integer; readonly most: Integer };
} | null {
  const ends = candidates.flatMap(({ lowest, highest }) => [lowest ?? [], highest ?? []].flat());
  const valueScale = scaleOfValues(
    [...ends, ...rangeNumerals(score), ...(score.atLeast === null ? [] : [score.atLeast])],
    score.scale.value,
  );
  if (valueScale === null) return null;
  const weightScale = commonScale(
    candidates.map(({ weight }) => weight),
    score.scale.weight,
  );
  const inputs = candidates.flatMap((candidate): readonly OpenInput[] => {
    const { lowest, highest, weight, range, mayLeave, mayMiss } = candidate;
    if (lowest === null || highest === null) return [];
    return [
      {
        lowest: whole(lowest, valueScale),
        highest: whole(highest, valueScale),
        weight: whole(weight, weightScale),
        range: scaledRange(range, score, valueScale),
        mayLeave,
        mayMiss,
      },
    ];
  });
  const mute = candidates.filter(
    ({ lowest, highest, endings }) => (lowest === null || highest === null) && !endings.every(dropsOut),
  );
  const total = (list: readonly Candidate[]) =>
    list.reduce((sum: Integer, { weight }) => add(sum, whole(weight, weightScale)), 0);
  return {
    inputs,
    valueScale,
    weightScale,
    mute: { least: total(mute.filter(({ mayLeave }) => !mayLeave)), most: total(mute) },
  };
}
