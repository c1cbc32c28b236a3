import type { IndicatorCell, IndicatorSheet } from '../data-pack.js';
import { counted, countText, listText, midSentence, numberText, sentenceCase } from './number-text.js';
import type { ReportContext } from './report-context.js';
import { measureText } from './unit.js';

/** Two or three plain sentences on what an indicator shows: range, region and England, outer quarters, movement. */
export function indicatorSummary(sheet: IndicatorSheet, context: ReportContext): string {
  return [rangeText(sheet, context), benchmarkText(sheet, context), quarterText(sheet, context), movementText(sheet)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function rangeText(sheet: IndicatorSheet, { nameOf }: ReportContext): string {
  const valued = sheet.cells
    .flatMap(({ area, figure }) => (figure.state === 'value' ? [{ area, value: figure.value }] : []))
    .toSorted((a, b) => a.value - b.value);
  const lowest = valued[0];
  const highest = valued.at(-1);
  if (lowest === undefined || highest === undefined) return 'No authority has a figure.';
  if (valued.length === 1)
    return `Only ${nameOf(lowest.area)} has a figure: ${measureText(lowest.value, sheet.places, sheet.unit)}.`;
  return `From ${measureText(lowest.value, sheet.places, sheet.unit)} in ${nameOf(lowest.area)} to ${measureText(highest.value, sheet.places, sheet.unit)} in ${nameOf(highest.area)}.`;
}

function benchmarkText({ regional, england, places, unit }: IndicatorSheet, { pack, nameOf }: ReportContext): string {
  const parts = [
    ...(regional.figure.state === 'value'
      ? [`${pack.region.name} ${measureText(regional.figure.value, places, unit)}`]
      : []),
    ...(england.figure.state === 'value' ? [`England ${measureText(england.figure.value, places, unit)}`] : []),
  ];
  const without =
    regional.missing.length === 0 || regional.basis !== 'pooled'
      ? ''
      : ` The regional value is without ${listText(regional.missing.map(({ area }) => nameOf(area)))}.`;
  return parts.length === 0 ? '' : `${parts.join('; ')}.${without}`;
}

function quarterText({ cells }: IndicatorSheet, { nameOf }: ReportContext): string {
  const of = (band: IndicatorCell['band']) =>
    cells.filter((cell) => cell.band === band).map(({ area }) => nameOf(area));
  const [best, worst] = [of('A'), of('D')];
  return [
    ...(best.length === 0 ? [] : [`Best quarter of England: ${listText(best)}.`]),
    ...(worst.length === 0 ? [] : [`Worst quarter: ${listText(worst)}.`]),
  ].join(' ');
}

function movementText({ cells }: IndicatorSheet): string {
  const words = ['improving', 'worsening', 'rising', 'falling', 'steady'] as const;
  const parts = words.flatMap((word) => {
    const count = cells.filter(({ direction }) => direction?.word === word).length;
    return count === 0 ? [] : [{ count, word }];
  });
  const phrases = parts.map(({ count, word }, at) =>
    at === 0 ? `${counted(count, 'authority', 'authorities')} ${word}` : `${countText(count)} ${word}`,
  );
  return parts.length === 0 ? '' : `${sentenceCase(listText(phrases))} since the year before.`;
}

export function ratioText({ numerator, denominator }: IndicatorSheet): string | null {
  if (numerator === '') return null;
  return denominator === '' ? sentenceCase(numerator) : `${sentenceCase(numerator)}, of ${midSentence(denominator)}`;
}

export const intervalText = (cell: IndicatorCell, places: number): string =>
  cell.interval === null
    ? '–'
    : `${numberText(cell.interval.lower, places)} to ${numberText(cell.interval.upper, places)}`;

export const polarityText = ({ polarity }: IndicatorSheet): string =>
  polarity === 'neither'
    ? 'Neither high nor low is good: a measure of demand or context'
    : polarity === 'high'
      ? 'A high value is good'
      : 'A low value is good';
