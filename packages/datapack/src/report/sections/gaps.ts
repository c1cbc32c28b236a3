import type { Gap } from '../../data-pack.js';
import { gapChart } from '../charts/gap-chart.js';
import { sectionTitle } from '../contents.js';
import { anchor, type Html, html } from '../html.js';
import { counted, listText, midSentence, numberText, sentenceCase, signedText } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { inventedNote, section } from '../section.js';
import { breakable, scrollTable } from '../table.js';
import { type Verdict, verdictText, verdictWord } from '../verdict.js';

/** Self-view beside the figures: one overview table, then a chart and a table a theme. */
export async function gaps(context: ReportContext): Promise<Html | null> {
  const { pack } = context;
  if (pack.gaps.length === 0) return null;
  const slugs = [...new Set(pack.gaps.map(({ theme }) => theme))];
  const told = slugs
    .map((slug) => pack.gaps.filter(({ theme }) => theme === slug))
    .filter((group) => group.some(({ gap }) => gap !== null));
  const untold = slugs.filter((slug) => !told.some(([first]) => first?.theme === slug));
  const charts = [];
  for (const group of told) charts.push(await oneTheme(group, context));
  return section({
    id: 'gaps',
    title: sectionTitle('gaps'),
    lead: 'The grade an authority gives itself on a theme, and what its figures on that theme say, put on one scale from −1 to +1. A gap is a question to ask, not a fault.',
    body: html`${inventedNote(context)}
${overview(told, context)}
${untold.length === 0 ? null : html`<p class="small">Cannot be compared, because no figure with a better and a worse end belongs to them: ${listText(untold.map((slug) => midSentence(context.themeTitle(slug))))}.</p>`}
<h3>Theme by theme</h3>
<p>A filled circle is the self-view, an open square the figures. The number is the gap: above +0.6 the self-view is more positive than the figures, below −0.6 it is harder.</p>
<div class="figures">${charts}</div>`,
  });
}

function overview(told: readonly (readonly Gap[])[], { pack, nameOf }: ReportContext): Html {
  return scrollTable({
    id: 'gaps-caption',
    caption: 'Gap by theme and authority',
    hint: 'Above: more positive than the figures. Below: harder than the figures.',
    className: 'gap-table',
    head: html`<tr><th scope="col" class="first">Theme</th>${pack.authorities.map(({ code }) => html`<th scope="col">${breakable(nameOf(code))}</th>`)}</tr>`,
    body: told.map(
      (group) =>
        html`<tr><th scope="row" class="first"><a href="#${anchor('gap', group[0]?.theme ?? '')}">${group[0]?.title}</a></th>${pack.authorities.map(
          ({ code }) => gapCell(group.find(({ area }) => area === code)),
        )}</tr>`,
    ),
  });
}

const arrow: { readonly [verdict in Verdict]: string } = {
  aligned: '',
  'more-positive': '▲',
  harder: '▼',
  'cannot-tell': '',
};

function gapCell(gap: Gap | undefined): Html {
  if (gap === undefined || gap.gap === null)
    return html`<td class="missing">–<span class="hidden"> cannot be told</span></td>`;
  const mark = arrow[gap.verdict];
  return html`<td class="verdict-${gap.verdict}"><span class="value">${signedText(gap.gap, 2)}</span> <span class="word">${
    mark === '' ? null : html`<span aria-hidden="true">${mark}</span> `
  }${verdictWord[gap.verdict]}</span></td>`;
}

async function oneTheme(group: readonly Gap[], context: ReportContext): Promise<Html> {
  const slug = group[0]?.theme ?? '';
  const title = group[0]?.title ?? slug;
  const id = anchor('gap', slug);
  const chart = await gapChart(
    group,
    { id: `${id}-chart`, title: `${title}: self-view and figures`, description: summary(group, context) },
    context,
  );
  return html`<figure class="figure" id="${id}" aria-labelledby="${id}-heading">
<h4 id="${id}-heading">${title}</h4>
<figcaption>${summary(group, context)}</figcaption>
${chart}
${twin(group, id, title, context)}
</figure>`;
}

function summary(group: readonly Gap[], { nameOf }: ReportContext): string {
  const of = (verdict: Verdict) => group.filter((gap) => gap.verdict === verdict).map(({ area }) => nameOf(area));
  const [above, below, aligned] = [of('more-positive'), of('harder'), of('aligned')];
  const parts = [
    ...(above.length === 0 ? [] : [`more positive than the figures in ${listText(above)}`]),
    ...(below.length === 0 ? [] : [`harder in ${listText(below)}`]),
    ...(aligned.length === 0 ? [] : [`in agreement in ${counted(aligned.length, 'authority', 'authorities')}`]),
  ];
  return parts.length === 0
    ? 'Self-view cannot be set beside figures.'
    : sentenceCase(`self-view is ${parts.join('; ')}.`);
}

const twin = (
  group: readonly Gap[],
  id: string,
  title: string,
  context: ReportContext,
): Html => html`<details class="more"><summary>Table: ${midSentence(title)}</summary>
${scrollTable({
  id: `${id}-caption`,
  caption: html`${title}: self-view and figures`,
  className: 'twin',
  head: html`<tr><th scope="col" class="first">Authority</th><th scope="col" class="number">Mean grade</th><th scope="col" class="number">Self-view</th><th scope="col" class="number">Figures</th><th scope="col" class="number">Gap</th><th scope="col">Verdict</th><th scope="col">Figures behind it</th></tr>`,
  body: group.map(
    (gap) =>
      html`<tr><th scope="row" class="first">${context.nameOf(gap.area)}</th>${[
        gap.grade === null ? '–' : numberText(gap.grade, 2),
        ...[gap.self, gap.data, gap.gap].map((number) => (number === null ? '–' : signedText(number, 2))),
      ].map((text) => html`<td class="number">${text}</td>`)}<td>${verdictText[gap.verdict]}</td><td>${
        listText(
          gap.indicators.map(
            ({ id: indicator, band }) => `${context.indicatorById.get(indicator)?.title ?? indicator} (${band})`,
          ),
        ) || 'none'
      }</td></tr>`,
  ),
})}</details>`;
