import type { Issue } from '@plumbline/core';

/** Why an answer of last year is not in this year's draft. */
export type WhyNot =
  /** A judgement that the author declares: it is made anew every year. */
  | 'declaration'
  /** Who signed, and when. */
  | 'sign-off'
  /** The caller asked for it to be left. */
  | 'excepted'
  /** Words, where the caller wants them written anew. */
  | 'text'
  /** It did not count last year, since other answers hid the question. */
  | 'hidden'
  /** This version has no such question. */
  | 'not-in-instrument'
  /** The question stands elsewhere in a way that answers cannot follow: in rows, or no longer in them. */
  | 'moved'
  /** The kind of answer, its options or its range changed, so the same answer would say something else. */
  | 'scale-changed'
  /** This version does not allow it; `issue` says why. */
  | 'does-not-fit';

export interface NotCarried {
  /** JSON pointer into the answers of last year. */
  readonly pointer: string;
  /** Key of the item, or of the repeating section. */
  readonly key: string;
  readonly why: WhyNot;
  readonly issue?: Issue;
}
