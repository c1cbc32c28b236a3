import type { Figure, IndicatorCell, IndicatorSheet, MissingReason } from '../../data-pack.js';
import { sectionTitle } from '../contents.js';
import { byDomain, domainTitle } from '../domain-title.js';
import { type Html, html } from '../html.js';
import { bandClass, bandShape, bandText, shapeMark } from '../marks.js';
import { missingReasonText, missingSymbol } from '../missing-reason.js';
import { numberText } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { indicatorId, section } from '../section.js';
import { breakable, scrollTable } from '../table.js';
import { unitHeading } from '../unit.js';

/** The tartan rug: every indicator by every authority, on one sheet of A3. */
export function rug(context: ReportContext): Html | null {
  const { pack } = context;
  if (pack.indicators.length === 0) return null;
  return section({
    id: 'rug',
    title: sectionTitle('rug'),
    className: 'wide-page',
    lead: 'Read along a row to see the spread, down a column to see one authority. Only the outer quarters of England are coloured.',
    body: html`${rugKey(pack.indicators)}
${scrollTable({
  id: 'rug-caption',
  caption: html`Indicators by authority, ${pack.region.name}, ${pack.year}`,
  className: 'rug',
  head: headRow(context),
  body: byDomain(pack.indicators).map(
    ([
      domain,
      sheets,
    ]) => html`<tr class="domain"><th scope="colgroup" colspan="${pack.authorities.length + 3}"><span>${domainTitle(domain)}</span></th></tr>
${sheets.map((sheet) => rugRow(sheet, context))}`,
  ),
})}`,
  });
}

const headRow = ({ pack }: ReportContext): Html => html`<tr>
<th scope="col" class="first">Indicator</th>
${pack.authorities.map(({ name }) => html`<th scope="col">${breakable(name)}</th>`)}
<th scope="col" class="whole">${pack.region.name}</th>
<th scope="col" class="whole">England</th>
</tr>`;

function rugRow(sheet: IndicatorSheet, context: ReportContext): Html {
  const polarity =
    sheet.polarity === 'neither' ? 'no polarity' : sheet.polarity === 'high' ? 'high is good' : 'low is good';
  const cells = context.pack.authorities.map(({ code }) =>
    rugCell(
      sheet,
      sheet.cells.find(({ area }) => area === code),
    ),
  );
  return html`<tr>
<th scope="row" class="first"><a href="#${indicatorId(sheet.id)}">${sheet.title}</a> <span class="unit">${unitHeading(sheet.unit)}, ${polarity}</span></th>
${cells}
<td class="whole">${wholeText(sheet.regional.figure, sheet.places)}${
    sheet.regional.missing.length > 0 ? html`<sup>†<span class="hidden"> incomplete</span></sup>` : null
  }</td>
<td class="whole">${wholeText(sheet.england.figure, sheet.places)}</td>
</tr>`;
}

function rugCell(sheet: IndicatorSheet, cell: IndicatorCell | undefined): Html {
  if (cell === undefined || cell.figure.state === 'missing') {
    return html`<td class="missing">${missingText(cell?.figure)}</td>`;
  }
  const isClear = cell.versusEngland !== null && cell.versusEngland !== 'similar';
  const mark =
    sheet.polarity === 'neither' || cell.band === null
      ? null
      : html` <span class="band" >${shapeMark(bandShape[cell.band])}<abbr>${cell.band}</abbr><span class="hidden"> ${bandText[cell.band]}</span></span>`;
  return html`<td class="${bandClass(sheet.polarity === 'neither' ? null : cell.band)}"><span class="value">${numberText(
    cell.figure.value,
    sheet.places,
  )}${isClear ? html`<sup>*<span class="hidden"> clearly ${cell.versusEngland} than England</span></sup>` : null}${
    cell.smallNumbers ? html`<sup>!<span class="hidden"> small numbers</span></sup>` : null
  }</span>${mark}</td>`;
}

const missingText = (figure: Figure | undefined): Html => {
  const missing =
    figure?.state === 'missing' ? figure : ({ state: 'missing', reason: 'not-available', symbol: '' } as const);
  return html`<span class="symbol">${missingSymbol(missing)}</span><span class="hidden"> ${missingReasonText[missing.reason]}</span>`;
};

const wholeText = (figure: Figure, places: number): Html | string =>
  figure.state === 'value' ? numberText(figure.value, places) : missingText(figure);

function rugKey(sheets: readonly IndicatorSheet[]): Html {
  const figures = sheets.flatMap(({ cells, regional, england }) => [
    ...cells.map(({ figure }) => figure),
    regional.figure,
    england.figure,
  ]);
  const symbols = new Map<MissingReason, Set<string>>();
  for (const figure of figures) {
    if (figure.state === 'missing') {
      symbols.set(figure.reason, (symbols.get(figure.reason) ?? new Set()).add(missingSymbol(figure)));
    }
  }
  const bands = (['A', 'B', 'C', 'D'] as const).map(
    (band) =>
      html`<li class="band-${band.toLowerCase()}"><span class="chip">${shapeMark(bandShape[band])} ${band}</span> ${bandText[band]}</li>`,
  );
  return html`<ul class="key inline-key">${bands}
<li><span class="chip">*</span> England lies outside its 95% interval</li>
<li><span class="chip">!</span> small numbers: take care</li>
<li><span class="chip">†</span> regional value lacks an authority</li>
${[...symbols].map(([reason, marks]) => html`<li>${[...marks].map((mark) => html`<span class="chip symbol">${mark}</span> `)}${missingReasonText[reason]}</li>`)}</ul>`;
}
