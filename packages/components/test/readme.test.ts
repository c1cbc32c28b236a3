import { readFileSync } from 'node:fs';
import { compile } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { expect, test } from 'vitest';
import { host } from './gallery.js';
import { pageAsHtml } from './readme-example.js';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

const lscb = 'https://schemas.plumbline.example/instruments/lscb/1.0.0.json';

test('the README shows the example that is run here', () => {
  expect(read('../README.md')).toContain(read('./readme-example.tsx').trim());
  const compiled = compile(documents[lscb], { documents });
  if (!compiled.ok) throw new Error('LSCB compiles.');
  const html = pageAsHtml(compiled.value, 'governance', { governance: { chairIndependent: { grade: 'good' } } }, host);
  expect(html).toContain('<h1 class="govuk-heading-l">Governance, chair and membership</h1>');
  expect(html.match(/<input[^>]* checked[^>]*>/g)).toEqual([expect.stringContaining('value="good"')]);
});

test('every class of our own that components set is told in the README', () => {
  const built = read('../dist/preact/index.js');
  const classes = new Set([...built.matchAll(/plumbline-[a-z_-]+/g)].map(([name]) => name));
  expect([...classes].filter((name) => !read('../README.md').includes(`\`${name}\``))).toEqual([]);
});
