import type { Gap, ThemeRanking } from '../../data-pack.js';
import { sectionTitle } from '../contents.js';
import { anchor, type Html, html } from '../html.js';
import { counted, countText, listText, midSentence, numberText, sentenceCase, signedText } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { areaLink, indicatorId, inventedNote, list, section } from '../section.js';
import { verdictText } from '../verdict.js';
import { standingOut } from './standing-out.js';

const mostThemes = 5;
const mostGaps = 6;

/** One page for a director: what to talk about first, all from the pack. */
export function headlines(context: ReportContext): Html {
  const blocks = [
    themeCards(context),
    widestGaps(context),
    standingOut(context),
    urgentFlags(context),
    incomplete(context),
  ];
  return section({
    id: 'headlines',
    title: sectionTitle('headlines'),
    className: 'headlines',
    body: html`${context.hasAnswers ? inventedNote(context) : null}${blocks}`,
  });
}

function themeCards({ pack, nameOf }: ReportContext): Html | null {
  if (pack.themes.length === 0) return null;
  const shortlisted = pack.themes.filter((theme) => theme.isShortlisted);
  const chosen = (shortlisted.length > 0 ? shortlisted : pack.themes.slice(0, 3)).slice(0, mostThemes);
  const words =
    shortlisted.length === 0
      ? 'No theme meets the rule for the shortlist. These stand highest.'
      : `${sentenceCase(counted(shortlisted.length, 'theme meets', 'themes meet'))} the rule for the shortlist${
          shortlisted.length > mostThemes ? `; the ${countText(mostThemes)} highest are shown` : ''
        }. The board decides: it may add one or turn one down, with a reason.`;
  return html`<h3>Candidate themes for the year</h3><p>${words}</p>
<ol class="cards">${chosen.map((theme) => themeCard(theme, nameOf))}</ol>`;
}

const themeCard = (theme: ThemeRanking, nameOf: (area: string) => string): Html => html`<li class="card">
<h4><a href="#${anchor('theme', theme.theme)}">${theme.title}</a></h4>
<p class="meaning">${theme.meaning}</p>
${list(theme.reasons, 'reasons')}
<p class="small"><strong>${sentenceCase(theme.confidence)} confidence</strong>: ${counted(theme.count, 'authority', 'authorities')} gave data.${
  theme.weakest.length === 0 ? null : html` Weakest here: ${listText(theme.weakest.map(nameOf))}.`
}${
  theme.strongest.length === 0 ? null : html` Strongest by their own grades: ${listText(theme.strongest.map(nameOf))}.`
}</p>
</li>`;

function widestGaps(context: ReportContext): Html | null {
  const wide = context.pack.gaps
    .filter(({ verdict }) => verdict === 'more-positive' || verdict === 'harder')
    .toSorted((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0));
  if (context.pack.gaps.length === 0) return null;
  if (wide.length === 0) {
    return html`<h3>Widest gaps between self-view and figures</h3><p>No gap is wide enough to ask about.</p>`;
  }
  return html`<h3>Widest gaps between self-view and figures</h3>
<p>${sentenceCase(counted(wide.length, 'gap is', 'gaps are'))} wide enough to ask about. ${
    wide.length > mostGaps
      ? html`The widest ${countText(mostGaps)} are below; <a href="#gaps">all of them</a> follow.`
      : null
  }</p>
${list(
  wide.slice(0, mostGaps).map((gap) => gapSentence(gap, context)),
  'statements',
)}`;
}

function gapSentence(gap: Gap, context: ReportContext): Html {
  const bands = gap.indicators.map(
    ({ id, band }) => html`<a href="#${indicatorId(id)}">${context.indicatorById.get(id)?.title ?? id}</a> (${band})`,
  );
  return html`<strong>${areaLink(gap.area, context)}, ${midSentence(gap.title)}</strong>: ${verdictText[gap.verdict]}. Mean grade ${
    gap.grade === null ? 'unknown' : numberText(gap.grade, 1)
  } of 4; gap ${gap.gap === null ? '–' : signedText(gap.gap, 2)}. <span class="small">Figures: ${bands.map(
    (band, at) => (at === 0 ? band : html`; ${band}`),
  )}.</span>`;
}

function urgentFlags(context: ReportContext): Html | null {
  const { pack } = context;
  if (pack.flags.length === 0) return null;
  const urgent = pack.flags.flatMap(({ area, flags }) =>
    flags.filter(({ state, severity }) => state === 'raised' && severity === 'urgent').map((flag) => ({ area, flag })),
  );
  return html`<h3>Urgent flags</h3>${
    urgent.length === 0
      ? html`<p>No self-assessment raised an urgent flag.</p>`
      : list(
          urgent.map(({ area, flag }) => html`<strong>${areaLink(area, context)}</strong>: ${flag.sentence}`),
          'statements urgent',
        )
  }`;
}

function incomplete(context: ReportContext): Html {
  const { pack, nameOf } = context;
  const returns = pack.grades.flatMap((matrix) => {
    const missing = matrix.rows.filter(({ returned }) => !returned).map(({ area }) => nameOf(area));
    return missing.length === 0 ? [] : [html`${matrix.instrument.title}: not returned by ${listText(missing)}.`];
  });
  const insufficient = pack.grades.flatMap((matrix) =>
    matrix.rows.flatMap((row) =>
      row.cells
        .filter(({ status }) => status === 'insufficient')
        .map(({ score }) => {
          const title = matrix.columns.find((column) => column.score === score)?.title ?? score;
          return html`${nameOf(row.area)}: too few answers to grade ${midSentence(title)}.`;
        }),
    ),
  );
  const partial = pack.indicators.filter(({ regional }) => regional.missing.length > 0);
  const missing = pack.quality.missing.reduce((sum, { count }) => sum + count, 0);
  const figures = [
    ...(missing === 0
      ? []
      : [html`${sentenceCase(counted(missing, 'figure is', 'figures are'))} missing or suppressed; each says why.`]),
    ...(partial.length === 0
      ? []
      : [
          html`The regional value of ${counted(partial.length, 'indicator')} lacks an authority: ${partial.map(
            ({ id, title }, at) => html`${at === 0 ? null : '; '}<a href="#${indicatorId(id)}">${title}</a>`,
          )}.`,
        ]),
  ];
  const all = [...returns, ...insufficient, ...figures];
  return html`<h3>What is not complete</h3>${all.length === 0 ? html`<p>Everything that was asked for is here.</p>` : list(all, 'statements')}`;
}
