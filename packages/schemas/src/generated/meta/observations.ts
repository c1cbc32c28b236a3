// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { observationsMeta, type Figure, type Observations, type Source, type Observation, type MissingFigure } from './observations/1.0.0.js';
