/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { at } from './intended-answers.js';

/** What differs between hosts of a form. */
export interface Filling {
  /** Presses a button and waits until what came of it is there. Default: a page is posted and another one loads. */
  readonly press?: (button: Locator, page: Page) => Promise<void>;
  /** One control after another with mouse and keys, in place of all at once: as a reader does it, and twenty times as slow. */
  readonly isByHand?: boolean;
  /** Called with each page when everything on it is filled in, before it is sent. */
  readonly onFilled?: (key: string) => Promise<void>;
  /** Called with each page as it first comes. */
  readonly onPage?: (key: string) => Promise<void>;
}

const postAndLoad = async (button: Locator, page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), button.click()]);
};

interface Control {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  readonly isOn: boolean;
}

/** Every control of the page as it stands, in order. */
const controlsOf = (page: Page): Promise<readonly Control[]> =>
  page.locator('input, select, textarea').evaluateAll((all) =>
    all.map((each) => {
      // The selector names no other elements.
      const control = each as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
      return {
        name: control.name,
        kind: control.type,
        value: control.value,
        isOn: control instanceof HTMLInputElement && control.checked,
      };
    }),
  );

const named = (page: Page, name: string): Locator => page.locator(`[name=${JSON.stringify(name)}]`);

const option = (page: Page, { name, value }: Control): Locator =>
  page.locator(`[name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);

/** A date stands in three boxes; the month may be written as digits. */
const wantedOf = (answers: unknown, name: string): unknown => {
  const [, pointer, part] = /^(.*)-(day|month|year)$/.exec(name) ?? [];
  const day = pointer === undefined ? undefined : at(answers, pointer);
  if (typeof day !== 'string') return at(answers, name);
  const [year, month, date] = day.split('-').map(Number);
  return { day: date, month, year }[part ?? ''];
};

const textOf = (wanted: unknown): string => (wanted === undefined ? '' : String(wanted));

/** With mouse and keys, one control after another. */
const setByHand = async (page: Page, control: Control, wanted: unknown): Promise<void> => {
  const { kind, value, isOn, name } = control;
  switch (kind) {
    case 'hidden':
    case 'submit':
      return;
    case 'radio':
      if (!isOn && wanted !== undefined && value === String(wanted)) await option(page, control).check();
      return;
    case 'checkbox':
      await option(page, control).setChecked(isIn(wanted, value));
      return;
    case 'select-one':
      if (value !== textOf(wanted)) await named(page, name).selectOption(textOf(wanted));
      return;
    default:
      if (value !== textOf(wanted)) await named(page, name).fill(textOf(wanted));
  }
};

const isIn = (wanted: unknown, value: string): boolean => Array.isArray(wanted) && wanted.map(String).includes(value);

/**
 * All at once within the page, with the events that typing makes. What cannot be seen is left alone, as a reader leaves it.
 *
 * @returns names of what could be seen
 */
const setAtOnce = (
  page: Page,
  wanted: Readonly<Record<string, string | readonly string[]>>,
): Promise<readonly string[]> =>
  page.locator('input, select, textarea').evaluateAll((all, texts) => {
    const seen: string[] = [];
    for (const each of all) {
      // The selector names no other elements.
      const control = each as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
      const text = texts[control.name];
      if (text === undefined || !control.checkVisibility()) continue;
      seen.push(control.name);
      if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
        const isWanted = typeof text === 'string' ? text === control.value : text.includes(control.value);
        if (control.checked !== isWanted && (isWanted || control.type === 'checkbox')) control.click();
      } else if (typeof text === 'string' && control.value !== text) {
        control.focus();
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
    return seen;
  }, wanted);

const isAnswer = ({ name, kind }: Control): boolean => name.startsWith('/') && kind !== 'hidden' && kind !== 'submit';

/** Opens whatever holds controls, as a reader does who wants to see everything. */
const unfold = async (page: Page, isByHand: boolean): Promise<void> => {
  const folded = page.locator('form details:not([open]):has(input, select, textarea)');
  if (isByHand) while ((await folded.count()) > 0) await folded.first().locator('> summary').click();
  else await folded.evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
};

/** Fills every control as intended; where a script is at work a choice may bring others up at once, which are filled then. */
const fillControls = async (
  page: Page,
  answers: unknown,
  isByHand: boolean,
  filled: ReadonlySet<string> = new Set(),
): Promise<void> => {
  await unfold(page, isByHand);
  const controls = (await controlsOf(page)).filter((control) => isAnswer(control) && !filled.has(control.name));
  const seen = isByHand
    ? await setEachByHand(page, controls, answers)
    : await setAtOnce(page, textsOf(controls, answers));
  if (seen.length > 0) await fillControls(page, answers, isByHand, new Set([...filled, ...seen]));
};

const setEachByHand = async (
  page: Page,
  controls: readonly Control[],
  answers: unknown,
): Promise<readonly string[]> => {
  for (const control of controls) await setByHand(page, control, wantedOf(answers, control.name));
  return controls.map(({ name }) => name);
};

const textsOf = (
  controls: readonly Control[],
  answers: unknown,
): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    controls.map(({ name, kind }) => {
      const wanted = wantedOf(answers, name);
      return [name, Array.isArray(wanted) || kind === 'checkbox' ? [wanted ?? []].flat().map(String) : textOf(wanted)];
    }),
  );

const lengthAt = (answers: unknown, pointer: string): number => {
  const list = at(answers, pointer);
  return Array.isArray(list) ? list.length : 0;
};

/** The first list that shows fewer entries than there are to be, by its pointer. An entry of texts alone is always there. */
const lackingList = async (page: Page, answers: unknown): Promise<string | null> => {
  for (const { name, value } of await controlsOf(page)) {
    if (!name.startsWith('count:')) continue;
    const pointer = name.slice('count:'.length);
    if (Number(value) < lengthAt(answers, pointer)) return pointer;
  }
  return null;
};

const buttonOf = (page: Page, value: string): Locator =>
  page.locator(`button[name="do"][value=${JSON.stringify(value)}]`);

/** Key of the form page that is shown; `null` on any other page. */
export const pageKey = async (page: Page): Promise<string | null> => {
  const field = page.locator('form input[type="hidden"][name="page"]');
  return (await field.count()) === 0 ? null : field.inputValue();
};

/** The button that a reader sees: the first of its value is for the return key alone. */
const goOn = (page: Page): Locator => buttonOf(page, 'continue').last();

/**
 * Fills the page that is shown as intended, entry after entry, and sends it. Where questions come up through what was sent, the page is
 * shown again and they are filled, too.
 */
export const fillPage = async (page: Page, answers: unknown, filling: Filling = {}): Promise<void> => {
  const { press = postAndLoad, onFilled, isByHand = false } = filling;
  const key = await pageKey(page);
  // A page comes again for each question that comes up; more often than it has controls it cannot.
  for (let times = 0; times < 50; times += 1) {
    for (let list = await lackingList(page, answers); list !== null; list = await lackingList(page, answers)) {
      await unfold(page, isByHand);
      await press(buttonOf(page, `add:${list}`), page);
    }
    await fillControls(page, answers, isByHand);
    if ((await lackingList(page, answers)) !== null) continue;
    await onFilled?.(key ?? '');
    await press(goOn(page), page);
    if ((await pageKey(page)) !== key) return;
    const wrong = page.locator('.govuk-error-summary');
    if ((await wrong.count()) > 0) throw new Error(`The page ${key} has errors: ${await wrong.textContent()}`);
  }
  throw new Error(`The page ${key} does not end.`);
};

/**
 * Fills a whole form as intended, page after page from the one that is shown, until a page comes that is none of the form's: check answers.
 *
 * The same script drives every host of a form, so that the same typing can be seen to give the same answers. It goes by the names of
 * controls (pointers of the answers) and by what a reader sees: what is folded up is unfolded, what is hidden is left alone.
 *
 * @returns keys of the pages, in order
 */
export const fillForm = async (page: Page, answers: unknown, filling: Filling = {}): Promise<readonly string[]> => {
  const keys: string[] = [];
  for (let key = await pageKey(page); key !== null; key = await pageKey(page)) {
    if (keys.includes(key)) throw new Error(`The page ${key} came twice.`);
    keys.push(key);
    await filling.onPage?.(key);
    await fillPage(page, answers, filling);
  }
  return keys;
};
