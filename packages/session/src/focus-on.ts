/// <reference lib="dom" />
import type { Focus } from './session.js';

const controls = 'input:not([type="hidden"]), select, textarea';

const wanted = (root: HTMLElement, focus: Focus): HTMLElement | null => {
  switch (focus.on) {
    case 'heading':
      return root.querySelector('h1');
    case 'errors':
      return root.querySelector('.govuk-error-summary') ?? root.querySelector('h1');
    case 'target': {
      const found = root.querySelector<HTMLElement>(`[id="${CSS.escape(focus.target)}"]`);
      return found ?? root.querySelector('h1');
    }
  }
};

/** What is folded up around something that is to be seen opens. */
const unfold = (found: HTMLElement): void => {
  for (let each = found.closest('details'); each !== null; each = each.parentElement?.closest('details') ?? null)
    each.open = true;
};

/** Puts the focus where a reader goes on; of an entry or a list on its first control, so that one can type at once. */
export const focusOn = (root: HTMLElement, focus: Focus): void => {
  const found = wanted(root, focus);
  if (found === null) return;
  unfold(found);
  const first = focus.on === 'target' && !found.matches(controls) ? found.querySelector<HTMLElement>(controls) : null;
  const taking = first ?? found;
  // A heading takes the focus from script alone, and is passed over by the tab key.
  if (taking.tabIndex < 0 && !taking.hasAttribute('tabindex')) taking.setAttribute('tabindex', '-1');
  taking.focus();
};
