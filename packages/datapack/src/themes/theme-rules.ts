import type { ThemePart } from '../data-pack.js';

/** How candidates for regional themes are weighed. A proposal for the board, which decides. */
export interface ThemeRules {
  readonly weights: { readonly [part in ThemePart['part']]: number };
  /** A theme whose mean grade is below this is weak in an authority. */
  readonly weakBelow: number;
  /** Share of authorities weak on a theme from which it is shortlisted: 4 of 11. */
  readonly shortlistFrom: number;
  /** A mean grade must move by more than this to count as declining or improving. */
  readonly trendTolerance: number;
}

export const defaultThemeRules: ThemeRules = {
  weights: { prevalence: 0.3, severity: 0.2, data: 0.2, trend: 0.1, gap: 0.1, learning: 0.1 },
  weakBelow: 2.5,
  shortlistFrom: 0.36,
  trendTolerance: 0.1,
};
