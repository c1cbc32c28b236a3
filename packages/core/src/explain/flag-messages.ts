/** Sentences about one flag. */
export interface FlagMessages {
  readonly flag: (of: {
    readonly state: 'raised' | 'clear' | 'unknown';
    readonly title: string;
    readonly subject: string | null;
    readonly facts: readonly string[];
  }) => string;
  readonly skipped: (count: number) => string;
  readonly fact: {
    readonly state: (state: string) => string;
    readonly grade: (grade: string) => string;
    readonly value: (value: string) => string;
    readonly band: (band: string) => string;
    readonly indicative: (of: { readonly score: string; readonly band: string }) => string;
    readonly critical: (critical: 'critical' | 'limiting') => string;
    readonly evidence: (count: number) => string;
    readonly impact: (isThere: boolean) => string;
    readonly previous: (value: string) => string;
    readonly coverage: (share: string) => string;
    readonly age: (of: { readonly months: number; readonly limit: number }) => string;
    readonly noDay: () => string;
    readonly views: (of: {
      readonly own: string;
      readonly theirs: string;
      readonly view: string;
      readonly kind: string;
    }) => string;
    readonly noView: () => string;
    readonly open: (members: number) => string;
    readonly looked: (members: number) => string;
    /** A fact that an instrument's own rule read: something stands at something. */
    readonly other: (of: { readonly name: string; readonly value: string }) => string;
  };
}
