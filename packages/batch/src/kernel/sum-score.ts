import type { CompiledInstrument, CompiledScore } from '@plumbline/core';
import { type Covering, capShift, worthOf } from '@plumbline/core/tables';
import type { ScoreColumns } from '../scored-columns.js';
import { type BandTables, ratioBands } from './band-table.js';
import { type Block, blockRows } from './block.js';
import { applyRowCaps, type CapResult, capTable, type RowCap } from './cap-masks.js';
import { feedsOf, markBits, type Summed, violationField } from './item-sums.js';
import type { Present } from './present.js';
import { fillWords, type PairTables } from './row-words.js';

export interface SumScore extends Summed {
  readonly score: CompiledScore;
  readonly covering: Covering;
  readonly caps: readonly RowCap[];
}

/** What the scores of one instrument share: tables, and room for what the rows of a block add up to. */
export interface SumBench {
  readonly pairs: PairTables;
  readonly bands: BandTables;
  readonly words: Int32Array;
  readonly bits: Int32Array;
}

export const makeSumBench = (): SumBench => ({
  pairs: new Map(),
  bands: new Map(),
  words: new Int32Array(blockRows),
  bits: new Int32Array(blockRows),
});

/** A mean of items: the sums of the rows of a block, then what they come to. */
export function sumScoreRun(
  of: SumScore,
  compiled: CompiledInstrument,
  present: Present,
  bench: SumBench,
): (block: Block, out: ScoreColumns) => void {
  const asksConditions = of.violations === null && of.bands?.ifs.some((condition) => condition !== null) === true;
  const looksAtLevels = asksConditions || of.caps.some(({ whole }) => whole !== null);
  const feeds = feedsOf(of, worthOf(of.score), compiled, looksAtLevels);
  const fill = fillWords(feeds.sums, bench.pairs);
  const before = beforeCaps(of, present, bench);
  const after = afterCaps(of, present, bench);
  const needsBits = looksAtLevels || of.caps.length > 0;
  return (block, out) => {
    fill(block, bench.words);
    if (needsBits) markBits(block, feeds.bits, bench.bits);
    before(block, out);
    after?.(block, out);
  };
}

/** Least answered weight that is enough, by the weight that applies; never enough where nothing does. */
const leastOf = ({ layout, covering: { numerator, denominator } }: SumScore): Int32Array =>
  Int32Array.from({ length: layout.mask + 1 }, (_, applicable) => {
    if (applicable === 0) return 2 ** 31 - 1;
    let least = Math.max(1, Math.floor((numerator * applicable) / denominator));
    while (least * denominator < numerator * applicable) least += 1;
    return least;
  });

