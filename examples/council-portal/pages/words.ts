import { type Markup, markup } from './markup.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

/** `2014-04-01/2015-03-31` as “1 April 2014 to 31 March 2015”; anything else as it stands. */
export const periodText = (period: string): string => {
  const [from, to] = period.split('/');
  const isDays = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(period);
  return isDays ? `${day.format(new Date(from ?? ''))} to ${day.format(new Date(to ?? ''))}` : period;
};

/** A time of the database, as the clock in London shows it. */
export const timeText = (at: string): string => time.format(new Date(at));

export const stateTag = (state: string): Markup =>
  state === 'signed-off'
    ? markup`<strong class="govuk-tag govuk-tag--green">Signed off</strong>`
    : markup`<strong class="govuk-tag govuk-tag--blue">Draft</strong>`;

/** What a cell holds: seen where the rows of a table are cards, heard everywhere. */
export const cellLabel = (label: string): Markup => markup`<span class="plumbline-table__label">${label}</span> `;
