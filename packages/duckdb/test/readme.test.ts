import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rows } from './readme-example.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

test('the README shows the example that is run here', () => {
  expect(read('../README.md')).toContain(read('./readme-example.ts').trim());
  expect(rows).toEqual([{ area: 'E06000055', day: '2015-03-31' }]);
});
