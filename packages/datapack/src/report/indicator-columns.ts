import type { Figure, IndicatorCell, IndicatorSheet } from '../data-pack.js';
import { directionMark } from './direction-mark.js';
import { type Html, html } from './html.js';
import { intervalText } from './indicator-text.js';
import { bandClass, bandShape, shapeMark } from './marks.js';
import { missingReasonText, missingSymbol } from './missing-reason.js';
import { numberText, signedText } from './number-text.js';

export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  /** A column that no cell tells anything in is left out. */
  readonly isTold: (cell: IndicatorCell) => boolean;
  readonly text: (cell: IndicatorCell) => Html | string | null;
}

/** What stands beside an authority's name in the table of an indicator, from left to right. */
export function columnsOf(sheet: IndicatorSheet): readonly Column[] {
  const { places } = sheet;
  const number = (value: number) => numberText(value, places);
  const count = (figure: Figure | null) =>
    figure === null ? null : figure.state === 'value' ? numberText(figure.value, 0) : missingSymbol(figure);
  const column = (title: string, isNumber: boolean, isTold: Column['isTold'], text: Column['text']): Column => ({
    title,
    isNumber,
    isTold,
    text,
  });
  return [
    column(
      'Value',
      true,
      () => true,
      ({ figure, smallNumbers }) =>
        figure.state === 'value'
          ? html`${number(figure.value)}${smallNumbers ? html`<sup>!<span class="hidden"> small numbers</span></sup>` : null}`
          : html`${missingSymbol(figure)} <span class="hidden">${missingReasonText[figure.reason]}</span>`,
    ),
    column(
      '95% interval',
      true,
      ({ interval }) => interval !== null,
      (cell) => intervalText(cell, places),
    ),
    column(
      'Counted',
      true,
      ({ numerator }) => numerator?.state === 'value',
      ({ numerator }) => count(numerator),
    ),
    column(
      'Out of',
      true,
      ({ denominator }) => denominator?.state === 'value',
      ({ denominator }) => count(denominator),
    ),
    column(
      'Band',
      false,
      ({ band }) => band !== null,
      ({ band }) =>
        band === null ? null : html`<span class="chip ${bandClass(band)}">${shapeMark(bandShape[band])} ${band}</span>`,
    ),
    column(
      'Rank in region',
      true,
      ({ rank }) => rank !== null,
      ({ rank }) => (rank === null ? null : `${rank.regional} of ${rank.of}`),
    ),
    column(
      'Rank in England',
      true,
      ({ rank }) => rank?.national != null,
      ({ rank }) =>
        rank?.national == null ? null : `${rank.national}${rank.ofNational === null ? '' : ` of ${rank.ofNational}`}`,
    ),
    column(
      'Beside England',
      false,
      ({ versusEngland }) => versusEngland !== null,
      ({ versusEngland }) => versusEngland,
    ),
    column(
      'Beside region',
      false,
      ({ versusRegion }) => versusRegion !== null,
      ({ versusRegion }) => versusRegion,
    ),
    column(
      'Neighbours, mean',
      true,
      ({ neighbours }) => neighbours !== null,
      ({ neighbours }) => neighbours && html`${number(neighbours.mean)}${contributorsNote(neighbours)}`,
    ),
    column(
      'Neighbours, median',
      true,
      ({ neighbours }) => neighbours !== null,
      ({ neighbours }) => neighbours && number(neighbours.median),
    ),
    column(
      beforeTitle(sheet),
      true,
      ({ direction }) => direction !== null,
      ({ direction }) => direction && number(direction.previous),
    ),
    column(
      'Change',
      true,
      ({ direction }) => direction !== null,
      ({ direction }) => direction && signedText(direction.change, places),
    ),
    column(
      'Direction',
      false,
      ({ direction }) => direction !== null,
      ({ direction }) =>
        direction &&
        html`<span class="direction">${directionMark(direction)}${
          direction.significant === true ? html`, <span class="muted">clear</span>` : null
        }</span>`,
    ),
    column(
      'Five years',
      false,
      ({ trend }) => trend != null,
      ({ trend }) => (trend == null ? null : trend.significant ? trend.direction : 'no clear trend'),
    ),
  ];
}

/** Only where some neighbour is missing: a full set needs no remark. */
const contributorsNote = ({ contributed, of, weak }: NonNullable<IndicatorCell['neighbours']>): Html | null =>
  contributed === of && !weak
    ? null
    : html` <span class="muted">${contributed} of ${of}${weak ? ', weak' : null}</span>`;

/** The year that the change is counted from, where it is one for all. */
function beforeTitle({ cells }: IndicatorSheet): string {
  const years = new Set(cells.flatMap(({ direction }) => (direction === null ? [] : [direction.from])));
  return years.size === 1 ? `In ${[...years][0]}` : 'Before';
}
