// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { ilacs2026, type Judgement, type Ilacs2026Answers } from './ilacs-2026/1.0.0.js';
