import { chartTextPx } from '../chart.js';
import { palette } from '../palette.js';

/** Width of every chart that has a row an authority: as wide as a phone, so that its text is never shrunk there. */
const totalWidth = 344;
const step = 23;

export interface RowLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly longestName: number;
}

/** Room for the names (at most half the chart), then the plot, then the values. */
export function rowLayout(rows: readonly { readonly name: string; readonly text: string }[]): RowLayout {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const perCharacter = chartTextPx * 0.53;
  const left = Math.min(172, Math.round(widest(rows.map(({ name }) => name)) * perCharacter) + 16);
  const right = Math.max(38, Math.round(widest(rows.map(({ text }) => text)) * perCharacter) + 16);
  return {
    width: totalWidth - left - right,
    height: rows.length * step,
    left,
    right,
    longestName: Math.floor((left - 16) / perCharacter),
  };
}

/** A name that would not fit, cut at its end; the table beside the chart has it whole. */
export const fittedName = (name: string, { longestName }: RowLayout): string =>
  name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;

/** What both row charts share: no frame of Vega's own, the page's font. */
export const frameOf = ({ width, height, left, right }: RowLayout) => ({
  width,
  height,
  autosize: { type: 'none' as const },
  padding: { left, right, top: 6, bottom: 44 },
  background: 'transparent',
  config: { view: { stroke: null }, font: 'sans-serif' },
});

/** Vega-Lite joins the axes of layers that share a scale, so each of them carries the same one. */
export const valueAxis = (title: string, ticks: { readonly tickCount: number } | { readonly values: number[] }) => ({
  ...ticks,
  grid: false,
  tickSize: 4,
  tickColor: palette.grey,
  domainColor: palette.grey,
  labelFontSize: chartTextPx,
  labelColor: palette.muted,
  title,
  titleFontSize: chartTextPx,
  titleFontWeight: 'normal' as const,
  titleColor: palette.muted,
  titlePadding: 4,
});

export const rowScale = (rows: readonly { readonly row: number }[]) => ({
  field: 'row',
  type: 'ordinal' as const,
  axis: null,
  scale: { domain: rows.map(({ row }) => row), paddingInner: 0, paddingOuter: 0 },
});

export const rowText = {
  type: 'text' as const,
  fontSize: chartTextPx,
  baseline: 'middle' as const,
  align: 'right' as const,
  color: palette.ink,
};
