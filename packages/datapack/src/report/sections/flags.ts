import type { AuthorityFlags } from '../../data-pack.js';
import { sectionTitle } from '../contents.js';
import { type Html, html } from '../html.js';
import type { ReportContext } from '../report-context.js';
import { areaId, inventedNote, section } from '../section.js';
import { scrollTable } from '../table.js';

export type PackFlag = AuthorityFlags['flags'][number];
type Severity = PackFlag['severity'];

const severities: readonly Severity[] = ['urgent', 'concern', 'attention', 'info'];

const severityText: { readonly [severity in Severity]: string } = {
  urgent: 'Urgent',
  concern: 'Concern',
  attention: 'Attention',
  info: 'For information',
};

const severityMark: { readonly [severity in Severity]: string } = {
  urgent: '!!',
  concern: '!',
  attention: '•',
  info: 'i',
};

export const severityTag = (severity: Severity): Html =>
  html`<span class="severity severity-${severity}"><span aria-hidden="true">${severityMark[severity]}</span> ${severityText[severity]}</span>`;

/** How many flags of each severity, by authority. The flags themselves stand with the authority. */
export function flags(context: ReportContext): Html | null {
  const { pack } = context;
  if (pack.flags.length === 0) return null;
  const kinds = ([...severities, 'unknown'] as const).map((kind) => ({
    kind,
    count: (area: string) => flagsOf(area, context).filter((flag) => kindOf(flag) === kind).length,
  }));
  return section({
    id: 'flags',
    title: sectionTitle('flags'),
    lead: 'A flag is raised by a rule of the instrument. Each is set out with its authority; follow the name.',
    body: html`${inventedNote(context)}
${scrollTable({
  id: 'flags-caption',
  caption: 'Flags raised, by authority and severity',
  className: 'flag-table',
  head: html`<tr><th scope="col" class="first">Authority</th>${kinds.map(
    ({ kind }) => html`<th scope="col" class="number">${kind === 'unknown' ? 'Cannot tell' : severityText[kind]}</th>`,
  )}</tr>`,
  body: pack.authorities.map(
    ({ code, name }) =>
      html`<tr><th scope="row" class="first"><a href="#${areaId(code)}">${name}</a></th>${kinds.map(
        ({ kind, count }) => {
          const found = count(code);
          return html`<td class="number${found === 0 ? ' zero' : ` has-${kind}`}">${found}</td>`;
        },
      )}</tr>`,
  ),
})}`,
  });
}

export const kindOf = (flag: PackFlag): Severity | 'unknown' | 'clear' =>
  flag.state === 'raised' ? flag.severity : flag.state;

export const flagsOf = (area: string, { pack }: ReportContext): readonly PackFlag[] =>
  pack.flags.filter((one) => one.area === area).flatMap((one) => one.flags);
