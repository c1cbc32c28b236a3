import type { AnswerState } from './answer.js';

/** What came of scoring one set of answers. Plain data: it serialises. */
export interface Result {
  readonly instrument: { readonly id: string; readonly version: string; readonly address: string };
  /** Version of the scoring engine that made it. */
  readonly engine: string;
  /** By score id, in the instrument's order of evaluation. */
  readonly scores: readonly ScoreResult[];
  /** By theme slug; same shape as a score. */
  readonly themes: readonly ScoreResult[];
  readonly flags: readonly Flag[];
  /** How many items stand in each state. */
  readonly states: { readonly [state in AnswerState]: number };
}

export type ScoreStatus = 'scored' | 'insufficient' | 'not-applicable';

export interface ScoreResult {
  readonly id: string;
  readonly status: ScoreStatus;
  /** Unrounded; `null` unless scored, and for a decision (which gives a band only). */
  readonly value: number | null;
  /** The value as an exact fraction, so that another engine can be held to it. */
  readonly fraction: { readonly numerator: string; readonly denominator: string } | null;
  /** After caps. `null` when the score has no bands or is not scored. */
  readonly band: BandRef | null;
  readonly bandBeforeCaps: BandRef | null;
  /** Weights of inputs; `share` is `null` when nothing applies. */
  readonly coverage: { readonly answered: number; readonly applicable: number; readonly share: number | null };
  /**
   * What the missing answers still allow. Equal ends when nothing is missing. Sound: no completion falls outside; `tight`
   * says whether both ends can be reached. What stands now may itself fall outside, where every completion must move it: a
   * sum that can only grow, a band that a cap must lower as soon as the score which the cap reads can be told.
   */
  readonly bounds: {
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly lowestBand: BandRef | null;
    readonly highestBand: BandRef | null;
    readonly tight: boolean;
  };
  /** Caps that held and lowered the band, strictest first. */
  readonly cappedBy: readonly CapHit[];
  /** Caps whose condition cannot be told yet. */
  readonly mayCap: readonly CapHit[];
  readonly trace: Trace;
}

export interface BandRef {
  readonly band: string;
  readonly value: number;
}

export interface CapHit {
  /** `stars/0`. */
  readonly cap: string;
  readonly to: BandRef;
  /** The input whose state or value made it so: an item key or a score id; `null` for a cap on the whole score. */
  readonly because: string | null;
}

/** Everything needed to say in words how the score came about. */
export interface Trace {
  readonly method: string;
  readonly inputs: readonly TraceInput[];
  /** `numerator / denominator` before scaling back, for linear methods. */
  readonly sum: { readonly numerator: string; readonly denominator: string } | null;
  /** Decision: each rule with what became of it, in order, as far as it was walked. */
  readonly rules: readonly { readonly rule: number; readonly holds: boolean | null; readonly band: BandRef }[];
  /** Bands tried, in order, as far as it was walked. */
  readonly bands: readonly { readonly band: BandRef; readonly holds: boolean | null }[];
  readonly minCoverage: number;
}

export interface TraceInput {
  /** Item key, score id, or row number. */
  readonly id: string;
  readonly kind: 'item' | 'score' | 'row';
  readonly state: AnswerState | ScoreStatus;
  readonly value: number | null;
  readonly band: BandRef | null;
  readonly weight: number;
  readonly critical: 'none' | 'critical' | 'limiting';
}

export interface Flag {
  readonly id: string;
  /** `unknown`: cannot tell. A clear flag with `each` is reported once, without `subject`. */
  readonly state: 'raised' | 'clear' | 'unknown';
  readonly severity: 'info' | 'attention' | 'concern' | 'urgent';
  /** The item, score or theme that it is about. */
  readonly subject: { readonly kind: 'item' | 'score' | 'theme'; readonly id: string } | null;
  readonly themes: readonly string[];
  /** What made it so: numbers, states and ids only, never an answer's words. */
  readonly facts: { readonly [name: string]: string | number | boolean | null };
  /** Members passed over because they are unanswered (for `each`), told once. */
  readonly skipped: number;
}
