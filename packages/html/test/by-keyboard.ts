/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { at } from './intended-answers.js';

interface Focused {
  readonly tag: string;
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly isOn: boolean;
  readonly isMain: boolean;
  readonly isFolded: boolean;
}

/** What has the focus; `null` where that is the page itself. */
const focused = async (page: Page): Promise<Focused | null> => {
  const [found] = await page.locator(':focus').evaluateAll((all) =>
    all.map((one) => {
      const own = (key: string) => String((one as unknown as Record<string, unknown>)[key] ?? '');
      const name = own('name');
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
        (each) => each.name === name,
      );
      const options =
        one instanceof HTMLSelectElement
          ? [...one.options].map(({ value }) => value)
          : radios.map(({ value }) => value);
      return {
        tag: one.tagName.toLowerCase(),
        kind: own('type'),
        name,
        value: own('value'),
        options,
        isOn: one instanceof HTMLInputElement && one.checked,
        isMain: one.closest('main') !== null,
        isFolded:
          one.tagName === 'SUMMARY' &&
          !one.parentElement?.hasAttribute('open') &&
          one.parentElement?.querySelector('input, select, textarea') !== null,
      };
    }),
  );
  return found ?? null;
};

const dateParts = /^(.*)-(day|month|year)$/;

const wantedOf = (answers: unknown, name: string): unknown => {
  const [, pointer = '', part = ''] = dateParts.exec(name) ?? [];
  const day = pointer === '' ? undefined : at(answers, pointer);
  if (typeof day !== 'string') return at(answers, name);
  const [year, month, date] = day.split('-').map(Number);
  return { day: date, month, year }[part];
};

const lengthAt = (answers: unknown, pointer: string): number => {
  const list = at(answers, pointer);
  return Array.isArray(list) ? list.length : 0;
};

/** From one of several to another, with the arrows; the first of none is chosen by the space bar. */
const choose = async (page: Page, { value, options, isOn }: Focused, wanted: string): Promise<void> => {
  if (!isOn) await page.keyboard.press('Space');
  const steps = options.indexOf(wanted) - options.indexOf(value);
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
};

const type = async (page: Page, { tag, value }: Focused, wanted: unknown): Promise<void> => {
  const text = wanted === undefined ? '' : String(wanted);
  if (value === text) return;
  await page.keyboard.press('ControlOrMeta+A');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0 && tag === 'textarea') await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
};

const press = async (page: Page, key: string): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
};

/**
 * Fills the page that is shown from top to bottom and sends it, with Tab, Space, arrows, Enter and typing alone, as somebody does who has no
 * mouse: what is folded up is opened, an entry is added where one is lacking, and the button is pressed where Tab comes to it.
 */
export const fillByKeyboard = async (page: Page, answers: unknown): Promise<void> => {
  let isPassedOver = false;
  for (let times = 0; times < 2000; times += 1) {
    // A page that comes again has the focus where something came up.
    if (times > 0) await page.keyboard.press('Tab');
    const on = await focused(page);
    if (on === null || !on.isMain) continue;
    if (on.isFolded) await page.keyboard.press('Enter');
    else if (on.tag === 'button') {
      if (on.value === 'continue') {
        if (!isPassedOver) return press(page, 'Enter');
        // Round once more: after an entry was added, the page began at it, and questions before it may have come up.
        isPassedOver = false;
        continue;
      }
      const list = on.value.startsWith('add:') ? on.value.slice('add:'.length) : null;
      if (list === null) continue;
      const shown = await page.locator(`[name=${JSON.stringify(`count:${list}`)}]`).inputValue();
      if (Number(shown) >= lengthAt(answers, list)) continue;
      await press(page, 'Space');
      isPassedOver = true;
    } else if (on.kind === 'radio') {
      const wanted = wantedOf(answers, on.name);
      if (wanted !== undefined) await choose(page, on, String(wanted));
    } else if (on.kind === 'checkbox') {
      const wanted = wantedOf(answers, on.name);
      const isWanted = Array.isArray(wanted) && wanted.map(String).includes(on.value);
      if (isWanted !== on.isOn) await page.keyboard.press('Space');
    } else if (on.tag === 'select') {
      const steps = on.options.indexOf(String(wantedOf(answers, on.name) ?? '')) - on.options.indexOf(on.value);
      for (let step = 0; step < Math.abs(steps); step += 1)
        await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    } else if (on.tag === 'input' || on.tag === 'textarea') await type(page, on, wantedOf(answers, on.name));
  }
  throw new Error('The page does not end.');
};
