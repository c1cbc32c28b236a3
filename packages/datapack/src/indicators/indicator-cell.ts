import { compare } from '../benchmarks/compare.js';
import { direction, type YearValue } from '../benchmarks/direction.js';
import type { Measure } from '../benchmarks/estimate.js';
import { codesOf, neighbourSummary } from '../benchmarks/neighbours.js';
import { fewestForQuartiles, quartileBand } from '../benchmarks/quartile-band.js';
import { rank } from '../benchmarks/rank.js';
import { hasSmallNumbers } from '../benchmarks/small-numbers.js';
import type { Benchmark, Direction, IndicatorCell, IndicatorSheet, Pooled } from '../data-pack.js';
import { numberOf } from '../figure.js';
import type { CatalogueIndicator } from '../pack-documents.js';
import { type CountedFigure, countedFigure, countsOf } from './figures.js';
import type { SheetContext } from './indicator-sheet.js';
import { recentTrend } from './recent-trend.js';

interface OwnFigure extends CountedFigure {
  readonly area: string;
}

/** What the cells of one sheet share. */
export interface CellContext {
  readonly indicator: CatalogueIndicator;
  readonly measure: Measure;
  readonly own: readonly OwnFigure[];
  readonly nationalValues: readonly number[];
  readonly regional: Pooled;
  readonly england: Benchmark;
  readonly quartiles: IndicatorSheet['quartiles'];
  readonly context: SheetContext;
}

/** One authority's figure with everything it is set beside. */
export function indicatorCell(own: OwnFigure, shared: CellContext): IndicatorCell {
  const { polarity } = shared.indicator;
  const value = numberOf(own.figure);
  return {
    area: own.area,
    figure: own.figure,
    numerator: own.numerator,
    denominator: own.denominator,
    interval: own.interval,
    rank: value === null ? null : rankOf(value, shared),
    band: value === null || !shared.quartiles ? null : quartileBand(value, shared.quartiles, polarity),
    versusEngland: compare(own.interval, numberOf(shared.england.figure), polarity),
    versusRegion: compare(own.interval, numberOf(shared.regional.figure), polarity),
    neighbours: neighboursOf(own.area, shared),
    direction: directionOf(own.area, shared),
    trend: recentTrend(own.area, shared),
    smallNumbers: hasSmallNumbers(own.numerator, own.denominator),
  };
}

function rankOf(value: number, shared: CellContext): IndicatorCell['rank'] {
  const { polarity } = shared.indicator;
  const regionalValues = shared.own.map(({ figure }) => numberOf(figure)).filter((one) => one !== null);
  const regional = rank(value, regionalValues, polarity);
  if (regional === null) return null;
  const isNational = hasNationalFigures(shared);
  return {
    regional,
    of: regionalValues.length,
    national: isNational ? rank(value, shared.nationalValues, polarity) : null,
    ofNational: isNational ? shared.nationalValues.length : null,
  };
}

/** A handful of authorities gives neither a national rank nor a fair mean of neighbours. */
const hasNationalFigures = ({ nationalValues }: CellContext): boolean => nationalValues.length >= fewestForQuartiles;

function neighboursOf(area: string, shared: CellContext): IndicatorCell['neighbours'] {
  const { indicator, measure, context } = shared;
  const list = context.neighbours?.set.neighbours[area];
  if (!context.neighbours || !list || !hasNationalFigures(shared)) return null;
  const figureOfArea = (code: string) =>
    codesOf(context.region, code)
      .map((one) => numberOf(countedFigure(context.index.at(indicator.id, one, context.year), measure).figure))
      .find((value) => value !== null) ?? null;
  const summary = neighbourSummary(list.map(({ code }) => figureOfArea(code)));
  return summary && { ...summary, set: context.neighbours.title };
}

function directionOf(area: string, { indicator, measure, context }: CellContext): Direction | null {
  const { year } = context;
  if (indicator.breaks?.some((one) => one.year === year)) return null;
  const [latest, previous] = [year, year - 1].map((one): YearValue | null => {
    const observation = context.index.at(indicator.id, area, one);
    const value = numberOf(countedFigure(observation, measure).figure);
    return value === null || !observation ? null : { year: one, value, counts: countsOf(observation) };
  });
  if (!latest || !previous) return null;
  return direction(latest, previous, {
    measure,
    polarity: indicator.polarity,
    tolerance: indicator.tolerance ?? null,
  });
}
