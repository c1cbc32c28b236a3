import type { Account } from '../accounts/account.ts';
import { roleNames } from '../accounts/role.ts';
import type { Notice } from '../routes/notice.ts';
import { csrfField, csrfTokenOf } from '../security/csrf.ts';
import type { Visitor } from '../visitor.ts';
import { type Markup, markup } from './markup.ts';

export interface DocumentParts {
  readonly title: string;
  readonly main: Markup;
  /** `null` where nobody can be told: on the page of a failure. */
  readonly visitor: Visitor | null;
  readonly back?: { readonly href: string; readonly text: string };
  readonly isDemonstration?: boolean;
  /** What has just happened. */
  readonly notice?: Notice | null;
}

/** The field that binds a form to the visitor's cookie. */
export const csrfInput = ({ token }: Visitor): Markup =>
  markup`<input type="hidden" name="${csrfField}" value="${csrfTokenOf(token)}">`;

const signOut = (visitor: Visitor, { name, role }: Account): Markup => markup`
<form action="/sign-out" method="post" class="portal-signed-in">
  ${csrfInput(visitor)}
  <span>${name}, ${roleNames[role]}</span>
  <button class="portal-link-button" type="submit">Sign out</button>
</form>`;

const demonstration = markup`
<section class="govuk-phase-banner" aria-label="Demonstration">
  <p class="govuk-phase-banner__content">
    <strong class="govuk-tag govuk-phase-banner__content__tag">Demonstration</strong>
    <span class="govuk-phase-banner__text">Answers and accounts here are invented. Nothing in them is known of any council.</span>
  </p>
</section>`;

const banner = ({ title, text, isSuccess }: Notice): Markup => markup`
<div class="govuk-notification-banner${isSuccess ? ' govuk-notification-banner--success' : ''}" role="${isSuccess ? 'alert' : 'region'}" aria-labelledby="notice-title">
  <div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="notice-title">${title}</h2></div>
  <div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">${text}</p></div>
</div>`;

/** A whole page of the portal: no script, no style but the two sheets. */
export const page = ({ title, main, visitor, back, isDemonstration = false, notice = null }: DocumentParts): string =>
  markup`<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Self-assessment</title>
<link rel="stylesheet" href="/assets/plumbline.css">
<link rel="stylesheet" href="/assets/portal.css">
</head>
<body class="govuk-template__body">
<a href="#main" class="govuk-skip-link">Skip to main content</a>
<header class="portal-header">
  <div class="govuk-width-container portal-header__row">
    <a class="portal-header__name" href="/responses">Self-assessment portal</a>
    ${visitor?.account ? signOut(visitor, visitor.account) : null}
  </div>
</header>
<div class="govuk-width-container">
${isDemonstration ? demonstration : null}
${back === undefined ? null : markup`<nav aria-label="Back"><a href="${back.href}" class="govuk-back-link">${back.text}</a></nav>`}
<main class="govuk-main-wrapper" id="main">
${notice === null ? null : banner(notice)}
${main}
</main>
</div>
</body>
</html>
`.text;
