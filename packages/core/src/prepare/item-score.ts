import type { CompiledInstrument, CompiledScore } from '../compiled.js';
import type { BandsPlan, Doubt } from './bands-plan.js';
import { type Entry, insufficient, scored } from './board.js';
import type { CapMasks, CapsPlan } from './caps-plan.js';
import { type Covering, makeTally, type Tally } from './covering.js';
import { band, begin, closeEnds, openEnds, setRatio } from './finish.js';
import { addEnds, type InputEnds, type InputsNow, spansFrom, startEnds } from './inputs-now.js';
import { applies, counts, enters, isOpen, itemInputs, leaves, misses } from './item-inputs.js';
import { hidden, type Marks, mayHide, mayShow } from './marks.js';
import { type Closed, type FlatMethod, fatesThatGo, furthest, makeOpenList, type Ratio } from './open-list.js';

/** Works out one score of the board. */
export type ScoreRun = (entry: Entry, isClosed: boolean) => void;

export interface ScoreParts {
  readonly covering: Covering;
  readonly bands: BandsPlan | null;
  readonly caps: CapsPlan;
}

export interface Workspace {
  readonly marks: Marks;
  readonly inputsNow: InputsNow;
  readonly doubt: Doubt;
}

/** A score of items by one of the flat methods; `null` where tables by code cannot hold it. */
export function itemScore(
  score: CompiledScore,
  method: FlatMethod,
  compiled: CompiledInstrument,
  { covering, bands, caps }: ScoreParts,
  { marks, inputsNow, doubt }: Workspace,
): ScoreRun | null {
  if (score.of.kind !== 'items' || (method === 'sum' && score.missing === 'prorate')) return null;
  const tables = itemInputs(score, score.of.items, compiled);
  if (tables === null) return null;
  const { items, base, facts, weights, held, unsure, isNumber, openLowest, openHighest } = tables;
  const { openFates, openMay, openMust, keys } = tables;

  const isCounted = method === 'count' || method === 'proportion';
  const threshold = score.atLeast === null ? Number.NEGATIVE_INFINITY : score.atLeast * score.scale.value;
  const one = (value: number): number => (isCounted && !Number.isNaN(value) ? Number(value >= threshold) : value);
  const { values } = tables;
  const factors = method === 'count' ? weights.map(() => 1) : weights;
  const isMean = method === 'mean' || method === 'proportion';
  const scale = isCounted ? 1 : score.scale.value * (method === 'sum' ? score.scale.weight : 1);
  const valueScale = score.scale.value;
  const mayGo = fatesThatGo(score.missing);
  const furthestEnd = furthest[method];
  const isExtreme = method === 'min' || method === 'max';

  const open = makeOpenList(items.length);
  const tally: Tally = makeTally();
  const closed: Closed = { total: 0, weight: 0, entered: 0, min: 0, max: 0 };
  const present: Closed = { total: 0, weight: 0, entered: 0, min: 0, max: 0 };
  const masks: CapMasks = { held: 0, unsure: 0, may: 0, must: 0 };
  const ratio: Ratio = { numerator: 0, denominator: 1 };
  const ends: InputEnds = { lowest: 0, highest: 0, stayingMin: 0, stayingMax: 0 };

  const writtenValue = (item: number): number => {
    const value = marks.numbers[item] ?? Number.NaN;
    const scaled = Math.round(value * valueScale);
    if (scaled / valueScale !== value || !Number.isSafeInteger(scaled)) doubt.isRaised = true;
    return scaled;
  };

  const subjects = (bit: number, isHeld: boolean): readonly string[] => {
    const table = isHeld ? held : unsure;
    const found: string[] = [];
    for (let k = 0; k < items.length; k += 1) {
      const at = (base[k] ?? 0) + (marks.codes[items[k] ?? 0] ?? 0);
      if ((table[at] ?? 0) & (1 << bit)) found.push(keys[k] ?? '');
    }
    return found;
  };

  /** Everything that may become of one input; the rest of the loop has counted what it is now. */
  const addOpen = (k: number, item: number, code: number, at: number): void => {
    const sight = marks.sight[item] ?? mayShow;
    const fact = facts[at] ?? 0;
    const isGiven = code >= 0;
    const isOut = !isGiven && (fact & isOpen) === 0 && code !== hidden;
    if (sight === mayHide || isOut) return;
    const place = open.size;
    open.size += 1;
    const weight = factors[k] ?? 1;
    let fates = sight & mayHide ? leaves : 0;
    let lowest = openLowest[k] ?? Number.NaN;
    let highest = openHighest[k] ?? Number.NaN;
    if (isGiven) {
      const value = (fact & counts) === 0 ? Number.NaN : isNumber[k] ? writtenValue(item) : (values[at] ?? 0);
      lowest = value;
      highest = value;
      if ((fact & counts) === 0) fates |= misses;
      masks.may |= held[at] ?? 0;
    } else {
      fates |= openFates[k] ?? 0;
      masks.may |= openMay[k] ?? 0;
      if (sight === mayShow) masks.must |= openMust[k] ?? 0;
    }
    open.lowest[place] = one(lowest);
    open.highest[place] = one(highest);
    open.weight[place] = weight;
    open.fates[place] = fates;
    const inFull = weights[k] ?? 1;
    const mayMiss = (fates & misses) !== 0;
    const mayLeave = (fates & leaves) !== 0;
    tally.allLeave &&= mayLeave;
    tally.mayMiss ||= mayMiss;
    if (mayMiss || Number.isNaN(highest)) tally.missing += inFull;
    else if (!mayLeave) {
      tally.sure += inFull;
      tally.countSure += 1;
    }
    if (!Number.isNaN(lowest)) addEnds(ends, lowest, highest, !mayLeave && !mayMiss);
  };

  const walk = (): void => {
    let answered = 0;
    let applicable = 0;
    let countAnswered = 0;
    let countApplicable = 0;
    let total = 0;
    let weight = 0;
    let entered = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    let heldNow = 0;
    let unsureNow = 0;
    let looseTotal = 0;
    let looseWeight = 0;
    let loose = 0;
    let closedMin = Number.POSITIVE_INFINITY;
    let closedMax = Number.NEGATIVE_INFINITY;
    let sure = 0;
    let countSure = 0;
    for (let k = 0; k < items.length; k += 1) {
      const item = items[k] ?? 0;
      const code = marks.codes[item] ?? 0;
      const at = (base[k] ?? 0) + code;
      const fact = facts[at] ?? 0;
      const isFixed = marks.sight[item] === mayShow && (fact & isOpen) === 0;
      heldNow |= held[at] ?? 0;
      unsureNow |= unsure[at] ?? 0;
      if (fact & applies) {
        const inFull = weights[k] ?? 1;
        applicable += inFull;
        countApplicable += 1;
        if (isFixed) tally.allLeave = false;
        if (fact & counts) {
          answered += inFull;
          countAnswered += 1;
          if (isFixed) {
            sure += inFull;
            countSure += 1;
          }
        } else if (isFixed) {
          tally.missing += inFull;
          tally.mayMiss = true;
        }
        if (fact & enters) {
          const value = isNumber[k] && code >= 0 ? writtenValue(item) : (values[at] ?? 0);
          const factor = factors[k] ?? 1;
          const worth = isCounted ? one(value) : value;
          total += worth * factor;
          weight += factor;
          entered += 1;
          if (value < min) min = value;
          if (value > max) max = value;
          if (!isFixed) {
            looseTotal += worth * factor;
            looseWeight += factor;
            loose += 1;
          } else {
            if (value < closedMin) closedMin = value;
            if (value > closedMax) closedMax = value;
            addEnds(ends, value, value, (fact & counts) !== 0);
          }
        }
      }
      if (!isFixed) addOpen(k, item, code, at);
      else if (fact & applies) masks.must |= held[at] ?? 0;
    }
    present.total = total;
    present.weight = weight;
    present.entered = entered;
    present.min = min;
    present.max = max;
    closed.total = total - looseTotal;
    closed.weight = weight - looseWeight;
    closed.entered = entered - loose;
    closed.min = closedMin;
    closed.max = closedMax;
    tally.sure += sure;
    tally.countSure += countSure;
    tally.answered = answered;
    tally.applicable = applicable;
    tally.countAnswered = countAnswered;
    tally.countApplicable = countApplicable;
    masks.held = heldNow;
    masks.unsure = unsureNow;
  };

  return (entry, isClosed) => {
    open.size = 0;
    masks.may = 0;
    masks.must = 0;
    tally.sure = 0;
    tally.missing = 0;
    tally.countSure = 0;
    tally.mayMiss = false;
    tally.allLeave = true;
    startEnds(ends);
    walk();
    begin(entry, tally, covering);
    if (entry.status === scored && present.entered === 0) entry.status = insufficient;
    if (entry.status === scored) {
      inputsNow.min = present.min / valueScale;
      inputsNow.max = present.max / valueScale;
      const numerator = isExtreme ? (method === 'min' ? present.min : present.max) : present.total;
      setRatio(entry.value, numerator, (isMean ? present.weight : 1) * scale, doubt);
      band(entry, bands, caps, masks, subjects, doubt);
    }
    if (isClosed) {
      closeEnds(entry);
      return;
    }
    masks.may |= masks.must;
    entry.hasEnds = furthestEnd(closed, open, mayGo, -1, ratio);
    if (entry.hasEnds) {
      setRatio(entry.lowest, ratio.numerator, ratio.denominator * scale, doubt);
      furthestEnd(closed, open, mayGo, 1, ratio);
      setRatio(entry.highest, ratio.numerator, ratio.denominator * scale, doubt);
    }
    spansFrom(ends, valueScale, inputsNow);
    openEnds(entry, bands, caps, masks, tally, covering, doubt);
  };
}
