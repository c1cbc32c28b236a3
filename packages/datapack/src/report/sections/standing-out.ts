import type { IndicatorSheet } from '../../data-pack.js';
import { type Html, html } from '../html.js';
import { bandShape, shapeMark } from '../marks.js';
import { countText, listText } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { indicatorId, list } from '../section.js';

type OuterBand = 'A' | 'D';

/** An indicator is named when this share of the region's authorities with a band, and no fewer than three, stand in the same outer quarter. */
const share = 1 / 3;
const fewest = 3;
const most = 5;

/** What the figures alone say: where much of the region stands in the worst or the best quarter of England. */
export function standingOut(context: ReportContext): Html | null {
  if (context.pack.indicators.length === 0) return null;
  const worst = entriesOf('D', context);
  const best = entriesOf('A', context);
  return html`<h3>Where the region’s figures stand out</h3>${
    worst.length + best.length === 0
      ? html`<p>On no indicator does a third of the region stand in an outer quarter of England.</p>`
      : html`<p>Indicators on which a third or more of the authorities stand in the same outer quarter of England. Chance alone would put a quarter there.</p>${list([...worst, ...best], 'statements')}`
  }`;
}

function entriesOf(band: OuterBand, context: ReportContext): readonly Html[] {
  return context.pack.indicators
    .map((sheet) => ({
      sheet,
      inBand: areasIn(sheet, band),
      banded: sheet.cells.filter((cell) => cell.band !== null).length,
    }))
    .filter(({ inBand, banded }) => inBand.length >= fewest && inBand.length >= share * banded)
    .toSorted((a, b) => b.inBand.length - a.inBand.length)
    .slice(0, most)
    .map(
      ({ sheet, inBand, banded }) =>
        html`<span class="band-${band.toLowerCase()}"><span class="chip">${shapeMark(bandShape[band])} ${band}</span></span> <strong><a href="#${indicatorId(sheet.id)}">${sheet.title}</a></strong>: ${countText(inBand.length)} of ${banded} in the ${band === 'D' ? 'worst' : 'best'} quarter: ${listText(inBand.map(context.nameOf))}.`,
    );
}

const areasIn = ({ cells }: IndicatorSheet, band: OuterBand): readonly string[] =>
  cells.filter((cell) => cell.band === band).map(({ area }) => area);
