import type { CompiledScore } from '../compiled.js';
import type { ThisProperty } from '../expression.js';
import type { CapHit } from '../result.js';
import type { BandsPlan } from './bands-plan.js';
import { type Entry, notApplicable, placeNow, placesPossible, scored } from './board.js';
import { type AddHits, type CapMasks, type CapsPlan, hitsOn } from './caps-plan.js';
import { resetTally, type Tally } from './covering.js';
import { memberTest, readsOfThis } from './member-test.js';
import { bandlessPlace, firstBandPlace, insufficientPlace } from './readings.js';
import { holds, unknown } from './truth.js';

const beyondBands = new Set<ThisProperty>(['value', 'coverage', 'previous', 'evidence', 'impact']);

interface Tables {
  /** Caps that hold, and that cannot be told, by place of the score's band. */
  readonly held: Int32Array;
  readonly unsure: Int32Array;
}

/** `null` where caps look at more than bands. */
function capTables(score: CompiledScore, refs: BandsPlan['refs']): Tables | null {
  const places = firstBandPlace + refs.length;
  const tables: Tables = { held: new Int32Array(places), unsure: new Int32Array(places) };
  for (const [bit, cap] of score.caps.entries()) {
    if (cap.each === null) continue;
    const test = memberTest(cap.if);
    if (test === null || readsOfThis(cap.if, beyondBands)) return null;
    for (let place = insufficientPlace; place < places; place += 1) {
      const state = place === insufficientPlace ? 'insufficient' : 'scored';
      const ordinal = place > bandlessPlace ? (refs[place - firstBandPlace]?.value ?? null) : null;
      const truth = test({ state, value: null, band: ordinal, coverage: null, critical: null, previous: null });
      if (truth === holds) tables.held[place] = (tables.held[place] ?? 0) | (1 << bit);
      if (truth === unknown) tables.unsure[place] = (tables.unsure[place] ?? 0) | (1 << bit);
    }
  }
  return tables;
}

export interface Input {
  /** What came of the score in the set of answers at hand. */
  entry: Entry;
  readonly index: number;
  readonly id: string;
  readonly weight: number;
  readonly tables: Tables;
  readonly ordinals: readonly number[];
  /** A decision gives no number of its own: its ordinal is what counts. */
  readonly isDecision: boolean;
}

export interface ScoreInputs3 {
  readonly entries: readonly Entry[];
  readonly refs: (score: number) => BandsPlan['refs'];
  readonly scores: readonly CompiledScore[];
}

export function inputsOf(score: CompiledScore, { entries, refs, scores }: ScoreInputs3): readonly Input[] | null {
  if (score.of.kind !== 'scores') return null;
  const inputs: Input[] = [];
  for (const [at, index] of score.of.scores.entries()) {
    const entry = entries[index];
    const of = scores[index];
    const tables = capTables(score, refs(index));
    if (entry === undefined || of === undefined || tables === null) return null;
    inputs.push({
      entry,
      index,
      id: of.id,
      weight: Math.round((score.weights[at] ?? 1) * score.scale.weight),
      tables,
      ordinals: refs(index).map(({ value }) => value),
      isDecision: of.method === 'decision',
    });
  }
  return inputs;
}

export const isCounted = ({ entry, isDecision }: Input): boolean =>
  entry.status === scored && (isDecision ? entry.band >= 0 : entry.hasValue);

/** What is the same for a mean and for a decision: coverage and caps of the inputs. */
export function gather(inputs: readonly Input[], entries: readonly Entry[], masks: CapMasks, tally: Tally): void {
  resetTally(tally);
  masks.held = 0;
  masks.unsure = 0;
  masks.may = 0;
  masks.must = 0;
  for (const input of inputs) {
    input.entry = entries[input.index] ?? input.entry;
    const { entry, weight, tables } = input;
    const place = placeNow(entry);
    if (entry.status !== notApplicable) {
      tally.applicable += weight;
      tally.countApplicable += 1;
      masks.held |= tables.held[place] ?? 0;
      masks.unsure |= tables.unsure[place] ?? 0;
      if (isCounted(input)) {
        tally.answered += weight;
        tally.countAnswered += 1;
      }
    }
    addFate(input, masks, tally);
  }
  masks.may |= masks.must;
}

function addFate({ entry, weight, tables }: Input, masks: CapMasks, tally: Tally): void {
  let must = -1;
  for (let place = 0, left = placesPossible(entry); left !== 0; place += 1, left >>>= 1) {
    if ((left & 1) === 0) continue;
    masks.may |= tables.held[place] ?? 0;
    must &= tables.held[place] ?? 0;
  }
  if (must !== -1) masks.must |= must;
  tally.allLeave &&= entry.mayLeave;
  tally.mayMiss ||= entry.mayMiss;
  if (entry.mayMiss || !entry.mayScore) tally.missing += weight;
  else if (!entry.mayLeave) {
    tally.sure += weight;
    tally.countSure += 1;
  }
}

export function scoreHits(inputs: readonly Input[], caps: CapsPlan): AddHits {
  const hits = hitsOn(
    caps,
    inputs.map(({ id }) => id),
  );
  return (bit, isHeld, into) => {
    for (const [k, { entry, tables }] of inputs.entries()) {
      const table = isHeld ? tables.held : tables.unsure;
      if (entry.status !== notApplicable && (table[placeNow(entry)] ?? 0) & (1 << bit))
        into.push(hits[bit]?.[k] as CapHit);
    }
  };
}
