// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { resultMeta, type Result, type ScoreResult, type BandRef, type Fraction, type CapHit, type Trace, type TraceInput, type Flag } from './result/1.0.0.js';
