import { type Effort, type Figure, median } from './measure.js';

/** A target of the project beside what was measured. */
export interface Target {
  readonly what: string;
  /** `1.5 x hand-written`, in words. */
  readonly limit: string;
  readonly found: string;
  /** `null`: not measured. */
  readonly isMet: boolean | null;
  /** Shown where it is not met. */
  readonly why?: string;
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

/** Of one figure to another, round by round: median, least and greatest. */
function ratioOf(figures: readonly Figure[], above: string, below: string) {
  const [over, under] = [above, below].map((name) => figures.find((figure) => figure.name === name)?.rounds ?? []);
  const ratios = (over ?? []).map((seconds, round) => seconds / (under?.[round] ?? Number.NaN)).sort((a, b) => a - b);
  const quarter = Math.floor(ratios.length / 4);
  return { middle: median(ratios), from: ratios[quarter] ?? Number.NaN, to: ratios.at(-1 - quarter) ?? Number.NaN };
}

const times = (ratio: number): string =>
  ratio >= 100 ? Math.round(ratio).toLocaleString('en-GB') : ratio.toPrecision(3);

const shown = ({ middle, from, to }: ReturnType<typeof ratioOf>): string =>
  `${times(middle)} x (${times(from)} to ${times(to)})`;

/** How many times as fast as `slow` `fast` is, in words. */
export const timesFaster = (figures: readonly Figure[], fast: string, slow: string): string =>
  shown(ratioOf(figures, slow, fast));

/** Ours may take at most `limit` times as long as the peer. */
export function atMost(figures: readonly Figure[], ours: string, limit: number, peer: string, why = ''): Target {
  const ratio = ratioOf(figures, ours, peer);
  const isMet = ratio.middle <= limit;
  return { what: ours, limit: `at most ${limit} x ${peer}`, found: shown(ratio), isMet, why };
}

/** Ours must be at least `limit` times as fast as the peer. */
export function timesAsFast(figures: readonly Figure[], ours: string, limit: number, peer: string, why = ''): Target {
  const ratio = ratioOf(figures, peer, ours);
  const isMet = ratio.middle >= limit;
  return { what: ours, limit: `at least ${times(limit)} x as fast as ${peer}`, found: shown(ratio), isMet, why };
}

/** Ours must stay under a limit of its own. */
export const under = (what: string, found: number, limit: number, unit: string, why = ''): Target => ({
  what,
  limit: `at most ${limit} ${unit}`,
  found: `${found >= 100 ? found.toFixed(0) : found.toPrecision(3)} ${unit}`,
  isMet: found <= limit,
  why,
});
