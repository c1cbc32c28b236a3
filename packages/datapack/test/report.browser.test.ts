/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DataPack } from '../src/index.js';
import { renderReport } from '../src/report/render-report.js';
import { launchBrowser } from './browser.js';
import { chartTextCollisions, chartTextOutside, outsideTheScreen, smallestChartText } from './browser-probes.js';
import { fixturePack } from './fixture/fixture-pack.js';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const addressOf = (file: string) => pathToFileURL(join(folder, file)).href;
const address = addressOf('index.html');

/** One of each kind of indicator, theme and authority: axe takes a minute over the whole page and learns nothing more. */
const excerpt: DataPack = {
  ...fixturePack,
  indicators: fixturePack.indicators.filter(({ id }) =>
    ['cin-rate', 'reref-pct', 'cpp-count', 'cpp-end-2y', 'cla-sdq', 'audits-good'].includes(id),
  ),
  gaps: fixturePack.gaps.filter(({ theme }) => ['front-door', 'voice', 'assess-plan'].includes(theme)),
};
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };
const narrow = { viewport: { width: 320, height: 640 } };

let browser: Browser;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), (await renderReport(fixturePack))['index.html']);
  writeFileSync(join(folder, 'excerpt.html'), (await renderReport(excerpt))['index.html']);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open<T>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
  file = 'index.html',
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    await page.goto(addressOf(file));
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Folded parts are opened: what is hidden cannot be judged. The page itself has no script, the test has. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));

test.each([
  { name: 'desktop', options: desktop },
  { name: 'phone', options: phone },
])(
  'axe finds no violation of WCAG 2.2 A or AA at $name width',
  async ({ options }) => {
    const violations = await open(
      options,
      async (page) => {
        await unfold(page);
        const { violations: found } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        return found.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 160))
              .join(' | ')}`,
        );
      },
      'excerpt.html',
    );
    expect(violations).toEqual([]);
  },
  180_000,
);

test.each([
  { name: '1280', options: desktop },
  { name: '390', options: phone },
  { name: '320', options: narrow },
])(
  'nothing but a table region scrolls sideways at $name pixels',
  async ({ options }) => {
    const outside = await open(options, async (page) => {
      await unfold(page);
      return page.evaluate<readonly string[]>(outsideTheScreen);
    });
    expect(outside).toEqual([]);
  },
  60_000,
);

test('text in charts is at least 12 pixels high on a phone', async () => {
  const smallest = await open({ viewport: { width: 375, height: 700 } }, (page) =>
    page.evaluate<number>(smallestChartText),
  );
  expect(smallest).toBeGreaterThanOrEqual(12);
}, 60_000);

test.each([
  { name: 'beyond its edge', probe: chartTextOutside },
  { name: 'over another', probe: chartTextCollisions },
])(
  'no word in a chart runs $name',
  async ({ probe }) => {
    expect(await open(desktop, (page) => page.evaluate<readonly string[]>(probe))).toEqual([]);
  },
  60_000,
);

test('the keyboard reaches the skip link first, then the main content, and every scrolling table', async () => {
  await open(phone, async (page) => {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Skip to the main content');
    expect((await focused.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('id')).toBe('main');
    await page.locator('#rug .scroll').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('#rug .scroll').evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
    expect(await page.locator('.scroll').count()).toBe(
      await page.locator('.scroll[tabindex="0"][role="region"][aria-labelledby]').count(),
    );
  });
}, 60_000);

test('heading levels never skip', async () => {
  const levels = await open(desktop, (page) =>
    page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1)))),
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
}, 60_000);

test('without JavaScript it looks the same, asks for nothing and breaks no policy', async () => {
  const shot = (javaScriptEnabled: boolean) =>
    open({ ...desktop, javaScriptEnabled }, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('request', (request) => complaints.push(request.url()));
      await page.reload();
      const picture = await page.screenshot();
      return { picture: picture.toString('base64'), complaints };
    });
  const [on, off] = [await shot(true), await shot(false)];
  expect(off.picture === on.picture).toBe(true);
  expect(on.complaints.filter((text) => text !== address && !text.startsWith('data:'))).toEqual([]);
}, 60_000);

test('it prints: pages on A4, the rug and the grades on A3 across', async () => {
  const pdf = await open(desktop, (page) => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  );
  expect(new Set(boxes)).toEqual(new Set(['595x842', '1191x842']));
  expect(boxes.filter((box) => box === '1191x842').length).toBeGreaterThanOrEqual(3);
}, 120_000);
