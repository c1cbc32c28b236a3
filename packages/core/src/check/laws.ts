import type { Law } from './law.js';
export const laws: readonly Law[] = [];
