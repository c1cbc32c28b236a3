// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { childrensServicesThemes } from './childrens-services/1.0.0.js';
