import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import type { Input } from './input.js';
import type { Candidate } from './open-inputs.js';
import type { PossibleScore } from './possible-score.js';
import { asNumber, type Numeral } from './whole.js';

/** The policy `worst`: what is missing counts as the lowest that it could be. */
export interface Worst {
  /**
   * The lowest that an input without an answer could count, `null` where that is open-ended. Of an item the lowest it
   * allows, of a score the lowest it may still come to.
   */
  lowestOf(
    input: Pick<Input, 'kind' | 'index'>,
    score: CompiledScore,
    compiled: CompiledInstrument,
    possible: (score: number) => PossibleScore,
  ): Numeral | null;
  /** What stays missing counts as its lowest, so that belongs to its range. */
  withFloor(candidate: Candidate, score: CompiledScore, compiled: CompiledInstrument): Candidate;
}

export const worst: Worst = {
  lowestOf(input, score, compiled, possible) {
    if (input.kind !== 'score') return floorOf(input, score, compiled);
    const { lowest, bands } = possible(input.index);
    return lowest ?? (bands.length === 0 ? null : Math.min(...bands.map(({ value }) => value)));
  },
  withFloor(candidate, score, compiled) {
    const floor = candidate.mayMiss ? floorOf(candidate, score, compiled) : null;
    if (floor === null) return candidate;
    const { lowest, highest } = candidate;
    return { ...candidate, lowest: lowest === null ? floor : lesser(lowest, floor), highest: highest ?? floor };
  },
};

/** A missing score counts as the lowest that it may come to, which its range begins with. */
function floorOf(
  { kind, index }: Pick<Input, 'kind' | 'index'>,
  { of }: CompiledScore,
  { items }: CompiledInstrument,
): number | null {
  const column = of.kind === 'rows' && of.value.op === 'element' ? of.value.column : undefined;
  const item = kind === 'item' ? index : kind === 'row' ? column : undefined;
  return item === undefined ? null : (items[item]?.range?.min ?? null);
}

const lesser = (a: Numeral, b: Numeral): Numeral => (asNumber(a) <= asNumber(b) ? a : b);
