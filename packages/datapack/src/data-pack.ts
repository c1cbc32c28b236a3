import type { AnswerState, BandRef, Flag, Issue, ScoreStatus } from '@plumbline/core';

/**
 * Everything a regional data pack says, worked out and in words, before anything is drawn. Plain data: the report, the
 * CSV files and another tool read the same object. Authorities stand in the order of the region document everywhere.
 */
export interface DataPack {
  readonly title: string;
  readonly region: { readonly code: string; readonly name: string; readonly address: string };
  /** The year the pack is about: figures for the year ending 31 March of it, and self-assessments of its round. */
  readonly year: number;
  readonly authorities: readonly Authority[];
  /** Where self-assessments were made up, the sentence that says so; `null` when they are real or there are none. */
  readonly invented: string | null;
  readonly attribution: readonly string[];
  readonly indicators: readonly IndicatorSheet[];
  readonly grades: readonly GradeMatrix[];
  /** Strongest candidate first. Empty without self-assessments. */
  readonly themes: readonly ThemeRanking[];
  readonly gaps: readonly Gap[];
  readonly flags: readonly AuthorityFlags[];
  readonly quality: Quality;
  readonly sources: readonly Source[];
}

export interface Authority {
  readonly code: string;
  readonly name: string;
  /** Three letters or so for narrow columns. */
  readonly short: string;
  readonly type: string;
  readonly policeForce: string;
}

/** A figure, or why there is none. Suppressed is not zero. */
export type Figure =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'missing'; readonly reason: MissingReason; readonly symbol: string };

export type MissingReason =
  | 'confidential'
  | 'not-available'
  | 'not-applicable'
  | 'low-reliability'
  | 'rounds-to-zero'
  | 'not-published'
  | 'unknown-symbol';

export type Polarity = 'high' | 'low' | 'neither';

export interface IndicatorSheet {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  /** `percent`, `per-10000`, `days` … */
  readonly unit: string;
  readonly polarity: Polarity;
  readonly places: number;
  readonly themes: readonly string[];
  readonly numerator: string;
  readonly denominator: string;
  readonly period: string;
  readonly source: string;
  readonly cells: readonly IndicatorCell[];
  readonly regional: Pooled;
  readonly england: Benchmark;
  /** Of English authorities; computed from published values, or as published; `null` where there are too few. */
  readonly quartiles: null | {
    readonly q1: number;
    readonly median: number;
    readonly q3: number;
    readonly count: number | null;
    readonly basis: 'computed' | 'published';
  };
  /** Earlier and present values, oldest first, for the region's authorities. */
  readonly series: readonly {
    readonly area: string;
    readonly points: readonly { readonly year: number; readonly figure: Figure }[];
  }[];
}

export interface IndicatorCell {
  readonly area: string;
  readonly figure: Figure;
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  readonly interval: Interval | null;
  /** 1 is best by polarity; ties share the lowest; `null` for polarity `neither` or no figure. Among the region's authorities and among English ones. */
  readonly rank: null | {
    readonly regional: number;
    readonly of: number;
    readonly national: number | null;
    readonly ofNational: number | null;
  };
  /** A best quarter of English authorities, D worst; `null` for polarity `neither`. */
  readonly band: 'A' | 'B' | 'C' | 'D' | null;
  readonly versusEngland: Comparison | null;
  readonly versusRegion: Comparison | null;
  readonly neighbours: null | {
    readonly mean: number;
    readonly median: number;
    readonly contributed: number;
    readonly of: number;
    readonly weak: boolean;
    readonly set: string;
  };
  readonly direction: Direction | null;
  /** Over the last five years; `null` without counts for each of them, or across a break in definition. */
  readonly trend?: Trend | null;
  /** Denominator under 10 or numerator under 6: show with a warning. */
  readonly smallNumbers: boolean;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: 0.95 | 0.998;
  readonly method: 'wilson' | 'byar' | 'exact-poisson';
}

/** By interval: the benchmark is outside the 95% interval, or it is not. Better and worse only where the indicator has a polarity. */
export type Comparison = 'better' | 'worse' | 'higher' | 'lower' | 'similar';

export interface Direction {
  readonly from: number;
  readonly previous: number;
  readonly change: number;
  readonly significant: boolean | null;
  readonly word: 'improving' | 'worsening' | 'rising' | 'falling' | 'steady';
}

