import { text } from '@plumbline/core';
import { isRole, roleNames } from '../accounts/role.ts';
import type { HistoryEntry } from '../audit/history-of.ts';
import type { Instrument } from '../responses/instruments.ts';
import type { ListedRevision } from '../responses/revisions-of.ts';
import type { StoredResponse } from '../responses/stored-response.ts';
import type { Visitor } from '../visitor.ts';
import { page } from './document.ts';
import { type Markup, markup } from './markup.ts';
import { cellLabel, stateTag, timeText } from './words.ts';

export interface HistoryPage {
  readonly visitor: Visitor;
  readonly response: StoredResponse;
  readonly instrument: Instrument;
  readonly entries: readonly HistoryEntry[];
  readonly revisions: readonly ListedRevision[];
}

const actions: { readonly [action: string]: string } = {
  began: 'began the response',
  saved: 'saved',
  conflict: 'answered where somebody else had answered',
  chose: 'chose between two answers',
  'signed-off': 'signed off',
  reopened: 'reopened',
  exported: 'exported',
};

export function historyPage({ visitor, response, instrument, entries, revisions }: HistoryPage): string {
  const questions = questionsOf(instrument);
  return page({
    title: 'History',
    visitor,
    isDemonstration: response.isInvented,
    back: { href: `/responses/${response.id}`, text: 'Back to the response' },
    main: markup`
<h1 class="govuk-heading-l">History</h1>
<h2 class="govuk-heading-m">Revisions</h2>
${revisions.map((each) => revisionCard(response.id, each))}
<h2 class="govuk-heading-m">Who did what</h2>
<p class="govuk-body">Which questions were touched, never what was answered. The latest first.</p>
<table class="govuk-table plumbline-table portal-table">
<caption class="govuk-table__caption govuk-visually-hidden">Audit log</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row">
  <th scope="col" class="govuk-table__header">When</th><th scope="col" class="govuk-table__header">Who</th>
  <th scope="col" class="govuk-table__header">What</th><th scope="col" class="govuk-table__header">Questions</th>
</tr></thead>
<tbody class="govuk-table__body">${entries.map((entry) => entryRow(entry, questions))}</tbody>
</table>`,
  });
}

const revisionCard = (
  response: string,
  { revision, state, reason, opened, signed, seal, previous }: ListedRevision,
): Markup => markup`
<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper">
  <h3 class="govuk-summary-card__title">Revision ${revision}</h3>
  <ul class="govuk-summary-card__actions"><li class="govuk-summary-card__action"><a class="govuk-link" href="/responses/${response}/revisions/${revision}/export">Export<span class="govuk-visually-hidden"> revision ${revision}</span></a></li></ul>
</div><div class="govuk-summary-card__content"><dl class="govuk-summary-list">
  ${line('State', stateTag(state))}
  ${line('Opened', timeText(opened))}
  ${reason === null ? null : line('Why it was reopened', reason)}
  ${signed === null ? null : line('Signed off', timeText(signed))}
  ${seal === null ? null : line('Seal', markup`<code class="portal-seal">${seal}</code>`)}
  ${seal === null || previous === null ? null : line('Seal of the revision before', markup`<code class="portal-seal">${previous}</code>`)}
</dl></div></div>`;

const line = (key: string, value: string | Markup): Markup =>
  markup`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd></div>`;

const entryRow = ({ at, name, role, action, revision, pointers }: HistoryEntry, questions: Questions): Markup => markup`
<tr class="govuk-table__row">
  <td class="govuk-table__cell">${cellLabel('When')}${timeText(at)}</td>
  <td class="govuk-table__cell">${cellLabel('Who')}${name}${isRole(role) ? `, ${roleNames[role]}` : ''}</td>
  <td class="govuk-table__cell">${cellLabel('What')}${actions[action] ?? action}${revision === null ? '' : `, revision ${revision}`}</td>
  <td class="govuk-table__cell">${pointers.length === 0 ? null : cellLabel('Questions')}${[...new Set(pointers.map((pointer) => questionOf(pointer, questions)))].join(', ')}</td>
</tr>`;

type Questions = ReadonlyMap<string, string>;

/** Codes of questions, or titles of sections, by pointer. */
const questionsOf = ({ compiled: { items, sections } }: Instrument): Questions =>
  new Map([
    ...sections.map(({ pointer, texts, key }) => [pointer, text(texts, 'title', ['en']) ?? key] as const),
    ...items.map(({ pointer, code, key }) => [pointer, code === '' ? key : code] as const),
  ]);

/** The nearest question or section above. */
function questionOf(pointer: string, questions: Questions): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = questions.get(at);
    if (found !== undefined) return found;
  }
  return pointer;
}
