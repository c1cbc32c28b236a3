import type { GradeCell, GradeMatrix } from '../../data-pack.js';
import { sectionTitle } from '../contents.js';
import { gradeMark, gradeTitle, gradeTone, isDeclaredOtherwise, possibleText, shareText } from '../grade-text.js';
import { anchor, type Html, html } from '../html.js';
import { shapeMark, toneShape } from '../marks.js';
import type { ReportContext } from '../report-context.js';
import { inventedNote, section } from '../section.js';
import { breakable, scrollTable } from '../table.js';

/** Grades by section and authority, one table an instrument, with the reasons under it. */
export function gradeMatrices(context: ReportContext): Html | null {
  const { pack } = context;
  if (pack.grades.length === 0) return null;
  return section({
    id: 'grades',
    title: sectionTitle('grades'),
    className: 'wide-page',
    lead: 'The grade that each section’s answers add up to, after the rules that hold it down. What an authority declared itself is shown where it differs.',
    body: html`${inventedNote(context)}${pack.grades.map((matrix) => oneMatrix(matrix, context))}`,
  });
}

function oneMatrix(matrix: GradeMatrix, context: ReportContext): Html {
  const id = anchor('grades', matrix.instrument.id);
  return html`<div class="matrix-block">
<h3 id="${id}">${matrix.instrument.title}</h3>
<ul class="key inline-key">${matrix.bands.map((band) => html`<li>${gradeMark(matrix, band)}</li>`)}
<li><span class="chip">capped</span> a rule holds the grade down</li>
<li><span class="chip">too few answers</span> and what they still allow</li></ul>
${scrollTable({
  id: `${id}-caption`,
  caption: html`${matrix.instrument.title}: grades by section and authority`,
  className: 'matrix',
  head: html`<tr><th scope="col" class="first">Section</th>${matrix.rows.map(
    (row) => html`<th scope="col">${breakable(context.nameOf(row.area))}</th>`,
  )}</tr>`,
  body: html`${matrix.columns.map(
    ({ score, title, isOverall }) =>
      html`<tr${isOverall ? html` class="overall"` : null}><th scope="row" class="first">${title}</th>${matrix.rows.map(
        (row) =>
          gradeCell(
            matrix,
            row.cells.find((cell) => cell.score === score),
          ),
      )}</tr>`,
  )}<tr class="answered"><th scope="row" class="first">Items answered</th>${matrix.rows.map(
    (row) =>
      html`<td>${row.returned ? html`${row.answered} of ${row.items}` : html`<span class="muted">none</span>`}</td>`,
  )}</tr>`,
})}
${reasons(matrix, context)}
</div>`;
}

function gradeCell(matrix: GradeMatrix, cell: GradeCell | undefined): Html {
  if (cell === undefined || cell.status === 'not-returned') return html`<td class="missing">not returned</td>`;
  if (cell.status === 'not-applicable') return html`<td class="missing">does not apply</td>`;
  const possible = possibleText(matrix, cell);
  if (cell.status === 'insufficient' || cell.band === null) {
    return html`<td class="missing">too few answers${possible === null ? null : html`<span class="note">${possible}</span>`}</td>`;
  }
  const tone = gradeTone(matrix, cell.band);
  return html`<td class="tone-${tone}">${shapeMark(toneShape[tone])} <span class="word">${cell.title ?? gradeTitle(matrix, cell.band)}</span>${
    cell.isCapped ? html`<span class="note"><strong>capped</strong></span>` : null
  }${isDeclaredOtherwise(cell) && cell.declared !== null ? html`<span class="note">declared ${gradeTitle(matrix, cell.declared)}</span>` : null}</td>`;
}

function reasons(matrix: GradeMatrix, context: ReportContext): Html {
  const groups = matrix.rows
    .filter(({ returned }) => returned)
    .map((row) => {
      const told = matrix.columns.flatMap((column) => {
        const cell = row.cells.find(({ score }) => score === column.score);
        return cell === undefined || cell.because.length === 0 ? [] : [{ column, cell }];
      });
      return html`<section class="reason-group"><h4>${context.nameOf(row.area)}</h4><dl class="because">${told.map(
        ({ column, cell }) =>
          html`<dt>${column.title}${cell.coverage === null ? null : html` <span class="muted">${shareText(cell.coverage)} answered</span>`}</dt><dd>${cell.because.map((sentence) => html`${sentence} `)}</dd>`,
      )}</dl></section>`;
    });
  return html`<details class="more"><summary>Why each grade is what it is: ${matrix.instrument.title}</summary><div class="reason-groups">${groups}</div></details>`;
}
