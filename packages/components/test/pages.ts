import { english } from '@plumbline/core/view';
import type * as pages from '../src/index.js';
import { everyFieldPage, formView, host, oneQuestionPage, rowsPage, w } from './gallery.js';

type Props<Page extends keyof typeof pages> = Parameters<(typeof pages)[Page]>[0];
type Named = {
  [Page in keyof typeof pages]: readonly [name: string, page: Page, props: Props<Page>];
}[keyof typeof pages];

const shared = { view: formView, words: english, host };

/** Every page that there is, and what it is drawn from. */
export const everyPage: readonly Named[] = [
  ['every kind of field', 'FormPage', { page: everyFieldPage, words: english, host }],
  ['a question by itself', 'FormPage', { page: oneQuestionPage, words: english, host }],
  ['rows', 'FormPage', { page: rowsPage, words: english, host: { ...host, canReturn: false } }],
  ['the task list', 'TaskListPage', shared],
  ['check answers', 'CheckAnswersPage', shared],
  ['check answers after a refusal', 'CheckAnswersPage', { ...shared, errors: formView.unfinished }],
  ['confirmation', 'ConfirmationPage', { ...shared, reference: 'AB-12', next: [w('We read it')] }],
  ['print', 'PrintPage', { view: formView, words: english }],
  ['what stands above', 'PageTop', { ...shared, back: '/form' }],
  ['undo and redo', 'PageTop', { ...shared, back: null, host: { ...host, steps: { canUndo: true, canRedo: false } } }],
  ['the way past it', 'SkipToContent', { target: 'main-content', words: english }],
];

/** A component of a build by its name. That name and properties belong together (`everyPage`) is lost where both are taken apart. */
export const componentOf = (build: object, page: string) => (build as Record<string, never>)[page] as never;
