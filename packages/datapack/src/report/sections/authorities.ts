import type { Authority, IndicatorCell, IndicatorSheet } from '../../data-pack.js';
import { sectionTitle } from '../contents.js';
import { gradeMark, gradeTitle, isDeclaredOtherwise, possibleText } from '../grade-text.js';
import { anchor, type Html, html } from '../html.js';
import { bandShape, shapeMark } from '../marks.js';
import { numberText, sentenceCase, signedText } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { areaId, indicatorId, inventedNote, list, section } from '../section.js';
import { changeText, measureText } from '../unit.js';
import { verdictText } from '../verdict.js';
import { flagList } from './flag-list.js';

/** The same pack, one authority at a time. */
export function authorities(context: ReportContext): Html {
  return section({
    id: 'authorities',
    title: sectionTitle('authorities'),
    lead: 'Everything above, turned to one authority at a time.',
    body: html`<nav aria-label="Authorities"><ul class="jump">${context.pack.authorities.map(
      ({ code, name }) => html`<li><a href="#${areaId(code)}">${name}</a></li>`,
    )}</ul></nav>
${context.pack.authorities.map((authority) => oneAuthority(authority, context))}`,
  });
}

function oneAuthority(authority: Authority, context: ReportContext): Html {
  const id = areaId(authority.code);
  const police =
    authority.policeForce === '' ? null : html` <span aria-hidden="true">·</span> police: ${authority.policeForce}`;
  const type = authority.type === '' ? null : html` <span aria-hidden="true">·</span> ${authority.type.toLowerCase()}`;
  return html`<article class="authority" id="${id}" aria-labelledby="${id}-heading">
<h3 id="${id}-heading">${authority.name}</h3>
<p class="measure">${authority.code}${type}${police}</p>
${context.hasAnswers ? inventedNote(context) : null}
<div class="blocks">
${[gradesOf(authority, context), weakestThemes(authority, context), gapsOf(authority, context), outer('D', authority, context), outer('A', authority, context), movements(authority, context), beside(authority, context)]}
</div>
${flagList(authority, context)}
</article>`;
}

const block = (title: string, body: Html | null): Html | null =>
  body === null ? null : html`<div class="block"><h4>${title}</h4>${body}</div>`;

function gradesOf({ code }: Authority, { pack }: ReportContext): readonly (Html | null)[] {
  return pack.grades.map((matrix) => {
    const row = matrix.rows.find(({ area }) => area === code);
    if (row === undefined || !row.returned)
      return block(matrix.instrument.title, html`<p class="muted">Not returned.</p>`);
    const entries = matrix.columns.map(({ score, title, isOverall }) => {
      const cell = row.cells.find((one) => one.score === score);
      const words =
        cell === undefined || cell.status === 'not-applicable'
          ? html`<span class="muted">does not apply</span>`
          : cell.band === null
            ? html`<span class="muted">too few answers${possibleText(matrix, cell) === null ? null : `: ${possibleText(matrix, cell)}`}</span>`
            : html`${gradeMark(matrix, cell.band)}${cell.isCapped ? html` <span class="tag">capped</span>` : null}${
                isDeclaredOtherwise(cell) && cell.declared !== null
                  ? html` <span class="muted">declared ${gradeTitle(matrix, cell.declared)}</span>`
                  : null
              }`;
      return html`<div${isOverall ? html` class="overall"` : null}><dt>${title}</dt><dd>${words}</dd></div>`;
    });
    return block(matrix.instrument.title, html`<dl class="pairs">${entries}</dl>`);
  });
}

function weakestThemes({ code }: Authority, { pack }: ReportContext): Html | null {
  const graded = pack.themes
    .flatMap((theme) => {
      const value = theme.grades.find(({ area }) => area === code)?.value ?? null;
      return value === null ? [] : [{ theme, value }];
    })
    .toSorted((a, b) => a.value - b.value)
    .slice(0, 3);
  return block(
    'Weakest themes',
    list(
      graded.map(
        ({ theme, value }) =>
          html`<a href="#${anchor('theme', theme.theme)}">${theme.title}</a>, mean grade ${numberText(value, 1)}`,
      ),
    ),
  );
}

