import type { Figure, IndicatorCell, IndicatorSheet } from '../../data-pack.js';
import { indicatorChart } from '../charts/indicator-chart.js';
import { sectionTitle } from '../contents.js';
import { byDomain, domainTitle } from '../domain-title.js';
import { type Html, html } from '../html.js';
import { columnsOf } from '../indicator-columns.js';
import { indicatorSummary, polarityText, ratioText } from '../indicator-text.js';
import { missingReasonText } from '../missing-reason.js';
import { midSentence, numberText, sentenceCase } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { areaLink, indicatorId, section } from '../section.js';
import { scrollTable } from '../table.js';
import { measureText, unitHeading } from '../unit.js';

/** A chart, the facts about it and its table for every indicator. */
export async function indicators(context: ReportContext): Promise<Html | null> {
  const { pack } = context;
  if (pack.indicators.length === 0) return null;
  const groups = [];
  for (const [domain, sheets] of byDomain(pack.indicators)) {
    const drawn = [];
    for (const sheet of sheets) drawn.push(await oneIndicator(sheet, context));
    groups.push(html`<h3 class="domain-heading">${domainTitle(domain)}</h3>${drawn}`);
  }
  return section({
    id: 'indicators',
    title: sectionTitle('indicators'),
    lead: 'Authorities from the highest value to the lowest.',
    body: html`${chartKey(context)}${groups}`,
  });
}

const chartKey = ({ pack }: ReportContext): Html => html`<ul class="key inline-key chart-key">
<li><svg class="swatch" viewBox="0 0 26 12" width="26" height="12" aria-hidden="true" focusable="false"><path class="swatch-bar" d="M0 6h26"/><circle cx="13" cy="6" r="4"/></svg> value and its 95% interval, where counts allow one</li>
<li><svg class="swatch" viewBox="0 0 26 12" width="26" height="12" aria-hidden="true" focusable="false"><path class="swatch-line" d="M13 0v12"/></svg> England</li>
<li><svg class="swatch" viewBox="0 0 26 12" width="26" height="12" aria-hidden="true" focusable="false"><path class="swatch-line dashed" d="M13 0v12"/></svg> ${pack.region.name}</li>
<li><span class="zone zone-best"></span> best quarter of England</li>
<li><span class="zone zone-middle"></span> middle half</li>
<li><span class="zone zone-worst"></span> worst quarter</li>
</ul>`;

async function oneIndicator(sheet: IndicatorSheet, context: ReportContext): Promise<Html> {
  const id = indicatorId(sheet.id);
  const summary = indicatorSummary(sheet, context);
  const hasFigure = sheet.cells.some(({ figure }) => figure.state === 'value');
  const chart = hasFigure
    ? await indicatorChart(
        sheet,
        { id: `${id}-chart`, title: sheet.title, description: `${summary} The table below holds every figure.` },
        context,
      )
    : null;
  return html`<article class="indicator" id="${id}" aria-labelledby="${id}-heading">
<h4 id="${id}-heading">${sheet.title}</h4>
<p class="measure">${sentenceCase(unitHeading(sheet.unit))} <span aria-hidden="true">·</span> ${midSentence(sheet.period)}</p>
<div class="indicator-body">
${chart}
<div class="indicator-words">
<p>${summary}</p>
${facts(sheet, context)}
</div>
</div>
<details class="more"><summary>Table: ${midSentence(sheet.title)}</summary>${twin(sheet, id, context)}</details>
</article>`;
}

function facts(sheet: IndicatorSheet, context: ReportContext): Html {
  const { quartiles, regional, england, places, unit } = sheet;
  const basis = {
    pooled: 'summed over the authorities',
    published: 'as published',
    computed: 'computed',
  };
  const ratio = ratioText(sheet);
  const entries: readonly (readonly [string, Html | string] | null)[] = [
    ['Good is', html`${polarityText(sheet)}.`],
    ratio === null ? null : ['Counts', html`${ratio}.`],
    [
      context.pack.region.name,
      html`${figureText(regional.figure, places, unit)}${regional.basis === 'none' ? null : `, ${basis[regional.basis]}`}${
        regional.published !== null && regional.basis === 'pooled'
          ? html`; the publisher prints ${numberText(regional.published, places)}`
          : null
      }${
        regional.missing.length === 0
          ? null
          : html`. <strong>Incomplete:</strong> ${regional.missing.map(
              ({ area, reason }, at) =>
                html`${at === 0 ? null : '; '}${context.nameOf(area)} ${missingReasonText[reason]}`,
            )}`
      }.`,
    ],
    [
      'England',
      html`${figureText(england.figure, places, unit)}${england.basis === 'none' ? null : `, ${basis[england.basis]}`}.`,
    ],
    quartiles === null
      ? null
      : [
          'English quarters',
          html`${numberText(quartiles.q1, places)}, ${numberText(quartiles.median, places)} and ${numberText(quartiles.q3, places)}, ${quartiles.basis}${
            quartiles.count === null ? null : html` over ${quartiles.count} authorities`
          }.`,
        ],
    ['Source', sheet.source],
  ];
  return html`<dl class="facts">${entries.map((entry) => (entry === null ? null : html`<dt>${entry[0]}</dt><dd>${entry[1]}</dd>`))}</dl>`;
}

const figureText = (figure: Figure, places: number, unit: string): string =>
  figure.state === 'value' ? measureText(figure.value, places, unit) : missingReasonText[figure.reason];

function twin(sheet: IndicatorSheet, id: string, context: ReportContext): Html {
  const has = (test: (cell: IndicatorCell) => boolean) => sheet.cells.some(test);
  const columns = columnsOf(sheet).filter((column) => has(column.isTold));
  return scrollTable({
    id: `${id}-caption`,
    caption: html`${sheet.title}, ${midSentence(sheet.period)}`,
    hint: has(({ smallNumbers }) => smallNumbers) ? '! small numbers: take care' : undefined,
    className: 'twin',
    head: html`<tr><th scope="col" class="first">Authority</th>${columns.map(
      ({ title, isNumber }) => html`<th scope="col"${isNumber ? html` class="number"` : null}>${title}</th>`,
    )}</tr>`,
    body: sheet.cells.map(
      (cell) =>
        html`<tr><th scope="row" class="first">${areaLink(cell.area, context)}</th>${columns.map(
          ({ text, isNumber }) => html`<td${isNumber ? html` class="number"` : null}>${text(cell) ?? '–'}</td>`,
        )}</tr>`,
    ),
  });
}
