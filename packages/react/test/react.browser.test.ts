/// <reference lib="dom" />
import { score } from '@plumbline/core';
import { formOf } from '@plumbline/core/view';
import type { Browser, Page } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../datapack/test/browser.js';
import { instruments, type ServedPages, servePages } from '../../element/test/serve-page.js';
import { fillForm } from '../../html/test/fill-form.js';
import { intendedAnswers } from '../../html/test/intended-answers.js';
import { watch } from '../../html/test/watch.js';
import { hydratedPage } from './hydrated-page.js';

/** A page draws as on a server first and hydrates; what the form tells is kept on `window`. */
const script = `
import { english, welsh } from '@plumbline/core/view';
import { PlumblineForm } from '@plumbline/react';
import { createElement, StrictMode, useState, version } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { form as gallery } from 'form:gallery';
import { form as la } from 'form:la';
import { form as lscb } from 'form:lscb';
import { hydratedPage } from './hydrated-page.js';
const told = (window.told = { react: version, finished: [], changes: [], refused: [], saved: [] });
const forms = { gallery, la, lscb };
const path = location.pathname.slice(1);
const shared = {
  words: [english, welsh],
  onFinish: (finished) => void told.finished.push(finished),
  onRefused: (issues) => void told.refused.push(issues),
  save: async (answers) => void told.saved.push(answers),
};
const Whole = ({ name }) => {
  const [language, speak] = useState('en');
  return createElement(PlumblineForm, { ...shared, instrument: forms[name], language, onLanguage: speak, onChange: (change) => void (told.answers = change.answers) });
};
const Controlled = () => {
  const [answers, hold] = useState({ plain: { line: 'Given' } });
  window.give = hold;
  told.answers = answers;
  return createElement(PlumblineForm, { ...shared, undo: true, instrument: gallery, answers, defaultPlace: { at: 'page', page: 'plain' }, onChange: (change) => hold(change.answers) });
};
const Two = () => createElement('div', null, createElement(Whole, { name: 'gallery' }), createElement(Whole, { name: 'gallery' }));
const place = document.getElementById('place');
const whole = { controlled: createElement(Controlled), two: createElement(Two) }[path] ?? createElement(Whole, { name: path });
const tree = path === 'hydrated' ? hydratedPage(gallery) : createElement(StrictMode, null, whole);
if (place.childElementCount > 0) hydrateRoot(place, tree);
else createRoot(place).render(tree);
`;

const place = '<div id="place"></div>';
const fromServer = renderToString(
  hydratedPage(formOf(instruments.gallery, (answers) => score(instruments.gallery, answers))),
);
const paths = {
  '/gallery': place,
  '/lscb': place,
  '/la': place,
  '/controlled': place,
  '/two': place,
  '/hydrated': `<div id="place">${fromServer}</div>`,
};

let browser: Browser;
let served: ServedPages;
let servedBy18: ServedPages;
beforeAll(async () => {
  const folder = new URL('.', import.meta.url);
  [browser, served, servedBy18] = await Promise.all([
    launchBrowser(),
    servePages(script, folder, paths),
    servePages(script, folder, paths, { react: 'react-18', 'react-dom': 'react-dom-18' }),
  ]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await servedBy18?.close();
});

interface Told {
  readonly answers: unknown;
  readonly finished: readonly { readonly answers: unknown; readonly score: unknown }[];
  readonly saved: readonly unknown[];
}

const toldOf = (page: Page): Promise<Told> => page.evaluate(() => (window as unknown as { told: Told }).told); // The script put it there.

const withPage = async (path: string, use: (page: Page) => Promise<void>, { address } = served): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(address + path);
    await page.locator('h1').first().waitFor();
    await use(page);
    // React says once where its tools for developers can be had.
    expect(complaints.filter((said) => !said.includes('React DevTools'))).toEqual([]);
  } finally {
    await context.close();
  }
};

const inPlace = { press: (button: { click: () => Promise<void> }) => button.click() };

