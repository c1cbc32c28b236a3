import type { AnswerState } from '@plumbline/core';
import type { GradeMatrix } from '../../data-pack.js';
import { sectionTitle } from '../contents.js';
import { anchor, type Html, html } from '../html.js';
import { missingReasonText } from '../missing-reason.js';
import { counted, sentenceCase } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { inventedNote, list, section } from '../section.js';
import { scrollTable } from '../table.js';

const states: readonly (readonly [AnswerState, string])[] = [
  ['answered', 'Answered'],
  ['unanswered', 'Not answered'],
  ['not-applicable', 'Does not apply'],
  ['not-known', 'Not known'],
  ['declined', 'Declined'],
  ['hidden', 'Not asked'],
];

/** What is missing, and what was wrong with what came. */
export function quality(context: ReportContext): Html {
  const { pack } = context;
  return section({
    id: 'quality',
    title: sectionTitle('quality'),
    body: html`${pack.grades.length > 0 ? inventedNote(context) : null}
${pack.grades.map((matrix) => completeness(matrix, context))}
<h3>Figures that are missing</h3>
${
  pack.quality.missing.length === 0
    ? html`<p>None.</p>`
    : list(
        pack.quality.missing.map(
          ({ reason, count }) => html`${sentenceCase(counted(count, 'figure'))}: ${missingReasonText[reason]}.`,
        ),
      )
}
<h3>Found while reading</h3>
${issues(context)}`,
  });
}

const completeness = (matrix: GradeMatrix, context: ReportContext): Html => html`<h3>${matrix.instrument.title}</h3>
${scrollTable({
  id: anchor('complete', matrix.instrument.id),
  caption: html`${matrix.instrument.title} (version ${matrix.instrument.version}): answers by state`,
  className: 'twin',
  head: html`<tr><th scope="col" class="first">Authority</th><th scope="col">Returned</th>${states.map(([, title]) => html`<th scope="col" class="number">${title}</th>`)}</tr>`,
  body: matrix.rows.map(
    (row) =>
      html`<tr><th scope="row" class="first">${context.nameOf(row.area)}</th><td>${row.returned ? 'yes' : html`<strong>no</strong>`}</td>${states.map(
        ([state]) => html`<td class="number">${row.returned ? row.states[state] : '–'}</td>`,
      )}</tr>`,
  ),
})}`;

function issues({ pack }: ReportContext): Html {
  const found = pack.quality.issues;
  if (found.length === 0) return html`<p>Nothing was wrong with what was read.</p>`;
  return scrollTable({
    id: 'issues-caption',
    caption: html`${sentenceCase(counted(found.length, 'issue'))} found`,
    className: 'twin',
    head: html`<tr><th scope="col" class="first">File</th><th scope="col">What was found</th><th scope="col">How to mend it</th></tr>`,
    body: found.map(
      ({ file, message, fix }) =>
        html`<tr><th scope="row" class="first">${file}</th><td>${message}</td><td>${fix}</td></tr>`,
    ),
  });
}
