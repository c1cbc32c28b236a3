export { type Area, indexAreas, readAreasOfOpenData } from './areas.js';
export { readOpenData } from './dfe-open-data.js';

export { readLait } from './lait.js';

export { readObservations } from './observations.js';

export { type Population, readPopulation } from './population.js';
export { type PublishedQuartiles, readQuartiles } from './quartiles.js';
export { readTable } from './read-table.js';
export type { Reading } from './reading.js';
