import type { CompiledScore } from '../compiled.js';
import { stateCodes } from '../projection.js';
import type { CapHit } from '../result.js';
import type { BandsPlan, Doubt } from './bands-plan.js';
import { type Entry, insufficient, scored } from './board.js';
import { type AddHits, type CapMasks, type CapsPlan, hitsOn } from './caps-plan.js';
import {
  cellAnswered,
  cellApplicable,
  cellFactor,
  cellSize,
  cellsOf,
  cellTotal,
  countOfAnswered,
  countOfApplicable,
  mostInputs,
} from './cells.js';
import { type Covering, makeTally, type Tally } from './covering.js';
import { band, begin, closeEnds, openEnds, setRatio } from './finish.js';
import { addFixed, type FixedTables, makeFixedSums } from './fixed-sums.js';
import { addEnds, type InputEnds, type InputsNow, spansFrom, startEnds } from './inputs-now.js';
import { counts, enters, type ItemInputs, leaves, misses } from './item-inputs.js';
import { type Marks, mayHide, mayShow } from './marks.js';
import { type Closed, type FlatMethod, fatesThatGo, furthest, makeOpenList, type Ratio } from './open-list.js';

/** Out of every sum, whether it is shown or not. */
const gone = stateCodes['not-applicable'];

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

/** Which inputs a cap looks at and finds, in their order. */
export function itemHits({ held, unsure, base, items, keys }: ItemInputs, caps: CapsPlan, { codes }: Marks): AddHits {
  const hits = hitsOn(caps, keys);
  return (bit, isHeld, into) => {
    const table = isHeld ? held : unsure;
    for (let k = 0; k < items.length; k += 1) {
      const at = (base[k] as number) + (codes[items[k] as number] as number);
      if ((table[at] as number) & (1 << bit)) into.push(hits[bit]?.[k] as CapHit);
    }
  };
}

/** What a value adds for each unit of weight: itself, or one and nothing where values are counted, on the scale of the score. */
export function worthOf({ method, atLeast, scale }: CompiledScore): (value: number) => number {
  if (method !== 'count' && method !== 'proportion') return (value) => value;
  const threshold = atLeast === null ? Number.NEGATIVE_INFINITY : atLeast * scale.value;
  return (value) => (Number.isNaN(value) ? value : Number(value >= threshold));
}

