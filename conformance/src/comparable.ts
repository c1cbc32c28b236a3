import type { Flag, ScoreResult, ScoreStatus } from '@plumbline/core';

/** The normal form of what a runner makes of one set of answers: what every engine must agree on to the last bit. */
export type Comparable =
  | { readonly kind: 'refused'; readonly paths: readonly string[] }
  | {
      readonly kind: 'scored';
      readonly scores: { readonly [id: string]: ComparableScore };
      readonly themes: { readonly [slug: string]: ComparableScore };
      readonly flags: { readonly [id: string]: ComparableFlag };
    };

export interface ComparableScore {
  readonly status: ScoreStatus;
  readonly value: number | null;
  /** In lowest terms, `13/5`; left out by a runner that gives the divided value only. */
  readonly fraction?: string | null;
  /** The value at the score's own places, rounded half away from zero; left out by a runner that does not round. */
  readonly shown?: string | null;
  readonly band: string | null;
  readonly bandBeforeCaps: string | null;
  readonly coverage: number | null;
  readonly cappedBy: readonly string[];
  readonly mayCap: readonly string[];
  /** Left out by a runner that does not look ahead. */
  readonly bounds?: {
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly lowestBand: string | null;
    readonly highestBand: string | null;
  };
}

export interface ComparableFlag {
  /** `item/<key>`, `score/<id>`, `theme/<slug>`, or `''` for the whole response; sorted. */
  readonly raised: readonly string[];
  readonly unknown: boolean;
  readonly clear: boolean;
  readonly skipped: number;
}

export const comparableScore = (result: ScoreResult): ComparableScore => ({
  status: result.status,
  value: result.value,
  fraction: result.fraction && `${result.fraction.numerator}/${result.fraction.denominator}`,
  band: result.band?.band ?? null,
  bandBeforeCaps: result.bandBeforeCaps?.band ?? null,
  coverage: result.coverage.share,
  cappedBy: sortedSet(result.cappedBy.map(({ cap }) => cap)),
  mayCap: sortedSet(result.mayCap.map(({ cap }) => cap)),
  bounds: {
    lowest: result.bounds.lowest,
    highest: result.bounds.highest,
    lowestBand: result.bounds.lowestBand?.band ?? null,
    highestBand: result.bounds.highestBand?.band ?? null,
  },
});

export const sortedSet = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Gathers the entries of each flag into one. */
export function comparableFlags(flags: readonly Flag[]): { readonly [id: string]: ComparableFlag } {
  const byId: Record<string, ComparableFlag> = {};
  for (const { id, state, subject, skipped } of flags) {
    const before = byId[id] ?? { raised: [], unknown: false, clear: false, skipped: 0 };
    const name = subject === null ? '' : `${subject.kind}/${subject.id}`;
    byId[id] = {
      raised: state === 'raised' ? [...before.raised, name].sort() : before.raised,
      unknown: before.unknown || state === 'unknown',
      clear: before.clear || state === 'clear',
      skipped: before.skipped + skipped,
    };
  }
  return byId;
}
