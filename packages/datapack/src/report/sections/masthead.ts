import { contentsOf } from '../contents.js';
import { type Html, html } from '../html.js';
import { bandShape, bandText, shapeMark } from '../marks.js';
import { counted, listText, sentenceCase } from '../number-text.js';
import type { ReportContext } from '../report-context.js';

/** What this is, and that its answers are made up where they are. */
export const masthead = (context: ReportContext): Html => html`<header>${titleBlock(context)}${banner(context)}</header>
`;

function titleBlock(context: ReportContext): Html {
  const { pack } = context;
  const scope = listText([
    counted(pack.authorities.length, 'authority', 'authorities'),
    counted(pack.indicators.length, 'indicator'),
    ...(pack.grades.length > 0 ? [counted(pack.grades.length, 'self-assessment')] : []),
  ]);
  return html`<div class="masthead">
<div class="wrap">
<p class="kicker">${pack.region.name} <span aria-hidden="true">·</span> ${pack.year}</p>
<h1>${pack.title}</h1>
<p class="dek">${sentenceCase(scope)}${context.hasAnswers ? ': what councils say of themselves, set beside what the figures say' : ''}. Figures are for the year ending 31 March ${pack.year}, unless an indicator says otherwise.</p>
</div>
</div>
`;
}

const banner = ({ pack, hasAnswers }: ReportContext): Html | null =>
  pack.invented === null || !hasAnswers
    ? null
    : html`<aside class="banner" aria-label="For demonstration"><p class="wrap"><strong>For demonstration.</strong> ${pack.invented}</p></aside>
`;

export function opening(context: ReportContext): Html {
  return html`<div class="opening">
<nav class="contents" id="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">Contents</h2>
<ol>${contentsOf(context).map(
    ({ id, title, about }) => html`<li><a href="#${id}">${title}</a><span class="about">${about}</span></li>`,
  )}</ol>
</nav>
<div class="aside">
${returnedBlock(context)}
${keyBlock(context)}
</div>
</div>
`;
}

function returnedBlock({ pack, nameOf }: ReportContext): Html | null {
  if (pack.grades.length === 0) return null;
  const entries = pack.grades.map((matrix) => {
    const missing = matrix.rows.filter((row) => !row.returned).map((row) => nameOf(row.area));
    const returned = matrix.rows.length - missing.length;
    return html`<dt>${matrix.instrument.title}</dt><dd><strong>${returned} of ${matrix.rows.length}</strong> returned${
      missing.length === 0 ? '.' : html`. Not returned: ${listText(missing)}.`
    }</dd>`;
  });
  return html`<section aria-labelledby="returned-heading"><h2 id="returned-heading">Who returned</h2><dl class="returned">${entries}</dl></section>`;
}

function keyBlock(context: ReportContext): Html {
  const bands = (['A', 'B', 'C', 'D'] as const).map(
    (band) =>
      html`<li class="band-${band.toLowerCase()}"><span class="chip">${shapeMark(bandShape[band])} ${band}</span> ${bandText[band]}</li>`,
  );
  return html`<section aria-labelledby="key-heading"><h2 id="key-heading">How to read it</h2>
<ul class="key">${bands}
<li><span class="chip">${shapeMark('square')}</span> no better or worse: a measure of demand or context, never coloured</li></ul>
<p class="small">A band sets an authority among all English authorities. Only the outer quarters are coloured. A circle is the better half, a diamond the other half; filled is the outer quarter. Missing figures show why they are missing: suppressed is not zero.</p>
${context.hasAnswers ? html`<p class="small">Grades are what councils’ own answers add up to. They are a start for a conversation, not a verdict.</p>` : null}
</section>`;
}
