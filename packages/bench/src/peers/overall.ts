import type { BandRef, CapHit, ScoreOutcome } from '@plumbline/core';
import { nothing, type Part } from './group.js';
import { bandRefs, highestOf, lowered, lowestOf, placeOf, placesOf } from './means.js';

/** Mean of the sections, each by its weight. The product of their denominators stays far below 2^53: eight of at most 40. */
export function overallOf(
  weights: readonly number[],
  ids: readonly string[],
): (parts: readonly Part[]) => ScoreOutcome {
  const hits = ids.map((because): CapHit => ({ cap: 'weakSection/0', to: bandRefs[2] as BandRef, because }));
  return (parts) => {
    let answered = 0;
    let applicable = 0;
    let product = 1;
    let isLeastTwo = true;
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] as Part;
      if (part.status === 'not-applicable') continue;
      applicable += weights[at] as number;
      if (part.status !== 'scored') continue;
      answered += weights[at] as number;
      product *= part.answered;
      if (part.points < 2 * part.answered) isLeastTwo = false;
    }
    const status = applicable === 0 ? 'not-applicable' : 10 * answered >= 7 * applicable ? 'scored' : 'insufficient';
    const isScored = status === 'scored';
    let sum = 0;
    let before = 0;
    if (isScored) {
      for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at] as Part;
        if (part.status === 'scored') sum += (weights[at] as number) * part.points * (product / part.answered);
      }
      before = placeOf(sum, answered * product, isLeastTwo);
    }
    let cappedBy: CapHit[] | readonly never[] = nothing;
    let mayCap: CapHit[] | readonly never[] = nothing;
    if (before > 2)
      for (let at = 0; at < parts.length; at += 1) {
        const { status: state, band } = parts[at] as Part;
        if (state === 'scored' && band === 1) cappedBy = [...cappedBy, hits[at] as CapHit];
        if (state === 'insufficient') mayCap = [...mayCap, hits[at] as CapHit];
      }
    const band = cappedBy.length > 0 ? 2 : before;
    const ends = endsOf(parts, weights);
    return {
      id: 'overall',
      status,
      value: isScored ? sum / (answered * product) : null,
      band: isScored ? (bandRefs[band] ?? null) : null,
      bandBeforeCaps: isScored ? (bandRefs[before] ?? null) : null,
      coverage: { answered, applicable, share: applicable === 0 ? null : answered / applicable },
      bounds: {
        lowest: ends.lowest,
        highest: ends.highest,
        lowestBand: lowestOf(ends.places),
        highestBand: highestOf(ends.places),
      },
      cappedBy,
      mayCap: band > 2 ? mayCap : nothing,
    };
  };
}

interface Ends {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly places: number;
}

const noEnds: Ends = { lowest: null, highest: null, places: 0 };

function endsOf(parts: readonly Part[], weights: readonly number[]): Ends {
  let product = 1;
  let isAnyOpen = false;
  let isEmpty = true;
  for (const { denominator, mayLeave } of parts) {
    if (denominator === 0) continue;
    isEmpty = false;
    product *= denominator;
    if (mayLeave) isAnyOpen = true;
  }
  if (isEmpty) return noEnds;
  const high = isAnyOpen ? highestMean(parts, weights, product, 1) : plainMean(parts, weights, product, 1);
  const low = isAnyOpen ? highestMean(parts, weights, product, -1) : plainMean(parts, weights, product, -1);
  const { mayTop, mustTop } = leastOf(parts);
  // On one denominator, so that both ends are compared with the same edges.
  const places = placesOf(
    low.sum * high.weight,
    high.sum * low.weight,
    low.weight * high.weight * product,
    mayTop,
    mustTop,
  );
  return {
    lowest: low.sum / (low.weight * product),
    highest: high.sum / (high.weight * product),
    places: afterCaps(places, parts),
  };
}

interface Mean {
  readonly sum: number;
  readonly weight: number;
}

function plainMean(parts: readonly Part[], weights: readonly number[], product: number, sign: 1 | -1): Mean {
  let sum = 0;
  let weight = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const { denominator, high, low } = parts[at] as Part;
    if (denominator === 0) continue;
    sum += (weights[at] as number) * (sign === 1 ? high : low) * (product / denominator);
    weight += weights[at] as number;
  }
  return { sum, weight };
}

/** What may be left out goes in while it raises the mean (or lowers it, with the other sign), the most extreme first. */
function highestMean(parts: readonly Part[], weights: readonly number[], product: number, sign: 1 | -1): Mean {
  let sum = 0;
  let weight = 0;
  const optional: { value: number; weight: number }[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const { denominator, high, low, mayLeave } = parts[at] as Part;
    if (denominator === 0) continue;
    const value = sign * (sign === 1 ? high : low) * (product / denominator);
    const own = weights[at] as number;
    if (mayLeave) optional.push({ value, weight: own });
    else {
      sum += own * value;
      weight += own;
    }
  }
  optional.sort((a, b) => b.value - a.value);
  for (const each of optional) {
    if (weight > 0 && each.value * weight <= sum) break;
    sum += each.value * each.weight;
    weight += each.weight;
  }
  return { sum: sign * sum, weight };
}

/** Whether the least section may be, and must be, at two or above. */
function leastOf(parts: readonly Part[]): { readonly mayTop: boolean; readonly mustTop: boolean } {
  let isAnySure = false;
  let mayTop = true;
  let mayTopUnsure = false;
  let mustTop = true;
  for (const { denominator, low, high, mayLeave } of parts) {
    if (denominator === 0) continue;
    if (low < 2 * denominator) mustTop = false;
    const reaches = high >= 2 * denominator;
    if (reaches) mayTopUnsure = true;
    if (mayLeave) continue;
    isAnySure = true;
    if (!reaches) mayTop = false;
  }
  return isAnySure ? { mayTop, mustTop } : { mayTop: mayTopUnsure, mustTop: false };
}

function afterCaps(places: number, parts: readonly Part[]): number {
  if (places < 8) return places;
  let may = false;
  for (const part of parts) {
    if (part.denominator === 0 || (part.places & 2) === 0) continue;
    if (part.places === 2 && !part.mayLeave) return lowered(places, 2);
    may = true;
  }
  return may ? places | lowered(places, 2) : places;
}
