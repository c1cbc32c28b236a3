/**
 * Something an author or a respondent can mend, as data. Wording and remedy come from `describe`.
 *
 * `found` is shortened for display and never holds an answer: an issue about an answer says what kind of thing was
 * found (`'string'`, `'no such option'`), not what was written.
 */
export interface Issue {
  /** Stable, kebab-case, never reused. */
  readonly code: string;
  /** Where, as a JSON pointer (RFC 6901) into the document that was checked; `''` is the whole document. */
  readonly path: string;
  /** What was expected, short and in no language: `'> 0'`, `'"sum" | "mean"'`. */
  readonly expected: string;
  readonly found: unknown;
  /** The nearest thing that would have been right, where there is one. */
  readonly suggestion?: string;
  /** An error unless it says otherwise. A warning never stops anything. */
  readonly severity?: 'error' | 'warning';
}

/** What could be made of an input: the value, or every reason why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
