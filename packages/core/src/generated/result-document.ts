// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Name of an instrument, score, band or item in its document.
 */
export type Name = string;
/**
 * Semantic version.
 */
export type Version = string;
/**
 * Address of a published document.
 */
export type Address = string;
/**
 * Lower-case words joined by hyphens; stays the same for ever.
 */
export type Slug = string;

/**
 * What came of scoring one set of answers: every score with its bounds and the arithmetic behind it, themes, and flags.
 */
export interface Result {
  /**
   * The meta-schema that this document follows.
   */
  $schema?: 'https://schemas.plumbline.example/meta/result/1.0.0.json';
  /**
   * The instrument that was scored.
   */
  instrument: {
    id: Name;
    version: Version;
    address: Address;
  };
  engine: Version;
  /**
   * In the instrument's order of evaluation.
   */
  scores: ScoreResult[];
  /**
   * One for each theme that a scored item carries; the id is the theme.
   */
  themes: ScoreResult[];
  /**
   * In the instrument's order.
   */
  flags: Flag[];
  /**
   * How many items stand in each state.
   */
  states: {
    /**
     * Items answered.
     */
    answered: number;
    /**
     * Items not answered.
     */
    unanswered: number;
    /**
     * Items said not to apply.
     */
    'not-applicable': number;
    /**
     * Items said not to be known.
     */
    'not-known': number;
    /**
     * Items declined.
     */
    declined: number;
    /**
     * Items hidden, so never counted.
     */
    hidden: number;
  };
}
/**
 * One score.
 */
export interface ScoreResult {
  id: Name;
  /**
   * Insufficient: too little was answered. Not applicable: nothing in it applies.
   */
  status: 'scored' | 'insufficient' | 'not-applicable';
  /**
   * Unrounded; null unless scored, and for a decision, which gives a band only.
   */
  value: number | null;
  /**
   * The value as an exact fraction.
   */
  fraction: Fraction | null;
  /**
   * After caps; null when the score has no bands or is not scored.
   */
  band: BandRef | null;
  /**
   * Before caps.
   */
  bandBeforeCaps: BandRef | null;
  /**
   * How much was answered, by weight.
   */
  coverage: {
    /**
     * Weight answered.
     */
    answered: number;
    /**
     * Weight that applies.
     */
    applicable: number;
    /**
     * Answered over applicable; null when nothing applies.
     */
    share: number | null;
  };
  /**
   * What the missing answers still allow. No completion falls outside.
   */
  bounds: {
    /**
     * Lowest possible value.
     */
    lowest: number | null;
    /**
     * Highest possible value.
     */
    highest: number | null;
    /**
     * Lowest possible band.
     */
    lowestBand: BandRef | null;
    /**
     * Highest possible band.
     */
    highestBand: BandRef | null;
    /**
     * Both ends can be reached.
     */
    tight: boolean;
  };
  /**
   * Caps that held and lowered the band, strictest first.
   */
  cappedBy: CapHit[];
  /**
   * Caps whose condition cannot be told yet.
   */
  mayCap: CapHit[];
  trace: Trace;
}
/**
 * An exact fraction.
 */
export interface Fraction {
  /**
   * Numerator, a whole number in full.
   */
  numerator: string;
  /**
   * Denominator, a whole number in full.
   */
  denominator: string;
}
/**
 * A band.
 */
export interface BandRef {
  band: Name;
  /**
   * Its place in the order: higher is higher.
   */
  value: number;
}
/**
 * A cap and what made it hold.
 */
export interface CapHit {
  /**
   * Its name and its place in the list: stars/0.
   */
  cap: string;
  to: BandRef;
  /**
   * The item or score that made it so; null for a cap on the whole score.
   */
  because: string | null;
}
/**
 * Everything needed to say in words how the score came about.
 */
export interface Trace {
  method: Slug;
  /**
   * What entered the score.
   */
  inputs: TraceInput[];
  /**
   * Numerator and denominator before scaling back, for linear methods.
   */
  sum: Fraction | null;
  /**
   * Decision rules, as far as they were walked.
   *
   * Items: A decision rule.
   */
  rules: {
    /**
     * Its place in the list, from 0.
     */
    rule: number;
    /**
     * Null: cannot be told.
     */
    holds: boolean | null;
    band: BandRef;
  }[];
  /**
   * Bands tried, in order.
   *
   * Items: A band that was tried.
   */
  bands: {
    band: BandRef;
    /**
     * Null: cannot be told.
     */
    holds: boolean | null;
  }[];
  /**
   * Share that had to be answered.
   */
  minCoverage: number;
}
/**
 * Something that entered a score.
 */
export interface TraceInput {
  /**
   * Item key, score id, or row number.
   */
  id: string;
  /**
   * What it is.
   */
  kind: 'item' | 'score' | 'row';
  /**
   * How it stands.
   */
  state: 'answered' | 'unanswered' | 'not-applicable' | 'not-known' | 'declined' | 'hidden' | 'scored' | 'insufficient';
  /**
   * The number that entered; null for missing.
   */
  value: number | null;
  /**
   * Its band, where it has one.
   */
  band: BandRef | null;
  /**
   * Its weight.
   */
  weight: number;
  /**
   * Whether it can cap.
   */
  critical: 'none' | 'critical' | 'limiting';
}
/**
 * Something to look at.
 */
export interface Flag {
  id: Name;
  /**
   * Unknown: cannot tell.
   */
  state: 'raised' | 'clear' | 'unknown';
  /**
   * How much it matters.
   */
  severity: 'info' | 'attention' | 'concern' | 'urgent';
  /**
   * What it is about; null for the whole response.
   */
  subject: {
    /**
     * What it is.
     */
    kind: 'item' | 'score' | 'theme';
    /**
     * Its key or id.
     */
    id: string;
  } | null;
  /**
   * Themes it belongs to.
   */
  themes: Slug[];
  /**
   * What made it so: numbers, states and ids only, never an answer's words.
   */
  facts: {
    [k: string]: string | number | boolean | null;
  };
  /**
   * Members passed over because they are not answered.
   */
  skipped: number;
}
