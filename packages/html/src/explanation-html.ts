import type { ExplanationNode, ExplanationTree } from '@plumbline/core';
import { escapeHtml } from './escape-html.js';

export interface ExplanationOptions {
  /** Level of the heading, so that it fits the page around it: 1 to 5. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
}

/**
 * An explanation as HTML to put into a page: a heading, the prose, then nested lists in which what has more behind it is a
 * `details` that opens by itself with a keyboard and without JavaScript. Every state stands in words, so that nothing
 * hangs on colour; words in another language than the rest are marked so. All text is escaped; there is no script and no
 * style in it, only classes (`explanationStyles` has a sheet for them).
 */
export function explanationHtml(tree: ExplanationTree, { headingLevel = 2 }: ExplanationOptions = {}): string {
  const heading = `h${headingLevel}`;
  const note = tree.note === null ? '' : `<p class="explanation-note">${escapeHtml(tree.note)}</p>\n`;
  const summary = tree.summary.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>\n`).join('');
  return `<section class="explanation" lang="${escapeHtml(tree.language)}">
<${heading}>${escapeHtml(tree.heading)}</${heading}>
${note}<div class="explanation-summary">
${summary}</div>
<ul class="explanation-tree">
${item(tree.root, 0)}</ul>
</section>
`;
}

/** The score and all its parts lie open; whole scores behind it open when asked to. */
const isOpen = ({ kind }: ExplanationNode, depth: number): boolean => depth === 0 || kind !== 'score';

function item(node: ExplanationNode, depth: number): string {
  const words = `${text(node)}${detail(node)}`;
  const kind = `explanation-${node.kind}`;
  if (node.children.length === 0) return `<li class="${kind}">${words}</li>\n`;
  const children = node.children.map((child) => item(child, depth + 1)).join('');
  const open = isOpen(node, depth) ? ' open' : '';
  return `<li class="${kind}"><details${open}><summary>${words}</summary>
<ul>
${children}</ul>
</details></li>
`;
}

const text = ({ text: words, language, detail: more }: ExplanationNode): string => {
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  return `<span class="explanation-text"${lang}>${escapeHtml(words)}${more === null || /[.:]$/.test(words) ? '' : ':'}</span>`;
};

const detail = ({ detail: words }: ExplanationNode): string =>
  words === null ? '' : ` <span class="explanation-detail">${escapeHtml(words)}</span>`;
