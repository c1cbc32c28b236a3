import { type BandsPlan, type Doubt, place, placesBetween } from './bands-plan.js';
import { type Amount, type Entry, insufficient, notApplicable, scored } from './board.js';
import { type AddHits, applyCaps, type CapMasks, type CapsPlan, capsPossible } from './caps-plan.js';
import { type Covering, isCovered, mayFallShort, type Tally } from './covering.js';
import { isRounded } from './double-double.js';

export const noHits: Entry['cappedBy'] = Object.freeze([]);

/** Coverage, and whether that is enough: the entry as it is before there is a value. */
export function begin(entry: Entry, tally: Tally, covering: Covering): void {
  entry.answered = tally.answered;
  entry.applicable = tally.applicable;
  entry.hasValue = false;
  entry.band = -1;
  entry.bandBefore = -1;
  entry.cappedBy = noHits;
  entry.mayCap = noHits;
  entry.status = tally.applicable === 0 ? notApplicable : isCovered(tally, covering) ? scored : insufficient;
}

/** The value stands in the entry: finds its band and lowers it. */
export function band(
  entry: Entry,
  bands: BandsPlan | null,
  caps: CapsPlan,
  masks: CapMasks,
  addHits: AddHits,
  doubt: Doubt,
) {
  entry.hasValue = true;
  if (Number.isNaN(entry.value.numerator) && !isRounded(entry.value)) doubt.isRaised = true;
  if (bands === null) return;
  lower(entry, place(entry.value, bands, doubt), bands, caps, masks, addHits);
}

const isUncapped = ({ caps, hasWhole }: CapsPlan, { held, unsure }: CapMasks): boolean =>
  caps.length === 0 || ((held | unsure) === 0 && !hasWhole);

export function lower(
  entry: Entry,
  before: number,
  bands: BandsPlan,
  caps: CapsPlan,
  masks: CapMasks,
  addHits: AddHits,
): void {
  entry.bandBefore = before;
  entry.band = before;
  if (before < 0 || isUncapped(caps, masks)) return;
  const outcome = applyCaps(before, caps, bands.refs, masks, addHits);
  entry.band = outcome.band;
  entry.cappedBy = outcome.cappedBy;
  entry.mayCap = outcome.mayCap;
}

/** What stands is all that may come. */
export function closeEnds(entry: Entry): void {
  entry.mayScore = entry.status === scored;
  entry.mayMiss = entry.status === insufficient;
  entry.mayLeave = entry.status === notApplicable;
  entry.hasEnds = entry.hasValue;
  entry.bands = entry.band < 0 ? 0 : 1 << entry.band;
  if (!entry.hasValue) return;
  copy(entry.value, entry.lowest);
  copy(entry.value, entry.highest);
}

export function copy(from: Amount, to: Amount): void {
  to.high = from.high;
  to.low = from.low;
  to.numerator = from.numerator;
  to.denominator = from.denominator;
}

/** The ends stand in the entry where it has any: finds what bands lie between them. */
export function openEnds(
  entry: Entry,
  bands: BandsPlan | null,
  caps: CapsPlan,
  masks: CapMasks,
  tally: Tally,
  covering: Covering,
  doubt: Doubt,
): void {
  entry.bands = 0;
  if (entry.hasEnds && bands !== null) {
    const before = placesBetween(entry.lowest, entry.highest, bands, doubt);
    entry.bands = capsPossible(before, caps, masks);
  }
  if (entry.hasEnds && Number.isNaN(entry.lowest.numerator))
    if (!isRounded(entry.lowest) || !isRounded(entry.highest)) doubt.isRaised = true;
  entry.mayScore = entry.hasEnds || entry.bands !== 0;
  entry.mayLeave = tally.allLeave;
  entry.mayMiss = mayFallShort(tally, covering);
}

/** A pair of whole numbers as a value; beyond 2^53 only exact arithmetic will do. */
export function setRatio(amount: Amount, numerator: number, denominator: number, doubt: Doubt): void {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) doubt.isRaised = true;
  amount.numerator = numerator;
  amount.denominator = denominator;
  amount.high = numerator / denominator;
  amount.low = 0;
}
