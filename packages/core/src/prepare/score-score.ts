import type { CompiledScore } from '../compiled.js';
import type { ThisProperty } from '../expression.js';
import type { BandsPlan } from './bands-plan.js';
import { type Amount, type Entry, makeAmount, notApplicable, placeNow, placesPossible, scored } from './board.js';
import { type CapMasks, capsPossible } from './caps-plan.js';
import { bandlessPlace, type Condition3, firstBandPlace, insufficientPlace } from './condition.js';
import { makeTally, resetTally, type Tally } from './covering.js';
import { addTimes, type Doubled, divide, quotient } from './double-double.js';
import { band, begin, closeEnds, copy, lower, openEnds } from './finish.js';
import { addEnds, type InputEnds, spansFrom, startEnds } from './inputs-now.js';
import { leaves, misses } from './item-inputs.js';
import type { ScoreParts, ScoreRun, Workspace } from './item-score.js';
import { memberTest, readsOfThis } from './member-test.js';
import { fatesThatGo } from './open-list.js';
import { fails, holds, mayBeUnknown, mayFail, mayHold, unknown } from './truth.js';

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

interface Input {
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

function inputsOf(score: CompiledScore, { entries, refs, scores }: ScoreInputs3): readonly Input[] | null {
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

const isCounted = ({ entry, isDecision }: Input): boolean =>
  entry.status === scored && (isDecision ? entry.band >= 0 : entry.hasValue);

/** What is the same for a mean and for a decision: coverage and caps of the inputs. */
function gather(inputs: readonly Input[], entries: readonly Entry[], masks: CapMasks, tally: Tally): void {
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

const subjectsOf =
  (inputs: readonly Input[]) =>
  (bit: number, isHeld: boolean): readonly string[] =>
    inputs
      .filter(({ entry, tables }) => {
        const table = isHeld ? tables.held : tables.unsure;
        return entry.status !== notApplicable && ((table[placeNow(entry)] ?? 0) & (1 << bit)) !== 0;
      })
      .map(({ id }) => id);

/** The mean of scores, each with its unrounded value, to twice the precision of a double. */
export function scoreMean(
  score: CompiledScore,
  given: ScoreInputs3,
  { covering, bands, caps }: ScoreParts,
  { inputsNow, doubt }: Workspace,
): ScoreRun | null {
  const inputs = inputsOf(score, given);
  if (inputs === null || score.missing === 'worst') return null;
  const tally = makeTally();
  const masks: CapMasks = { held: 0, unsure: 0, may: 0, must: 0 };
  const mayGo = fatesThatGo(score.missing);
  const subjects = subjectsOf(inputs);
  const ends: InputEnds = { lowest: 0, highest: 0, stayingMin: 0, stayingMax: 0 };
  const sum: Doubled = { high: 0, low: 0 };
  const part: Doubled = { high: 0, low: 0 };
  const ordinal: Amount = makeAmount();
  const optional: number[] = [];

  const add = (amount: Amount, weight: number): void => {
    if (Number.isNaN(amount.numerator)) addTimes(sum, amount.high, amount.low, weight);
    else {
      quotient(amount.numerator, amount.denominator, part);
      addTimes(sum, part.high, part.low, weight);
    }
  };

  const ofOrdinal = (value: number): Amount => {
    ordinal.high = value;
    ordinal.low = 0;
    ordinal.numerator = value;
    ordinal.denominator = 1;
    return ordinal;
  };

  const amountOf = ({ entry, isDecision, ordinals }: Input): Amount =>
    isDecision ? ofOrdinal(ordinals[entry.band] ?? 0) : entry.value;

  const endOf = ({ entry, isDecision, ordinals }: Input, sign: 1 | -1): Amount => {
    if (!isDecision) return sign === 1 ? entry.highest : entry.lowest;
    const possible = ordinals.filter((_, at) => entry.bands & (1 << at));
    return ofOrdinal(sign === 1 ? Math.max(...possible) : Math.min(...possible));
  };

  const finish = (into: Amount, weight: number): void => {
    divide(sum, weight, into);
    into.numerator = Number.NaN;
    into.denominator = Number.NaN;
  };

  const measure = (entry: Entry): void => {
    sum.high = 0;
    sum.low = 0;
    inputsNow.min = Number.POSITIVE_INFINITY;
    inputsNow.max = Number.NEGATIVE_INFINITY;
    let only: Input | null = null;
    for (const input of inputs) {
      if (!isCounted(input)) continue;
      only = tally.countAnswered === 1 ? input : null;
      const amount = amountOf(input);
      if (amount.high < inputsNow.min) inputsNow.min = amount.high;
      if (amount.high > inputsNow.max) inputsNow.max = amount.high;
      add(amount, input.weight);
    }
    if (only === null) finish(entry.value, tally.answered);
    else copy(amountOf(only), entry.value);
  };

  const furthestEnd = (sign: 1 | -1, into: Amount): boolean => {
    sum.high = 0;
    sum.low = 0;
    let weight = 0;
    let entered = 0;
    let last: Amount | null = null;
    optional.length = 0;
    for (let k = 0; k < inputs.length; k += 1) {
      const input = inputs[k];
      if (input === undefined || !input.entry.mayScore) continue;
      const { mayLeave, mayMiss } = input.entry;
      if (((mayLeave ? leaves : 0) | (mayMiss ? misses : 0)) & mayGo) {
        optional.push(k);
        continue;
      }
      last = endOf(input, sign);
      add(last, input.weight);
      weight += input.weight;
      entered += 1;
    }
    if (optional.length > 1) optional.sort((a, b) => sign * (endAt(b, sign) - endAt(a, sign)));
    for (const k of optional) {
      const input = inputs[k];
      if (input === undefined) continue;
      const end = endOf(input, sign);
      if (weight > 0 && !(sign * end.high * weight > sign * sum.high)) break;
      last = end;
      add(end, input.weight);
      weight += input.weight;
      entered += 1;
    }
    if (weight === 0) return false;
    if (entered === 1 && last !== null) copy(last, into);
    else finish(into, weight);
    return true;
  };

  const endAt = (k: number, sign: 1 | -1): number => {
    const input = inputs[k];
    return input === undefined ? 0 : endOf(input, sign).high;
  };

  return (entry, isClosed) => {
    gather(inputs, given.entries, masks, tally);
    begin(entry, tally, covering);
    if (entry.status === scored && tally.answered === 0) entry.status = 1;
    if (entry.status === scored) {
      measure(entry);
      band(entry, bands, caps, masks, subjects, doubt);
    }
    if (isClosed) {
      closeEnds(entry);
      return;
    }
    entry.hasEnds = furthestEnd(-1, entry.lowest);
    if (entry.hasEnds) furthestEnd(1, entry.highest);
    startEnds(ends);
    for (const input of inputs) {
      if (!input.entry.mayScore) continue;
      const { mayLeave, mayMiss } = input.entry;
      const lowest = endOf(input, -1).high;
      addEnds(ends, lowest, endOf(input, 1).high, !mayLeave && !mayMiss);
    }
    spansFrom(ends, 1, inputsNow);
    openEnds(entry, bands, caps, masks, tally, covering, doubt);
  };
}

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
  const subjects = subjectsOf(inputs);

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
    if (decided >= 0) lower(entry, decided, bands, caps, masks, subjects);
    if (isClosed) {
      closeEnds(entry);
      return;
    }
    entry.hasEnds = false;
    entry.bands = tally.allLeave && inputs.every(isGone) ? 0 : capsPossible(possible(), caps, bands.refs, masks);
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
