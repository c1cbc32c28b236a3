// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { ilacs2018, type Judgement, type JudgementIfMade, type Ilacs2018Answers } from './ilacs-2018/1.0.0.js';
