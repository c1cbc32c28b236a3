// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { regionMeta, type Region, type Translations, type Source, type Authority, type Partnership, type OtherArea, type NeighbourSet, type Neighbour } from './region/1.0.0.js';