/** Status, value, coverage and the band before caps. */
function beforeCaps(of: SumScore, present: Present, bench: SumBench): (block: Block, out: ScoreColumns) => void {
  const { words, bits } = bench;
  const { score, layout, bands, violations, steps } = of;
  const { mask, bits: shift } = layout;
  const { floor, step } = steps;
  const scale = score.method === 'proportion' ? 1 : score.scale.value;
  const { from: placeFrom, table } = ratioBands({ layout, bands, steps, scale }, bench.bands);
  const ratioMask = (layout.totalMask << shift) | mask;
  const least = leastOf(of);
  const ifs = bands?.ifs ?? [];
  const none = ifs.length;
  // By band: what of the word must be nothing for its condition to hold; all of it where only the condition itself can tell.
  const asked = new Int32Array(none + 1);
  for (const [place, condition] of ifs.entries()) {
    const field = violations?.fieldOf[place] ?? -1;
    const { shift: at, mask: fieldMask } = violationField(of, Math.max(field, 0));
    if (condition !== null) asked[place] = violations === null ? -1 : field < 0 ? 0 : fieldMask << at;
  }
  const look = lookAt(of, present);
  const isBroken = (place: number, word: number, row: number, at: number): boolean => {
    const condition = ifs[place];
    if (condition == null) return false;
    if (violations !== null) return (word & (asked[place] ?? 0)) !== 0;
    look(at, bits[row] ?? 0);
    return condition.now() !== 1;
  };
  const search = (first: number, word: number, row: number, at: number): number => {
    const answered = (word >>> shift) & mask;
    const total = ((word >>> (2 * shift)) & layout.totalMask) * step + floor * answered;
    let place = placeFrom(first, total, answered);
    while (place < none && isBroken(place, word, row, at)) place = placeFrom(place + 1, total, answered);
    return place;
  };

  return ({ from, to }, { status, value, bandBefore, answered: outAnswered, applicable: outApplicable }) => {
    for (let row = 0, at = from; at < to; row += 1, at += 1) {
      const word = words[row] ?? 0;
      const applicable = word & mask;
      const place = (word >>> shift) & ratioMask;
      const answered = place & mask;
      outAnswered[at] = answered;
      outApplicable[at] = applicable;
      if (answered < (least[applicable] ?? 0)) {
        status[at] = applicable === 0 ? 0 : 1;
        value[at] = Number.NaN;
        bandBefore[at] = -1;
        continue;
      }
      status[at] = 2;
      value[at] = ((place >>> shift) * step + floor * answered) / (answered * scale);
      let band = table === null ? search(0, word, row, at) : (table[place] ?? 0);
      if ((word & (asked[band] ?? 0)) !== 0 && table !== null) band = search(band, word, row, at);
      bandBefore[at] = band === none ? -1 : band;
    }
  };
}

/** Sets what `inputs` is before a condition asks for it. */
function lookAt({ layout: { levels }, score }: SumScore, present: Present): (at: number, found: number) => void {
  const values = levels.map((level) => level / score.scale.value);
  const levelMask = 2 ** levels.length - 1;
  return (at, found) => {
    const answered = found & levelMask;
    present.row = at;
    present.min = values[31 - Math.clz32(answered & -answered)] ?? Number.NaN;
    present.max = values[31 - Math.clz32(answered)] ?? Number.NaN;
  };
}

/** The band after caps. `null`: there are none, and both bands are one list. */
function afterCaps(
  of: SumScore,
  present: Present,
  { bits }: SumBench,
): ((block: Block, out: ScoreColumns) => void) | null {
  const { layout, bands, caps } = of;
  if (caps.length === 0) return null;
  const ordinals = bands?.refs.map(({ value }) => value) ?? [];
  const heldAt = capShift(layout, 0);
  const count = layout.capBits;
  const capMask = 2 ** count - 1;
  const table = capTable(caps, ordinals);
  const look = lookAt(of, present);
  const capped: CapResult = { band: -1, cappedBy: 0, mayCap: 0 };
  if (table === null)
    return ({ from, to }, { band, bandBefore, cappedBy, mayCap }) => {
      for (let row = 0, at = from; at < to; row += 1, at += 1) {
        const before = bandBefore[at] ?? -1;
        const masks = (bits[row] ?? 0) >>> heldAt;
        look(at, bits[row] ?? 0);
        if (before < 0) setUncapped(capped);
        else applyRowCaps(before, caps, ordinals, masks & capMask, (masks >>> count) & capMask, capped);
        band[at] = capped.band;
        cappedBy[at] = capped.cappedBy;
        mayCap[at] = capped.mayCap;
      }
    };
  const both = 4 ** count - 1;
  return ({ from, to }, { band, bandBefore, cappedBy, mayCap }) => {
    for (let row = 0, at = from; at < to; row += 1, at += 1) {
      const before = bandBefore[at] ?? -1;
      const masks = ((bits[row] ?? 0) >>> heldAt) & both;
      const told = before < 0 ? 31 : (table[(before << (2 * count)) | masks] ?? 0);
      band[at] = before < 0 ? -1 : told & 31;
      cappedBy[at] = (told >>> 5) & capMask;
      mayCap[at] = told >>> (5 + count);
    }
  };
}

function setUncapped(capped: CapResult): void {
  capped.band = -1;
  capped.cappedBy = 0;
  capped.mayCap = 0;
}
