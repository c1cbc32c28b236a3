import type { Direction } from '../data-pack.js';
import { type Html, html } from './html.js';

/** An arrow for the way the figure went; the word beside it says whether that is good. */
export function directionMark({ change, word }: Direction): Html {
  const path = word === 'steady' ? 'M1 6h9M7 3l3 3-3 3' : change > 0 ? 'M2 10 9 3M4 3h5v5' : 'M2 2l7 7M9 4v5H4';
  return html`<svg class="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false"><path d="${path}"/></svg> ${word}`;
}
