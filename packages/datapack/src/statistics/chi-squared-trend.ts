import jStat from 'jstat';

export interface TrendPoint {
  readonly year: number;
  readonly numerator: number;
  readonly denominator: number;
}

export interface Trend {
  readonly chiSquared: number;
  /** Probability of a trend at least as strong by chance, 0 to 1. */
  readonly p: number;
  readonly direction: 'rising' | 'falling' | 'flat';
  readonly isSignificant: boolean;
}

/** Yearly points that the test needs. */
export const trendPoints = 5;

/**
 * Chi-squared test for trend (one degree of freedom) over yearly points. With x the year, `p = ΣO/Σn`:
 * `χ² = [Σx(O − n p)]² / (v [Σn x² − (Σn x)²/Σn])`, where v is `p(1 − p)` for proportions and `p` for rates (Poisson).
 *
 * The last five points are used. They must be independent, in consecutive years and without a break in definition.
 *
 * @returns `null` with fewer than five points, a gap between years, a denominator not above 0, or nothing that varies
 * @see Armitage (1955), Biometrics 11; OHID public health technical guidance, recent trends
 */
export function chiSquaredTrend(points: readonly TrendPoint[], kind: 'proportion' | 'rate'): Trend | null {
  const last = [...points].sort((a, b) => a.year - b.year).slice(-trendPoints);
  const first = last[0];
  if (last.length < trendPoints || !first) return null;
  if (last.some((point, index) => point.year !== first.year + index || !(point.denominator > 0))) return null;
  return trendOf(
    last.map((point) => ({ ...point, year: point.year - first.year })),
    kind,
  );
}

/** The same over any scores x instead of consecutive years. */
export function trendOf(points: readonly TrendPoint[], kind: 'proportion' | 'rate'): Trend | null {
  const sum = (of: (point: TrendPoint) => number) => points.reduce((total, point) => total + of(point), 0);
  const population = sum((point) => point.denominator);
  const share = sum((point) => point.numerator) / population;
  const slope = sum((point) => point.year * (point.numerator - point.denominator * share));
  const spread =
    sum((point) => point.denominator * point.year ** 2) -
    sum((point) => point.denominator * point.year) ** 2 / population;
  const variance = (kind === 'proportion' ? share * (1 - share) : share) * spread;
  if (!(variance > 0)) return null;
  const chiSquared = slope ** 2 / variance;
  const p = 1 - jStat.chisquare.cdf(chiSquared, 1);
  const isSignificant = p < 0.05;
  return { chiSquared, p, direction: slope > 0 ? 'rising' : slope < 0 ? 'falling' : 'flat', isSignificant };
}
