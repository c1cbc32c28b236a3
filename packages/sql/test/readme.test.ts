import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rates } from './readme-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

test('the README shows the example that is run here', () => {
  expect(read('../README.md')).toContain(read('./readme-example.ts').trim());
  expect(rates.sql).toMatch(/^WITH parts AS \(SELECT "region", /);
  expect(rates.params).toEqual([2015, 10_000]);
});
