import type { TopLevelSpec } from 'vega-lite';
import type { IndicatorSheet } from '../../data-pack.js';
import { type ChartWords, renderChart } from '../chart.js';
import type { Html } from '../html.js';
import type { Band } from '../marks.js';
import { missingSymbol } from '../missing-reason.js';
import { numberText } from '../number-text.js';
import { palette } from '../palette.js';
import type { ReportContext } from '../report-context.js';
import { unitHeading } from '../unit.js';
import { fittedName, frameOf, type RowLayout, rowLayout, rowScale, rowText, valueAxis } from './row-layout.js';

interface Row {
  readonly row: number;
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly text: string;
  readonly look: Look;
  readonly size: number;
}

type Look = Band | 'plain' | 'whole';

const fill: { readonly [look in Look]: string } = {
  A: palette.best,
  B: palette.paper,
  C: palette.paper,
  D: palette.worst,
  plain: palette.grey,
  whole: palette.ink,
};
const stroke: { readonly [look in Look]: string } = { ...fill, B: palette.ink, C: palette.ink };
const size: { readonly [look in Look]: number } = { A: 76, B: 72, C: 72, D: 76, plain: 44, whole: 56 };
const shape: { readonly [look in Look]: string } = {
  A: 'circle',
  B: 'circle',
  C: 'diamond',
  D: 'diamond',
  plain: 'square',
  whole: 'square',
};

/** Highest first, what has no figure last; the region and England close the list. */
function rowsOf(sheet: IndicatorSheet, context: ReportContext): readonly Row[] {
  const cells = sheet.cells.map((cell) => ({
    name: context.nameOf(cell.area),
    figure: cell.figure,
    interval: cell.interval,
    look: (cell.band ?? 'plain') as Look,
  }));
  const heightOf = (figure: (typeof cells)[number]['figure']) => (figure.state === 'value' ? figure.value : -Infinity);
  const sorted = cells.toSorted((a, b) => {
    const [x, y] = [heightOf(a.figure), heightOf(b.figure)];
    return x === y ? 0 : y - x;
  });
  const wholes = [
    { name: context.pack.region.name, figure: sheet.regional.figure, interval: sheet.regional.interval },
    { name: 'England', figure: sheet.england.figure, interval: null },
  ].map((whole) => ({ ...whole, look: 'whole' as const }));
  return [...sorted, ...wholes].map(({ name, figure, interval, look }, row) => ({
    row,
    name,
    value: figure.state === 'value' ? figure.value : null,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    text: figure.state === 'value' ? numberText(figure.value, sheet.places) : missingSymbol(figure),
    look,
    size: size[look],
  }));
}

function extentOf(rows: readonly Row[], sheet: IndicatorSheet): [number, number] {
  const points = [
    ...rows.flatMap((row) => [row.value, row.lower, row.upper]),
    ...(sheet.quartiles === null ? [] : [sheet.quartiles.q1, sheet.quartiles.q3]),
  ].filter((point): point is number => point !== null);
  const low = Math.min(...points);
  const high = Math.max(...points);
  const pad = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 ? Math.max(0, low - pad) : low - pad, high + pad];
}

/** The middle half of English authorities, and the two outer quarters where there is a better and a worse one. */
function zonesOf(sheet: IndicatorSheet, [low, high]: readonly [number, number]) {
  if (sheet.quartiles === null) return [];
  const { q1, q3 } = sheet.quartiles;
  const middle = { from: q1, to: q3, colour: palette.greyPale };
  if (sheet.polarity === 'neither') return [middle];
  const [left, right] =
    sheet.polarity === 'low' ? [palette.bestPale, palette.worstPale] : [palette.worstPale, palette.bestPale];
  return [middle, { from: low, to: q1, colour: left }, { from: q3, to: high, colour: right }];
}

const pick = (values: { readonly [look in Look]: string }) => ({
  field: 'look',
  type: 'nominal' as const,
  scale: { domain: Object.keys(values), range: Object.values(values) },
  legend: null,
});

function specOf(sheet: IndicatorSheet, rows: readonly Row[]): TopLevelSpec {
  const layout = rowLayout(rows);
  const domain = extentOf(rows, sheet);
  const x = {
    type: 'quantitative' as const,
    scale: { domain: domain as number[], nice: false as const, zero: false as const },
    axis: valueAxis(unitHeading(sheet.unit), { tickCount: 3 }),
  };
  const y = rowScale(rows);
  const lines = [
    { at: sheet.england.figure, dash: [1, 0] },
    { at: sheet.regional.figure, dash: [4, 3] },
  ].flatMap(({ at, dash }) => (at.state === 'value' ? [{ at: at.value, dash }] : []));
  return {
    ...frameOf(layout),
    layer: [
      {
        data: { values: zonesOf(sheet, domain) },
        mark: 'rect',
        encoding: {
          x: { ...x, field: 'from' },
          x2: { field: 'to' },
          y: { value: 0 },
          y2: { value: layout.height },
          fill: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: [{ at: (layout.height / rows.length) * rows.filter(({ look }) => look !== 'whole').length }] },
        mark: { type: 'rule', color: palette.grey, strokeWidth: 1 },
        encoding: {
          y: { field: 'at', type: 'quantitative', scale: null },
          x: { value: -layout.left },
          x2: { value: layout.width + layout.right },
        },
      },
      ...lines.map(({ at, dash }) => ({
        data: { values: [{ at }] },
        mark: { type: 'rule' as const, color: palette.ink, strokeWidth: 1.25, strokeDash: dash },
        encoding: { x: { ...x, field: 'at' } },
      })),
      {
        data: { values: rows.filter(({ lower }) => lower !== null) },
        mark: { type: 'rule', strokeWidth: 2, opacity: 0.75 },
        encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y, color: pick(stroke) },
      },
      {
        data: { values: rows.filter(({ value }) => value !== null) },
        mark: { type: 'point', strokeWidth: 1.75, opacity: 1 },
        encoding: {
          x: { ...x, field: 'value' },
          y,
          fill: pick(fill),
          stroke: pick(stroke),
          shape: pick(shape),
          size: { field: 'size', type: 'quantitative', scale: null },
        },
      },
      ...labelsOf(rows, layout),
    ],
  };
}

/** Names on the left, values on the right; the region and England in bold. */
const labelsOf = (rows: readonly Row[], layout: RowLayout) =>
  (['normal', 'bold'] as const).flatMap((fontWeight) => {
    const values = rows
      .filter(({ look }) => (look === 'whole') === (fontWeight === 'bold'))
      .map((row) => ({ ...row, name: fittedName(row.name, layout) }));
    const column = (field: 'name' | 'text', at: number) => ({
      data: { values },
      mark: { ...rowText, fontWeight },
      encoding: { x: { value: at }, y: rowScale(rows), text: { field, type: 'nominal' as const } },
    });
    return [column('name', -12), column('text', layout.width + layout.right - 2)];
  });

/** Dot plot of one indicator: every authority with its 95% interval, the region, England and the English quarters. */
export function indicatorChart(sheet: IndicatorSheet, words: ChartWords, context: ReportContext): Promise<Html> {
  const rows = rowsOf(sheet, context);
  return renderChart(specOf(sheet, rows), words);
}
