import type { ErrorView, ReadPage, ViewOptions } from '@plumbline/core/view';
import type { Instrument } from '../responses/instruments.ts';
import type { StoredResponse } from '../responses/stored-response.ts';
import type { Notice } from '../routes/notice.ts';
import { Refusal } from '../security/refusal.ts';
import type { Visitor } from '../visitor.ts';
import { page as documentPage } from './document.ts';
import { draw } from './draw.ts';
import { formHost } from './form-host.ts';

export interface FormPage {
  readonly visitor: Visitor;
  readonly response: StoredResponse;
  readonly instrument: Instrument;
  /** Its key. */
  readonly page: string;
  readonly tell: ViewOptions['tell'];
  readonly typed?: ReadPage['typed'];
  /** What was refused of a post. */
  readonly errors?: readonly ErrorView[];
  readonly notice: Notice | null;
}

/** One page of the form. A key that the form does not have, or has hidden, is no page. */
export function formPage({
  visitor,
  response,
  instrument,
  page,
  tell,
  typed = {},
  errors = [],
  notice,
}: FormPage): string {
  const { answers, isInvented } = response;
  const view = instrument.form.view({ answers, typed }, { tell, needs: ['pages'], pages: [page] });
  const [shown] = view.pages;
  if (shown === undefined) throw new Refusal('not-found');
  return documentPage({
    title: shown.errors.length + errors.length > 0 ? `Error: ${shown.title.text}` : shown.title.text,
    visitor,
    notice,
    isDemonstration: isInvented,
    back: { href: `/responses/${response.id}`, text: 'Back to the task list' },
    main: draw(view, formHost(response, visitor), { kind: 'form', page, errors }),
  });
}
