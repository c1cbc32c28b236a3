import type { Scalar } from '../expression.js';
import type { BandRef, CapHit, ScoreResult, ScoreStatus } from '../result.js';

/** An answer as it is written: an option's code, a number, a truth, or the codes of several options. */
export type Written = Scalar | readonly string[];

/** How a score stands. */
export interface Standing {
  readonly status: ScoreStatus;
  readonly value: number | null;
  readonly band: BandRef | null;
}

/** One answer changed, everything else left as it is, and where that leads. */
export interface Change {
  /** Key of the item. */
  readonly item: string;
  /** Place of the row in its table; `null` outside tables. */
  readonly row: number | null;
  /** JSON pointer into the answers, to what is to be written. */
  readonly pointer: string;
  /** As written now; `null` where there is no answer that counts. */
  readonly from: Written | null;
  readonly to: Written;
  /** How far, as a share of the item's own range; 0 for a first answer. */
  readonly step: number;
  readonly leadsTo: Standing;
}

/** What holds a score where it is. */
export type Limit =
  | { readonly kind: 'caps'; readonly to: BandRef; readonly hits: readonly CapHit[] }
  /** Too little is answered, or something that must be is not. */
  | { readonly kind: 'coverage' }
  /** The edge of a higher band is reached, but not what else it asks for. */
  | { readonly kind: 'condition'; readonly band: BandRef; readonly edge: number | null; readonly unknown: boolean }
  | { readonly kind: 'edge'; readonly band: BandRef; readonly edge: number }
  | { readonly kind: 'rule'; readonly rule: number; readonly band: BandRef }
  /** Rules between which the missing answers still decide. */
  | { readonly kind: 'open-rules'; readonly rules: readonly { readonly rule: number; readonly band: BandRef }[] }
  | { readonly kind: 'highest'; readonly band: BandRef }
  | { readonly kind: 'no-bands' };

export interface WhatWouldChange {
  readonly kind: 'score' | 'theme';
  readonly id: string;
  /** As the answers stand. */
  readonly now: ScoreResult;
  /** To a higher band, smallest step first: of each item one for every band that it can lead to alone. */
  readonly up: readonly Change[];
  readonly down: readonly Change[];
  /** For a score that cannot be told: single answers that let it be. */
  readonly told: readonly Change[];
  readonly limits: readonly Limit[];
  /** How often the answers were scored again. */
  readonly rescored: number;
}
