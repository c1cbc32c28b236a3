import type { AnswerState } from '../answer.js';
import type { BandRef, CapHit, Flag, ScoreStatus } from '../result.js';
import type { Entry } from './board.js';

/** A result without the trace: what a page, a report or a batch needs of every score. Plain data: it serialises. */
export interface Scorecard {
  readonly instrument: { readonly id: string; readonly version: string; readonly address: string };
  readonly engine: string;
  /** In the instrument's order of evaluation. */
  readonly scores: readonly ScoreOutcome[];
  readonly themes: readonly ScoreOutcome[];
  readonly flags: readonly Flag[];
  readonly states: { readonly [state in AnswerState]: number };
}

/** As `ScoreResult`, without the exact fraction, the trace, and whether its bounds are tight. */
export interface ScoreOutcome {
  readonly id: string;
  readonly status: ScoreStatus;
  readonly value: number | null;
  readonly band: BandRef | null;
  readonly bandBeforeCaps: BandRef | null;
  readonly coverage: { readonly answered: number; readonly applicable: number; readonly share: number | null };
  readonly bounds: {
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly lowestBand: BandRef | null;
    readonly highestBand: BandRef | null;
  };
  readonly cappedBy: readonly CapHit[];
  readonly mayCap: readonly CapHit[];
}

export const statuses: readonly ScoreStatus[] = ['not-applicable', 'insufficient', 'scored'];

/** Works out one score, as it is told. */
export type OutcomeRun = (isClosed: boolean) => ScoreOutcome;

/** Of a mask of bands the one with the least or the greatest ordinal. */
export type BandEnds = (mask: number, wantsHighest: boolean) => BandRef | null;

/** By mask, for the few masks that a handful of bands make; larger sets are looked through each time. */
export function bandEnds(refs: readonly BandRef[]): BandEnds {
  const find = (mask: number, wantsHighest: boolean): BandRef | null => {
    let found: BandRef | null = null;
    for (const [place, ref] of refs.entries()) {
      if ((mask & (1 << place)) === 0) continue;
      if (found === null || (wantsHighest ? ref.value > found.value : ref.value < found.value)) found = ref;
    }
    return found;
  };
  if (refs.length > 6) return find;
  const masks = Array.from({ length: 1 << refs.length }, (_, mask) => mask);
  const lowest = masks.map((mask) => find(mask, false));
  const highest = masks.map((mask) => find(mask, true));
  return (mask, wantsHighest) => (wantsHighest ? highest : lowest)[mask] ?? null;
}

export function outcomeOf(
  id: string,
  entry: Entry,
  weightScale: number,
  refs: readonly BandRef[],
  ends: BandEnds,
): ScoreOutcome {
  const { status, value, answered, applicable, hasEnds, lowest, highest, bands } = entry;
  return {
    id,
    status: statuses[status] ?? 'insufficient',
    value: entry.hasValue ? value.high + 0 : null,
    band: entry.band < 0 ? null : (refs[entry.band] as BandRef),
    bandBeforeCaps: entry.bandBefore < 0 ? null : (refs[entry.bandBefore] as BandRef),
    coverage: {
      answered: answered / weightScale,
      applicable: applicable / weightScale,
      share: applicable === 0 ? null : answered / applicable,
    },
    bounds: {
      lowest: hasEnds ? lowest.high + 0 : null,
      highest: hasEnds ? highest.high + 0 : null,
      lowestBand: ends(bands, false),
      highestBand: ends(bands, true),
    },
    cappedBy: entry.cappedBy,
    mayCap: entry.mayCap,
  };
}
