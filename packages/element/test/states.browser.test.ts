/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../datapack/test/browser.js';
import { intendedAnswers } from '../../html/test/intended-answers.js';
import { watch } from '../../html/test/watch.js';
import type { PlumblineForm } from '../src/index.js';
import { instruments, type ServedPages, servePages } from './serve-page.js';

const script = `
import { english, welsh } from '@plumbline/core/view';
import { definePlumblineForm } from '@plumbline/element';
import { form as gallery } from 'form:gallery';
import { begin } from './readme-example.js';
window.told = [];
for (const name of ['change', 'page', 'save-state', 'refused'])
  document.addEventListener('plumbline-' + name, ({ detail }) => window.told.push([name, JSON.parse(JSON.stringify(detail))]));
window.saved = [];
if (location.pathname === '/readme') begin(gallery, async (answers) => void window.saved.push(answers));
// As a script that comes late.
window.define = () => definePlumblineForm({ forms: { gallery }, words: [english, welsh] });
if (location.pathname !== '/fallback' && location.pathname !== '/readme') window.define();
`;

const form = (attributes: string, content = '') =>
  `<plumbline-form instrument="gallery" ${attributes}>${content}</plumbline-form>`;

let browser: Browser;
let served: ServedPages;
beforeAll(async () => {
  [browser, served] = await Promise.all([
    launchBrowser(),
    servePages(script, new URL('.', import.meta.url), {
      '/tasks': form(''),
      '/plain': form('page="plain"'),
      '/undo': form('page="plain" undo'),
      '/board': form('page="board"'),
      '/local': form('page="plain" autosave="local"'),
      '/two': form('page="plain"') + form('page="plain"'),
      '/readme': '<plumbline-form instrument="lscb" page="plain"></plumbline-form>',
      '/fallback': form(
        '',
        '<form method="post" action="/save"><input type="hidden" name="token" value="secret"><input type="hidden" name="page" value="plain"><label>Line <input name="/plain/line" value=""></label></form>',
      ),
    }),
  ]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const withPage = async (
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const complaints = watch(page);
    await page.goto(served.address + path);
    await page.locator('plumbline-form :is(h1, form)').first().waitFor();
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
};

type Given = Partial<Pick<PlumblineForm, 'answers' | 'place' | 'language'>>;

const give = (page: Page, given: Given): Promise<void> =>
  page.locator('plumbline-form').evaluate((element, values) => void Object.assign(element, values), given);

const answersOf = (page: Page): Promise<unknown> =>
  page
    .locator('plumbline-form')
    .first()
    .evaluate((element) => (element as PlumblineForm).answers); // Of that name, once defined.

const told = (page: Page, name: string): Promise<readonly unknown[]> =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { readonly told: readonly (readonly [string, unknown])[] }).told // The script put it there.
        .filter(([each]) => each === wanted)
        .map(([, detail]) => detail),
    name,
  );

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.tagName);

const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
};

const intended = intendedAnswers(instruments.gallery);
const pages = ['plain', 'board', 'board/inner', 'staff', 'visits', 'last'];

describe('axe finds nothing', () => {
  test.each([
    { state: 'empty', answers: {}, language: 'en', width: 1280 },
    { state: 'filled', answers: intended, language: 'en', width: 320 },
    { state: 'Welsh', answers: intended, language: 'cy', width: 1280 },
    {
      state: 'errors',
      answers: { first: 'yes', plain: { people: -1, share: 700 }, staff: [{}], visits: [{}] },
      language: 'en',
      width: 1280,
    },
  ])(
    '$state at $width',
    async ({ state, answers, language, width }) => {
      await withPage(
        '/tasks',
        async (page) => {
          await give(page, { answers, language });
          expect(await violations(page)).toEqual([]);
          for (const key of pages) {
            await give(page, { place: { at: 'page', page: key } });
            if (state === 'errors') await page.locator('button[value="continue"]').last().click();
            expect([key, ...(await violations(page))]).toEqual([key]);
            const wide = await page.evaluate('document.documentElement.scrollWidth');
            if (width === 320) expect(wide).toBeLessThanOrEqual(320);
          }
          await give(page, { place: { at: 'answers' } });
          expect(await violations(page)).toEqual([]);
        },
        { viewport: { width, height: 900 } },
      );
    },
    120_000,
  );
});

