import type { Candidate } from './open-inputs.js';
import { certainly, never, type PossibleScope, range } from './possible.js';
import { asNumber } from './whole.js';

/** What `inputs` may be: of the numbers that enter, or of the ordinals that an input has besides. */
export function inputsPossible(
  candidates: readonly Candidate[],
  ordinalsOf: (candidate: Candidate) => readonly number[] = () => [],
): PossibleScope['inputs'] {
  let least: Ends | null = null;
  let sure = 0;
  let all = 0;
  const ends = candidates.flatMap((candidate) => endsOf(candidate, ordinalsOf(candidate)) ?? []);
  for (const each of ends) {
    all += 1;
    if (each.stays) sure += 1;
    least = least === null ? each : wider(least, each);
  }
  if (least === null) return { min: never, max: never, count: certainly(0) };
  const staying = ends.filter(({ stays }) => stays);
  const noneStays = staying.length === 0;
  return {
    min: range(least.lowest, noneStays ? least.highest : Math.min(...staying.map(({ highest }) => highest)), noneStays),
    max: range(noneStays ? least.lowest : Math.max(...staying.map(({ lowest }) => lowest)), least.highest, noneStays),
    count: range(sure, all),
  };
}

interface Ends {
  readonly lowest: number;
  readonly highest: number;
  readonly stays: boolean;
}

const wider = (a: Ends, b: Ends): Ends => ({
  lowest: Math.min(a.lowest, b.lowest),
  highest: Math.max(a.highest, b.highest),
  stays: a.stays && b.stays,
});

function endsOf({ lowest, highest, mayLeave, mayMiss }: Candidate, ordinals: readonly number[]): Ends | null {
  const stays = !mayLeave && !mayMiss;
  if (ordinals.length > 0) return { lowest: Math.min(...ordinals), highest: Math.max(...ordinals), stays };
  return lowest === null || highest === null ? null : { lowest: asNumber(lowest), highest: asNumber(highest), stays };
}
