// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.
import type { MetaValidator } from '../meta-validator.js';

declare const validator: MetaValidator;
export default validator;
