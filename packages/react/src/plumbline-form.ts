import {
  CheckAnswersPage,
  ConfirmationPage,
  FormPage,
  type Host,
  PageTop,
  TaskListPage,
} from '@plumbline/components/react';
import type { Words } from '@plumbline/core/view';
import { backOf, type SessionView } from '@plumbline/session';
import { createElement, Fragment, type ReactElement } from 'react';
import { type PlumblineFormOptions, usePlumblineForm } from './use-plumbline-form.js';

export interface PlumblineFormProps extends PlumblineFormOptions {
  /** What happens once it is signed off, a paragraph each. */
  readonly next?: readonly Words[];
}

const main = ({ place, view, page, errors, words }: SessionView, host: Host, next: readonly Words[]): ReactElement => {
  if (page !== null) return createElement(FormPage, { page, words, host });
  switch (place.at) {
    case 'answers':
      return createElement(CheckAnswersPage, { view, errors, words, host });
    case 'confirmation':
      return createElement(ConfirmationPage, { view, reference: null, next, words, host });
    case 'tasks':
    case 'page':
      return createElement(TaskListPage, { view, words, host });
  }
};

/** A whole form: what stands above a page, and the page, in one `div`. */
export const PlumblineForm = ({ next = [], ...options }: PlumblineFormProps): ReactElement => {
  const { shown, host, drawing, rootProps } = usePlumblineForm(options);
  const { view, words } = shown;
  return createElement(
    'div',
    rootProps,
    createElement(PageTop, { view, back: backOf(shown), words, host }),
    createElement(Fragment, { key: drawing }, main(shown, host, next)),
  );
};
