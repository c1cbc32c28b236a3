export type { Host } from './host.js';
export { CheckAnswersPage } from './pages/check-answers-page.js';
export { ConfirmationPage } from './pages/confirmation-page.js';
export { FormPage, Question, type QuestionProps } from './pages/form-page.js';
export { PageTop } from './pages/page-top.js';
export { PrintPage } from './pages/print-page.js';
export { SkipToContent } from './pages/skip-to-content.js';
export { TaskListPage } from './pages/task-list-page.js';
