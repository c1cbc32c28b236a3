import type { CompiledScore } from '../compiled.js';
import type { BandRef, ScoreStatus } from '../result.js';
import { type Amount, type Entry, insufficient, notApplicable, scored } from './board.js';
import { applyCaps, type CapMasks, capsPossible } from './caps-plan.js';
import { noHits } from './finish.js';
import type { ItemInputs } from './item-inputs.js';
import { itemHits, type ScoreParts, type Workspace, worthOf } from './item-score.js';
import { type BandEnds, type OutcomeRun, statuses } from './scorecard.js';
import { inputState, inputsSetter, placeAt, placesFrom, type SumBands } from './sum-bands.js';
import { anyMisses, anyStays, capShift, type SumLayout, type Sums } from './sums.js';

export interface Summing {
  readonly index: number;
  readonly score: CompiledScore;
  readonly layout: SumLayout;
  readonly inputs: ItemInputs;
  readonly parts: ScoreParts;
  readonly ends: BandEnds;
  readonly placing: SumBands | null;
  /** Where others read what came of it; `null`: nobody does. */
  readonly entry: Entry | null;
  /** Takes what the sums cannot say. */
  readonly general: OutcomeRun;
}

/**
 * A mean of items whose inputs all range between the same two ends: highest where everything open is answered with the
 * one, lowest with the other.
 */
export function sumScore(
  { index, score, layout, inputs, parts, ends, placing, entry, general }: Summing,
  { marks, inputsNow }: Workspace,
  { words, isUnsaid }: Sums,
): OutcomeRun {
  const { covering, bands, caps } = parts;
  const { bits, mask, levels, totalMask, lowest, highest, capBits } = layout;
  const { id } = score;
  const scale = score.method === 'proportion' ? 1 : score.scale.value;
  const weightScale = score.scale.weight;
  const isWhole = weightScale === 1;
  const floor = worthOf(score)(levels[0] ?? 0);
  const flagShift = levels.length;
  const levelMask = 2 ** flagShift - 1;
  const capMask = 2 ** capBits - 1;
  const heldAt = capShift(layout, 0);
  const masks: CapMasks = { held: 0, unsure: 0, may: 0, must: 0 };
  const addHits = itemHits(inputs, caps, marks);
  const { numerator: share, denominator: whole } = covering;
  const setInputs = caps.hasWhole ? inputsSetter(layout, inputs, score.scale.value, inputsNow) : null;
  const refs: readonly BandRef[] = bands?.refs ?? [];

  return (isClosed) => {
    if (isUnsaid[index] !== 0) return general(isClosed);
    const first = words[index * 3] as number;
    const second = words[index * 3 + 1] as number;
    const third = words[index * 3 + 2] as number;
    const applicable = first & mask;
    const answered = (first >>> bits) & mask;
    const total = ((first >>> (2 * bits)) & totalMask) + floor * answered;
    const open = second & mask;
    const state = inputState(third & levelMask, open !== 0, third >>> flagShift);
    if (setInputs !== null) setInputs(state);
    const isScored = answered !== 0 && answered * whole >= share * applicable;
    const status = applicable === 0 ? notApplicable : isScored ? scored : insufficient;
    const value = total / (answered * scale);
    const before = isScored && placing !== null ? placeAt(value, state, placing) : -1;
    let band = before;
    let cappedBy = noHits;
    let mayCap = noHits;
    if (capBits !== 0) {
      masks.held = (third >>> heldAt) & capMask;
      masks.unsure = (third >>> (heldAt + capBits)) & capMask;
      masks.may = (third >>> (heldAt + 2 * capBits)) & capMask;
      masks.must = (third >>> (heldAt + 3 * capBits)) & capMask;
      if (before >= 0 && ((masks.held | masks.unsure) !== 0 || caps.hasWhole))
        ({ band, cappedBy, mayCap } = applyCaps(before, caps, refs, masks, addHits));
    }
    const weight = isClosed ? (isScored ? answered : 0) : answered + open;
    const low = isClosed ? total : total + lowest * open;
    const high = isClosed ? total : total + highest * open;
    const least = low / (weight * scale);
    const most = high / (weight * scale);
    let places = 0;
    if (isClosed) places = band < 0 ? 0 : 1 << band;
    else if (weight !== 0 && placing !== null) {
      places = placesFrom(least, most, state, placing);
      if (capBits !== 0) places = capsPossible(places, caps, masks);
    }
    if (entry !== null) {
      entry.status = status;
      entry.answered = answered;
      entry.applicable = applicable;
      entry.hasValue = isScored;
      entry.band = band;
      entry.bandBefore = before;
      entry.cappedBy = cappedBy;
      entry.mayCap = mayCap;
      entry.hasEnds = weight !== 0;
      entry.bands = places;
      if (isScored) set(entry.value, total, answered * scale, value);
      if (weight !== 0) {
        set(entry.lowest, low, weight * scale, least);
        set(entry.highest, high, weight * scale, most);
      }
      const flags = third >>> flagShift;
      const sure = (second >>> bits) & mask;
      const missing = (second >>> (2 * bits)) & mask;
      entry.mayScore = weight !== 0;
      entry.mayLeave = isClosed ? status === notApplicable : (flags & anyStays) === 0;
      entry.mayMiss = isClosed
        ? status === insufficient
        : (flags & anyMisses) !== 0 && (sure === 0 || sure * whole <= share * (sure + missing));
    }
    return {
      id,
      status: statuses[status] as ScoreStatus,
      value: isScored ? value : null,
      band: band < 0 ? null : (refs[band] as BandRef),
      bandBeforeCaps: before < 0 ? null : (refs[before] as BandRef),
      coverage: {
        answered: isWhole ? answered : answered / weightScale,
        applicable: isWhole ? applicable : applicable / weightScale,
        share: applicable === 0 ? null : answered / applicable,
      },
      bounds: {
        lowest: weight === 0 ? null : least,
        highest: weight === 0 ? null : most,
        lowestBand: ends(places, false),
        highestBand: ends(places, true),
      },
      cappedBy,
      mayCap,
    };
  };
}

function set(amount: Amount, numerator: number, denominator: number, value: number): void {
  amount.numerator = numerator;
  amount.denominator = denominator;
  amount.high = value;
  amount.low = 0;
}
