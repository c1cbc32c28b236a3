import type { CompiledBand } from '../compiled.js';
import type { Exact } from '../exact.js';
import { placesPossible } from './bands.js';
import { capsPossible } from './caps-possible.js';
import { inputsPossible } from './inputs-possible.js';
import type { OpenGiven } from './open-given.js';
import { mayHold } from './possibly.js';

/** Bands, after caps, of a score whose value lies between two ends; an end that is `null` is open. */
export function bandsPossible(
  ends: { readonly lowest: Exact | null; readonly highest: Exact | null },
  { score, candidates, scorer, scope: outer }: OpenGiven,
): readonly CompiledBand[] {
  const set = score.bands === null ? undefined : scorer.compiled.bandSets[score.bands];
  if (set === undefined) return [];
  const scope = { ...outer, inputs: inputsPossible(candidates) };
  const before = placesPossible(ends, set, score.scale.value, (condition) => mayHold(condition, scope));
  return capsPossible(before, score, set.bands, candidates, scope);
}
