// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { responseMeta, type Response, type View, type Author, type Note, type Seal } from './response/1.0.0.js';
