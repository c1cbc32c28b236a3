import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as entry from '../src/index.js';
import { bandOf, problems, why } from './readme-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const readme = read('../README.md');

test('the README shows the example that is run here', () => {
  expect(readme).toContain(read('./readme-example.ts').trim());
});

// (8 + 5) / 2 = 6.5, at or above 6.
const answers = { onTime: 8, seenAlone: 5 };

test('it says why, as the README has it', () => {
  const said = why(answers).join('\n');
  expect(said).toBe(
    'Overall is High, by a mean of 6.50 from 2 items. A mean of 6.50 is at or above 6, where High begins. It rests on v1 “Visits on time” (8) and v2 “Children seen alone” (5). All 2 applicable items are answered.',
  );
  expect(readme).toContain(said);
  expect(bandOf(answers)).toBe('high');
  expect(bandOf({ onTime: 1 })).toBe('low');
});

test('it says what is wrong, and no answer', () => {
  expect(problems(answers)).toEqual([]);
  expect(problems({ onTime: 4711 })).toHaveLength(1);
  expect(problems({ onTime: 4711 })[0]).toMatch(/^\/onTime: /);
  expect(problems({ onTime: 4711 }).join()).not.toContain('4711');
  expect(bandOf({ onTime: 4711 })).toBeNull();
});

test('every function that its table names is there', () => {
  const named = readme
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !Object.hasOwn(entry, name))).toEqual([]);
});

test('links lead to files that are there', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
});