function gapsOf({ code }: Authority, { pack }: ReportContext): Html | null {
  if (pack.gaps.length === 0) return null;
  const wide = (verdict: 'more-positive' | 'harder') =>
    pack.gaps
      .filter((gap) => gap.area === code && gap.verdict === verdict)
      .toSorted((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0));
  const groups = (['more-positive', 'harder'] as const)
    .map((verdict) => ({ verdict, gaps: wide(verdict) }))
    .filter(({ gaps }) => gaps.length > 0);
  return block(
    'Self-view beside the figures',
    groups.length === 0
      ? html`<p class="muted">No gap wide enough to ask about.</p>`
      : html`${groups.map(
          ({ verdict, gaps }) =>
            html`<p class="list-head">${sentenceCase(verdictText[verdict])}</p>${list(
              gaps.map(
                (gap) =>
                  html`<a href="#${anchor('gap', gap.theme)}">${gap.title}</a>, ${gap.gap === null ? '–' : signedText(gap.gap, 2)}`,
              ),
            )}`,
        )}`,
  );
}

interface Told {
  readonly sheet: IndicatorSheet;
  readonly cell: IndicatorCell;
}

const cellsOf = (code: string, { pack }: ReportContext): readonly Told[] =>
  pack.indicators.flatMap((sheet) => {
    const cell = sheet.cells.find(({ area }) => area === code);
    return cell === undefined ? [] : [{ sheet, cell }];
  });

const sheetLink = (sheet: IndicatorSheet): Html => html`<a href="#${indicatorId(sheet.id)}">${sheet.title}</a>`;

const valueText = ({ sheet, cell }: Told): string =>
  cell.figure.state === 'value' ? measureText(cell.figure.value, sheet.places, sheet.unit) : '–';

function outer(band: 'A' | 'D', { code }: Authority, context: ReportContext): Html | null {
  const found = cellsOf(code, context).filter(({ cell }) => cell.band === band);
  return block(
    band === 'A' ? 'Figures in the best quarter of England' : 'Figures in the worst quarter of England',
    found.length === 0
      ? html`<p class="muted">None.</p>`
      : list(
          found.map(
            (told) =>
              html`<span class="band-${band.toLowerCase()}"><span class="chip">${shapeMark(bandShape[band])} ${band}</span></span> ${sheetLink(told.sheet)}, ${valueText(told)}`,
          ),
        ),
  );
}

function movements({ code }: Authority, context: ReportContext): Html | null {
  const moved = cellsOf(code, context).flatMap((told) =>
    told.cell.direction === null || told.cell.direction.word === 'steady'
      ? []
      : [{ told, direction: told.cell.direction }],
  );
  return block(
    'Changed since the year before',
    list(
      moved.map(
        ({ told, direction }) =>
          html`${sheetLink(told.sheet)}: ${direction.word}, ${changeText(direction.change, told.sheet.places, told.sheet.unit)} to ${numberText(direction.previous + direction.change, told.sheet.places)}`,
      ),
    ),
  );
}

/** Figures that stand furthest from the mean of the authority's neighbours, told where both are known. */
function beside({ code }: Authority, context: ReportContext): Html | null {
  const known = cellsOf(code, context).filter(({ cell }) => cell.neighbours !== null && cell.figure.state === 'value');
  const set = known[0]?.cell.neighbours?.set;
  if (set === undefined) return null;
  const distance = ({ cell }: Told) =>
    cell.figure.state === 'value' && cell.neighbours !== null && cell.neighbours.mean !== 0
      ? Math.abs(cell.figure.value / cell.neighbours.mean - 1)
      : 0;
  const furthest = known.toSorted((a, b) => distance(b) - distance(a)).slice(0, 4);
  return block(
    'Furthest from its statistical neighbours',
    html`${list(
      furthest.map(
        (told) =>
          html`${sheetLink(told.sheet)}: ${valueText(told)}; neighbours ${numberText(told.cell.neighbours?.mean ?? 0, told.sheet.places)}${told.cell.neighbours?.weak ? ' (weak: few contributed)' : null}`,
      ),
    )}<p class="small">Neighbour set: ${set}.</p>`,
  );
}
