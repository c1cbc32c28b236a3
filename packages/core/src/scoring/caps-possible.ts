import type { CompiledBand, CompiledCap, CompiledScore } from '../compiled.js';
import type { Candidate } from './open-inputs.js';
import { dropsOut, type Ending, type PossibleScope, type Verdict } from './possible.js';
import { mayHold } from './possibly.js';

/** Bands that may be left when every cap that may hold does or does not, and every cap that must hold does. */
export function capsPossible(
  before: readonly CompiledBand[],
  score: CompiledScore,
  bands: readonly CompiledBand[],
  candidates: readonly Candidate[],
  scope: PossibleScope,
): readonly CompiledBand[] {
  let after = before;
  for (const cap of score.caps) {
    const to = bands[cap.to];
    if (to === undefined || !after.some(({ value }) => value > to.value)) continue;
    const { may, must } = capPossible(cap, candidates, scope);
    if (!may) continue;
    const lowered = after.map((band) => (band.value > to.value ? to : band));
    after = [...new Set(must ? lowered : [...after, ...lowered])];
  }
  return after;
}

interface CapPossible {
  readonly may: boolean;
  readonly must: boolean;
}

function capPossible(cap: CompiledCap, candidates: readonly Candidate[], scope: PossibleScope): CapPossible {
  if (cap.each === null) return asCap(mayHold(cap.if, { ...scope, member: null }));
  let may = false;
  for (const { endings } of candidates) {
    const each = endings.map((ending) => onEnding(cap, ending, scope));
    if (endings.length > 0 && each.every(({ must }) => must)) return { may: true, must: true };
    may ||= each.some((found) => found.may);
  }
  return { may, must: false };
}

const onEnding = (cap: CompiledCap, member: Ending, scope: PossibleScope): CapPossible =>
  dropsOut(member) ? { may: false, must: false } : asCap(mayHold(cap.if, { ...scope, member }));

/** A cap that stays unknown does not cap. */
const asCap = (verdict: Verdict): CapPossible => ({
  may: verdict.mayHold,
  must: verdict.mayHold && !verdict.mayFail && !verdict.mayBeUnknown,
});
