import { type CompiledInstrument, compile, score, validateAnswers } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formGallery } from '../../core/src/testing/form-gallery.js';
import { launchBrowser } from '../../datapack/test/browser.js';
import { fillByKeyboard } from './by-keyboard.js';
import { fillForm, fillPage, pageKey } from './fill-form.js';
import { at, intendedAnswers } from './intended-answers.js';
import { type ServedForm, serveForm } from './serve-form.js';
import { watch } from './watch.js';

const published = (id: string): CompiledInstrument => {
  const compiled = compile(documents[`https://schemas.plumbline.example/instruments/${id}/1.0.0.json`], { documents });
  if (!compiled.ok) throw new Error(`The instrument ${id} is not sound.`);
  return compiled.value;
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);
afterAll(() => browser?.close());

/** A browser without JavaScript, on the task list of a form that nobody has answered. */
const withForm = async (
  compiled: CompiledInstrument,
  use: (page: Page, served: ServedForm) => Promise<void>,
): Promise<void> => {
  const served = await serveForm(compiled);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(`${served.address}/en`);
    await use(page, served);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    await served.close();
  }
};

const press = async (page: Page, name: string) => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).first().click()]);
};

const start = (page: Page) =>
  Promise.all([page.waitForEvent('load'), page.locator('.govuk-task-list__link').first().click()]);

describe('a whole form, filled in without JavaScript, gives what was meant', () => {
  test.each([
    { name: 'every kind of field, by hand', compiled: formGallery, isByHand: true },
    { name: 'LSCB', compiled: published('lscb'), isByHand: false },
    { name: 'LA', compiled: published('la'), isByHand: false },
  ])(
    '$name',
    async ({ compiled, isByHand }) => {
      const intended = intendedAnswers(compiled);
      await withForm(compiled, async (page, served) => {
        await start(page);
        const keys = await fillForm(page, intended, { isByHand });
        expect(keys.length).toBe(new Set(keys).size);
        const { answers } = served.draft();
        expect(answers).toEqual(intended);
        expect(
          validateAnswers(compiled, answers, { mode: 'final' }).filter(({ severity }) => severity !== 'warning'),
        ).toEqual([]);
        expect(score(compiled, answers)).toEqual(score(compiled, intended));

        expect(await page.locator('h1').textContent()).toBe('Check your answers');
        const shown = await page.locator('main').textContent();
        for (const text of textsIn(intended)) expect(shown).toContain(text.split('\n')[0]);
        await press(page, 'Sign off');
        expect([await page.locator('h1').textContent(), served.isSignedOff()]).toEqual(['Signed off', true]);
      });
    },
    300_000,
  );
});

describe('the same by keyboard alone', () => {
  test('every kind of field', async () => {
    const intended = intendedAnswers(formGallery);
    await withForm(formGallery, async (page, served) => {
      await start(page);
      for (let times = 0; (await pageKey(page)) !== null && times < 20; times += 1)
        await fillByKeyboard(page, intended);
      expect(served.draft().answers).toEqual(intended);
    });
  }, 300_000);

  test('the whole of LSCB', async () => {
    const compiled = published('lscb');
    const intended = intendedAnswers(compiled);
    await withForm(compiled, async (page, served) => {
      await start(page);
      for (let times = 0; (await pageKey(page)) !== null && times < 200; times += 1)
        await fillByKeyboard(page, intended);
      expect(served.draft().answers).toEqual(intended);
    });
  }, 300_000);
});

