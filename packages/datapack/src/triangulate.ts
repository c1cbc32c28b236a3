import type { Authority, Gap, IndicatorSheet } from './data-pack.js';
import { withoutDust } from './statistics/round-half-up.js';

/** Score of a band on the scale from -1 to 1 that self-views are put on too. */
const signals = { A: 1, B: 0.33, C: -0.33, D: -1 } as const;

/** A gap of no more than this either way is aligned. */
const alignedWithin = 0.6;

/**
 * Self-view beside data for one authority and theme. Data D is the mean of its indicators' band scores (A = 1, B = 0.33,
 * C = -0.33, D = -1), each weighted 1 where the figure differs significantly from England and 0.5 where not. Self-view S is
 * `(mean grade - 2.5) / 1.5`. The gap is S - D: above 0.6 the self-view is more positive than the data, below -0.6 the authority
 * is harder on itself, else they are aligned.
 *
 * Indicators without polarity have no band and never enter. Without a grade, or without a banded figure, it cannot be told.
 *
 * @param grade mean grade of the theme, 1 to 4
 */
export function triangulate(
  authority: Pick<Authority, 'code'>,
  theme: { readonly slug: string; readonly title: string },
  grade: number | null,
  sheets: readonly IndicatorSheet[],
): Gap {
  const indicators = bandedIndicators(authority.code, theme.slug, sheets);
  const self = grade === null ? null : withoutDust((grade - 2.5) / 1.5);
  const data = dataSignal(indicators);
  const gap = self === null || data === null ? null : withoutDust(self - data);
  return {
    area: authority.code,
    theme: theme.slug,
    title: theme.title,
    grade,
    self,
    data,
    gap,
    verdict: verdictOf(gap),
    indicators,
  };
}

function bandedIndicators(area: string, theme: string, sheets: readonly IndicatorSheet[]): Gap['indicators'] {
  return sheets
    .filter((sheet) => sheet.themes.includes(theme) && sheet.polarity !== 'neither')
    .flatMap((sheet) => {
      const cell = sheet.cells.find((one) => one.area === area);
      if (!cell?.band) return [];
      const isSignificant = cell.versusEngland === 'better' || cell.versusEngland === 'worse';
      return [{ id: sheet.id, band: cell.band, weight: isSignificant ? 1 : 0.5 }];
    });
}

/** Weighted mean of the band scores, -1 to 1; `null` of no indicators. */
function dataSignal(indicators: Gap['indicators']): number | null {
  const weight = indicators.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return null;
  return withoutDust(indicators.reduce((sum, one) => sum + one.weight * signals[one.band], 0) / weight);
}

function verdictOf(gap: number | null): Gap['verdict'] {
  if (gap === null) return 'cannot-tell';
  if (gap > alignedWithin) return 'more-positive';
  return gap < -alignedWithin ? 'harder' : 'aligned';
}
