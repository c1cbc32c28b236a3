import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modulesOf } from './readme-example.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readJson = (path: string): { readonly $id: string } => JSON.parse(read(`../../../schemas/${path}`));

test('the README shows the example that is run here', () => {
  expect(read('../README.md')).toContain(read('./readme-example.ts').trim());
});

test('it gives files of a published instrument, and problems of a broken one', async () => {
  const needed = ['common', 'themes/childrens-services', 'indicators/childrens-services'].map((name) =>
    readJson(`${name}/1.0.0.json`),
  );
  const documents = Object.fromEntries(needed.map((document) => [document.$id, document]));
  const files = await modulesOf(readJson('instruments/lscb/1.0.0.json'), documents);
  if (!files.ok) throw new Error(JSON.stringify(files.issues));
  expect(files.value.map(({ name }) => name).toSorted()).toEqual([
    'lscb-1.0.0.d.ts',
    'lscb-1.0.0.en.d.ts',
    'lscb-1.0.0.en.js',
    'lscb-1.0.0.js',
  ]);
  expect(await modulesOf({}, documents)).toMatchObject({ ok: false });
});
