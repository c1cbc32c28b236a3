import type { ThemePart, ThemeRanking } from '../../data-pack.js';
import { sectionTitle } from '../contents.js';
import { anchor, type Html, html } from '../html.js';
import { numberText, sentenceCase } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { areaLink, inventedNote, list, section } from '../section.js';
import { scrollTable } from '../table.js';

const partTitle: { readonly [part in ThemePart['part']]: string } = {
  prevalence: 'How common',
  severity: 'How severe',
  data: 'Figures',
  trend: 'Trend',
  gap: 'Gap',
  learning: 'Learning',
};

/** Candidate themes with the six parts of their index. */
export function themeRanking(context: ReportContext): Html | null {
  const { pack } = context;
  const [first] = pack.themes;
  if (first === undefined) return null;
  return section({
    id: 'themes',
    title: sectionTitle('themes'),
    lead: 'Each theme is scored from 0 to 1 on six parts. The index is their weighted mean; a part that cannot be told leaves it, and its weight is shared out.',
    body: html`${inventedNote(context)}
${scrollTable({
  id: 'themes-caption',
  caption: 'Themes by index, strongest candidate first',
  className: 'themes',
  head: html`<tr><th scope="col" class="first">Theme</th><th scope="col">Index</th>${first.parts.map(
    ({ part, weight }) =>
      html`<th scope="col">${partTitle[part]} <span class="unit">weight ${numberText(weight, 2)}</span></th>`,
  )}<th scope="col">Confidence</th></tr>`,
  body: pack.themes.map(
    (theme, at) =>
      html`<tr${theme.isShortlisted ? html` class="shortlisted"` : null}><th scope="row" class="first"><span class="place">${at + 1}</span> <a href="#${anchor('theme', theme.theme)}">${theme.title}</a>${
        theme.isShortlisted ? html` <span class="tag">shortlist</span>` : null
      }</th><td class="index">${barred(theme.index)}</td>${theme.parts.map(({ value }) => html`<td>${barred(value)}</td>`)}<td>${theme.confidence}</td></tr>`,
  ),
})}
<h3>Why each stands where it does</h3>
<div class="theme-notes">${pack.themes.map((theme) => themeNote(theme, context))}</div>`,
  });
}

/** A number and a bar under it: bars down a column are read as a chart, the table needs no twin. */
const barred = (value: number | null): Html =>
  value === null
    ? html`<span class="muted">cannot tell</span>`
    : html`<span class="value">${numberText(value, 2)}</span><svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="6"/><rect class="filled" width="${numberText(Math.max(0, Math.min(1, value)) * 100, 1)}" height="6"/></svg>`;

function themeNote(theme: ThemeRanking, context: ReportContext): Html {
  const people = (areas: readonly string[]) =>
    areas.map((area, at) => html`${at === 0 ? null : ', '}${areaLink(area, context)}`);
  const ownReasons = theme.reasons.filter((reason) => !theme.parts.some(({ sentence }) => sentence === reason));
  return html`<article class="theme-note" id="${anchor('theme', theme.theme)}" aria-labelledby="${anchor('theme', theme.theme)}-heading">
<h4 id="${anchor('theme', theme.theme)}-heading">${theme.title}</h4>
<p class="meaning">${theme.meaning}</p>
${
  theme.isShortlisted && ownReasons.length > 0
    ? html`<p class="shortlist-reason"><strong>On the shortlist:</strong> ${ownReasons.join(' ')}</p>`
    : null
}
${list(
  theme.parts.map(({ part, sentence }) => html`<strong>${partTitle[part]}:</strong> ${sentence}`),
  'parts',
)}
<p class="small">${sentenceCase(theme.confidence)} confidence.${theme.weakest.length === 0 ? null : html` Weakest: ${people(theme.weakest)}.`}${
    theme.strongest.length === 0 ? null : html` Strongest: ${people(theme.strongest)}.`
  }</p>
</article>`;
}
