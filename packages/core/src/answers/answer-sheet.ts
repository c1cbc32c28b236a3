import type { ReadAnswer } from '../answer.js';

/**
 * What a `when` came to, all enclosing sections counted. `unknown`: it waits for other answers; how it is treated until
 * then stands in the item's state (`hidden` where its `whenUnknown` is `hide`).
 */
export type Visibility = 'shown' | 'hidden' | 'unknown';

/** What conditions came to, and what is done about it until all is known. */
export interface Seen {
  readonly visibility: Visibility;
  readonly isHidden: boolean;
}

/** One row of a repeating section, by column. Own properties only. */
export interface RowAnswer {
  /** Place in the list as written, which is its step in a JSON pointer. */
  readonly index: number;
  /** Columns that are items. */
  readonly answers: { readonly [column: string]: ReadAnswer };
  readonly visible: { readonly [column: string]: Visibility };
  /** What a relative `var` finds: codes, numbers, texts, dates of all columns, and the derived columns unrounded. */
  readonly parts: { readonly [column: string]: unknown };
}

/** One set of answers as scoring, flags and views read it. Plain data; indexes are those of the compiled instrument. */
export interface AnswerSheet {
  /** By item. Items of repeating sections hold `unanswered` here (`hidden` while their section is): see `rows`. */
  readonly items: readonly ReadAnswer[];
  /**
   * By item: the parts of a composite answer as written, without options that stand for a missing state; `{}` for other
   * items and for hidden ones.
   */
  readonly parts: readonly { readonly [part: string]: unknown }[];
  /** By item; of a column only what its section says. */
  readonly visible: readonly Visibility[];
  /** By section: what its `when` came to, and whether it is treated as hidden. */
  readonly sections: readonly Seen[];
  /** By section; empty for a section that does not repeat, and for a hidden one. */
  readonly rows: readonly (readonly RowAnswer[])[];
}
