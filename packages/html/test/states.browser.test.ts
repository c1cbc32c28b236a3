/// <reference lib="dom" />
import { compile } from '@plumbline/core';
import { view, welsh } from '@plumbline/core/view';
import { documents } from '@plumbline/schemas';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { launchBrowser } from '../../datapack/test/browser.js';
import { axeFindings } from './axe.js';
import { intendedAnswers } from './intended-answers.js';
import { policy, type ServedForm, serveForm } from './serve-form.js';
import { watch } from './watch.js';

const published = (id: string) => {
  const compiled = compile(documents[`https://schemas.plumbline.example/instruments/${id}/1.0.0.json`], { documents });
  if (!compiled.ok) throw new Error('The instrument is not sound.');
  return compiled.value;
};

let browser: Browser;
let gallery: ServedForm;
let board: ServedForm;
beforeAll(async () => {
  browser = await launchBrowser();
  gallery = await serveForm(formGallery);
  board = await serveForm(published('lscb'));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
  await board?.close();
});

const desktop = { viewport: { width: 1280, height: 900 } };

async function open<T>(address: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(address);
    const found = await look(page);
    expect(complaints).toEqual([]);
    return found;
  } finally {
    await context.close();
  }
}

const answers = intendedAnswers(formGallery);

/** Everything that can be wrong with a page at once. */
const wrong = {
  ...answers,
  plain: {
    ...(answers.plain as object),
    line: 'x',
    email: 'nobody',
    link: 'nowhere',
    money: -1,
    share: 120,
    names: ['a', 'a'],
  },
  staff: [{ role: 'Same', inPost: 1, vacant: 5 }, { role: 'Same' }],
};

/** Nothing is answered but what a page of the form hangs on. */
const drafts = {
  empty: { answers: { first: 'yes' } },
  filled: { answers },
  errors: {
    answers: wrong,
    typed: { '/plain/people': 'about six', '/plain/day-day': '31', '/plain/day-month': '', '/plain/day-year': '' },
  },
};

const formPages = ['first', 'plain', 'board', 'board/inner', 'staff', 'visits', 'last'];
const otherPages = ['', 'check', 'print', 'done'];

/** Sends a page as it stands. */
const send = async (page: Page) => {
  await Promise.all([
    page.waitForEvent('load'),
    page
      .getByRole('button', { name: /^(Save and continue|Cadw a pharhau)/ })
      .last()
      .click(),
  ]);
};

const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));

describe('axe finds nothing', () => {
  test.each([
    { name: 'empty', draft: drafts.empty, language: 'en', options: desktop },
    { name: 'filled', draft: drafts.filled, language: 'en', options: desktop },
    { name: 'errors', draft: drafts.errors, language: 'en', options: desktop },
    { name: 'filled in Welsh', draft: drafts.filled, language: 'cy', options: desktop },
    {
      name: 'errors at 320 pixels',
      draft: drafts.errors,
      language: 'en',
      options: { viewport: { width: 320, height: 640 } },
    },
    {
      name: 'filled in forced colours',
      draft: drafts.filled,
      language: 'en',
      options: { ...desktop, forcedColors: 'active' as const },
    },
    {
      name: 'filled at 400 % (320 by 256)',
      draft: drafts.filled,
      language: 'en',
      options: { viewport: { width: 320, height: 256 } },
    },
  ])(
    '$name',
    async ({ name, draft, language, options }) => {
      const found: Record<string, readonly string[]> = {};
      await open(`${gallery.address}/${language}`, options, async (page) => {
        for (const path of [...otherPages, ...formPages.map((key) => `form/${key}`)]) {
          gallery.begin(draft);
          await page.goto(`${gallery.address}/${language}/${path}`);
          if (name.startsWith('errors') && path.startsWith('form/')) await send(page);
          await unfold(page);
          const findings = await axeFindings(page);
          if (findings.length > 0) found[path] = findings;
          if (options.viewport.width <= 320)
            expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320]);
        }
      });
      expect(found).toEqual({});
    },
    300_000,
  );

  test('a whole section of LSCB, and its task list', async () => {
    board.begin({ answers: {} });
    const found = await open(`${board.address}/en/form/governance`, desktop, async (page) => {
      const section = await axeFindings(page);
      await page.goto(`${board.address}/en`);
      return [...section, ...(await axeFindings(page))];
    });
    expect(found).toEqual([]);
  }, 180_000);
});

