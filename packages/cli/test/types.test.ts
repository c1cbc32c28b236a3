import { execFile } from 'node:child_process';
import { lstat, mkdir, readFile, symlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, laInstrument, published, readDocument } from './published.js';
import { codesIn, runHere } from './run-here.js';

const run = promisify(execFile);

let folder: Folder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** What the TypeScript compiler, strict, says of a module beside `types.ts`. */
const compilerOn = async (uses: string): Promise<string> => {
  await folder.put('package.json', '{ "type": "module" }');
  await folder.put('uses.ts', uses);
  const compilerOptions = { types: [] };
  await folder.put('tsconfig.json', { extends: published('tsconfig.base.json'), compilerOptions, files: ['uses.ts'] });
  return run(published('node_modules/.bin/tsc'), ['-p', folder.path]).then(
    () => '',
    (failed: { readonly stdout: string }) => failed.stdout,
  );
};

const shownIn = (page: string, kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, 'gs'))].map(([, block]) => block ?? '');

describe('types', () => {
  test('to stdout, or the same to a file and nothing else', async () => {
    const shown = await runHere('types', boardInstrument);
    expect([shown.code, shown.err]).toEqual([0, '']);
    expect(shown.out).toMatch(/^\/\/ Made by "plumbline types" of lscb 1\.0\.0\./);
    for (const name of ['interface LscbAnswers', 'type LscbAnswersDraft', 'interface GradedItem'])
      expect(shown.out).toContain(`export ${name}`);
    const written = await runHere('types', boardInstrument, '--out', folder.at('types.ts'));
    expect([written.code, written.all]).toEqual([0, '']);
    expect(await folder.files()).toEqual(['types.ts']);
    expect(await folder.read('types.ts')).toBe(`${shown.out}\n`);
  });

  test('take a published response, and compile', async () => {
    await runHere('types', laInstrument, '--out', folder.at('types.ts'));
    const answers = (file: string) =>
      (readDocument(file) as { views: readonly { answers: unknown }[] }).views[0]?.answers;
    const response = JSON.stringify(answers(published('examples/region-east/responses/la/E06000033.json')));
    expect(
      await compilerOn(`import type { LaAnswers, LaAnswersDraft } from './types.js';
export const finished: LaAnswers = ${response};
export const draft: LaAnswersDraft = finished;
// @ts-expect-error no such grade
export const wrong: LaAnswersDraft = { earlyHelp: { earlyHelpShared: { grade: 'splendid' } } };`),
    ).toBe('');
  });

  test('the example of the how-to page compiles', async () => {
    const page = await readFile(published('docs/how-to/types-and-standard-schema.md'), 'utf8');
    const [uses = ''] = shownIn(page, 'ts');
    expect(uses).toContain('LscbAnswersDraft');
    await runHere('types', boardInstrument, '--out', folder.at('lscb-answers.ts'));
    expect(await compilerOn(uses)).toBe('');
  });

  test('the page shows an example of a standard schema that prints what it says', async () => {
    const page = await readFile(published('docs/how-to/types-and-standard-schema.md'), 'utf8');
    const example = await readFile(new URL('./standard-schema-example.ts', import.meta.url), 'utf8');
    expect(shownIn(page, 'ts')[1]?.trim()).toBe(example.trim());
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await import('./standard-schema-example.ts');
    const lines = printed.mock.calls.map((words) => words.join(' '));
    printed.mockRestore();
    expect(lines).toEqual(shownIn(page, 'text')[0]?.trim().split('\n'));
  });

  test('a title neither ends a comment nor turns the text around', async () => {
    const title = 'Good */ export const out = 1; /* \u202e';
    const document = { ...readDocument(published('docs/how-to/supervision-check/instrument.json')), title };
    const { code, out } = await runHere('types', await folder.put('instrument.json', document));
    expect(code).toBe(0);
    expect(out).not.toMatch(/^export const|\*\/ export|\u202e/m);
  });
});

describe('nothing is written', () => {
  test('of an instrument that does not compile', async () => {
    const document = JSON.parse(await readFile(boardInstrument, 'utf8'));
    document['x-instrument'].scores.overall.of = { scores: ['nowhere'] };
    await folder.put('broken.json', document);
    const { code, out, err } = await runHere('types', folder.at('broken.json'), '--out', folder.at('types.ts'));
    expect([code, out]).toEqual([1, '']);
    expect(codesIn(err)).toContain('score-unknown');
    expect(await folder.files()).toEqual(['broken.json']);
  });

  test.each([
    { name: 'a missing folder', out: 'no/such/types.ts', says: 'ENOENT' },
    { name: 'a folder', out: 'there', says: 'no ordinary file' },
  ])('to $name', async ({ out, says }) => {
    await mkdir(folder.at('there'));
    const { code, err } = await runHere('types', boardInstrument, '--out', folder.at(out));
    expect([code, codesIn(err)]).toEqual([1, ['file-not-writable']]);
    expect(err).toContain(says);
    expect(await folder.files()).toEqual([]);
  });

  test('over the instrument, or a document named beside it', async () => {
    const file = await folder.put('instrument.json', await readFile(boardInstrument, 'utf8'));
    await symlink(file, folder.at('link.json'));
    for (const out of ['instrument.json', 'link.json'])
      expect(codesIn((await runHere('types', file, '--out', folder.at(out))).err)).toEqual(['file-is-input']);
    const other = await runHere('types', boardInstrument, '-i', file, '--out', file);
    expect([other.code, codesIn(other.err)]).toEqual([1, ['file-is-input']]);
    expect(await folder.read('instrument.json')).toBe(await readFile(boardInstrument, 'utf8'));
  });

  test('to a device', async () => {
    const { code, err } = await runHere('types', boardInstrument, '--out', '/dev/null');
    expect([code, codesIn(err)]).toEqual([1, ['file-not-writable']]);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test('where the file before cannot be replaced, it stays', async () => {
    await folder.put('types.ts', 'before');
    const { code } = await runHere('types', folder.at('missing.json'), '--out', folder.at('types.ts'));
    expect([code, await folder.read('types.ts')]).toEqual([1, 'before']);
  });
});
