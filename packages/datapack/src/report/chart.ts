import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { escapeHtml, type Html, trusted } from './html.js';

export interface ChartWords {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What a reader who cannot see it should know; the table beside it holds the figures. */
  readonly description: string;
}

/** Text in charts is drawn at this many pixels on a screen as wide as the chart. */
export const chartTextPx = 13;

/** Vega-Lite's advice is for whoever writes a spec; a library prints nothing. */
const silent: vega.LoggerInterface = {
  level: () => silent,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
} as vega.LoggerInterface;

/**
 * A Vega-Lite chart as one inline `<svg role="img">`, drawn without a canvas or a browser.
 *
 * Same words and spec, same bytes: Vega numbers its clip paths for the whole process, so ids are counted anew in each
 * chart and carry its own id. Vega's own ARIA is off, because marks announced one by one drown what the description says.
 *
 * @throws Error when Vega cannot draw the spec: a mistake of ours, never of the data.
 */
export async function renderChart(spec: TopLevelSpec, words: ChartWords): Promise<Html> {
  const compiled = compile({ ...spec, config: { ...spec.config, aria: false } }, { logger: silent }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logLevel: vega.Error });
  const drawn = await view.toSVG();
  view.finalize();
  return trusted(withOwnRoot(withOwnIds(drawn, words.id), words));
}

function withOwnIds(svg: string, id: string): string {
  const found = [...svg.matchAll(/<(?:clipPath|linearGradient|radialGradient)[^>]* id="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return found.reduce(
    (text, old, at) =>
      text.replaceAll(`id="${old}"`, `id="${id}-${at}"`).replaceAll(`url(#${old})`, `url(#${id}-${at})`),
    svg,
  );
}

/**
 * Vega's own classes, roles and inline styles go: the page's policy refuses the last, and `role="img"` hides the others.
 * Positions keep two decimals, so that the last bits of a platform's arithmetic do not reach the file.
 */
const lean = (svg: string): string =>
  svg.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag
      .replace(/ (?:class|role|style|aria-[a-z]+)="[^"]*"/g, '')
      .replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
  );

function withOwnRoot(svg: string, { id, title, description }: ChartWords): string {
  const size = /viewBox="([^"]+)"/.exec(svg)?.[1];
  if (size === undefined) throw new Error('Vega drew an SVG without a viewBox');
  const root = `<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-description" viewBox="${size}" focusable="false">`;
  const words = `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-description">${escapeHtml(description)}</desc>`;
  return lean(svg).replace(/^<svg[^>]*>/, () => root + words);
}
