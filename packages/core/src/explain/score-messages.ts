/** Sentences about one score. Numbers come written for the language already. */
export interface ScoreMessages {
  readonly item: (of: { readonly code: string; readonly title: string }) => string;
  readonly row: (row: number) => string;
  readonly list: (parts: readonly string[]) => string;
  /** "a mean of 2.92", as it stands within a sentence. */
  readonly method: (of: { readonly method: string; readonly value: string }) => string;
  readonly scored: (of: { readonly score: string; readonly from: string; readonly count: string }) => string;
  readonly banded: (of: {
    readonly score: string;
    readonly band: string;
    readonly from: string;
    readonly count: string;
  }) => string;
  readonly capped: (of: {
    readonly score: string;
    readonly band: string;
    readonly causes: readonly CauseWords[];
    readonly before: string;
    readonly from: string | null;
  }) => string;
  /** What made a cap hold, as a clause. */
  readonly cause: (of: CauseWords) => string;
  readonly alsoCapped: (of: { readonly causes: readonly CauseWords[] }) => string;
  readonly edge: (of: { readonly from: string; readonly band: string; readonly edge: string | null }) => string;
  readonly missedBand: (of: {
    readonly band: string;
    readonly edge: string | null;
    readonly unknown: boolean;
  }) => string;
  readonly mayCap: (of: { readonly to: string; readonly causes: readonly CauseWords[] }) => string;
  readonly counts: (of: { readonly answered: number; readonly applicable: number; readonly kind: InputKind }) => string;
  readonly coverage: (of: {
    readonly answered: number;
    readonly applicable: number;
    readonly kind: InputKind;
    readonly share: string;
    readonly needed: string | null;
    /** Fewest that must be answered; `null` where any number will do. */
    readonly fewest: number | null;
    readonly out: number;
  }) => string;
  readonly insufficient: (of: {
    readonly score: string;
    readonly why: 'coverage' | 'rules' | 'missing' | 'value';
  }) => string;
  readonly notApplicable: (of: { readonly score: string; readonly kind: InputKind }) => string;
  readonly stillValue: (of: { readonly lowest: string; readonly highest: string }) => string;
  readonly stillBand: (of: { readonly lowest: string; readonly highest: string }) => string;
  readonly notTight: () => string;
  readonly ruled: (of: {
    readonly score: string;
    readonly band: string;
    readonly rule: number;
    readonly rules: number;
    readonly because: string | null;
  }) => string;
  readonly openRules: (of: { readonly rules: readonly string[] }) => string;
  readonly openRule: (of: { readonly rule: number; readonly band: string; readonly because: string | null }) => string;
  readonly inputs: (of: { readonly inputs: readonly { readonly name: string; readonly band: string }[] }) => string;
  /** Those of many inputs that matter most to the value. */
  readonly foremost: (of: {
    readonly which: 'lowest' | 'highest' | 'equal' | 'unmet';
    readonly inputs: readonly { readonly name: string; readonly band: string }[];
    /** Inputs of the same standing that are not named. */
    readonly more: number;
    readonly total: number;
    readonly kind: InputKind;
  }) => string;
  readonly unknownBand: () => string;
  /** What stands in for what is missing. */
  readonly standsIn: (policy: 'prorate' | 'worst') => string;
  /** What a norm table gives for a raw score; numbers come written. */
  readonly looked: (of: TableWords) => string;
  /** A formula in words, and what the scores that it reads stand at. */
  readonly worked: (of: { readonly formula: string; readonly reads: readonly ReadWords[] }) => string;
}

/** Where a raw score lies in a table, and the points on either side; `gives` is `null` where the table gives nothing there. */
export type TableWords = { readonly raw: string } & (
  | { readonly at: 'point'; readonly gives: string }
  | {
      readonly at: 'between';
      readonly below: PointWords;
      readonly above: PointWords;
      readonly rule: 'step' | 'linear' | 'none';
    }
  | { readonly at: 'below' | 'above'; readonly end: PointWords; readonly isNearest: boolean }
);

export interface PointWords {
  readonly at: string;
  readonly value: string;
}

/** Something that a formula reads, with the number that it counts as; `null` where it has none. */
export interface ReadWords {
  readonly name: string;
  readonly value: string | null;
}

export type InputKind = 'item' | 'score' | 'row';

export interface CauseWords {
  /** The input as it is named, `null` for a cap on the whole score. */
  readonly input: string | null;
  readonly critical: 'none' | 'critical' | 'limiting';
  /** The word of its grade, `null` when it has none. */
  readonly grade: string | null;
  readonly state: string;
  readonly rule: string;
  /** The cap's own words, where the author gave them. */
  readonly title: string | null;
}
