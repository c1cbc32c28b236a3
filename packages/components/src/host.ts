import type { Words } from '@plumbline/core/view';

/** What only the host of a form knows: its addresses, what a form must carry back to it, and which steps it offers. */
export interface Host {
  /** Address of a page of the form. Its form is posted there too. */
  readonly page: (key: string) => string;
  /** Address of the task list; `null` where there is none. */
  readonly tasks: string | null;
  /** Address of check answers. */
  readonly answers: string | null;
  /** Address of the whole form as a document. */
  readonly print: string | null;
  /** Where check answers are posted to be signed off; `null` where it cannot be done now. */
  readonly signOff: string | null;
  /** Posted with every form: a token against forgery, the revision that was read. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Offered at the end of a page, besides “Save and continue”. */
  readonly canReturn: boolean;
  /** The page in other languages; `href` is `null` for the one that is read. Fewer than two: nothing to switch. */
  readonly languages: readonly { readonly language: string; readonly name: string; readonly href: string | null }[];
  /** Before ids that do not come from the view, where two forms share a document; the view's own are for whoever draws it to tell apart. Default: nothing. */
  readonly idPrefix?: string;
  /** Buttons to undo and redo above a page, for who listens to them (`type="button"`, named `do`): which have something to do. Default: none. */
  readonly steps?: { readonly canUndo: boolean; readonly canRedo: boolean } | null;
  /** Above a page for what has just happened: “Saved”, “Somebody else has changed this”. */
  readonly notice: { readonly title: Words; readonly text: Words; readonly isSuccess: boolean } | null;
}
