import { readFileSync } from 'node:fs';
import { compile } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { expect, test } from 'vitest';
import { inventAll } from '../invent/invent-all.ts';

const committed = (path: string): string => readFileSync(new URL(`../responses/${path}`, import.meta.url), 'utf8');

interface Envelope {
  readonly invented: boolean;
  readonly views: readonly { readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> }[];
}

test('the committed responses are what the generator makes', () => {
  const made = inventAll();
  expect(made).toHaveLength(22);
  for (const { path, text } of made) expect(text, path).toBe(committed(path));
});

test('every response says that it is invented', () => {
  for (const { text } of inventAll()) expect((JSON.parse(text) as Envelope).invented).toBe(true);
});

test('one authority has a limiting item at the lowest grade, one leaves a fifth out, one waits for a section', () => {
  const answers = (path: string) => (JSON.parse(committed(path)) as Envelope).views[0]?.answers ?? {};
  const compiled = compile(documents['https://schemas.plumbline.example/instruments/la/1.0.0.json'], { documents });
  if (!compiled.ok) throw new Error('The instrument does not compile');
  const hp3 = compiled.value.items.find(({ code }) => code === 'hp3')?.key ?? '';
  expect(answers('la/E06000033.json').helpAndProtection?.[hp3]).toMatchObject({ grade: 'inadequate' });
  expect(answers('la/E10000003.json').education).toBeUndefined();
  const graded = (path: string) =>
    Object.values(answers(path)).reduce((sum, section) => sum + Object.keys(section ?? {}).length, 0);
  expect(graded('la/E06000032.json')).toBeLessThan(graded('la/E06000055.json') - 10);
});
