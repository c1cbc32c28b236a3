import type { ListField, QuestionView, Words } from './field.js';

export type TaskStatus = 'not-started' | 'in-progress' | 'completed' | 'has-errors' | 'nothing-to-do';

/** One line of the task list: a section, and how far it is. With nothing to do there is no page to lead to. */
export interface TaskView {
  /** Key of the page. */
  readonly page: string;
  readonly title: Words;
  readonly hint: Words | null;
  readonly status: TaskStatus;
  /** The status in words. */
  readonly statusText: Words;
  readonly answered: number;
  /** Questions shown now; rows of a table count one by one. */
  readonly asked: number;
}

export interface TaskGroupView {
  readonly title: Words;
  readonly tasks: readonly TaskView[];
}

export interface ErrorView {
  /** Id of the control that it leads to: the first one of a group. */
  readonly target: string;
  /** Key of the page on which it stands. */
  readonly page: string;
  readonly message: Words;
}

/** One page of a form: a section, or a single question of it. */
export interface PageView {
  /** `governance`; for one question a page `governance/chairIndependent`. Usable as a path. */
  readonly key: string;
  readonly title: Words;
  /** Above the title: the section, where the page is one question of it. */
  readonly caption: Words | null;
  readonly guidance: Words | null;
  /** Who completes it. */
  readonly respondents: Words | null;
  readonly content:
    | { readonly kind: 'questions'; readonly questions: readonly QuestionView[] }
    | { readonly kind: 'rows'; readonly rows: ListField };
  /** Errors told on this page, in the order of its fields. */
  readonly errors: readonly ErrorView[];
  readonly previous: string | null;
  readonly next: string | null;
  /** Names of the questions shown, so that a host sees which came up by what was posted. */
  readonly shown: readonly string[];
}

/** One line of check answers. */
export interface AnswerLine {
  readonly label: Words;
  /** Each a paragraph; empty where there is no answer. Never markup. */
  readonly values: readonly Words[];
  readonly page: string;
  /** Id of the control that “Change” leads to. */
  readonly target: string;
  readonly error: Words | null;
}

export interface AnswersView {
  readonly page: string;
  readonly title: Words;
  /** One card without a title for questions; one for each row of a table. */
  readonly cards: readonly { readonly title: Words | null; readonly lines: readonly AnswerLine[] }[];
}

export interface ProgressView {
  readonly answered: number;
  readonly asked: number;
  readonly text: Words;
}

/** Everything that pages of a form show. Plain data. */
export interface FormView {
  readonly instrument: {
    readonly id: string;
    readonly version: string;
    readonly title: Words;
    readonly purpose: Words | null;
  };
  /** BCP 47 tag of the furniture; words in another language say so. */
  readonly language: string;
  /** A speaker has read the furniture of this language. Where not, the page says so. */
  readonly isReviewed: boolean;
  readonly tasks: readonly TaskGroupView[];
  readonly progress: ProgressView;
  /** All pages, or those asked for. */
  readonly pages: readonly PageView[];
  /** Keys and titles of all pages, in order. */
  readonly contents: readonly { readonly key: string; readonly title: Words }[];
  readonly answers: readonly AnswersView[];
  /** Everything that stands in the way of finishing, whether pages tell it yet or not. */
  readonly unfinished: readonly ErrorView[];
}
