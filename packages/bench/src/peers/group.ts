import type { CapHit, ScoreOutcome, ScoreStatus } from '@plumbline/core';
import { bandRefs, highestOf, lowered, lowestOf, placeOf, placesOf } from './means.js';
import { answeredOf, goneOf, notApplicable, onesOf, sumOf } from './tables.js';

/** A section as the overall reads it: no answer leaves one missing, since every question can be answered or is not applicable. Its ends share one denominator, 0 when it can have no value. */
export interface Part {
  status: ScoreStatus;
  points: number;
  answered: number;
  band: number;
  low: number;
  high: number;
  denominator: number;
  places: number;
  mayLeave: boolean;
}

export const makePart = (): Part => ({
  status: 'scored',
  points: 0,
  answered: 0,
  band: 0,
  low: 0,
  high: 0,
  denominator: 0,
  places: 0,
  mayLeave: false,
});

export const nothing: readonly never[] = [];

/** Caps of the limiting item: the same hits for every response, so they are made once. */
export interface Stars {
  readonly item: number;
  readonly isReversed: boolean;
  readonly toOne: readonly CapHit[];
  readonly toTwo: readonly CapHit[];
  readonly both: readonly CapHit[];
}

export const starsOf = (item: number, key: string, isReversed: boolean): Stars => {
  const one: CapHit = { cap: 'stars/0', to: bandRefs[1] as CapHit['to'], because: key };
  const two: CapHit = { cap: 'stars/1', to: bandRefs[2] as CapHit['to'], because: key };
  return { item, isReversed, toOne: [one], toTwo: [two], both: [one, two] };
};

/** 0 while it is open, 5 when it drops out, else its points. */
const limitingPoints = ({ isReversed }: Stars, found: number): number =>
  isReversed && found !== 0 && found !== notApplicable ? 5 - found : found;

/**
 * @param word Sums of the group, `words.ts`.
 * @param maybe Weight that is hidden only as long as its yes/no is open.
 */
export function sectionOutcome(
  id: string,
  word: number,
  total: number,
  maybe: number,
  stars: Stars,
  found: number,
  part: Part,
): ScoreOutcome {
  const points = sumOf(word);
  const answered = answeredOf(word);
  const ones = onesOf(word);
  const gone = goneOf(word);
  const open = total - gone - answered;
  const applicable = total - gone - maybe;
  const limiting = limitingPoints(stars, found);
  const status = statusOf(answered, applicable, 7);
  const low = points + open;
  const high = points + 4 * open;
  const denominator = answered + open;
  let places = denominator === 0 ? 0 : groupPlaces(low, high, denominator, answered, ones, open);
  if (limiting < 2) {
    const capped = lowered(places, 1);
    places = limiting === 1 ? capped : places | capped;
  }
  if (limiting === 2 || limiting === 0) {
    const capped = lowered(places, 2);
    places = limiting === 2 ? capped : places | capped;
  }
  const isScored = status === 'scored';
  const before = isScored ? placeOf(points, answered, ones === 0) : 0;
  const band = limiting === 1 ? Math.min(before, 1) : limiting === 2 ? Math.min(before, 2) : before;
  part.status = status;
  part.points = points;
  part.answered = answered;
  part.band = band;
  part.low = low;
  part.high = high;
  part.denominator = denominator;
  part.places = places;
  part.mayLeave = answered === 0;
  return {
    id,
    status,
    value: isScored ? points / answered : null,
    band: isScored ? (bandRefs[band] ?? null) : null,
    bandBeforeCaps: isScored ? (bandRefs[before] ?? null) : null,
    coverage: { answered, applicable, share: applicable === 0 ? null : answered / applicable },
    bounds: {
      lowest: denominator === 0 ? null : low / denominator,
      highest: denominator === 0 ? null : high / denominator,
      lowestBand: lowestOf(places),
      highestBand: highestOf(places),
    },
    cappedBy: band === before ? nothing : limiting === 1 ? stars.toOne : stars.toTwo,
    mayCap: limiting !== 0 || before < 2 ? nothing : before === 2 ? stars.toOne : stars.both,
  };
}

export function themeOutcome(id: string, word: number, total: number, maybe: number): ScoreOutcome {
  const points = sumOf(word);
  const answered = answeredOf(word);
  const ones = onesOf(word);
  const gone = goneOf(word);
  const open = total - gone - answered;
  const applicable = total - gone - maybe;
  const status = statusOf(answered, applicable, 5);
  const low = points + open;
  const high = points + 4 * open;
  const denominator = answered + open;
  const places = denominator === 0 ? 0 : groupPlaces(low, high, denominator, answered, ones, open);
  const isScored = status === 'scored';
  const band = isScored ? (bandRefs[placeOf(points, answered, ones === 0)] ?? null) : null;
  return {
    id,
    status,
    value: isScored ? points / answered : null,
    band,
    bandBeforeCaps: band,
    coverage: { answered, applicable, share: applicable === 0 ? null : answered / applicable },
    bounds: {
      lowest: denominator === 0 ? null : low / denominator,
      highest: denominator === 0 ? null : high / denominator,
      lowestBand: lowestOf(places),
      highestBand: highestOf(places),
    },
    cappedBy: nothing,
    mayCap: nothing,
  };
}

const statusOf = (answered: number, applicable: number, tenths: number): ScoreStatus =>
  applicable === 0 ? 'not-applicable' : 10 * answered >= tenths * applicable ? 'scored' : 'insufficient';

/** The top band asks for no answer of one point: an open one may still be that, and all may still drop out. */
const groupPlaces = (low: number, high: number, denominator: number, answered: number, ones: number, open: number) =>
  placesOf(low, high, denominator, answered === 0 || ones === 0, answered !== 0 && ones === 0 && open === 0);
