import { type Instruments, instrumentKey } from '../responses/instruments.ts';
import type { ListedResponse } from '../responses/list-responses.ts';
import type { Visitor } from '../visitor.ts';
import { csrfInput, page } from './document.ts';
import { type Markup, markup } from './markup.ts';
import { cellLabel, periodText, stateTag, timeText } from './words.ts';

export interface ResponsesPage {
  readonly visitor: Visitor;
  readonly responses: readonly ListedResponse[];
  readonly instruments: Instruments;
  readonly canBegin: boolean;
  readonly isDemonstration: boolean;
  readonly error: null | 'year' | 'exists';
}

const errors = {
  year: 'Give the year in which the period begins, such as 2015',
  exists: 'There is a response for that period already',
} as const;

export function responsesPage(parts: ResponsesPage): string {
  const { visitor, responses, instruments, canBegin, isDemonstration, error } = parts;
  const title = 'Your responses';
  return page({
    title: error === null ? title : `Error: ${title}`,
    visitor,
    isDemonstration,
    main: markup`
<h1 class="govuk-heading-l">${title}</h1>
${responses.length === 0 ? markup`<p class="govuk-body">There are none yet.</p>` : table(responses, instruments)}
${canBegin ? beginForm(visitor, instruments, error) : null}`,
  });
}

const table = (responses: readonly ListedResponse[], instruments: Instruments): Markup => markup`
<table class="govuk-table plumbline-table portal-table">
<caption class="govuk-table__caption govuk-visually-hidden">Responses of your authority</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row">
  <th scope="col" class="govuk-table__header">Response</th><th scope="col" class="govuk-table__header">Period</th>
  <th scope="col" class="govuk-table__header">State</th><th scope="col" class="govuk-table__header">Last saved</th>
</tr></thead>
<tbody class="govuk-table__body">${responses.map((each) => row(each, instruments))}</tbody>
</table>`;

const row = (
  { id, instrument, period, isInvented, state, revision, saved }: ListedResponse,
  instruments: Instruments,
): Markup => markup`
<tr class="govuk-table__row">
  <th scope="row" class="govuk-table__header"><a class="govuk-link" href="/responses/${id}">${instruments.get(instrumentKey(instrument))?.title ?? instrument.id}</a>${isInvented ? markup` <strong class="govuk-tag govuk-tag--grey">Invented</strong>` : null}</th>
  <td class="govuk-table__cell">${cellLabel('Period')}${periodText(period)}</td>
  <td class="govuk-table__cell">${cellLabel('State')}${stateTag(state)}${revision > 1 ? ` revision ${revision}` : ''}</td>
  <td class="govuk-table__cell">${cellLabel('Last saved')}${timeText(saved)}</td>
</tr>`;

const beginForm = (visitor: Visitor, instruments: Instruments, error: ResponsesPage['error']): Markup => markup`
<h2 class="govuk-heading-m">Begin another</h2>
<form action="/responses" method="post" novalidate>
  ${csrfInput(visitor)}
  <div class="govuk-form-group">
    <label class="govuk-label" for="instrument">Instrument</label>
    <select class="govuk-select" id="instrument" name="instrument">${[...instruments].map(
      ([key, { title }]) => markup`<option value="${key}">${title}</option>`,
    )}</select>
  </div>
  <div class="govuk-form-group${error === null ? '' : ' govuk-form-group--error'}">
    <label class="govuk-label" for="year">Year in which the period begins (1 April)</label>
    ${error === null ? null : markup`<p id="year-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${errors[error]}</p>`}
    <input class="govuk-input govuk-input--width-4" id="year" name="year" inputmode="numeric"${error === null ? null : markup` aria-describedby="year-error"`}>
  </div>
  <button class="govuk-button govuk-button--secondary" type="submit">Begin</button>
</form>`;
