import type { Instrument } from '../responses/instruments.ts';
import type { StoredResponse } from '../responses/stored-response.ts';
import type { Visitor } from '../visitor.ts';
import { page } from './document.ts';
import { draw } from './draw.ts';
import { formHost } from './form-host.ts';

export interface PrintPage {
  readonly visitor: Visitor;
  readonly response: StoredResponse;
  readonly instrument: Instrument;
}

/** The whole form with its answers as one document. */
export const printPage = ({ visitor, response, instrument }: PrintPage): string =>
  page({
    title: instrument.title,
    visitor,
    isDemonstration: response.isInvented,
    back: { href: `/responses/${response.id}`, text: 'Back to the task list' },
    main: draw(instrument.form.view({ answers: response.answers }, { tell: 'nothing' }), formHost(response, visitor), {
      kind: 'print',
    }),
  });