test('the errors page tells every error, and each leads to a control of the page', async () => {
  gallery.begin(drafts.errors);
  await open(`${gallery.address}/en/form/plain`, desktop, async (page) => {
    await page.locator('[name="/plain/people"]').fill('about six');
    await send(page);
    const links = page.locator('.govuk-error-summary a');
    expect(await links.count()).toBeGreaterThanOrEqual(5);
    for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
      expect([href, await page.locator(`[id="${href.slice(1)}"]`).count()]).toEqual([href, 1]);
  });
}, 180_000);

test.each(['lscb', 'la'])(
  'no page of %s scrolls sideways at 320 pixels',
  async (id) => {
    const compiled = published(id);
    const answers = intendedAnswers(compiled);
    const served = await serveForm(compiled);
    served.begin({ answers });
    const { contents } = view(compiled, { answers }, { words: welsh, tell: 'nothing' });
    const wide: string[] = [];
    try {
      await open(`${served.address}/cy`, { viewport: { width: 320, height: 640 } }, async (page) => {
        for (const path of ['', 'check', ...contents.map(({ key }) => `form/${key}`)]) {
          await page.goto(`${served.address}/cy/${path}`);
          await unfold(page);
          if ((await page.evaluate('document.documentElement.scrollWidth')) !== 320) wide.push(path);
        }
      });
    } finally {
      await served.close();
    }
    expect(wide).toEqual([]);
  },
  120_000,
);

describe('the strictest policy', () => {
  test('allows every page, and what a text might become is never run', async () => {
    const evil = '"><img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
    gallery.begin({
      answers: { plain: { line: evil, block: `</textarea>${evil}` }, staff: [{ role: evil }], last: evil },
    });
    const context = await browser.newContext(desktop);
    try {
      const page = await context.newPage();
      const complaints = watch(page);
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(violatedDirective));
      });
      for (const path of ['', 'form/plain', 'form/staff', 'form/last', 'check', 'print']) {
        const response = await page.goto(`${gallery.address}/en/${path}`);
        expect(response?.headers()['content-security-policy']).toBe(policy);
        expect(await page.title()).not.toBe('owned');
        expect(await page.locator('img, script, [style], style').count()).toBe(0);
      }
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }, 180_000);

  test('would be told if it were broken', async () => {
    const context = await browser.newContext(desktop);
    try {
      const page = await context.newPage();
      const complaints = watch(page);
      await page.goto(`${gallery.address}/en`);
      await page.evaluate("document.body.setAttribute('style', 'color: red')");
      await expect.poll(() => complaints.length).toBeGreaterThan(0);
    } finally {
      await context.close();
    }
  }, 180_000);
});

test('everything reachable by keyboard shows that it has the focus, in an order that follows the page', async () => {
  gallery.begin(drafts.empty);
  await open(`${gallery.address}/en/form/plain`, { ...desktop, javaScriptEnabled: false }, async (page) => {
    const places: number[] = [];
    for (let times = 0; times < 60; times += 1) {
      await page.keyboard.press('Tab');
      const found = await page.locator(':focus').evaluateAll((all) =>
        all.map((one) => {
          const label = one.parentElement?.querySelector('label');
          const styles = [
            getComputedStyle(one),
            getComputedStyle(one, '::before'),
            ...(label ? [getComputedStyle(label, '::before')] : []),
          ];
          const isMarked = styles.some(
            ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
          );
          return {
            isMarked,
            top: Math.round(one.getBoundingClientRect().top + scrollY),
            what: one.outerHTML.slice(0, 120),
          };
        }),
      );
      const [focused] = found;
      if (focused === undefined) break;
      expect([focused.what, focused.isMarked]).toEqual([focused.what, true]);
      places.push(focused.top);
    }
    expect(places.length).toBeGreaterThan(20);
    // The skip link stands above everything, and controls beside each other are in line within a few pixels.
    for (const [at, place] of places.entries())
      if (at > 1) expect(place).toBeGreaterThanOrEqual((places[at - 1] ?? 0) - 12);
  });
}, 180_000);
