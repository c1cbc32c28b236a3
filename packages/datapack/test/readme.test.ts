import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as entry from '../src/index.js';
import { packRegion } from './readme-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('../README.md');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the README shows the example that is run here', () => {
  expect(readme).toContain(read('./readme-example.ts').trim());
});

test('the example packs a region, and gives words where it cannot', async () => {
  const region = fileURLToPath(new URL('../../../examples/region-east/pack-2025.json', import.meta.url));
  const written = await packRegion(region, join(folder, 'out'));
  expect(written).toEqual({ ok: true, value: join(folder, 'out') });
  expect(await readdir(join(folder, 'out'))).toEqual(expect.arrayContaining(['index.html', 'manifest.json']));
  expect(await packRegion(join(folder, 'nowhere'), join(folder, 'none'))).toMatchObject({
    ok: false,
    issues: [{ file: 'pack.json', message: expect.any(String), fix: expect.any(String) }],
  });
}, 60_000);

test('every function that the table names is there', () => {
  const named = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !Object.hasOwn(entry, name))).toEqual([]);
});

test('links lead to files that are there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(2);
  expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
});
