export type * from './data-pack.js';
export { describeIssue } from './describe-issue.js';
export type { DocumentEntry, FileEntry, Ingredients, Manifest, OutputFile } from './manifest.js';
export { manifest } from './manifest.js';
export type { Observation, ObservationStatus } from './observation.js';
export { pack } from './pack.js';
export type { Catalogue, CatalogueIndicator, NeighbourSet, Region, ThemeTaxonomy } from './pack-documents.js';
export { packFiles } from './pack-files.js';
export type { PackInput, ScoredResponse } from './pack-input.js';
export { type Area, readAreas } from './read/areas.js';
export {
  type InspectionOutcome,
  type JudgementCell,
  type OfstedGrade,
  readInspections,
} from './read/ofsted.js';
export type { PublishedQuartiles } from './read/quartiles.js';
export { type Project, type ProjectOptions, readProject } from './read-project.js';
export { type Report, renderReport } from './report/render-report.js';
export { byar } from './statistics/byar.js';
export { chiSquaredTrend, type TrendPoint } from './statistics/chi-squared-trend.js';
export { exactPoisson } from './statistics/exact-poisson.js';
export { overDispersion, proportionFunnelLimits, rateFunnelLimits } from './statistics/funnel-limits.js';
export type { Level, Limits } from './statistics/level.js';
export { meanInterval } from './statistics/mean-interval.js';
export { newcombe, type Proportion } from './statistics/newcombe.js';
export { type Estimate, percent } from './statistics/percent.js';
export { type Quartiles, quantile, quartiles } from './statistics/quantile.js';
export { rate } from './statistics/rate.js';
export { rateRatio } from './statistics/rate-ratio.js';
export { roundHalfUp, showRounded } from './statistics/round-half-up.js';
export { wilson } from './statistics/wilson.js';
export { defaultThemeRules, type ThemeRules } from './themes/theme-rules.js';
export { toCsv } from './tidy/csv.js';
export { dataPackage } from './tidy/data-package.js';
export type { TidyCell, TidyTable } from './tidy/tidy-table.js';
export { tidyTables } from './tidy/tidy-tables.js';
export { writePack } from './write-pack.js';
