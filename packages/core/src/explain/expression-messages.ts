import type { ThisProperty } from '../expression.js';

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** Phrases of conditions and formulas; parts come printed already, in brackets where they need them. */
export interface ExpressionMessages {
  readonly expression: {
    readonly truth: (value: boolean) => string;
    readonly list: (parts: readonly string[]) => string;
    readonly part: (of: { readonly part: string; readonly item: string }) => string;
    readonly score: (of: { readonly read: 'value' | 'band'; readonly score: string }) => string;
    readonly this: (read: ThisProperty) => string;
    readonly inputs: (read: 'min' | 'max' | 'count') => string;
    readonly compare: (of: { readonly op: Comparison; readonly left: string; readonly right: string }) => string;
    readonly oneOf: (of: { readonly needle: string; readonly choices: readonly string[] }) => string;
    readonly has: (of: { readonly needle: string; readonly haystack: string }) => string;
    readonly and: (parts: readonly string[]) => string;
    readonly or: (parts: readonly string[]) => string;
    readonly not: (what: string) => string;
    readonly answered: (of: { readonly what: string; readonly isAnswered: boolean }) => string;
    readonly state: (item: string) => string;
    readonly choice: (of: {
      readonly branches: readonly { readonly when: string; readonly value: string }[];
      /** `null` where nothing is given instead. */
      readonly otherwise: string | null;
    }) => string;
    readonly extreme: (of: { readonly op: 'min' | 'max' | 'coalesce'; readonly parts: readonly string[] }) => string;
    readonly members: (of: {
      readonly op: 'some' | 'all' | 'none';
      readonly over: string;
      readonly that: string;
    }) => string;
    readonly count: (of: { readonly over: string; readonly that: string }) => string;
    /** `of` is `null` where the members themselves are added up. */
    readonly sum: (of: { readonly over: string; readonly of: string | null }) => string;
    readonly rows: (section: string) => string;
    readonly evidence: () => string;
  };
}
