// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { common, type Grade, type Judgement, type Sharing, type YesNo, type Theme, type ActionStatus, type Evidence, type Action, type GradedItem, type Declaration, type NumberOrMissing } from './common/1.0.0.js';
