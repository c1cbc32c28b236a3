import { type Fragment, type Html, html } from './html.js';
import type { ReportContext } from './report-context.js';

/** A section of the page: landmark, heading, lead sentence. */
export const section = (options: {
  readonly id: string;
  readonly title: string;
  readonly lead?: Fragment;
  readonly className?: string;
  readonly body: Fragment;
}): Html => html`<section class="section ${options.className ?? ''}" id="${options.id}" aria-labelledby="${options.id}-heading">
<div class="section-head">
<h2 id="${options.id}-heading">${options.title}</h2>
${options.lead === undefined ? null : html`<p class="lead">${options.lead}</p>`}
</div>
${options.body}
<p class="to-contents"><a href="#contents">Back to contents</a></p>
</section>
`;

/** Small and at the top of every section that shows made-up answers: a page torn out of the pack still says so. */
export const inventedNote = ({ pack }: ReportContext): Html | null =>
  pack.invented === null ? null : html`<p class="invented"><strong>Demonstration.</strong> ${pack.invented}</p>`;

export const list = (items: readonly Fragment[], className = 'plain'): Html | null =>
  items.length === 0 ? null : html`<ul class="${className}">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

export const areaLink = (area: string, context: ReportContext): Html =>
  html`<a href="#${areaId(area)}">${context.nameOf(area)}</a>`;

export const areaId = (area: string): string => `authority-${area.replace(/[^A-Za-z0-9-]/g, '_')}`;
export const indicatorId = (id: string): string => `indicator-${id.replace(/[^A-Za-z0-9-]/g, '_')}`;
