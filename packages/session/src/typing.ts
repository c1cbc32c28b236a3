/// <reference lib="dom" />
import { entriesOf } from './entries-of.js';
import type { Session } from './session.js';

export interface Typing {
  /** Something was typed into a form, and is read once the task is over. */
  readonly into: (form: HTMLFormElement) => void;
  /** Reads at once what was typed. */
  readonly settle: () => void;
}

/** Reads a form once for all that one task types into it: a browser that fills in a whole page, a paste. */
export const typingOf = (session: Session): Typing => {
  let typedInto: HTMLFormElement | null = null;
  const settle = (): void => {
    const form = typedInto;
    typedInto = null;
    if (form !== null) session.type(entriesOf(form));
  };
  return {
    into: (form) => {
      if (typedInto === null) queueMicrotask(settle);
      typedInto = form;
    },
    settle,
  };
};
