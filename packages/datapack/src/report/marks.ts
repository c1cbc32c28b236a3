import { type Html, html } from './html.js';

/**
 * One language of shapes for bands, grades and charts. Circle: the better half. Diamond: the other half. Filled: the
 * outer quarter (or the end of the scale). Square: no better or worse. So the shape alone says what colour says again.
 */
export type Shape = 'circle' | 'ring' | 'hollow-diamond' | 'diamond' | 'square';

const paths: { readonly [shape in Shape]: Html } = {
  circle: html`<circle cx="6" cy="6" r="5"/>`,
  ring: html`<circle class="hollow" cx="6" cy="6" r="4.2"/>`,
  'hollow-diamond': html`<path class="hollow" d="M6 1.2 10.8 6 6 10.8 1.2 6z"/>`,
  diamond: html`<path d="M6 0 12 6 6 12 0 6z"/>`,
  square: html`<rect x="2" y="2" width="8" height="8"/>`,
};

/** Decoration only: words beside it carry the meaning. */
export const shapeMark = (shape: Shape): Html =>
  html`<svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${paths[shape]}</svg>`;

export type Band = 'A' | 'B' | 'C' | 'D';

export const bandShape: { readonly [band in Band]: Shape } = {
  A: 'circle',
  B: 'ring',
  C: 'hollow-diamond',
  D: 'diamond',
};

export const bandText: { readonly [band in Band]: string } = {
  A: 'best quarter of England',
  B: 'second quarter of England',
  C: 'third quarter of England',
  D: 'worst quarter of England',
};

export const bandClass = (band: Band | null): string => (band === null ? 'band-none' : `band-${band.toLowerCase()}`);

/** Where a grade stands on its own scale, whatever the scale is called. */
export type Tone = 'top' | 'upper' | 'lower' | 'bottom';

export const toneShape: { readonly [tone in Tone]: Shape } = {
  top: 'circle',
  upper: 'ring',
  lower: 'hollow-diamond',
  bottom: 'diamond',
};

export function toneOf(value: number, scale: readonly { readonly value: number }[]): Tone {
  const values = scale.map((band) => band.value);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  if (value >= highest) return 'top';
  if (value <= lowest) return 'bottom';
  return value >= (lowest + highest) / 2 ? 'upper' : 'lower';
}
