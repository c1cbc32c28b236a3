// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
export { indicatorsMeta, type FileKind, type IndicatorCatalogue, type Translations, type DisclosureClass, type File, type Indicator, type OpenData } from './indicators/1.0.0.js';