/** Chi-squared test for trend. `p`: probability, 0 to 1, of a trend at least as strong by chance; significant below 0.05. */
export interface Trend {
  readonly from: number;
  readonly direction: 'rising' | 'falling' | 'flat';
  readonly p: number;
  readonly significant: boolean;
}

export interface Pooled {
  readonly figure: Figure;
  /** `pooled` sums numerators over denominators; `published` is the publisher's own; `none` where neither can be had. */
  readonly basis: 'pooled' | 'published' | 'none';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: Interval | null;
  /** Authorities whose part is missing, with the reason. Not empty means incomplete. */
  readonly missing: readonly { readonly area: string; readonly reason: MissingReason }[];
  /** What the publisher prints for the region, for comparison. */
  readonly published: number | null;
}

export interface Benchmark {
  readonly figure: Figure;
  readonly basis: 'published' | 'computed' | 'none';
}

export interface GradeMatrix {
  readonly instrument: {
    readonly id: string;
    readonly version: string;
    readonly edition: string;
    readonly title: string;
  };
  /** The whole scale, best first, so that every grade has its word and a key can be drawn. */
  readonly bands: readonly (BandRef & { readonly title: string })[];
  /** One column a score, in the instrument's order; the overall last. */
  readonly columns: readonly { readonly score: string; readonly title: string; readonly isOverall: boolean }[];
  readonly rows: readonly GradeRow[];
}

export interface GradeRow {
  readonly area: string;
  readonly returned: boolean;
  readonly cells: readonly GradeCell[];
  readonly answered: number;
  readonly items: number;
  readonly states: { readonly [state in AnswerState]: number };
}

export interface GradeCell {
  readonly score: string;
  readonly status: ScoreStatus | 'not-returned';
  readonly value: number | null;
  readonly band: BandRef | null;
  readonly title: string | null;
  readonly lowestBand: BandRef | null;
  readonly highestBand: BandRef | null;
  readonly coverage: number | null;
  /** The judgement the authority declared for the same thing. */
  readonly declared: BandRef | null;
  /** What limits it and why, in plain sentences. */
  readonly because: readonly string[];
  readonly isCapped: boolean;
}

export interface ThemeRanking {
  readonly theme: string;
  readonly title: string;
  readonly meaning: string;
  /** 0 to 1; `null` when no authority gave data. */
  readonly index: number | null;
  readonly parts: readonly ThemePart[];
  readonly isShortlisted: boolean;
  /** Why it is on the shortlist, in plain sentences. */
  readonly reasons: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** Authorities with data on the theme. */
  readonly count: number;
  readonly grades: readonly {
    readonly area: string;
    readonly value: number | null;
    readonly band: BandRef | null;
    readonly status: ScoreStatus | 'not-returned';
  }[];
  readonly weakest: readonly string[];
  readonly strongest: readonly string[];
}

export interface ThemePart {
  readonly part: 'prevalence' | 'severity' | 'data' | 'trend' | 'gap' | 'learning';
  readonly weight: number;
  /** 0 to 1; `null` where it cannot be told: it then leaves the index and its weight is shared out. */
  readonly value: number | null;
  readonly sentence: string;
}

/** Self-view beside the figures for one authority and theme. */
export interface Gap {
  readonly area: string;
  readonly theme: string;
  readonly title: string;
  /** Mean grade of the theme, 1 to 4. */
  readonly grade: number | null;
  readonly self: number | null;
  readonly data: number | null;
  readonly gap: number | null;
  readonly verdict: 'aligned' | 'more-positive' | 'harder' | 'cannot-tell';
  readonly indicators: readonly {
    readonly id: string;
    readonly band: 'A' | 'B' | 'C' | 'D';
    readonly weight: number;
  }[];
}

export interface AuthorityFlags {
  readonly area: string;
  readonly instrument: string;
  readonly flags: readonly (Flag & { readonly title: string; readonly sentence: string })[];
}

export interface Quality {
  readonly issues: readonly (Issue & { readonly file: string; readonly message: string; readonly fix: string })[];
  readonly returned: readonly {
    readonly instrument: string;
    readonly areas: readonly string[];
    readonly missing: readonly string[];
  }[];
  /** Cells without a figure, by reason. */
  readonly missing: readonly { readonly reason: MissingReason; readonly count: number }[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly file: string | null;
  readonly sha256: string | null;
}
