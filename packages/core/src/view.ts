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
export type { FormWords } from './view/generated/form-words.js';
export { welsh } from './view/generated/words-cy.js';
export { english } from './view/generated/words-en.js';
