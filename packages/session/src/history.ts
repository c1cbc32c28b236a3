import type { Place } from './place.js';

/** What is taken back and put back as one. */
export interface Kept {
  readonly answers: unknown;
  readonly typed: Readonly<Record<string, string>>;
  readonly looked: readonly string[];
  /** What was shown. */
  readonly place: Place;
}

/** Sets of answers before and after the one that is shown; those that a later one shares parts with cost next to nothing. */
export interface History {
  readonly past: readonly Kept[];
  readonly future: readonly Kept[];
  /** A field is being filled in: what is typed next belongs to the same step. */
  readonly isOpen: boolean;
}

export const noHistory: History = { past: [], future: [], isOpen: false };

const limit = 100;

/** Another set of answers stands in the place of `before`. */
export const stepped = (history: History, before: Kept, isTyping: boolean): History =>
  isTyping && history.isOpen
    ? { ...history, future: [] }
    : { past: [...history.past, before].slice(-limit), future: [], isOpen: isTyping };

/** The step before, or after; `null` where there is none. */
export const steppedBack = ({ past, future }: History, now: Kept): readonly [Kept, History] | null => {
  const last = past.at(-1);
  return last === undefined ? null : [last, { past: past.slice(0, -1), future: [...future, now], isOpen: false }];
};

export const steppedForward = ({ past, future }: History, now: Kept): readonly [Kept, History] | null => {
  const next = future.at(-1);
  return next === undefined ? null : [next, { past: [...past, now], future: future.slice(0, -1), isOpen: false }];
};
