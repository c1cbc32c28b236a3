import type { CompiledScore } from '../compiled.js';
import { placeOfRatio, placesBetweenRatios } from './bands-plan.js';
import { insufficient, notApplicable, scored } from './board.js';
import { type CapMasks, capsPossible } from './caps-plan.js';
import { closeEnds, lower, noHits } from './finish.js';
import type { ItemInputs } from './item-inputs.js';
import { type ScoreParts, type ScoreRun, subjectsOf, type Workspace, worthOf } from './item-score.js';
import { anyMisses, anyStays, capShift, openStays, type SumLayout, type Sums } from './sums.js';

/**
 * A mean of items whose inputs all range between the same two ends: highest where everything open is answered with the
 * one, lowest with the other. `general` takes what the sums cannot say.
 */
export function sumScore(
  index: number,
  score: CompiledScore,
  layout: SumLayout,
  inputs: ItemInputs,
  { covering, bands, caps }: ScoreParts,
  { marks, inputsNow }: Workspace,
  { words, isUnsaid }: Sums,
  general: ScoreRun,
): ScoreRun {
  const { bits, mask, levels, totalMask } = layout;
  const scale = score.method === 'proportion' ? 1 : score.scale.value;
  const valueScale = score.scale.value;
  const floor = worthOf(score)(levels[0] ?? 0);
  const { lowest, highest } = layout;
  const lowestEnd = inputEnd(inputs.openLowest) / valueScale;
  const highestEnd = inputEnd(inputs.openHighest) / valueScale;
  const flagShift = levels.length;
  const levelMask = 2 ** flagShift - 1;
  const { capBits } = layout;
  const capMask = 2 ** capBits - 1;
  const [heldAt, unsureAt, mayAt, mustAt] = [0, 1, 2, 3].map((which) => capShift(layout, which)) as [
    number,
    number,
    number,
    number,
  ];
  const masks: CapMasks = { held: 0, unsure: 0, may: 0, must: 0 };
  const subjects = subjectsOf(inputs, marks);
  const values = levels.map((level) => level / valueScale);
  const { minSpan, maxSpan } = inputsNow;
  const { numerator: share, denominator: whole } = covering;

  return (entry, isClosed) => {
    if (isUnsaid[index] !== 0) return general(entry, isClosed);
    const first = words[index * 3] ?? 0;
    const second = words[index * 3 + 1] ?? 0;
    const third = words[index * 3 + 2] ?? 0;
    const applicable = first & mask;
    const answered = (first >>> bits) & mask;
    const total = ((first >>> (2 * bits)) & totalMask) + floor * answered;
    const found = third & levelMask;
    entry.answered = answered;
    entry.applicable = applicable;
    entry.hasValue = false;
    entry.band = -1;
    entry.bandBefore = -1;
    entry.cappedBy = noHits;
    entry.mayCap = noHits;
    if (capBits !== 0) {
      masks.held = (third >>> heldAt) & capMask;
      masks.unsure = (third >>> unsureAt) & capMask;
      masks.may = (third >>> mayAt) & capMask;
      masks.must = (third >>> mustAt) & capMask;
    }
    const min = found === 0 ? Number.NaN : (values[31 - Math.clz32(found & -found)] ?? Number.NaN);
    const max = found === 0 ? Number.NaN : (values[31 - Math.clz32(found)] ?? Number.NaN);
    if (applicable === 0) entry.status = notApplicable;
    else if (answered === 0 || answered * whole < share * applicable) entry.status = insufficient;
    else {
      entry.status = scored;
      entry.hasValue = true;
      inputsNow.min = min;
      inputsNow.max = max;
      const { value } = entry;
      value.numerator = total;
      value.denominator = answered * scale;
      value.high = total / value.denominator;
      value.low = 0;
      if (bands !== null) lower(entry, placeOfRatio(total, value.denominator, bands), bands, caps, masks, subjects);
    }
    if (isClosed) return closeEnds(entry);

    const open = second & mask;
    const sure = (second >>> bits) & mask;
    const missing = (second >>> (2 * bits)) & mask;
    const flags = third >>> flagShift;
    const weight = answered + open;
    entry.hasEnds = weight !== 0;
    entry.bands = 0;
    if (weight !== 0) {
      const denominator = weight * scale;
      const low = entry.lowest;
      low.numerator = total + lowest * open;
      low.denominator = denominator;
      low.high = low.numerator / denominator;
      low.low = 0;
      const high = entry.highest;
      high.numerator = total + highest * open;
      high.denominator = denominator;
      high.high = high.numerator / denominator;
      high.low = 0;
      if (bands !== null) {
        const noneStays = found === 0 && (flags & openStays) === 0;
        minSpan.isEmpty = false;
        maxSpan.isEmpty = false;
        minSpan.mayBeUnknown = noneStays;
        maxSpan.mayBeUnknown = noneStays;
        minSpan.lowest = open !== 0 && !(min < lowestEnd) ? lowestEnd : min;
        maxSpan.highest = open !== 0 && !(max > highestEnd) ? highestEnd : max;
        minSpan.highest = found === 0 ? highestEnd : min;
        maxSpan.lowest = found === 0 ? lowestEnd : max;
        const between = placesBetweenRatios(low.numerator, high.numerator, denominator, bands);
        entry.bands = caps.caps.length === 0 ? between : capsPossible(between, caps, bands.refs, masks);
      }
    }
    entry.mayScore = weight !== 0;
    entry.mayLeave = (flags & anyStays) === 0;
    entry.mayMiss = (flags & anyMisses) !== 0 && (sure === 0 || sure * whole <= share * (sure + missing));
  };
}

const inputEnd = (ends: Float64Array): number => ends[0] ?? Number.NaN;
