import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codes, watched } from './readme-example.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');

test('the README shows the example that is run here', () => {
  expect(readme).toContain(read('./readme-example.ts').trim());
  expect(codes.slice(0, 2)).toEqual(['E06000055', 'E06000056']);
  expect(watched[0]).toBe('reref-pct: Repeat referrals within 12 months');
});

test.each([...readme.matchAll(/\]\((\.[^)]*)\)/g)].map((match) => match[1] ?? ''))('%s is there', (link) => {
  expect(existsSync(fileURLToPath(new URL(`../${link}`, import.meta.url)))).toBe(true);
});
