import type { CompiledScore } from '../compiled.js';
import { type Amount, type Entry, makeAmount, scored } from './board.js';
import type { CapMasks } from './caps-plan.js';
import { addCommon, isCommon, makeCommonSum, meanOf, startCommon } from './common-sum.js';
import { makeTally } from './covering.js';
import { addTimes, type Doubled, divide, isCancelled, quotient } from './double-double.js';
import { band, begin, closeEnds, copy, openEnds } from './finish.js';
import { addEnds, type InputEnds, spansFrom, startEnds } from './inputs-now.js';
import { leaves, misses } from './item-inputs.js';
import type { ScoreParts, ScoreRun, Workspace } from './item-score.js';
import { fatesThatGo } from './open-list.js';
import { gather, type Input, inputsOf, isCounted, type ScoreInputs3, scoreHits } from './score-inputs.js';

/** The mean of scores, each with its unrounded value: over a common denominator, or to twice the precision of a double. */
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
  const addHits = scoreHits(inputs, caps);
  const ends: InputEnds = { lowest: 0, highest: 0, stayingMin: 0, stayingMax: 0 };
  const sum: Doubled = { high: 0, low: 0 };
  const part: Doubled = { high: 0, low: 0 };
  const ordinal: Amount = makeAmount();
  const optional: number[] = [];
  const common = makeCommonSum();

  let hasCommon = true;

  const startSum = (): void => {
    sum.high = 0;
    sum.low = 0;
    startCommon(common);
  };

  const add = (amount: Amount, weight: number): void => {
    addCommon(common, amount, weight);
    if (hasCommon) return;
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

  /** Of what was added so far, near enough to compare with. */
  const sumNow = (): number => (hasCommon ? common.numerator / common.denominator : sum.high);

  /** `false`: add all once more, without a common denominator. */
  const fits = (weight: number): boolean => {
    if (!hasCommon) return true;
    hasCommon = isCommon(common, weight);
    return hasCommon;
  };

  const finish = (into: Amount, weight: number): void => {
    if (hasCommon) {
      meanOf(common, weight, into);
      return;
    }
    if (isCancelled(sum.high, common.size)) doubt.isRaised = true;
    divide(sum, weight, into);
    into.numerator = Number.NaN;
    into.denominator = Number.NaN;
  };

  const measure = (entry: Entry): void => {
    startSum();
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
    if (!fits(tally.answered)) measure(entry);
    else if (only === null) finish(entry.value, tally.answered);
    else copy(amountOf(only), entry.value);
  };

  const furthestEnd = (sign: 1 | -1, into: Amount): boolean => {
    startSum();
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
      if (weight > 0 && !(sign * end.high * weight > sign * sumNow())) break;
      last = end;
      add(end, input.weight);
      weight += input.weight;
      entered += 1;
    }
    if (weight === 0) return false;
    if (!fits(weight)) return furthestEnd(sign, into);
    if (entered === 1 && last !== null) copy(last, into);
    else finish(into, weight);
    return true;
  };

  const endAt = (k: number, sign: 1 | -1): number => {
    const input = inputs[k];
    return input === undefined ? 0 : endOf(input, sign).high;
  };

  return (entry, isClosed) => {
    hasCommon = true;
    gather(inputs, given.entries, masks, tally);
    begin(entry, tally, covering);
    if (entry.status === scored && tally.answered === 0) entry.status = 1;
    if (entry.status === scored) {
      measure(entry);
      band(entry, bands, caps, masks, addHits, doubt);
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
