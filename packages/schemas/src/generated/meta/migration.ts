// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { migrationMeta, type Step, type Migration, type DocumentRef, type Same, type Reworded, type Rescaled, type Dropped } from './migration/1.0.0.js';
