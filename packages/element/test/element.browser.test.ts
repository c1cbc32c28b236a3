/// <reference lib="dom" />
import { score, validateAnswers } from '@plumbline/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../datapack/test/browser.js';
import { fillForm } from '../../html/test/fill-form.js';
import { intendedAnswers } from '../../html/test/intended-answers.js';
import { watch } from '../../html/test/watch.js';
import type { PlumblineForm } from '../src/index.js';
import { instruments, type ServedPages, servePages } from './serve-page.js';

const script = `
import { english, welsh } from '@plumbline/core/view';
import { definePlumblineForm } from '@plumbline/element';
import { form as gallery } from 'form:gallery';
import { form as la } from 'form:la';
import { form as lscb } from 'form:lscb';
window.told = [];
for (const name of ['change', 'page', 'save', 'save-state', 'finish', 'refused'])
  document.addEventListener('plumbline-' + name, ({ detail }) => window.told.push([name, JSON.parse(JSON.stringify(detail))]));
window.forms = { gallery, la, lscb };
definePlumblineForm({ forms: window.forms, words: [english, welsh] });
`;

let browser: Browser;
let served: ServedPages;
beforeAll(async () => {
  [browser, served] = await Promise.all([
    launchBrowser(),
    servePages(script, new URL('.', import.meta.url), {
      '/lscb': '<plumbline-form instrument="lscb"></plumbline-form>',
      '/la': '<plumbline-form instrument="la"></plumbline-form>',
      '/gallery': '<plumbline-form instrument="gallery"></plumbline-form>',
    }),
  ]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const withPage = async (path: string, use: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(served.address + path);
    await page.locator('plumbline-form h1').waitFor();
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
};

const answersOf = (page: Page): Promise<unknown> =>
  page.locator('plumbline-form').evaluate((form) => (form as PlumblineForm).answers); // Of that name, once defined.

/** What the form told, by event. */
const toldOf = (page: Page, name: string): Promise<readonly unknown[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { readonly told: readonly (readonly [string, unknown])[] }).told // The script above put it there.
        .filter(([each]) => each === wanted)
        .map(([, detail]) => detail),
    name,
  );

const inPlace = { press: (button: { click: () => Promise<void> }) => button.click() };

describe('a whole form, filled in by the script that fills it in without JavaScript, gives what was meant', () => {
  test.each([
    { name: 'gallery', isByHand: true },
    { name: 'lscb', isByHand: false },
    { name: 'la', isByHand: false },
  ] as const)(
    '$name',
    async ({ name, isByHand }) => {
      const compiled = instruments[name];
      const intended = intendedAnswers(compiled);
      await withPage(`/${name}`, async (page) => {
        await page.locator('.govuk-task-list__link').first().click();
        await fillForm(page, intended, { ...inPlace, isByHand });
        expect(await answersOf(page)).toEqual(intended);
        expect(await page.locator('h1').textContent()).toBe('Check your answers');
        await page.getByRole('button', { name: 'Sign off' }).click();
        expect(await page.locator('h1').textContent()).toBe('Signed off');
        const [finished] = (await toldOf(page, 'finish')) as readonly { answers: unknown; score: unknown }[]; // As documented.
        expect(finished?.answers).toEqual(intended);
        expect(
          validateAnswers(compiled, finished?.answers, { mode: 'final' }).filter(
            ({ severity }) => severity !== 'warning',
          ),
        ).toEqual([]);
        expect(JSON.parse(JSON.stringify(score(compiled, intended)))).toMatchObject(finished?.score ?? {});
      });
    },
    120_000,
  );
});
