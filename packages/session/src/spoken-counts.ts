/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { later } from './later.js';

export interface SpokenCounts {
  /** Something was typed into this control. */
  readonly after: (target: EventTarget | null) => void;
  /** Calls off what was to be said; in `root`, what was said before stands there no more. */
  readonly silence: (root?: Element | null) => void;
}

const quietMs = 1_000;
const said = '.govuk-character-count__sr-status';

/**
 * Tells whoever listens to a page how many characters are left, once typing has paused: said at every key, it would drown what is typed.
 * Who sees the page has it at once, as it is drawn.
 */
export const spokenCounts = (schedule: typeof later = later): SpokenCounts => {
  let callOff = (): void => {};
  const silence = (root?: Element | null): void => {
    callOff();
    for (const each of root?.querySelectorAll(said) ?? []) each.textContent = '';
  };
  return {
    after: (target) => {
      const group = target instanceof Element ? target.closest('.govuk-character-count') : null;
      if (group === null) return;
      callOff();
      callOff = schedule(() => {
        const shown = group.querySelector('.govuk-character-count__status')?.textContent ?? '';
        const place = group.querySelector(said);
        if (place !== null) place.textContent = shown;
      }, quietMs);
    },
    silence,
  };
};
