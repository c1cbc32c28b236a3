import type { TopLevelSpec } from 'vega-lite';
import type { Gap } from '../../data-pack.js';
import { type ChartWords, renderChart } from '../chart.js';
import type { Html } from '../html.js';
import { signedText } from '../number-text.js';
import { palette } from '../palette.js';
import type { ReportContext } from '../report-context.js';
import type { Verdict } from '../verdict.js';
import { fittedName, frameOf, rowLayout, rowScale, rowText, valueAxis } from './row-layout.js';

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
    }));
  return renderChart(specOf(rows), words);
}

interface Row {
  readonly row: number;
  readonly name: string;
  readonly text: string;
}

function specOf(rows: readonly Row[]): TopLevelSpec {
  const layout = rowLayout(rows);
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [-1.08, 1.08], nice: false as const, zero: false as const },
    axis: valueAxis('weaker to stronger', { values: [-1, 0, 1] }),
  };
  const y = rowScale(rows);
  const raw = { field: 'colour', type: 'nominal' as const, scale: null };
  return {
    ...frameOf(layout),
    data: { values: rows.map((row) => ({ ...row, name: fittedName(row.name, layout) })) },
    layer: [
      {
        data: { values: [{ at: 0 }] },
        mark: { type: 'rule', color: palette.line, strokeWidth: 1.5 },
        encoding: { x: { ...x, field: 'at' } },
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
      { mark: rowText, encoding: { x: { value: -12 }, y, text: { field: 'name', type: 'nominal' } } },
      {
        mark: rowText,
        encoding: { x: { value: layout.width + layout.right - 2 }, y, text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}
