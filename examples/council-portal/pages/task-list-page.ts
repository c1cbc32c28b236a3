import type { Account } from '../accounts/account.ts';
import { isAllowed } from '../accounts/role.ts';
import type { Instrument } from '../responses/instruments.ts';
import type { StoredResponse } from '../responses/stored-response.ts';
import type { Notice } from '../routes/notice.ts';
import type { Visitor } from '../visitor.ts';
import { page } from './document.ts';
import { draw } from './draw.ts';
import { formHost } from './form-host.ts';
import { type Markup, markup } from './markup.ts';
import { periodText, stateTag, timeText } from './words.ts';

export interface TaskListPage {
  readonly visitor: Visitor;
  readonly account: Account;
  readonly response: StoredResponse;
  readonly instrument: Instrument;
  /** How many answers wait to be chosen. */
  readonly conflicts: number;
  readonly notice: Notice | null;
}

/** Where a response stands, and the ways on from here. */
export function taskListPage({ visitor, account, response, instrument, conflicts, notice }: TaskListPage): string {
  const view = instrument.form.view({ answers: response.answers }, { tell: 'nothing', needs: ['tasks'] });
  return page({
    title: instrument.title,
    visitor,
    notice,
    isDemonstration: response.isInvented,
    back: { href: '/responses', text: 'All responses' },
    main: markup`
${conflicts === 0 ? null : waiting(response, conflicts)}
${standing(response)}
${draw(view, formHost(response, visitor), { kind: 'tasks' })}
${actions(account, response)}`,
  });
}

const waiting = ({ id }: StoredResponse, conflicts: number): Markup => markup`
<div class="govuk-inset-text">
  <a class="govuk-link" href="/responses/${id}/conflicts">${conflicts === 1 ? 'One answer waits' : `${conflicts} answers wait`} to be chosen</a>: somebody else answered differently.
</div>`;

const standing = ({ period, state, revision, reason, signed }: StoredResponse): Markup => markup`
<p class="govuk-body">${periodText(period)} ${stateTag(state)}${revision > 1 ? markup` Revision ${revision}, reopened because: ${reason ?? ''}` : null}${signed === null ? null : markup` on ${timeText(signed)}`}</p>`;

const actions = ({ role }: Account, { id, seal }: StoredResponse): Markup => markup`
<ul class="govuk-list">
${seal !== null && isAllowed(role, 'reopen') ? link(`/responses/${id}/reopen`, 'Reopen') : null}
${isAllowed(role, 'history') ? link(`/responses/${id}/history`, 'History') : null}
${isAllowed(role, 'export') ? link(`/responses/${id}/export`, 'Export as JSON') : null}
</ul>`;

const link = (href: string, text: string): Markup => markup`<li><a class="govuk-link" href="${href}">${text}</a></li>`;
