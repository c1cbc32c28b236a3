// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { overlayMeta, type Overlay, type Translations, type DocumentRef, type Addition, type Override } from './overlay/1.0.0.js';
