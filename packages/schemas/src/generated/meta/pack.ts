// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { packMeta, type PackDefinition, type Source, type File } from './pack/1.0.0.js';
