/// <reference lib="dom" />
import type { PlumblineEventMap } from './events.js';
import type { PlumblineForm } from './plumbline-form.js';

export { type Definition, definePlumblineForm } from './define-plumbline-form.js';
export type { PageDetail, PlumblineEventMap, RefusedDetail, SaveDetail, SaveStateDetail } from './events.js';
export { PlumblineForm } from './plumbline-form.js';

declare global {
  interface HTMLElementTagNameMap {
    'plumbline-form': PlumblineForm;
  }
  interface GlobalEventHandlersEventMap extends PlumblineEventMap {}
}