describe('by keyboard alone', () => {
  test('a page is filled in and sent, errors take the focus, and the next page begins at its heading', async () => {
    await withPage('/plain', async (page) => {
      await page.locator('[name="/plain/people"]').focus();
      await page.keyboard.type('six');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('govuk-error-summary');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await focusedName(page)).toBe('/plain/people');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('6');
      expect(await page.locator('.govuk-error-summary').count()).toBe(0);
      await page.keyboard.press('Enter');
      expect(await focusedName(page)).toBe('H1');
      expect(await answersOf(page)).toEqual({ plain: { people: 6 } });
      const titles = (await told(page, 'page')).map((detail) => (detail as { title: string }).title); // As documented.
      expect(titles).toEqual(['Plain questions', 'Error: Plain questions', 'Plain questions', 'The board']);
    });
  }, 180_000);

  test('an entry is added and typed into at once', async () => {
    await withPage('/plain', async (page) => {
      await give(page, { place: { at: 'page', page: 'staff' } });
      await page.getByRole('button', { name: 'Add role' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Manager');
      expect(await answersOf(page)).toEqual({ staff: [{ role: 'Manager' }] });
    });
  }, 180_000);
});

describe('while one types', () => {
  test('focus and caret stay where they are, in the middle of a word and of a number', async () => {
    await withPage('/plain', async (page) => {
      for (const [name, begin, want] of [
        ['/plain/line', 'Hllo', 'Hello'],
        ['/plain/people', '1,50', '1,250'],
      ] as const) {
        const box = page.locator(`[name="${name}"]`);
        await box.fill(begin);
        await box.evaluate(
          (input, at) => (input as HTMLInputElement).setSelectionRange(at, at),
          name === '/plain/line' ? 1 : 2,
        ); // A text box.
        await page.keyboard.type(name === '/plain/line' ? 'e' : '2');
        expect([await focusedName(page), await box.inputValue()]).toEqual([name, want]);
        expect(await box.evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(
          name === '/plain/line' ? 2 : 3,
        );
      }
      expect(await answersOf(page)).toEqual({ plain: { line: 'Hello', people: 1250 } });
    });
  }, 180_000);

  test('a question comes up, and undo takes it back', async () => {
    await withPage('/plain', async (page) => {
      const since = page.locator('[name="/plain/since-day"]');
      expect(await since.count()).toBe(0);
      await page.locator('[name="/plain/chosen"]').selectOption('no');
      expect(await since.count()).toBe(1);
      await page.locator('plumbline-form').evaluate((element) => (element as PlumblineForm).undo());
      expect([await since.count(), await answersOf(page)]).toEqual([0, {}]);
    });
  }, 180_000);
});

test('characters that are left are seen at once, and heard once typing has paused', async () => {
  await withPage('/plain', async (page) => {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    const block = page.locator('[name="/plain/block"]');
    const group = page.locator('.govuk-character-count', { has: block });
    const shown = group.locator('.govuk-character-count__status');
    const heard = group.locator('[aria-live="polite"]');
    expect([await shown.isVisible(), await group.locator('.govuk-hint.govuk-visually-hidden').textContent()]).toEqual([
      false,
      'You can enter up to 2,000 characters',
    ]);
    await block.fill('\u{1f600}'.repeat(1999));
    expect([await shown.textContent(), await heard.textContent()]).toEqual(['You have 1 character remaining', '']);
    await page.clock.runFor(600);
    await block.press('End');
    await page.keyboard.type('ab');
    await page.clock.runFor(600);
    expect([await shown.textContent(), await heard.textContent()]).toEqual(['You have 1 character too many', '']);
    await page.clock.runFor(600);
    expect(await heard.textContent()).toBe('You have 1 character too many');
    expect(await shown.getAttribute('class')).toMatch(/^govuk-error-message /);
    expect(await block.getAttribute('class')).toContain('govuk-textarea--error');
    await give(page, { language: 'cy' });
    expect([await shown.textContent(), await heard.textContent()]).toEqual(['Mae gennych 1 nod yn ormod', '']);
    // axe waits by the clock.
    await page.clock.resume();
    expect(await violations(page)).toEqual([]);
  });
}, 180_000);

test('undo and redo by keyboard alone keep the focus, and say when there is nothing to do', async () => {
  await withPage('/undo', async (page) => {
    const [undo, redo] = [page.getByRole('button', { name: 'Undo' }), page.getByRole('button', { name: 'Redo' })];
    const states = async () => [await undo.getAttribute('aria-disabled'), await redo.getAttribute('aria-disabled')];
    expect(await states()).toEqual(['true', 'true']);
    expect(await violations(page)).toEqual([]);
    await page.locator('[name="/plain/line"]').fill('abc');
    expect(await states()).toEqual([null, 'true']);
    await undo.focus();
    await page.keyboard.press('Enter');
    expect([await answersOf(page), ...(await states())]).toEqual([{}, 'true', null]);
    // Again there is nothing to take back.
    await page.keyboard.press('Enter');
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect([await answersOf(page), ...(await states())]).toEqual([{ plain: { line: 'abc' } }, null, 'true']);
    await page.locator('plumbline-form').evaluate((form) => form.removeAttribute('undo'));
    expect(await undo.count()).toBe(0);
  });
}, 180_000);

describe('saving', () => {
  test('in this browser survives a reload, only where asked for, and ends when it is signed off', async () => {
    await withPage('/local', async (page) => {
      const saved = () => page.locator('plumbline-form').evaluate((element) => (element as PlumblineForm).save());
      await page.locator('[name="/plain/line"]').fill('Kept');
      await saved();
      await page.reload();
      await page.locator('plumbline-form h1').waitFor();
      expect(await page.locator('[name="/plain/line"]').inputValue()).toBe('Kept');
      await give(page, { answers: intended, place: { at: 'answers' } });
      await page.getByRole('button', { name: 'Sign off' }).click();
      expect(await page.locator('h1').textContent()).toBe('Signed off');
      await expect
        .poll(async () => {
          await page.reload();
          await page.locator('plumbline-form h1').waitFor();
          return page.locator('[name="/plain/line"]').inputValue();
        })
        .toBe('');
    });
  }, 180_000);

  test('goes on where the host finishes by itself, until it says that it has the answers', async () => {
    await withPage('/local', async (page) => {
      const form = page.locator('plumbline-form');
      await give(page, { answers: intended, place: { at: 'answers' } });
      await form.evaluate((element) =>
        element.addEventListener('plumbline-finish', (event) => event.preventDefault(), { once: true }),
      );
      await page.getByRole('button', { name: 'Sign off' }).click();
      expect(await page.locator('h1').textContent()).toBe('Check your answers');
      await give(page, { place: { at: 'page', page: 'plain' } });
      await page.locator('[name="/plain/line"]').fill('Changed after all');
      await form.evaluate((element) => (element as PlumblineForm).save());
      await page.reload();
      await page.locator('plumbline-form h1').waitFor();
      expect(await page.locator('[name="/plain/line"]').inputValue()).toBe('Changed after all');
      await form.evaluate((element) => (element as PlumblineForm).forget());
      await page.reload();
      await page.locator('plumbline-form h1').waitFor();
      expect(await page.locator('[name="/plain/line"]').inputValue()).toBe('');
    });
  }, 180_000);

  test('through the host, as the README shows', async () => {
    await withPage('/readme', async (page) => {
      await page.locator('[name="/plain/line"]').fill('To the host');
      await page.locator('plumbline-form').evaluate((element) => (element as PlumblineForm).save());
      const saved = await page.evaluate(() => (window as unknown as { saved: unknown[] }).saved); // The script put it there.
      expect(saved).toEqual([{ plain: { line: 'To the host' } }]);
      expect(await page.title()).toBe('Plain questions – Self-assessment');
    });
  }, 180_000);
});

describe('in a document', () => {
  test('a form of the server is used until the script is there, and what was typed is taken along', async () => {
    await withPage('/fallback', async (page) => {
      await page.locator('[name="/plain/line"]').fill('Typed early');
      await page.evaluate(() => (window as unknown as { define: () => void }).define()); // As above.
      expect(await page.locator('h1').textContent()).toBe('Plain questions');
      expect([await page.locator('[name="/plain/line"]').inputValue(), await focusedName(page)]).toEqual([
        'Typed early',
        '/plain/line',
      ]);
      expect([await answersOf(page), await page.locator('[name="token"]').count()]).toEqual([
        { plain: { line: 'Typed early' } },
        0,
      ]);
    });
  }, 180_000);

  test('two forms have no id in common and answers of their own', async () => {
    await withPage('/two', async (page) => {
      expect(await page.locator('h1').count()).toBe(2);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect([ids.length > 20, new Set(ids).size]).toEqual([true, ids.length]);
      await page.locator('[name="/plain/line"]').first().fill('First');
      expect(await page.locator('[name="/plain/line"]').last().inputValue()).toBe('');
    });
  }, 180_000);

  test('taken out and put in again it goes on where it was; taken out for good it holds on to nothing', async () => {
    await withPage('/plain', async (page) => {
      await page.locator('[name="/plain/line"]').fill('Moved');
      const left = await page.evaluate(async () => {
        const element = document.querySelector('plumbline-form') as PlumblineForm; // It is there.
        const parent = element.parentElement;
        element.remove();
        await Promise.resolve();
        const count = element.childElementCount;
        parent?.append(element);
        await Promise.resolve();
        return count;
      });
      expect([left, await page.locator('[name="/plain/line"]').inputValue()]).toEqual([0, 'Moved']);
    });
  }, 180_000);
});

describe('hostile answers', () => {
  const text = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>';
  test.each([
    {
      what: 'markup',
      answers: { plain: { line: text, block: text, names: [text] }, board: { chair: { comment: text } } },
    },
    { what: 'five million signs', answers: { plain: { block: 'x'.repeat(5_000_000) } } },
    {
      what: 'control characters and reversed text',
      answers: { plain: { line: '\u0000\u0007\u202egnp.exe', names: ['\u2066a'] } },
    },
    { what: 'a thousand rows', answers: { staff: Array.from({ length: 1000 }, (_, at) => ({ role: `R${at}` })) } },
    {
      what: 'lists where texts belong',
      answers: { plain: { line: [], people: {}, names: 'x', choices: 3 }, staff: 'x', board: [[]] },
    },
  ])(
    'of $what are shown and do nothing',
    async ({ answers }) => {
      await withPage('/tasks', async (page) => {
        await give(page, { answers });
        for (const place of [...pages.map((key) => ({ at: 'page', page: key }) as const), { at: 'answers' } as const]) {
          await give(page, { place });
          expect(await page.locator('h1').count()).toBe(1);
        }
        expect(await page.evaluate('window.hacked')).toBeUndefined();
        expect(await page.locator('plumbline-form :is(img, script)').count()).toBe(0);
      });
    },
    60_000,
  );

  test('that are no answers are refused, and change nothing', async () => {
    await withPage('/plain', async (page) => {
      await give(page, { answers: { plain: { line: 'Stays' } } });
      await page.locator('plumbline-form').evaluate((element) => {
        const form = element as PlumblineForm; // Of that name.
        const circle: Record<string, unknown> = {};
        circle.circle = circle;
        for (const answers of [null, 'text', [], circle, JSON.parse('{"__proto__":{"a":1}}'), () => 1])
          form.answers = answers;
      });
      expect(await answersOf(page)).toEqual({ plain: { line: 'Stays' } });
      expect(await told(page, 'refused')).toHaveLength(6);
    });
  }, 180_000);
});