/** A score of items by one of the flat methods. */
export function itemScore(
  score: CompiledScore,
  method: FlatMethod,
  tables: ItemInputs,
  { covering, bands, caps }: ScoreParts,
  { marks, inputsNow, doubt }: Workspace,
): ScoreRun | null {
  if ((method === 'sum' && score.missing === 'prorate') || tables.items.length > mostInputs) return null;
  const { facts, weights, held, unsure, openLowest, openHighest, openFates, openMay, openMust } = tables;

  const isCounted = method === 'count' || method === 'proportion';
  const worth = worthOf(score);
  const factors = method === 'count' ? weights.map(() => 1) : weights;
  const { cells, counts: counters } = cellsOf(tables, worth);
  const values = tables.values.map((value, at) => ((facts[at] ?? 0) & enters ? value : Number.NaN));
  const entering = facts.map((fact) => Number((fact & enters) !== 0));
  const hasNumbers = tables.isNumber.includes(1);
  const hasEachCaps = held.some((mask) => mask !== 0) || unsure.some((mask) => mask !== 0);
  const isMean = method === 'mean' || method === 'proportion';
  const valueScale = score.scale.value;
  const scale = isCounted ? 1 : valueScale * (method === 'sum' ? score.scale.weight : 1);
  const mayGo = fatesThatGo(score.missing);
  const furthestEnd = furthest[method];

  const looseInputs = new Int32Array(tables.items.length);
  const fixedTables: FixedTables = {
    items: tables.items,
    base: tables.base,
    weights,
    factors,
    cells,
    counts: counters,
    values,
    entering,
    held,
    unsure,
    hasEachCaps,
  };
  const fixed = makeFixedSums(looseInputs);
  const open = makeOpenList(tables.items.length);
  const tally: Tally = makeTally();
  const closed: Closed = { total: 0, weight: 0, entered: 0, min: 0, max: 0 };
  const present: Closed = { total: 0, weight: 0, entered: 0, min: 0, max: 0 };
  const masks: CapMasks = { held: 0, unsure: 0, may: 0, must: 0 };
  const ratio: Ratio = { numerator: 0, denominator: 1 };
  const ends: InputEnds = { lowest: 0, highest: 0, stayingMin: 0, stayingMax: 0 };

  const scaledNumber = (item: number): number => {
    const value = marks.numbers[item] ?? Number.NaN;
    const scaled = Math.round(value * valueScale);
    if (scaled / valueScale !== value || !Number.isSafeInteger(scaled)) doubt.isRaised = true;
    return scaled;
  };

  const addHits = itemHits(tables, caps, marks);

  /** Everything that may become of one input, besides what it is now. */
  const addOpen = (k: number, item: number, code: number, at: number, value: number): void => {
    const sight = marks.sight[item] ?? mayShow;
    const place = open.size;
    open.size += 1;
    let fates = sight & mayHide ? leaves : 0;
    let lowest = value;
    let highest = value;
    if (code >= 0) {
      if (((facts[at] ?? 0) & counts) === 0) fates |= misses;
      masks.may |= held[at] ?? 0;
    } else {
      fates |= openFates[k] ?? 0;
      lowest = openLowest[k] ?? Number.NaN;
      highest = openHighest[k] ?? Number.NaN;
      masks.may |= openMay[k] ?? 0;
      if (sight === mayShow) masks.must |= openMust[k] ?? 0;
    }
    open.lowest[place] = worth(lowest);
    open.highest[place] = worth(highest);
    open.weight[place] = factors[k] ?? 1;
    open.fates[place] = fates;
    const weight = weights[k] ?? 1;
    if ((fates & leaves) === 0) tally.allLeave = false;
    if (fates & misses) tally.mayMiss = true;
    if (fates & misses || Number.isNaN(highest)) tally.missing += weight;
    else if ((fates & leaves) === 0) {
      tally.sure += weight;
      tally.countSure += 1;
    }
    if (!Number.isNaN(lowest)) addEnds(ends, lowest, highest, fates === 0);
  };

  /** A number that a respondent wrote, which no table holds. */
  const addNumber = (k: number, value: number, into: Closed): void => {
    const factor = factors[k] ?? 1;
    into.total += worth(value) * factor;
    if (value < into.min) into.min = value;
    if (value > into.max) into.max = value;
  };

  /**
   * Inputs that stay as they are add up in one pass over flat lists, without a branch on what they are. The others are
   * few: they add what they are now, and what they may become.
   */
  const walk = (): void => {
    const { items, base, isNumber } = tables;
    const { codes, sight } = marks;
    addFixed(fixedTables, marks, fixed);
    let { applicable, answered, packed } = fixed;
    const { total, weight, min, max, looseCount } = fixed;
    const heldNow = fixed.held;
    const unsureNow = fixed.unsure;
    const { length } = items;
    closed.total = total;
    closed.weight = weight;
    closed.min = min;
    closed.max = max;
    if (hasNumbers) {
      for (let k = 0; k < length; k += 1) {
        const item = items[k] ?? 0;
        if (isNumber[k] && sight[item] === mayShow && (codes[item] ?? -1) >= 0)
          addNumber(k, scaledNumber(item), closed);
      }
    }
    closed.entered = fixed.entered;
    let { entered } = fixed;
    tally.sure = answered;
    tally.missing = applicable - answered;
    tally.countSure = countOfAnswered(packed);
    tally.mayMiss = countOfApplicable(packed) > tally.countSure;
    tally.allLeave = countOfApplicable(packed) === 0;
    masks.held = heldNow;
    masks.unsure = unsureNow;
    masks.must = heldNow;
    masks.may = 0;
    present.total = closed.total;
    present.weight = weight;
    present.min = closed.min;
    present.max = closed.max;
    startEnds(ends);
    if (closed.entered > 0) {
      ends.lowest = closed.min;
      ends.highest = closed.max;
      ends.stayingMin = closed.min;
      ends.stayingMax = closed.max;
    }
    for (let place = 0; place < looseCount; place += 1) {
      const k = looseInputs[place] ?? 0;
      const item = items[k] ?? 0;
      const code = codes[item] ?? 0;
      const at = (base[k] ?? 0) + code;
      const cell = at * cellSize;
      const inFull = weights[k] ?? 1;
      const factor = factors[k] ?? 1;
      applicable += inFull * (cells[cell + cellApplicable] ?? 0);
      answered += inFull * (cells[cell + cellAnswered] ?? 0);
      present.total += factor * (cells[cell + cellTotal] ?? 0);
      present.weight += factor * (cells[cell + cellFactor] ?? 0);
      packed += counters[at] ?? 0;
      if ((facts[at] ?? 0) & enters) entered += 1;
      masks.held |= held[at] ?? 0;
      masks.unsure |= unsure[at] ?? 0;
      let value = values[at] ?? Number.NaN;
      if (isNumber[k] && code >= 0) {
        value = scaledNumber(item);
        addNumber(k, value, present);
      } else {
        if (value < present.min) present.min = value;
        if (value > present.max) present.max = value;
      }
      if (code !== gone) addOpen(k, item, code, at, value);
    }
    present.entered = entered;
    tally.answered = answered;
    tally.applicable = applicable;
    tally.countAnswered = countOfAnswered(packed);
    tally.countApplicable = countOfApplicable(packed);
  };

  return (entry, isClosed) => {
    open.size = 0;
    walk();
    begin(entry, tally, covering);
    if (entry.status === scored && present.entered === 0) entry.status = insufficient;
    if (entry.status === scored) {
      inputsNow.min = present.min / valueScale;
      inputsNow.max = present.max / valueScale;
      const numerator = method === 'min' ? present.min : method === 'max' ? present.max : present.total;
      setRatio(entry.value, numerator, (isMean ? present.weight : 1) * scale, doubt);
      band(entry, bands, caps, masks, addHits, doubt);
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
