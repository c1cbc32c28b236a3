import type { Effort, Figure } from './measure.js';

/** A target of the project beside what was measured. */
export interface Target {
  readonly what: string;
  /** `1.5 x hand-written`, in words. */
  readonly limit: string;
  readonly found: string;
  readonly isMet: boolean;
}

export interface GroupResult {
  readonly figures: readonly Figure[];
  readonly targets: readonly Target[];
  /** Tables of their own: sizes, growth, memory. */
  readonly tables?: readonly {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly notes?: readonly string[];
}

export interface Group {
  readonly title: string;
  /** What one unit of its figures is. */
  readonly unit: string;
  readonly run: (options: GroupOptions) => Promise<GroupResult>;
}

export interface GroupOptions {
  readonly isQuick: boolean;
  readonly effort: Effort;
}

const secondsOf = (figures: readonly Figure[], name: string): number =>
  figures.find((figure) => figure.name === name)?.seconds ?? Number.NaN;

/** Ours may take at most `limit` times as long as the peer. */
export function atMost(figures: readonly Figure[], ours: string, limit: number, peer: string): Target {
  const ratio = secondsOf(figures, ours) / secondsOf(figures, peer);
  return {
    what: ours,
    limit: `at most ${limit} x ${peer}`,
    found: `${ratio.toFixed(2)} x`,
    isMet: ratio <= limit,
  };
}

/** Ours must be at least `limit` times as fast as the peer. */
export function timesAsFast(figures: readonly Figure[], ours: string, limit: number, peer: string): Target {
  const ratio = secondsOf(figures, peer) / secondsOf(figures, ours);
  return {
    what: ours,
    limit: `at least ${limit} x as fast as ${peer}`,
    found: `${ratio >= 100 ? Math.round(ratio).toLocaleString('en-GB') : ratio.toFixed(2)} x`,
    isMet: ratio >= limit,
  };
}

/** Ours must stay under a limit of its own. */
export const under = (what: string, found: number, limit: number, unit: string): Target => ({
  what,
  limit: `at most ${limit} ${unit}`,
  found: `${found >= 100 ? found.toFixed(0) : found.toPrecision(3)} ${unit}`,
  isMet: found <= limit,
});
