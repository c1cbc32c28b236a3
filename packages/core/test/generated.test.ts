import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.js';
import { issuesPage } from '../src/testing/issues-page.js';

const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));

test('src/generated is what schemas/meta makes of it: run `pnpm --filter @plumbline/core generate`', async () => {
  const committed = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(folder + file, 'utf8')]));
  const made = await generatedFiles();
  expect(Object.keys(committed).sort()).toEqual(Object.keys(made).sort());
  for (const [file, text] of Object.entries(made)) expect(committed[file] === text, file).toBe(true);
});

test('validators made ahead of time need neither `require` nor `eval`', async () => {
  for (const [file, text] of Object.entries(await generatedFiles())) {
    if (!file.endsWith('.js')) continue;
    // Ajv's helpers carry the text of a `require` for its own generator, never a call.
    expect(text.replaceAll(/\.code='require\([^)]*\)\.default'/g, ''), file).not.toMatch(
      /\brequire\(|\beval\(|new Function/,
    );
  }
});

test('docs/reference/issues.md is what the tables and the broken instruments make of it', () => {
  const page = readFileSync(new URL('../../../docs/reference/issues.md', import.meta.url), 'utf8');
  expect(page === issuesPage(), 'run `pnpm --filter @plumbline/core generate`').toBe(true);
});
