import type { CauseWords } from './score-messages.js';

/** Sentences about what would move a score. */
export interface ChangeMessages {
  readonly stands: (of: { readonly score: string; readonly band: string | null }) => string;
  readonly moves: (of: {
    readonly direction: 'up' | 'down' | 'told';
    readonly band: string;
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
