import type { TopLevelSpec } from 'vega-lite';
import type { Gap } from '../../data-pack.js';
import { type ChartWords, chartTextPx, renderChart } from '../chart.js';
import type { Html } from '../html.js';
import { signedText } from '../number-text.js';
import { palette } from '../palette.js';
import type { ReportContext } from '../report-context.js';
import type { Verdict } from '../verdict.js';

const plot = { width: 146, left: 142, right: 52, top: 8, bottom: 40, step: 23 } as const;

const colour: { readonly [verdict in Verdict]: string } = {
  aligned: palette.grey,
  'more-positive': palette.above,
  harder: palette.below,
  'cannot-tell': palette.grey,
};

/** Dumbbells of one theme: the figures (open square) and the self-view (filled circle) on one scale from -1 to +1. */
export function gapChart(gaps: readonly Gap[], words: ChartWords, context: ReportContext): Promise<Html> {
  const rows = gaps
    .filter((gap) => gap.self !== null || gap.data !== null)
    .map((gap, row) => ({
      row,
      name: context.nameOf(gap.area),
      self: gap.self,
      data: gap.data,
      text: gap.gap === null ? '–' : signedText(gap.gap, 2),
      colour: colour[gap.verdict],
      weight: gap.verdict === 'aligned' || gap.verdict === 'cannot-tell' ? 'normal' : 'bold',
    }));
  return renderChart(specOf(rows), words);
}

function specOf(rows: readonly { readonly row: number }[]): TopLevelSpec {
  const height = rows.length * plot.step;
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [-1.08, 1.08], nice: false as const, zero: false as const },
    axis: null,
  };
  const y = {
    field: 'row',
    type: 'ordinal' as const,
    axis: null,
    scale: { domain: rows.map(({ row }) => row), paddingInner: 0, paddingOuter: 0 },
  };
  const raw = { field: 'colour', type: 'nominal' as const, scale: null };
  const text = {
    type: 'text' as const,
    fontSize: chartTextPx,
    baseline: 'middle' as const,
    align: 'right' as const,
    color: palette.ink,
  };
  return {
    width: plot.width,
    height,
    autosize: { type: 'none' },
    padding: { left: plot.left, right: plot.right, top: plot.top, bottom: plot.bottom },
    background: 'transparent',
    config: { view: { stroke: null }, font: 'sans-serif' },
    data: { values: [...rows] },
    layer: [
      {
        data: { values: [{ at: 0 }] },
        mark: { type: 'rule', color: palette.line, strokeWidth: 1.5 },
        encoding: {
          x: {
            ...x,
            field: 'at',
            axis: {
              values: [-1, 0, 1],
              grid: false,
              tickColor: palette.grey,
              domainColor: palette.grey,
              labelFontSize: chartTextPx,
              labelColor: palette.muted,
              title: 'weaker – stronger',
              titleFontSize: chartTextPx,
              titleFontWeight: 'normal',
              titleColor: palette.muted,
              titlePadding: 4,
            },
          },
        },
      },
      {
        mark: { type: 'rule', strokeWidth: 3, opacity: 0.55 },
        encoding: { x: { ...x, field: 'data' }, x2: { field: 'self' }, y, stroke: raw },
      },
      {
        mark: { type: 'point', shape: 'square', size: 62, strokeWidth: 2, fill: palette.paper, opacity: 1 },
        encoding: { x: { ...x, field: 'data' }, y, stroke: raw },
      },
      {
        mark: { type: 'point', shape: 'circle', size: 82, strokeWidth: 1.5, opacity: 1 },
        encoding: { x: { ...x, field: 'self' }, y, fill: raw, stroke: raw },
      },
      {
        mark: { ...text, limit: plot.left - 12 },
        encoding: { x: { value: -10 }, y, text: { field: 'name', type: 'nominal' } },
      },
      {
        mark: text,
        encoding: { x: { value: plot.width + plot.right - 2 }, y, text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}
