// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { eastOfEngland } from './east-of-england/1.0.0.js';
