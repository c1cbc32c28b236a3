import { createHash } from 'node:crypto';
import type { DataPack } from '../data-pack.js';
import { type Html, html, trusted } from './html.js';
import { reportContext } from './report-context.js';
import { authorities } from './sections/authorities.js';
import { flags } from './sections/flags.js';
import { gaps } from './sections/gaps.js';
import { gradeMatrices } from './sections/grade-matrix.js';
import { headlines } from './sections/headlines.js';
import { indicators } from './sections/indicators.js';
import { masthead, opening } from './sections/masthead.js';
import { methodsAndGlossary } from './sections/methods.js';
import { quality } from './sections/quality.js';
import { rug } from './sections/rug.js';
import { sources } from './sections/sources.js';
import { themeRanking } from './sections/theme-ranking.js';
import { styleSheet } from './styles/style-sheet.js';

/** Pages by file name. */
export interface Report {
  readonly 'index.html': string;
}

const styleHash = createHash('sha256').update(styleSheet, 'utf8').digest('base64');

/** No script, no request, and no style but ours: the page may be mailed, filed or served anywhere. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * A regional data pack as one web page that stands alone: style and charts inside, no script, no outside request.
 *
 * Every figure, word and order comes from the pack; what it does not hold (grades, gaps, themes) leaves no empty section.
 * All text from the pack is escaped. Same pack, same bytes.
 *
 * @throws Error only when a chart cannot be drawn, which is a mistake of ours.
 */
export async function renderReport(pack: DataPack): Promise<Report> {
  const context = reportContext(pack);
  const body: readonly (Html | null)[] = [
    headlines(context),
    rug(context),
    gradeMatrices(context),
    await gaps(context),
    themeRanking(context),
    await indicators(context),
    flags(context),
    authorities(context),
    quality(context),
    methodsAndGlossary(),
    sources(context),
  ];
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<title>${pack.title} – ${pack.region.name}, ${pack.year}</title>
<link rel="icon" href="data:,">
<style>${trusted(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the main content</a>
${masthead(context)}<main class="wrap" id="main" tabindex="-1">
${opening(context)}${body}</main>
<footer class="footer"><div class="wrap">${pack.attribution.map((sentence) => html`<p>${sentence}</p>`)}${
    pack.invented === null ? null : html`<p>${pack.invented}</p>`
  }</div></footer>
</body>
</html>
`;
  return { 'index.html': page.markup };
}
