import type { Authority, DataPack, IndicatorSheet } from '../data-pack.js';

/** What every section looks up. Made once a report. */
export interface ReportContext {
  readonly pack: DataPack;
  readonly authorityByCode: ReadonlyMap<string, Authority>;
  readonly indicatorById: ReadonlyMap<string, IndicatorSheet>;
  readonly themeTitleBySlug: ReadonlyMap<string, string>;
  readonly hasAnswers: boolean;
  nameOf(area: string): string;
  themeTitle(slug: string): string;
}

export function reportContext(pack: DataPack): ReportContext {
  const authorityByCode = new Map(pack.authorities.map((authority) => [authority.code, authority]));
  const themeTitleBySlug = new Map([
    ...pack.gaps.map((gap) => [gap.theme, gap.title] as const),
    ...pack.themes.map((theme) => [theme.theme, theme.title] as const),
  ]);
  return {
    pack,
    authorityByCode,
    indicatorById: new Map(pack.indicators.map((indicator) => [indicator.id, indicator])),
    themeTitleBySlug,
    hasAnswers: pack.grades.length > 0 || pack.themes.length > 0 || pack.flags.length > 0,
    nameOf: (area) => (area === pack.region.code ? pack.region.name : (authorityByCode.get(area)?.name ?? area)),
    themeTitle: (slug) => themeTitleBySlug.get(slug) ?? slug,
  };
}
