import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { codesIn, runHere } from './run-here.js';

const run = promisify(execFile);
const lscb = fileURLToPath(new URL('../../../schemas/instruments/lscb/1.0.0.json', import.meta.url));

let folder: Folder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

test('writes the module, its types and its words, and nothing else', async () => {
  const { code } = await runHere('build', lscb, '--out', folder.at('out'));
  expect(code).toBe(0);
  expect((await folder.files()).toSorted()).toEqual([
    'out/lscb-1.0.0.d.ts',
    'out/lscb-1.0.0.en.d.ts',
    'out/lscb-1.0.0.en.js',
    'out/lscb-1.0.0.js',
  ]);
});

test('the example of the how-to page prints what it says, where no code can be made of text', async () => {
  const page = await readFile(new URL('../../../docs/how-to/build-a-module.md', import.meta.url), 'utf8');
  const block = (kind: string) => page.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? '';
  expect((await runHere('build', lscb, '--out', folder.at('out'), '--standalone')).code).toBe(0);
  await folder.put('out/package.json', '{ "type": "module" }');
  await folder.put('out/page.js', block('js'));
  const { stdout } = await run(process.execPath, ['--disallow-code-generation-from-strings', folder.at('out/page.js')]);
  expect(stdout).toBe(block('text'));
});

test('an instrument that does not compile is not built', async () => {
  const document = JSON.parse(await readFile(lscb, 'utf8'));
  document['x-instrument'].scores.overall.of = { scores: ['nowhere'] };
  await folder.put('broken.json', JSON.stringify(document));
  const { code, err } = await runHere('build', folder.at('broken.json'), '--out', folder.at('out'));
  expect(code).toBe(1);
  expect(err).toContain('score-unknown');
  expect(await folder.files()).toEqual(['broken.json']);
});

test('a language that the instrument lacks is refused by name', async () => {
  const { code, err } = await runHere('build', lscb, '--out', folder.at('out'), '--lang', 'en,fr');
  expect(code).toBe(1);
  expect(err).toContain('language-not-offered');
  expect(await folder.files()).toEqual([]);
});

test('the same instrument gives the same bytes', async () => {
  for (const out of ['one', 'other']) await runHere('build', lscb, '--out', folder.at(out), '--standalone');
  expect(await folder.read('one/lscb-1.0.0.js')).toBe(await folder.read('other/lscb-1.0.0.js'));
});

test.each(['lscb-1.0.0.js', 'lscb-1.0.0.d.ts', 'lscb-1.0.0.en.js', 'lscb-1.0.0.en.d.ts'])(
  'a folder in the place of %s leaves every other file as it was',
  async (name) => {
    await folder.put(`out/${name}/within`, 'old');
    const others = ['lscb-1.0.0.js', 'lscb-1.0.0.en.d.ts'].filter((other) => other !== name);
    for (const other of others) await folder.put(`out/${other}`, 'old');
    const { code, err } = await runHere('build', lscb, '--out', folder.at('out'));
    expect([code, codesIn(err)]).toEqual([1, ['file-not-writable']]);
    expect(await folder.files()).toEqual([...others.map((other) => `out/${other}`), `out/${name}/within`].sort());
    for (const other of others) expect(await folder.read(`out/${other}`)).toBe('old');
  },
);

test.each(['file', 'file/below', 'file/below/it'])('no folder can be made at %s', async (out) => {
  await folder.put('file', 'old');
  const { code, err } = await runHere('build', lscb, '--out', folder.at(out));
  expect([code, codesIn(err)]).toEqual([1, ['file-not-writable']]);
  expect(await folder.files()).toEqual(['file']);
});

test('no folder can be made in /proc, which is soon told', async () => {
  const { code, err } = await runHere('build', lscb, '--out', '/proc/plumbline/out');
  expect([code, codesIn(err)]).toEqual([1, ['file-not-writable']]);
});
