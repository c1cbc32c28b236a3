import type { ExplanationNode, ExplanationTree } from '@plumbline/core';
import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.js';
import { explanationHtml } from './explanation-html.js';
import { explanationStyles } from './explanation-styles.js';

const node = (more: Partial<ExplanationNode>): ExplanationNode => ({
  kind: 'input',
  id: null,
  text: 'An item',
  language: null,
  detail: null,
  children: [],
  ...more,
});

const tree = (more: Partial<ExplanationTree> = {}): ExplanationTree => ({
  language: 'cy',
  isReviewed: false,
  note: 'Heb ei adolygu',
  invented: '',
  instrument: { id: 'mine', version: '1.0.0', title: 'Mine' },
  heading: 'Sut',
  summary: ['Un.', 'Dau.'],
  root: node({
    kind: 'score',
    text: 'Overall',
    detail: 'Good',
    children: [
      node({
        kind: 'inputs',
        text: 'Inputs',
        children: [
          node({ language: 'en', detail: 'Good' }),
          node({ kind: 'score', text: 'Behind', children: [node({})] }),
        ],
      }),
    ],
  }),
  ...more,
});

test('a heading of the level asked for, the prose, then nested lists', () => {
  expect(explanationHtml(tree(), { headingLevel: 3 })).toBe(`<section class="explanation" lang="cy">
<h3>Sut</h3>
<p class="explanation-note">Heb ei adolygu</p>
<div class="explanation-summary">
<p>Un.</p>
<p>Dau.</p>
</div>
<ul class="explanation-tree">
<li class="explanation-score"><details open><summary><span class="explanation-text">Overall:</span> <span class="explanation-detail">Good</span></summary>
<ul>
<li class="explanation-inputs"><details open><summary><span class="explanation-text">Inputs</span></summary>
<ul>
<li class="explanation-input"><span class="explanation-text" lang="en">An item:</span> <span class="explanation-detail">Good</span></li>
<li class="explanation-score"><details><summary><span class="explanation-text">Behind</span></summary>
<ul>
<li class="explanation-input"><span class="explanation-text">An item</span></li>
</ul>
</details></li>
</ul>
</details></li>
</ul>
</details></li>
</ul>
</section>
`);
});

test('nothing that stands in an instrument becomes markup', () => {
  const evil = '"><script>alert(1)</script>\'&';
  const html = explanationHtml(
    tree({
      language: evil,
      heading: evil,
      summary: [evil],
      note: evil,
      root: node({ text: evil, detail: evil, language: evil }),
    }),
  );
  expect(html).not.toContain('<script');
  expect(html.match(/&lt;script&gt;/g)).toHaveLength(7);
  expect(html).not.toMatch(/lang="[^"]*"[^ >]/);
});

test('a policy without inline script or style allows it', () => {
  expect(explanationHtml(tree())).not.toMatch(/ style=| on[a-z]+=|<style|<script/);
  expect(explanationStyles).not.toMatch(/url\(|@import|<\//);
});

test.each([
  { name: 'an override of direction', text: 'Chair\u202e is', want: 'Chair\ufffd is' },
  { name: 'an isolate', text: '\u2067Chair', want: '\ufffdChair' },
  { name: 'NUL and escape', text: 'a\0b\u001b[31m', want: 'a\ufffdb\ufffd[31m' },
  { name: 'half a character', text: 'a\ud83d b', want: 'a\ufffd b' },
  { name: 'words of every kind', text: 'Tŷ\u00a0\u{1f600} שלום\u200f\n\t', want: 'Tŷ\u00a0\u{1f600} שלום\u200f\n\t' },
])('$name in a text', ({ text, want }) => {
  expect(escapeHtml(text)).toBe(want);
});
