import type { Authority } from '../../data-pack.js';
import { type Html, html } from '../html.js';
import { sentenceCase } from '../number-text.js';
import type { ReportContext } from '../report-context.js';
import { list } from '../section.js';
import { flagsOf, kindOf, type PackFlag, severityTag } from './flags.js';

/** The flags of one authority: the grave ones open, the rest folded. */
export function flagList({ code }: Authority, context: ReportContext): Html | null {
  if (context.pack.flags.length === 0) return null;
  const flags = flagsOf(code, context);
  const of = (kind: ReturnType<typeof kindOf>) => flags.filter((flag) => kindOf(flag) === kind);
  const grave = [...of('urgent'), ...of('concern')];
  const rest = [...of('attention'), ...of('info'), ...of('unknown')];
  return html`<div class="flags"><h4>Flags</h4>${
    grave.length === 0
      ? html`<p class="muted">None urgent or of concern.</p>`
      : html`<ul class="flag-list">${flagGroups(grave)}</ul>`
  }${
    rest.length === 0
      ? null
      : html`<details class="more"><summary>${rest.length} more: for attention, for information, or cannot be told</summary><ul class="flag-list">${flagGroups(rest)}</ul></details>`
  }</div>`;
}

/** One entry a kind of flag, with what raised it: a rule that fires forty times is named once. */
function flagGroups(flags: readonly PackFlag[]): readonly Html[] {
  const groups = new Map<string, PackFlag[]>();
  for (const flag of flags) {
    const key = `${kindOf(flag)} ${flag.title}`;
    groups.set(key, [...(groups.get(key) ?? []), flag]);
  }
  return [...groups.values()].map(flagGroup);
}

function flagGroup(group: readonly PackFlag[]): Html {
  const [first] = group;
  if (first === undefined) return html``;
  const tag =
    kindOf(first) === 'unknown'
      ? html`<span class="severity severity-unknown">? Cannot tell</span>`
      : severityTag(first.severity);
  return group.length === 1
    ? html`<li>${tag} <strong>${first.title}.</strong> ${causeOf(first)}</li>`
    : html`<li>${tag} <strong>${first.title}</strong>, ${group.length} times ${list(group.map(causeOf), 'flag-causes')}</li>`;
}

/** The sentence without the title, where it begins with it: the title stands before it already. */
function causeOf({ title, sentence }: PackFlag): string {
  if (!sentence.startsWith(title)) return sentence;
  const cause = sentence.slice(title.length).replace(/^[\s:.,]+/, '');
  return cause === '' ? sentence : sentenceCase(cause);
}
