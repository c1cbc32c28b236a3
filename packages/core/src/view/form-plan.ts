import type { CompiledInstrument } from '../compiled.js';
import type { QuestionView, Words } from './field.js';
import type { Field } from './fields/field-of.js';
import type { FormWords } from './generated/form-words.js';
import type { WordsOf } from './words-of.js';

/** A question, as far as it does not depend on answers. */
export interface QuestionPlan {
  readonly item: number;
  readonly name: string;
  readonly field: Field;
  readonly fixed: Pick<QuestionView, 'key' | 'code' | 'id' | 'name' | 'guidance' | 'duty' | 'evidence' | 'critical'>;
  /** Index of the score that it declares. */
  readonly declares: number | null;
}

/** A page, as far as it does not depend on answers. */
export interface PagePlan {
  readonly key: string;
  readonly title: Words;
  readonly caption: Words | null;
  readonly guidance: Words | null;
  readonly respondents: Words | null;
  readonly section: number;
  /** Index of the section that it belongs to in the task list. */
  readonly task: number;
  readonly questions: readonly QuestionPlan[];
  /** Of a repeating section: its rows. */
  readonly table: Field | null;
}

export interface FormPlan {
  readonly compiled: CompiledInstrument;
  readonly words: FormWords;
  readonly wordsOf: WordsOf;
  /** One for each section that asks anything, in document order. */
  readonly sections: readonly PagePlan[];
  readonly pages: readonly PagePlan[];
  /** Questions that declare a judgement. */
  readonly declarations: readonly QuestionPlan[];
  /** The outermost section around one that lies within others or has others in it; 0 for one that stands alone. */
  readonly outerOf: (section: number) => number;
  /** Sections that must be there, by pointer, even with nothing in them. */
  readonly kept: ReadonlySet<string>;
}

export interface PlanOptions {
  readonly words: FormWords;
  /** A page for each section, or for each question. */
  readonly layout?: 'section' | 'question';
  /** Languages of the instrument that its words are taken from, best first. Default: that of `words`, then its own. */
  readonly languages?: readonly string[];
}
