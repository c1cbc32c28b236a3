import type { Figure, MissingReason } from './data-pack.js';

/** The number, or `null` where there is none. Never zero for missing. */
export const numberOf = (figure: Figure | null | undefined): number | null =>
  figure?.state === 'value' ? figure.value : null;

export const figureOf = (value: number): Figure => ({ state: 'value', value });

export const missingFigure = (reason: MissingReason, symbol = ''): Figure => ({ state: 'missing', reason, symbol });

/** No source has this figure at all. */
export const notPublished: Figure = missingFigure('not-published');
