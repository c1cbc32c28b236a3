import type { CompiledScore } from '../compiled.js';
import { scored } from './board.js';
import { type CapMasks, capsPossible } from './caps-plan.js';
import { makeTally } from './covering.js';
import { begin, closeEnds, lower } from './finish.js';
import { addEnds, type InputEnds, spansFrom, startEnds } from './inputs-now.js';
import type { ScoreParts, ScoreRun, Workspace } from './item-score.js';
import type { Condition3 } from './readings.js';
import { gather, type Input, inputsOf, isCounted, type ScoreInputs3, scoreHits } from './score-inputs.js';
import { fails, holds, mayBeUnknown, mayFail, mayHold } from './truth.js';
export interface Rule3 {
  /** `null`: holds. */
  readonly condition: Condition3 | null;
  readonly band: number;
}

/** Ordered rules, the first that holds wins; one that cannot be told makes its band possible. */
export function decisionRun(
  score: CompiledScore,
  given: ScoreInputs3,
  rules: readonly Rule3[],
  { covering, bands, caps }: ScoreParts,
  { inputsNow }: Workspace,
): ScoreRun | null {
  const inputs = inputsOf(score, given);
  if (inputs === null || bands === null) return null;
  const ends: InputEnds = { lowest: 0, highest: 0, stayingMin: 0, stayingMax: 0 };
  const tally = makeTally();
  const masks: CapMasks = { held: 0, unsure: 0, may: 0, must: 0 };
  const addHits = scoreHits(inputs, caps);

  const decide = (): number => {
    let found = -1;
    for (const { condition, band: to } of rules) {
      const truth = condition === null ? holds : condition.now();
      if (truth === fails) continue;
      if (found >= 0 && found !== to) return -1;
      found = to;
      if (truth === holds) break;
    }
    return found;
  };

  const possible = (): number => {
    let places = 0;
    for (const { condition, band: to } of rules) {
      const bits = condition === null ? mayHold : condition.possible();
      if (bits & mayHold) places |= 1 << to;
      if ((bits & (mayFail | mayBeUnknown)) === 0) break;
    }
    return places;
  };

  return (entry, isClosed) => {
    gather(inputs, given.entries, masks, tally);
    begin(entry, tally, covering);
    judge(inputs, inputsNow, ends);
    const decided = entry.status === scored ? decide() : -1;
    if (entry.status === scored && decided < 0) entry.status = 1;
    if (decided >= 0) lower(entry, decided, bands, caps, masks, addHits);
    if (isClosed) {
      closeEnds(entry);
      return;
    }
    entry.hasEnds = false;
    entry.bands = tally.allLeave && inputs.every(isGone) ? 0 : capsPossible(possible(), caps, masks);
    entry.mayScore = entry.bands !== 0;
    entry.mayLeave = tally.allLeave;
    entry.mayMiss = tally.mayMiss;
  };
}

/** In a decision `inputs` are judgements: bands, and values only of what has no bands. */
function judge(inputs: readonly Input[], inputsNow: Workspace['inputsNow'], ends: InputEnds): void {
  inputsNow.min = Number.POSITIVE_INFINITY;
  inputsNow.max = Number.NEGATIVE_INFINITY;
  startEnds(ends);
  for (const input of inputs) {
    const { entry, ordinals } = input;
    if (isCounted(input)) {
      const judgement = ordinals[entry.band] ?? entry.value.high;
      inputsNow.min = Math.min(inputsNow.min, judgement);
      inputsNow.max = Math.max(inputsNow.max, judgement);
    }
    if (!entry.mayScore) continue;
    const stays = !entry.mayLeave && !entry.mayMiss;
    if (entry.bands === 0) addEnds(ends, entry.lowest.high, entry.highest.high, stays);
    else {
      const possible = ordinals.filter((_, at) => entry.bands & (1 << at));
      addEnds(ends, Math.min(...possible), Math.max(...possible), stays);
    }
  }
  spansFrom(ends, 1, inputsNow);
}

/** It can never apply. */
const isGone = ({ entry }: Input): boolean => entry.mayLeave && !entry.mayScore && !entry.mayMiss;
