// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { catalogueMeta, type Catalogue, type Entry } from './catalogue/1.0.0.js';
