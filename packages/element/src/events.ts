import type { Issue } from '@plumbline/core';
import type { Change, Finished, Place } from '@plumbline/session';

export interface PageDetail {
  readonly place: Place;
  /** For the title of the document: what is shown, and that something is wrong with it. */
  readonly title: string;
  readonly isWrong: boolean;
}

export interface SaveDetail {
  readonly answers: unknown;
  /** Saving is over when this settles; a rejection means that it is not saved, and it is tried again at the next change. Called by nobody: nobody saves. */
  readonly until: (saved: Promise<unknown>) => void;
}

export interface SaveStateDetail {
  readonly state: 'saved' | 'waiting' | 'saving' | 'failed';
}

export interface RefusedDetail {
  /** Never hold an answer. */
  readonly issues: readonly Issue[];
}

/** Events of `<plumbline-form>`; all bubble. */
export interface PlumblineEventMap {
  /** An answer changed, by typing or by undoing. */
  readonly 'plumbline-change': CustomEvent<Change>;
  /** Another page is shown, or the same with errors. */
  readonly 'plumbline-page': CustomEvent<PageDetail>;
  /** Answers are to be saved: some quiet after the last change, and before the page goes away. */
  readonly 'plumbline-save': CustomEvent<SaveDetail>;
  readonly 'plumbline-save-state': CustomEvent<SaveStateDetail>;
  /** Signed off. `preventDefault` keeps the reader at check answers, for a host that goes on by itself; it calls `forget` once it has the answers. */
  readonly 'plumbline-finish': CustomEvent<Finished>;
  /** Answers that were given, or part of what was typed, are not taken. */
  readonly 'plumbline-refused': CustomEvent<RefusedDetail>;
}
