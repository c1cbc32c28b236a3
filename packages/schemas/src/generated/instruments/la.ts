// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { la, type ActionStatus, type Grade, type Theme, type Sharing, type YesNo, type Judgement, type LaAnswers, type GradedItem, type Declaration, type Evidence, type Action } from './la/1.0.0.js';
