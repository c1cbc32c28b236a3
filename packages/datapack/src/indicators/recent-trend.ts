import type { Trend } from '../data-pack.js';
import { chiSquaredTrend, type TrendPoint, trendPoints } from '../statistics/chi-squared-trend.js';
import { countsOf } from './figures.js';
import type { CellContext } from './indicator-cell.js';

/** Trend of an authority over the last five years, from its counts. */
export function recentTrend(area: string, { indicator, measure, context }: CellContext): Trend | null {
  const { year, index } = context;
  const from = year - trendPoints + 1;
  if (indicator.breaks?.some((one) => from < one.year && one.year <= year)) return null;
  if (measure.interval !== 'wilson' && measure.interval !== 'byar') return null;
  const points = Array.from({ length: trendPoints }, (_, at): TrendPoint | null => {
    const observation = index.at(indicator.id, area, from + at);
    const counts = observation && countsOf(observation);
    return counts ? { year: from + at, ...counts } : null;
  });
  const known = points.filter((point) => point !== null);
  const trend = chiSquaredTrend(known, measure.interval === 'wilson' ? 'proportion' : 'rate');
  return trend && { from, direction: trend.direction, p: trend.p, significant: trend.isSignificant };
}
