// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { lscb, type YesNo, type Theme, type ActionStatus, type Grade, type Judgement, type Sharing, type LscbAnswers, type GradedItem, type Declaration, type Evidence, type Action } from './lscb/1.0.0.js';
