// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { resultsMeta, type Results, type Entry, type View } from './results/1.0.0.js';
