import {
  CheckAnswersPage,
  ConfirmationPage,
  FormPage,
  type Host,
  PageTop,
  TaskListPage,
} from '@plumbline/components/preact';
import type { Words } from '@plumbline/core/view';
import { backOf, type SessionView } from '@plumbline/session';
import { type ComponentChild, Fragment, h } from 'preact';

const main = (shown: SessionView, host: Host, next: readonly Words[]): ComponentChild => {
  const { place, view, page, errors, words } = shown;
  if (page !== null) return h(FormPage, { key: page.key, page, words, host });
  switch (place.at) {
    case 'answers':
      return h(CheckAnswersPage, { view, errors, words, host });
    case 'confirmation':
      return h(ConfirmationPage, { view, reference: null, next, words, host });
    case 'tasks':
    case 'page':
      return h(TaskListPage, { view, words, host });
  }
};

/** What stands above a page, and the page. */
export const drawForm = (shown: SessionView, host: Host, next: readonly Words[]): ComponentChild => {
  const { view, words } = shown;
  return h(Fragment, null, h(PageTop, { view, back: backOf(shown), words, host }), main(shown, host, next));
};
