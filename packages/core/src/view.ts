/**
 * Forms as plain data: pages, fields, errors and progress of a set of answers, and answers from what was posted. Decides
 * everything that a page shows; whoever draws it decides nothing.
 */
export { type AppliedEntries, type ApplyOptions, applyEntries, type NextStep } from './view/apply-entries.js';
export { errorWords } from './view/error-words.js';
export type {
  ButtonView,
  ChoiceField,
  ChoicesField,
  DateField,
  DeclaredView,
  EntryView,
  FieldView,
  GroupField,
  ListField,
  Needed,
  NumberField,
  OptionView,
  OtherAnswer,
  QuestionView,
  TextField,
  Words,
} from './view/field.js';
export type { FormDraft, ViewOptions } from './view/form-draft.js';
export { type FormModule, formOf, formOver } from './view/form-module.js';
export type {
  AnswerLine,
  AnswersView,
  ErrorView,
  FormView,
  PageView,
  ProgressView,
  TaskGroupView,
  TaskStatus,
  TaskView,
} from './view/form-view.js';
export { formatDay } from './view/format-day.js';
export { formatNumber } from './view/format-number.js';
export type { FormWords } from './view/generated/form-words.js';
export { welsh } from './view/generated/words-cy.js';
export { english } from './view/generated/words-en.js';
export type { PostedButton } from './view/posted.js';
export { prepareView, view } from './view/prepare-view.js';
export { type FormOptions, type PreparedForm, prepareViewWith } from './view/prepare-view-with.js';
export type { ReadPage } from './view/read-page.js';
export type { ScoreAnswers, Standing, Standings } from './view/standing.js';
