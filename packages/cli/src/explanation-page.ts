import { createHash } from 'node:crypto';
import type { ExplanationTree } from '@plumbline/core';
import { escapeHtml, explanationHtml, explanationStyles } from '@plumbline/html';

const styles = `body{margin:0;background:#fff;font:1.0625rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.explanation-page{max-width:60rem;margin:0 auto;padding:1.5rem}
.explanation-of{margin:0 0 .5rem;color:#46525d}
@page{size:A4;margin:16mm 15mm}
@media print{.explanation-page{padding:0;font-size:10.5pt}}
${explanationStyles}`;

const styleHash = createHash('sha256').update(styles, 'utf8').digest('base64');

/** No script, no request, and no style but ours: the page may be mailed, filed or served anywhere. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** A page of its own around an explanation. `lines` say what it is of, and that answers are invented where they are. */
export const explanationPage = (tree: ExplanationTree, lines: readonly string[]): string => `<!doctype html>
<html lang="${escapeHtml(tree.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(tree.heading)} – ${escapeHtml(tree.instrument.title)}</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<main class="explanation-page">
${lines.map((line) => `<p class="explanation-of">${escapeHtml(line)}</p>\n`).join('')}${explanationHtml(tree, { headingLevel: 1 })}</main>
</body>
</html>
`;
