import { demonstrationAccounts } from '../demonstration/accounts.ts';
import type { Visitor } from '../visitor.ts';
import { csrfInput, page } from './document.ts';
import { type Markup, markup } from './markup.ts';

export interface SignInPage {
  readonly visitor: Visitor;
  readonly isDemonstration: boolean;
  /** What was typed; the password is never shown again. */
  readonly name?: string;
  readonly error?: 'refused' | 'too-many';
}

const errors = {
  refused: 'Name or password is not right',
  'too-many': 'Too many attempts. Wait a quarter of an hour before you try again',
} as const;

export function signInPage({ visitor, isDemonstration, name = '', error }: SignInPage): string {
  const text = error === undefined ? null : errors[error];
  const title = 'Sign in';
  return page({
    title: text === null ? title : `Error: ${title}`,
    visitor,
    isDemonstration,
    main: markup`
${text === null ? null : summary(text)}
<h1 class="govuk-heading-l">${title}</h1>
<form action="/sign-in" method="post" novalidate>
  ${csrfInput(visitor)}
  <div class="govuk-form-group${text === null ? '' : ' govuk-form-group--error'}">
    <label class="govuk-label" for="name">Name</label>
    ${text === null ? null : markup`<p id="name-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${text}</p>`}
    <input class="govuk-input govuk-input--width-20" id="name" name="name" value="${name}" autocomplete="username" autocapitalize="none" spellcheck="false"${text === null ? null : markup` aria-describedby="name-error"`}>
  </div>
  <div class="govuk-form-group">
    <label class="govuk-label" for="password">Password</label>
    <input class="govuk-input govuk-input--width-20" id="password" name="password" type="password" autocomplete="current-password">
  </div>
  <button class="govuk-button" type="submit">Sign in</button>
</form>
${isDemonstration ? accounts : null}`,
  });
}

const summary = (text: string): Markup => markup`
<div class="govuk-error-summary" role="alert" tabindex="-1">
  <h2 class="govuk-error-summary__title">There is a problem</h2>
  <ul class="govuk-list govuk-error-summary__list"><li><a href="#name">${text}</a></li></ul>
</div>`;

const accounts = markup`
<h2 class="govuk-heading-m">Demonstration accounts</h2>
<table class="govuk-table">
<caption class="govuk-table__caption govuk-visually-hidden">Names and passwords</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row">
  <th scope="col" class="govuk-table__header">Name</th><th scope="col" class="govuk-table__header">Password</th><th scope="col" class="govuk-table__header">Who</th>
</tr></thead>
<tbody class="govuk-table__body">
${demonstrationAccounts.map(
  ({ name, password, who }) =>
    markup`<tr class="govuk-table__row"><td class="govuk-table__cell">${name}</td><td class="govuk-table__cell"><code>${password}</code></td><td class="govuk-table__cell">${who}</td></tr>`,
)}
</tbody></table>`;
