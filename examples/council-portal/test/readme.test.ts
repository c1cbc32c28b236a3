import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAllowed, type Role } from '../accounts/role.ts';
import { demonstrationAccounts } from '../demonstration/accounts.ts';
import { server } from '../smallest.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('../README.md');

/** Begins a post and goes away in the middle of it. */
const breakOff = (origin: string, path: string): Promise<void> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => {
      socket.end(`POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 100\r\n\r\nhalf`);
    });
    socket.resume().on('close', () => resolve());
  });

let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test('the README shows the smallest portal as it is run here', () => {
  expect(readme).toContain(read('../smallest.ts').trim());
});

test('the smallest portal draws, reads, and shows again what was typed', async () => {
  expect(await (await fetch(address)).text()).toContain('href="/form/context"');
  const body = new URLSearchParams({ page: 'context', '/context/contextArea': 'A small county', do: 'continue' });
  const posted = await fetch(`${address}/form/context`, { method: 'POST', body, redirect: 'manual' });
  expect([posted.status, posted.headers.get('location')]).toEqual([303, '/form/governance']);
  expect(await (await fetch(`${address}/form/context`)).text()).toContain('A small county');
  const wrong = new URLSearchParams({ page: 'context', '/context/chairInPost': 'sometimes', do: 'continue' });
  expect(await (await fetch(`${address}/form/context`, { method: 'POST', body: wrong })).text()).toContain(
    'govuk-error-summary',
  );
});

test('the smallest portal outlives pages that there are not, and posts that break off', async () => {
  for (const method of ['GET', 'POST'])
    expect(await (await fetch(`${address}/form/nowhere`, { method })).text()).toContain('href="/form/context"');
  await breakOff(address, '/form/context');
  expect((await fetch(address)).status).toBe(200);
});

test('it names the accounts that there are', () => {
  for (const { name, password } of demonstrationAccounts)
    expect(readme).toMatch(new RegExp(`\`${name}\` +\\| \`${password}\``));
});

test.each([
  ['read and answer', 'answer'],
  ['begin a response', 'begin'],
  ['reopen what was signed off', 'reopen'],
  ['export, history', 'export'],
  ['sign off', 'sign-off'],
] as const)('its table of who may “%s” is the portal’s', (words, action) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| ${words} `)) ?? '';
  const ticks = row
    .split('|')
    .slice(2, 5)
    .map((cell) => cell.includes('✓'));
  expect(ticks).toEqual((['contributor', 'author', 'dcs'] satisfies Role[]).map((role) => isAllowed(role, action)));
});

test('links lead to files that are there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
});
