/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { compile, explanationTree, score, whatWouldChange } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../datapack/test/browser.js';
import { explanationHtml, explanationStyles } from '../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'explanation-'));
const pages = ['overall', 'leadership', 'theme:voice'].flatMap((id) =>
  ['en', 'cy'].map((language) => ({ id, language })),
);
const fileOf = (id: string, language: string) => `${id.replace(':', '-')}-${language}.html`;
const styleHash = createHash('sha256').update(explanationStyles, 'utf8').digest('base64');

const pageOf = (id: string, language: string): string => {
  const compiled = compile(documents['https://schemas.plumbline.example/instruments/la/1.0.0.json'], { documents });
  const file = new URL('../../../examples/region-east/responses/la/E06000033.json', import.meta.url);
  const { answers } = JSON.parse(readFileSync(file, 'utf8')).views[0];
  if (!compiled.ok) throw new Error('The instrument is not sound.');
  const result = score(compiled.value, answers);
  const changes = whatWouldChange(compiled.value, answers, id);
  if (!result.ok || !changes.ok) throw new Error('The answers cannot be read.');
  const tree = explanationTree(compiled.value, result.value, id, language, { changes: changes.value });
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>An explanation</title><style>${explanationStyles}</style></head>
<body><main>${explanationHtml(tree, { headingLevel: 1 })}</main></body></html>`;
};

let browser: Browser;
beforeAll(async () => {
  for (const { id, language } of pages) writeFileSync(join(folder, fileOf(id, language)), pageOf(id, language));
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

async function open<T>(file: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(join(folder, file)).href);
    const found = await look(page);
    expect(complaints).toEqual([]);
    return found;
  } finally {
    await context.close();
  }
}

const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));

test.each(
  pages.flatMap((page) => [desktop, phone].map((options) => ({ ...page, options, width: options.viewport.width }))),
)(
  'axe finds nothing: $id in $language at $width',
  async ({ id, language, options }) => {
    const violations = await open(fileOf(id, language), options, async (page) => {
      await unfold(page);
      const { violations: found } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return found.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html.slice(0, 160)}`);
    });
    expect(violations).toEqual([]);
  },
  120_000,
);

test('nothing runs out of a narrow screen', async () => {
  const width = await open(fileOf('overall', 'cy'), { viewport: { width: 320, height: 640 } }, async (page) => {
    await unfold(page);
    return page.evaluate<number>('document.documentElement.scrollWidth');
  });
  expect(width).toBeLessThanOrEqual(320);
}, 180_000);

test('the keyboard opens what is behind a score, without JavaScript', async () => {
  const options = { ...desktop, javaScriptEnabled: false };
  await open(fileOf('overall', 'en'), options, async (page) => {
    const behind = page.locator('details:not([open])').first();
    await behind.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').evaluate((summary) => summary.parentElement?.hasAttribute('open'))).toBe(true);
    await page.keyboard.press('Space');
    expect(await page.locator(':focus').evaluate((summary) => summary.parentElement?.hasAttribute('open'))).toBe(false);
  });
}, 180_000);

test('it prints open', async () => {
  const heights = await open(fileOf('overall', 'en'), desktop, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const closed = page.locator('details:not([open]) > ul > li');
    return closed.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  });
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThan(0);
}, 180_000);