/** Texts of several words, as they were typed. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.startsWith('Invented') || value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('page by page, without JavaScript', () => {
  const intended = intendedAnswers(formGallery);

  test('an entry is added and removed, and what was typed beside it stays', async () => {
    await withForm(formGallery, async (page, served) => {
      await page.goto(`${served.address}/en/form/staff`);
      await press(page, 'Add role');
      expect(new URL(page.url()).hash).toBe(`#${await page.locator('tr[id]').last().getAttribute('id')}`);
      await page.locator('[name="/staff/0/role"]').fill('Manager');
      await page.locator('[name="/staff/0/inPost"]').fill('1,200.5');
      await press(page, 'Add another role');
      expect(await page.locator('[name="/staff/0/inPost"]').inputValue()).toBe('1200.5');
      await page.locator('[name="/staff/1/role"]').fill('Worker');
      await page.locator('button[value="remove:/staff/0"]').click();
      await page.waitForLoadState();
      expect(await page.locator('[name="/staff/0/role"]').inputValue()).toBe('Worker');
      expect(await page.locator('[name="/staff/1/role"]').count()).toBe(0);
      expect(served.draft().answers).toEqual({ staff: [{ role: 'Worker' }] });
    });
  }, 180_000);

  test('what is wrong is told at the top and at its field, the title says so, and the link leads there', async () => {
    await withForm(formGallery, async (page, served) => {
      await page.goto(`${served.address}/en/form/plain`);
      await page.locator('[name="/plain/people"]').fill('about six');
      await page.locator('[name="/plain/day-day"]').fill('31');
      await page.locator('[name="/plain/day-month"]').fill('2');
      await page.locator('[name="/plain/day-year"]').fill('2026');
      await press(page, 'Save and continue');
      expect(await page.title()).toMatch(/^Error: Plain questions – Self-assessment$/);
      const links = page.locator('.govuk-error-summary a');
      expect(await links.allTextContents()).toEqual(['“Day” must be a real date', '“People” must be a number']);
      expect(await page.locator('[name="/plain/people"]').inputValue()).toBe('about six');
      await links.last().click();
      expect(await page.evaluate('document.querySelector(":target")?.getAttribute("name")')).toBe('/plain/people');
      const described = (await page.locator('[name="/plain/people"]').getAttribute('aria-describedby')) ?? '';
      const texts = await Promise.all(described.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()));
      expect(texts.join(' ')).toContain('must be a number');
      await page.locator('[name="/plain/people"]').fill('6');
      await page.locator('[name="/plain/day-day"]').fill('28');
      await press(page, 'Save and continue');
      expect(await pageKey(page)).not.toBe('plain');
      expect(served.draft().typed).toEqual({});
    });
  }, 180_000);

  test('a question that comes up shows the page again, at that question', async () => {
    await withForm(formGallery, async (page, served) => {
      await page.goto(`${served.address}/en/form/plain`);
      await page.locator('[name="/plain/chosen"]').selectOption('no');
      expect(await page.getByText('Since when?').count()).toBe(0);
      await press(page, 'Save and continue');
      expect([await pageKey(page), await page.getByText('Since when?').count()]).toEqual(['plain', 1]);
      expect(new URL(page.url()).hash).not.toBe('');
      await press(page, 'Save and continue');
      expect(await pageKey(page)).toBe('board');
    });
  }, 180_000);

  test('“come back later” keeps what cannot be read yet', async () => {
    await withForm(formGallery, async (page, served) => {
      await page.goto(`${served.address}/en/form/plain`);
      await page.locator('[name="/plain/money"]').fill('lots');
      await press(page, 'Save and come back later');
      expect(await page.locator('h1').textContent()).toBe('Gallery of forms');
      await page.goto(`${served.address}/en/form/plain`);
      expect(await page.locator('[name="/plain/money"]').inputValue()).toBe('lots');
    });
  }, 180_000);

  test('check answers says what is missing, links lead there, and nothing is signed off before', async () => {
    await withForm(formGallery, async (page, served) => {
      await page.goto(`${served.address}/en/check`);
      await press(page, 'Sign off');
      expect(await page.title()).toMatch(/^Error: Check your answers/);
      await page.locator('.govuk-error-summary a').first().click();
      await page.waitForLoadState();
      expect([await pageKey(page), served.isSignedOff()]).toEqual(['first', false]);
    });
  }, 180_000);

  test('what was answered in English stands in Welsh, and the page says that no speaker has read it', async () => {
    await withForm(formGallery, async (page, served) => {
      served.begin({ answers: intended });
      await page.goto(`${served.address}/en/form/plain`);
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      await page.waitForLoadState();
      expect(await page.locator('html').getAttribute('lang')).toBe('cy');
      expect(await page.locator('[name="/plain/block"]').inputValue()).toBe(at(intended, '/plain/block'));
      expect(await page.locator('.govuk-phase-banner').count()).toBe(1);
      await fillPage(page, intended);
      expect(served.draft().answers).toEqual(intended);
    });
  }, 180_000);
});
