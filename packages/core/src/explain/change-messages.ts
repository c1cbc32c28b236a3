import type { CauseWords } from './score-messages.js';

/** What a score is said to stand at. */
export type StandsAt = 'band' | 'value';

/** Sentences about what would move a score. */
export interface ChangeMessages {
  /** `at` is a band or, where the score has none, a value; `null` where it cannot be told. */
  readonly stands: (of: { readonly score: string; readonly at: string | null; readonly kind: StandsAt }) => string;
  readonly moves: (of: {
    readonly direction: 'up' | 'down' | 'told';
    readonly to: string;
    readonly kind: StandsAt;
    readonly changes: readonly string[];
    readonly more: number;
  }) => string;
  readonly change: (of: { readonly item: string; readonly from: string | null; readonly to: string }) => string;
  readonly cell: (of: { readonly item: string; readonly row: number }) => string;
  readonly noChange: (direction: 'up' | 'down' | 'told') => string;
  readonly limitedByCaps: (of: { readonly to: string; readonly causes: readonly CauseWords[] }) => string;
  readonly limitedByEdge: (of: { readonly band: string; readonly edge: string; readonly value: string }) => string;
  readonly limitedByHighest: (band: string) => string;
  readonly noBands: () => string;
  readonly truth: (value: boolean) => string;
}
