import { printDrawnFrom } from '../responses/drawn-from.ts';
import type { StoredResponse } from '../responses/stored-response.ts';
import type { Visitor } from '../visitor.ts';
import { csrfInput, page } from './document.ts';
import { markup } from './markup.ts';

export interface ReopenPage {
  readonly visitor: Visitor;
  readonly response: StoredResponse;
  readonly reason: string;
  readonly error: null | 'missing' | 'too-long';
}

const errors = {
  missing: 'Say why it is reopened',
  'too-long': 'The reason must be 1,000 characters or fewer',
} as const;

export function reopenPage({ visitor, response, reason, error }: ReopenPage): string {
  const title = 'Reopen the response';
  return page({
    title: error === null ? title : `Error: ${title}`,
    visitor,
    isDemonstration: response.isInvented,
    back: { href: `/responses/${response.id}`, text: 'Back to the response' },
    main: markup`
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">Revision ${response.revision} stays as it was signed off, with its seal. A new revision begins with the same answers.</p>
<form action="/responses/${response.id}/reopen" method="post" novalidate>
  ${csrfInput(visitor)}
  <input type="hidden" name="from" value="${printDrawnFrom(response)}">
  <div class="govuk-form-group${error === null ? '' : ' govuk-form-group--error'}">
    <label class="govuk-label" for="reason">Why is it reopened?</label>
    <p class="govuk-hint" id="reason-hint">It stands in the exported file. Name no child, family or member of staff.</p>
    ${error === null ? null : markup`<p id="reason-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${errors[error]}</p>`}
    <textarea class="govuk-textarea" id="reason" name="reason" rows="3" aria-describedby="reason-hint${error === null ? '' : ' reason-error'}">${reason}</textarea>
  </div>
  <button class="govuk-button" type="submit">Reopen</button>
</form>`,
  });
}
