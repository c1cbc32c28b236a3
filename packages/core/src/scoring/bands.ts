import type { CompiledBand, CompiledBandSet } from '../compiled.js';
import { compare, type Exact, exactOf } from '../exact.js';
import type { Expression } from '../expression.js';
import type { BandRef } from '../result.js';
import type { Verdict } from './possible.js';

export const bandRef = ({ band, value }: CompiledBand): BandRef => ({ band, value });

export interface Placed {
  readonly band: CompiledBand | null;
  /** Bands tried, in order, up to the one that fits. */
  readonly tried: readonly { readonly band: BandRef; readonly holds: boolean | null }[];
}

/** The first band that fits. One whose condition cannot be told does not fit; the bounds say that it still may. */
export function place(
  value: Exact,
  { bands }: CompiledBandSet,
  scale: number,
  holds: (condition: Expression) => boolean | null,
): Placed {
  const tried: { band: BandRef; holds: boolean | null }[] = [];
  for (const band of bands) {
    const fits = reaches(value, band, scale) ? (band.if === null ? true : holds(band.if)) : false;
    tried.push({ band: bandRef(band), holds: fits });
    if (fits === true) return { band, tried };
  }
  return { band: null, tried };
}

const reaches = (value: Exact, { from }: CompiledBand, scale: number): boolean =>
  from === null || compare(value, exactOf(from, scale)) >= 0;

/** Bands that a value between two ends may fall into; an end that is `null` is open. */
export function placesPossible(
  ends: { readonly lowest: Exact | null; readonly highest: Exact | null },
  { bands }: CompiledBandSet,
  scale: number,
  may: (condition: Expression) => Verdict,
): readonly CompiledBand[] {
  const possible: CompiledBand[] = [];
  for (const band of bands) {
    if (ends.highest !== null && !reaches(ends.highest, band, scale)) continue;
    const verdict = band.if === null ? certain : may(band.if);
    if (verdict.mayHold) possible.push(band);
    const must = !verdict.mayFail && !verdict.mayBeUnknown;
    const reached = band.from === null || (ends.lowest !== null && reaches(ends.lowest, band, scale));
    if (must && reached) break;
  }
  return possible;
}

const certain: Verdict = { mayHold: true, mayFail: false, mayBeUnknown: false };
