// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { themesMeta, type ThemeTaxonomy, type Translations, type Theme } from './themes/1.0.0.js';
