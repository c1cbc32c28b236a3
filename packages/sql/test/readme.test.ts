import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as entry from '../src/index.js';
import { rates } from './readme-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

test('the README shows the example that is run here', () => {
  expect(read('../README.md')).toContain(read('./readme-example.ts').trim());
  expect(rates.sql).toMatch(/^WITH parts AS \(SELECT "region", /);
  expect(rates.params).toEqual([2015, 10_000]);
});

test('every function that the table names is there', () => {
  const named = read('../README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((name) => !Object.hasOwn(entry, name))).toEqual([]);
});

test('links lead to files that are there', () => {
  const links = [...read('../README.md').matchAll(/\]\((\.[^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
});
