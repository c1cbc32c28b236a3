export { type Area, type AreaIndex, indexAreas, readAreas, readAreasOfOpenData } from './areas.js';
export { type OpenDataMapping, type OpenDataOptions, readOpenData } from './dfe-open-data.js';
export { type FilePlace, filePointer, placeOf } from './file-issue.js';
export type { FileSource } from './file-source.js';
export { type GssLookup, type LaitMapping, readLait } from './lait.js';
export { type NeighbourLayout, type Neighbours, readNeighbours } from './neighbours.js';
export { type ObservationsOptions, observationColumns, readObservations } from './observations.js';
export {
  type InspectionOutcome,
  type JudgementCell,
  type OfstedGrade,
  ofstedGrades,
  readInspections,
} from './ofsted.js';
export { type PeriodKind, periodOf, yearOfPeriod, yearOfTimePeriod } from './periods.js';
export { type Population, populationBefore, readPopulation } from './population.js';
export { type PublishedQuartiles, readQuartiles } from './quartiles.js';
export { readTable, type Table, type TableRow } from './read-table.js';
export type { Reading } from './reading.js';
export { england, regionOfName, regions } from './regions.js';
export { blankCell, dfeSymbols, parseCell, type SymbolTable } from './symbols.js';
