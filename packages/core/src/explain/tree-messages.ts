/** Short words of the tree and of the page that shows it. */
export interface TreeMessages {
  readonly tree: {
    readonly heading: (score: string) => string;
    readonly state: (state: string) => string;
    readonly notReviewed: string;
    readonly value: string;
    readonly arithmetic: string;
    readonly table: string;
    readonly formula: string;
    readonly sum: (of: { readonly numerator: string; readonly denominator: string }) => string;
    readonly shown: (value: string) => string;
    readonly coverage: string;
    readonly inputs: string;
    readonly weight: (weight: string) => string;
    readonly critical: (critical: 'critical' | 'limiting') => string;
    readonly bands: string;
    readonly from: (edge: string) => string;
    readonly otherwise: string;
    readonly asks: string;
    readonly fits: (holds: boolean | null) => string;
    readonly rules: string;
    readonly rule: (rule: number) => string;
    readonly holds: (holds: boolean | null) => string;
    readonly caps: string;
    readonly mayCaps: string;
    readonly cappedAt: (band: string) => string;
    readonly before: (band: string) => string;
    readonly capping: string;
    readonly change: (of: { readonly item: string; readonly from: string | null; readonly to: string }) => string;
    readonly leadsTo: (end: string) => string;
    readonly bounds: string;
    readonly to: (of: { readonly lowest: string; readonly highest: string }) => string;
    readonly behind: string;
    readonly flags: string;
    readonly changes: string;
    readonly up: string;
    readonly down: string;
    readonly told: string;
    readonly limits: string;
    readonly invented: string;
  };
}