describe('a whole form in React, filled in by the script that fills it in without JavaScript, gives what was meant', () => {
  test.each([{ name: 'gallery' }, { name: 'lscb' }, { name: 'la' }] as const)(
    '$name',
    async ({ name }) => {
      const compiled = instruments[name];
      const intended = intendedAnswers(compiled);
      await withPage(`/${name}`, async (page) => {
        await page.locator('.govuk-task-list__link').first().click();
        await fillForm(page, intended, inPlace);
        await page.getByRole('button', { name: 'Sign off' }).click();
        expect(await page.locator('h1').textContent()).toBe('Signed off');
        const { finished } = await toldOf(page);
        expect(finished).toHaveLength(1);
        expect(finished[0]?.answers).toEqual(intended);
        expect(JSON.parse(JSON.stringify(score(compiled, intended)))).toMatchObject(finished[0]?.score ?? {});
      });
    },
    120_000,
  );
});

test('a form in React 18 does the same', async () => {
  const intended = intendedAnswers(instruments.gallery);
  const use = async (page: Page): Promise<void> => {
    expect(await page.evaluate('window.told.react')).toMatch(/^18/);
    await page.locator('.govuk-task-list__link').first().click();
    await fillForm(page, intended, inPlace);
    await page.getByRole('button', { name: 'Sign off' }).click();
    expect((await toldOf(page)).finished[0]?.answers).toEqual(intended);
  };
  await withPage('/gallery', use, servedBy18);
}, 300_000);

describe('in React', () => {
  test('what a server drew is taken over as it stands, without a word against it', async () => {
    await withPage('/hydrated', async (page) => {
      const line = page.locator('[name="/plain/line"]');
      expect(await line.inputValue()).toBe('From the server');
      await page.locator('[name="/plain/chosen"]').selectOption('no');
      await page.locator('[name="/plain/since-day"]').waitFor();
    });
  }, 180_000);

  test('a parent holds the answers, and others that it gives are drawn; the focus stays', async () => {
    await withPage('/controlled', async (page) => {
      const line = page.locator('[name="/plain/line"]');
      expect(await line.inputValue()).toBe('Given');
      await line.press('End');
      await line.pressSequentially(' more');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('/plain/line');
      expect((await toldOf(page)).answers).toEqual({ plain: { line: 'Given more' } });
      await page.evaluate(() =>
        (window as unknown as { give: (answers: unknown) => void }).give({ plain: { line: 'Other' } }),
      ); // As above.
      await expect.poll(() => line.inputValue()).toBe('Other');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('/plain/line');
    });
  }, 180_000);

  test('characters that are left are seen at once and heard after a pause; undo keeps the focus', async () => {
    await withPage('/controlled', async (page) => {
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      const group = page.locator('.govuk-character-count', { has: page.locator('[name="/plain/block"]') });
      const [shown, heard] = [group.locator('.govuk-character-count__status'), group.locator('[aria-live="polite"]')];
      await page.locator('[name="/plain/block"]').fill('\u{1f600}'.repeat(2001));
      await expect.poll(() => shown.textContent()).toBe('You have 1 character too many');
      expect(await heard.textContent()).toBe('');
      await page.clock.runFor(1_000);
      expect(await heard.textContent()).toBe('You have 1 character too many');
      const undo = page.getByRole('button', { name: 'Undo' });
      await undo.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
      expect((await toldOf(page)).answers).toEqual({ plain: { line: 'Given' } });
      expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => shown.textContent()).toBe('You have 1 character too many');
    });
  }, 180_000);

  test('two forms in a document have no id in common', async () => {
    await withPage('/two', async (page) => {
      for (const form of await page.locator('.plumbline-form').all())
        await form.locator('.govuk-task-list__link').nth(1).click();
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(40);
      expect(new Set(ids).size).toBe(ids.length);
    });
  }, 180_000);

  test('the language is switched where one is, and what was typed stays', async () => {
    await withPage('/gallery', async (page) => {
      await page.locator('.govuk-task-list__link').nth(1).click();
      await page.locator('[name="/plain/line"]').fill('Stays');
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      expect(await page.locator('.plumbline-form').getAttribute('lang')).toBe('cy');
      expect(await page.locator('[name="/plain/line"]').inputValue()).toBe('Stays');
    });
  }, 180_000);
});
