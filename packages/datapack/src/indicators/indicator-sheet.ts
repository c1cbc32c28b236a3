import { englandValue } from '../benchmarks/england-value.js';
import type { Measure } from '../benchmarks/estimate.js';
import type { ChosenSet } from '../benchmarks/neighbours.js';
import { fewestForQuartiles } from '../benchmarks/quartile-band.js';
import { regionalValue } from '../benchmarks/regional-value.js';
import type { Authority, IndicatorSheet } from '../data-pack.js';
import { notPublished, numberOf } from '../figure.js';
import { isEnglishAuthority, type ObservationIndex } from '../observation-index.js';
import type { Catalogue, CatalogueIndicator, Region } from '../pack-documents.js';
import type { PublishedQuartiles } from '../read/quartiles.js';
import { quartiles as quartilesOf } from '../statistics/quantile.js';
import { countedFigure, partOf } from './figures.js';
import { indicatorCell } from './indicator-cell.js';
import { periodInWords } from './period-in-words.js';

/** What the sheets of all indicators are made with. */
export interface SheetContext {
  readonly year: number;
  readonly region: Region;
  readonly authorities: readonly Authority[];
  readonly catalogue: Catalogue;
  readonly index: ObservationIndex;
  readonly quartiles: readonly PublishedQuartiles[];
  readonly neighbours: ChosenSet | null;
}

/** The sheet of one indicator; `null` where no authority of the region has a figure in the year. */
export function indicatorSheet(indicator: CatalogueIndicator, context: SheetContext): IndicatorSheet | null {
  const { index, year, region, authorities } = context;
  const measure = measureOf(indicator, context.catalogue);
  const figureAt = (area: string) => countedFigure(index.at(indicator.id, area, year), measure);
  const own = authorities.map(({ code }) => ({ area: code, ...figureAt(code) }));
  if (own.every(({ figure }) => figure.state === 'missing')) return null;
  const national = index.areas(indicator.id, year).filter(isEnglishAuthority);
  const nationalValues = national.map((area) => numberOf(figureAt(area).figure)).filter((value) => value !== null);
  const parts = own.map((one) => partOf(one.area, one));
  const regional = regionalValue(measure, parts, figureAt(region.code).figure);
  const everyone = index.authorities(year).map((area) => partOf(area, figureAt(area)));
  const england = englandValue(measure, everyone, figureAt(region.country.code).figure);
  const quartiles = quartilesFor(indicator.id, nationalValues, context);
  const shared = { indicator, measure, own, nationalValues, regional, england, quartiles, context };
  const source = context.catalogue.sources.find(({ id }) => id === indicator.source);
  return {
    id: indicator.id,
    title: indicator.title,
    domain: context.catalogue.domains.find(({ id }) => id === indicator.domain)?.title ?? indicator.domain,
    unit: indicator.unit,
    polarity: indicator.polarity,
    places: indicator.places,
    themes: indicator.themes,
    numerator: indicator.numerator,
    denominator: indicator.denominator ?? '',
    period: periodInWords(indicator.period, year),
    source: source ? `${source.title} (${source.publisher})` : indicator.source,
    cells: own.map((one) => indicatorCell(one, shared)),
    regional,
    england,
    quartiles,
    series: own.map(({ area }) => seriesOf(indicator, area, measure, context)),
  };
}

/** What the catalogue says about making value and interval. */
const measureOf = (indicator: CatalogueIndicator, catalogue: Catalogue): Measure => ({
  factor: catalogue.units.find(({ id }) => id === indicator.unit)?.factor ?? null,
  interval: indicator.interval,
});

/** Computed from the values of English authorities where enough of them have one, else as published, else none. */
function quartilesFor(
  indicator: string,
  values: readonly number[],
  { quartiles, year }: SheetContext,
): IndicatorSheet['quartiles'] {
  const computed = values.length >= fewestForQuartiles ? quartilesOf(values) : null;
  if (computed) return { ...computed, count: values.length, basis: 'computed' };
  const published = quartiles.find((one) => one.indicator === indicator && one.year === year);
  if (!published) return null;
  const { q1, median, q3 } = published;
  return { q1, median, q3, count: null, basis: 'published' };
}

function seriesOf(
  indicator: CatalogueIndicator,
  area: string,
  measure: Measure,
  { index, year }: SheetContext,
): IndicatorSheet['series'][number] {
  const years = index.years(indicator.id, area).filter((one) => one <= year);
  const points = years.map((one) => ({
    year: one,
    figure: countedFigure(index.at(indicator.id, area, one), measure).figure,
  }));
  return { area, points: points.length > 0 ? points : [{ year, figure: notPublished }] };
}
