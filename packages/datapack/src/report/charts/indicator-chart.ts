import type { TopLevelSpec } from 'vega-lite';
import type { IndicatorSheet } from '../../data-pack.js';
import { type ChartWords, chartTextPx, renderChart } from '../chart.js';
import type { Html } from '../html.js';
import type { Band } from '../marks.js';
import { missingSymbol } from '../missing-reason.js';
import { numberText } from '../number-text.js';
import { palette } from '../palette.js';
import type { ReportContext } from '../report-context.js';
import { unitHeading } from '../unit.js';

const plot = { width: 150, left: 142, right: 48, top: 8, bottom: 40, step: 23 } as const;

interface Row {
  readonly row: number;
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly text: string;
  readonly look: Look;
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

function specOf(sheet: IndicatorSheet, rows: readonly Row[]): TopLevelSpec {
  const domain = extentOf(rows, sheet);
  const height = rows.length * plot.step;
  const x = {
    type: 'quantitative' as const,
    scale: { domain: domain as number[], nice: false as const, zero: false as const },
    axis: null,
  };
  const y = {
    field: 'row',
    type: 'ordinal',
    axis: null,
    scale: { domain: rows.map(({ row }) => row), paddingInner: 0, paddingOuter: 0 },
  } as const;
  const text = { type: 'text', fontSize: chartTextPx, baseline: 'middle', color: palette.ink } as const;
  const pick = (values: { readonly [look in Look]: string }) => ({
    field: 'look',
    type: 'nominal' as const,
    scale: { domain: Object.keys(values), range: Object.values(values) },
    legend: null,
  });
  const lines = [
    { at: sheet.england.figure, dash: [1, 0] },
    { at: sheet.regional.figure, dash: [4, 3] },
  ].flatMap(({ at, dash }) => (at.state === 'value' ? [{ at: at.value, dash }] : []));
  const plain = rows.filter(({ look }) => look !== 'whole');
  const whole = rows.filter(({ look }) => look === 'whole');
  return {
    width: plot.width,
    height,
    autosize: { type: 'none' },
    padding: { left: plot.left, right: plot.right, top: plot.top, bottom: plot.bottom },
    background: 'transparent',
    config: { view: { stroke: null }, font: 'sans-serif' },
    resolve: { scale: { color: 'independent' } },
    layer: [
      {
        data: { values: zonesOf(sheet, domain) },
        mark: { type: 'rect' },
        encoding: {
          x: {
            ...x,
            field: 'from',
            axis: {
              tickCount: 3,
              grid: false,
              ticks: true,
              tickSize: 4,
              tickColor: palette.grey,
              domainColor: palette.grey,
              labelFontSize: chartTextPx,
              labelColor: palette.muted,
              labelFlush: false,
              title: unitHeading(sheet.unit),
              titleFontSize: chartTextPx,
              titleFontWeight: 'normal',
              titleColor: palette.muted,
              titlePadding: 4,
            },
          },
          x2: { field: 'to' },
          y: { value: 0 },
          y2: { value: height },
          fill: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: [{ at: (rows.length - whole.length) * plot.step }] },
        mark: { type: 'rule', color: palette.grey, strokeWidth: 1 },
        encoding: {
          y: { field: 'at', type: 'quantitative', scale: null },
          x: { value: -plot.left },
          x2: { value: plot.width + plot.right },
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
        mark: { type: 'point', size: 78, strokeWidth: 1.75, opacity: 1 },
        encoding: { x: { ...x, field: 'value' }, y, fill: pick(fill), stroke: pick(stroke), shape: pick(shape) },
      },
      ...[
        { values: plain, fontWeight: 'normal' as const },
        { values: whole, fontWeight: 'bold' as const },
      ].flatMap(({ values, fontWeight }) => [
        {
          data: { values },
          mark: { ...text, align: 'right' as const, fontWeight, limit: plot.left - 12 },
          encoding: { x: { value: -10 }, y, text: { field: 'name', type: 'nominal' as const } },
        },
        {
          data: { values },
          mark: { ...text, align: 'right' as const, fontWeight },
          encoding: { x: { value: plot.width + plot.right - 2 }, y, text: { field: 'text', type: 'nominal' as const } },
        },
      ]),
    ],
  };
}

/** Dot plot of one indicator: every authority with its 95% interval, the region, England and the English quarters. */
export function indicatorChart(sheet: IndicatorSheet, words: ChartWords, context: ReportContext): Promise<Html> {
  const rows = rowsOf(sheet, context);
  return renderChart(specOf(sheet, rows), words);
}
