import { SkipToContent } from '@plumbline/components/preact';
import type { Words } from '@plumbline/core/view';
import { h } from 'preact';
import { escapeHtml } from './escape-html.js';
import type { Frame, FrameLink } from './frame.js';
import { draw, drawTop, type MainContent, markupOf } from './render-main.js';

/** Everything that a page is made from. */
export type PageContent = MainContent & { readonly frame: Frame };

const mainId = 'main-content';

const link = ({ text, href }: FrameLink, classes: string): string =>
  `<a class="${classes}" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

const list = (links: readonly FrameLink[] = [], classes: string, linkClasses: string): string =>
  links.length === 0
    ? ''
    : `<ul class="${classes}">${links.map((each) => `<li>${link(each, linkClasses)}</li>`).join('')}</ul>`;

const said = ({ text, language }: Words): string =>
  language === null ? escapeHtml(text) : `<span lang="${escapeHtml(language)}">${escapeHtml(text)}</span>`;

/** Neutral: the crown and the typeface of GOV.UK are for GOV.UK alone. What leads away from the content belongs to it. */
const header = ({ service, organisation, home, links }: Frame, top: string): string => `<header>
<div class="plumbline-header">
<div class="govuk-width-container plumbline-header__container">
<div>${organisation === null ? '' : `<span class="plumbline-header__organisation">${escapeHtml(organisation)}</span>`}${link({ text: service, href: home }, 'plumbline-header__link plumbline-header__service')}</div>
${list(links, 'plumbline-header__links', 'plumbline-header__link')}</div>
</div>
<div class="govuk-width-container">
${top}
</div>
</header>`;

const footer = ({ footerLinks, attribution = [] }: Frame): string => `<footer class="plumbline-footer">
<div class="govuk-width-container">
${list(footerLinks, 'plumbline-footer__links', 'govuk-link govuk-link--text-colour')}${attribution.map((each) => `<p class="govuk-body-s">${said(each)}</p>`).join('')}</div>
</footer>`;

const head = (title: string, { stylesheets, modules = [] }: Frame): string => `<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">\n`).join('')}${modules.map((src) => `<script type="module" src="${escapeHtml(src)}"></script>\n`).join('')}</head>`;

/**
 * A whole page as an HTML document that works with JavaScript off, under a policy as strict as `default-src 'none'; style-src 'self'; form-action 'self'`.
 *
 * The title says first that something is wrong, then what the page is, then whose it is. Every text is escaped; control characters
 * and marks that turn the direction of text around become U+FFFD, except within text boxes.
 *
 * @throws RangeError when a form page is asked for that the view does not hold
 */
export const renderPage = (content: PageContent): string => {
  const { view, words, frame } = content;
  const { markup, title, isWrong, back } = draw(content);
  const named = title === frame.service ? title : `${title} – ${frame.service}`;
  return `<!doctype html>
<html class="govuk-template" lang="${escapeHtml(view.language)}">
${head(isWrong ? words.errorTitlePrefix + named : named, frame)}
<body class="govuk-template__body">
${markupOf(h(SkipToContent, { target: mainId, words }))}
${header(frame, drawTop(content, back))}
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="${mainId}" tabindex="-1">
${markup}
</main>
</div>
${footer(frame)}
</body>
</html>
`;
};
