import type { AnswerSheet } from '../answers/answer-sheet.js';
import type { ResponseView } from '../response.js';
import type { Typed } from './fields/field-of.js';
import type { Placed } from './placed.js';
import type { Standing } from './standing.js';

/** What a form is drawn from. */
export interface FormDraft {
  readonly answers: unknown;
  /** Texts that could not be read, by control name, as `read` gives them. */
  readonly typed?: Typed;
  /** Answers of the year before. */
  readonly before?: unknown;
  /** Pointers of answers that were looked at again this year and still hold. */
  readonly looked?: readonly string[];
  /** Views of others that the reader may see; nothing of any other is shown. */
  readonly views?: readonly ResponseView[];
}

export interface ViewOptions {
  /** Which errors stand on pages: none, those of a draft (what is wrong), those of a finished form (what is missing, too). */
  readonly tell: 'nothing' | 'draft' | 'final';
  /** Keys of the pages that are built. Default: all. */
  readonly pages?: readonly string[];
  /** What is built. Default: everything. `contents` and `progress` are always there. */
  readonly needs?: readonly ('pages' | 'answers' | 'tasks')[];
}

/** Answers as they were read for one view. */
export interface Reading {
  readonly draft: FormDraft;
  readonly sheet: AnswerSheet;
  readonly placed: readonly Placed[];
  /** By id. */
  readonly standings: ReadonlyMap<string, Standing>;
}
