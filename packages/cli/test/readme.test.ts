import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { published } from './published.js';
import { runHere } from './run-here.js';

const root = published('.');
const pages = [
  'packages/cli/README.md',
  'docs/how-to/write-an-instrument.md',
  'docs/how-to/build-a-module.md',
  'docs/how-to/types-and-standard-schema.md',
];
const written = new Set([
  'results.json',
  'why.html',
  'instruments',
  'pack',
  'src/instruments',
  'lscb-answers.ts',
  'src/lscb-answers.ts',
]);

const commandsOf = (page: string): readonly string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```sh\n(.*?)```/gs)]
    .flatMap(([, block]) => (block ?? '').split('\n'))
    .map((line) => line.replace(/\s+#.*/, ''))
    .filter((line) => line.startsWith('plumbline '));

/** A word as a shell in the root of the repository would give it; what is written goes into a folder that is removed. */
const expanded = (word: string, folder: Folder): readonly string[] => {
  if (written.has(word)) return [folder.at(word)];
  if (word.includes('*'))
    return globSync(word, { cwd: root })
      .toSorted()
      .map((path) => join(root, path));
  return word.includes('/') ? [join(root, word)] : [word];
};

describe.each(pages)('%s', (page) => {
  let folder: Folder;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  // A pack has tests of its own, and takes as long as all others together.
  const commands = commandsOf(page).filter((command) => !command.startsWith('plumbline pack '));
  test('has commands', () => expect(commands.length).toBeGreaterThan(0));

  test.each(commands)('%s', async (command) => {
    const argv = command.split(/\s+/).slice(1);
    const words = argv.flatMap((word) => expanded(word, folder));
    expect(words.length).toBeGreaterThanOrEqual(argv.length);
    const { code, out } = await runHere(...words);
    expect([code, out]).toEqual([0, expect.any(String)]);
  });
});

test('links of the README lead to files that are there', () => {
  const links = [...readFileSync(join(root, 'packages/cli/README.md'), 'utf8').matchAll(/\]\((\.[^)#]*)/g)].map(
    ([, link]) => link ?? '',
  );
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((link) => !existsSync(join(root, 'packages/cli', link)))).toEqual([]);
});

test('the README of the repository shows a program that prints what it says', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const program = readFileSync(new URL('./root-readme-example.ts', import.meta.url), 'utf8');
  expect(readme).toContain(program.trim());
  const [, promised = ''] = /It prints .*: `([^`…]*?) …`/.exec(readme) ?? [];
  expect(promised).not.toBe('');
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import('./root-readme-example.ts');
  expect(printed.mock.calls.flat().join('\n').startsWith(promised)).toBe(true);
  printed.mockRestore();
});
