/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../packages/datapack/test/browser.js';
import { loadInstruments } from '../responses/instruments.ts';
import { type RunningPortal, runPortal } from '../run-portal.ts';
import { settingsFrom } from '../settings.ts';
import { person } from './people.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-portal-'));
let browser: Browser;
let portal: RunningPortal;

beforeAll(async () => {
  const settings = settingsFrom({ PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'portal.sqlite')}` });
  portal = await runPortal(settings, loadInstruments(), () => undefined);
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the browser complains about: a policy that is broken, a file that is missing. */
const complaints: string[] = [];

async function signedIn(name: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${portal.address}/sign-in`);
  await page.fill('#name', name);
  await page.fill('#password', person(name).password);
  await page.click('main button');
  return page;
}

test('with JavaScript off: two people at one page, a choice, a signature, a new revision', async () => {
  const [amir, carol, dana] = [
    await signedIn('amir', false),
    await signedIn('carol', false),
    await signedIn('dana', false),
  ];
  await amir.click('text=Local Safeguarding Children Board');
  const response = amir.url();
  const area = '[name="/context/contextArea"]';
  await amir.goto(`${response}/pages/context`);
  await carol.goto(`${response}/pages/context`);
  await amir.fill(area, 'What Amir wrote');
  await amir.click('button[value="save"]');
  await carol.fill(area, 'What Carol wrote');
  await carol.click('button[value="save"]');
  expect(carol.url()).toBe(`${response}/conflicts`);
  await carol.click('label:has-text("Your answer")');
  await carol.click('main button');
  expect(carol.url()).toBe(`${response}?done=chosen`);

  await dana.goto(`${response}/answers`);
  expect(await dana.textContent('main')).toContain('What Carol wrote');
  await dana.click('button[value="sign-off"]');
  expect(dana.url()).toBe(`${response}?done=signed-off`);
  await amir.goto(`${response}/reopen`);
  await amir.fill('#reason', 'A figure was wrong');
  await amir.click('main button');
  expect(await amir.textContent('main')).toContain('Revision 2, reopened because: A figure was wrong');
  expect(complaints).toEqual([]);
});

test('every page is free of what axe finds, and nothing breaks the policy', async () => {
  const page = await signedIn('dana', true);
  const held = async (what: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([what, violations.map(({ id }) => id)]).toEqual([what, []]);
  };
  await held('list');
  await page.click('tbody a >> nth=0');
  const response = page.url();
  await held('tasks');
  for (const end of ['answers', 'history', 'print']) {
    await page.goto(`${response}/${end}`);
    await held(end);
  }
  await page.goto(`${response}/nowhere`);
  await held('not found');
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});
