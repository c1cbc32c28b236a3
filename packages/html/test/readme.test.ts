import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { compile } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { expect, test } from 'vitest';
import * as entry from '../src/index.js';
import { portal } from './readme-example.js';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('../README.md');
const guide = read('../../../docs/how-to/put-a-form-in-a-portal.md');

test('the README shows the example that is run here', () => {
  expect(readme).toContain(read('./readme-example.ts').trim());
});

test('the example shows a page, takes what is posted, and goes on or tells what is wrong', async () => {
  const compiled = compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents });
  if (!compiled.ok) throw new Error('The instrument is not sound.');
  const server = portal(compiled.value);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    // Listening on a port, a server has an address of this kind.
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const post = (page: string, body: Record<string, string>) =>
      fetch(`${address}/form/${page}`, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual' });
    expect(await (await fetch(`${address}/form/context`)).text()).toContain('<h1');
    const saved = await post('context', { '/context/chairInPost': 'yes', do: 'continue' });
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/form/governance']);
    expect(await (await fetch(`${address}/form/context`)).text()).toMatch(/value="yes" checked/);
    const wrong = await post('signOff', {
      '/signOff/completedOn-day': '31',
      '/signOff/completedOn-month': '2',
      '/signOff/completedOn-year': '2015',
      do: 'continue',
    });
    expect(await wrong.text()).toMatch(/<title>Error: .*must be a real date/s);
    expect((await fetch(`${address}/form/nowhere`)).status).toBe(404);
    expect((await post('nowhere', { do: 'continue' })).status).toBe(404);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test.each([
  ['README', readme, '../'],
  ['guide', guide, '../../../docs/how-to/'],
])('functions that the %s names are there, and its links lead to files', (_, text, folder) => {
  const named = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
  expect(named.filter((name) => !Object.hasOwn(entry, name))).toEqual([]);
  const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(2);
  expect(
    links.filter((link) => !link.startsWith('https:') && !existsSync(new URL(folder + link, import.meta.url))),
  ).toEqual([]);
});
