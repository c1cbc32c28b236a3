import { type Fragment, type Html, html } from './html.js';

/**
 * A table that scrolls inside itself when the screen is too narrow, so that the page never does. The frame can be
 * reached with the keyboard and is named by the caption.
 *
 * @param caption Plain words; `hint` stands under them.
 */
export const scrollTable = (options: {
  readonly id: string;
  readonly caption: Fragment;
  readonly hint?: Fragment;
  readonly className?: string;
  readonly head: Fragment;
  readonly body: Fragment;
}): Html => html`<div class="scroll ${options.className ?? ''}" role="region" tabindex="0" aria-labelledby="${options.id}">
<table class="${options.className ?? ''}">
<caption><span class="caption-words"><span id="${options.id}" class="caption">${options.caption}</span>${
  options.hint === undefined ? null : html` <span class="caption-hint">${options.hint}</span>`
}</span></caption>
<thead>${options.head}</thead>
<tbody>${options.body}</tbody>
</table>
</div>`;

/** Long authority names may break where a person would break them, so that eleven columns fit. */
export function breakable(name: string): Html {
  return html`${name
    .split(/(?<=[a-z]{4})(?=(?:shire|borough|hampton|minster|castle)\b)/)
    .map((part, at) => (at === 0 ? html`${part}` : html`&shy;${part}`))}`;
}
