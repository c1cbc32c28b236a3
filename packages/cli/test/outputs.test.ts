import { lstat, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDocument } from '@plumbline/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { boardResponse, laResponse, readDocument } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const organisationsIn = (json: string): readonly unknown[] =>
  (JSON.parse(json) as { readonly results: readonly { readonly organisation: string }[] }).results.map(
    ({ organisation }) => organisation,
  );

test('every result fits the published meta-schema of results', async () => {
  const { code, out } = await runHere('score', '--json', laResponse, boardResponse);
  expect(code).toBe(0);
  const document: { readonly results: readonly { readonly views: readonly { readonly result: unknown }[] }[] } =
    JSON.parse(out);
  expect(checkDocument(document)).toEqual([]);
  const results = document.results.flatMap(({ views }) => views.map(({ result }) => result));
  expect(results).toHaveLength(2);
  for (const result of results) expect(checkDocument(result, 'result')).toEqual([]);
});

describe('score --out', () => {
  test('writes every result as JSON and nothing else', async () => {
    const ran = await runHere('score', laResponse, boardResponse, '--out', folder.at('results.json'));
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(await folder.files()).toEqual(['results.json']);
    expect(organisationsIn(await folder.read('results.json'))).toEqual(['E06000033', 'E06000033']);
  });

  test('follows a link, which stays a link', async () => {
    const former = await folder.put('real/results.json', 'former');
    await symlink(former, folder.at('link.json'));
    expect((await runHere('score', boardResponse, '--out', folder.at('link.json'))).code).toBe(0);
    expect((await lstat(folder.at('link.json'))).isSymbolicLink()).toBe(true);
    expect(organisationsIn(await readFile(former, 'utf8'))).toEqual(['E06000033']);
    expect(await folder.files()).toEqual(['link.json', 'real/results.json']);
  });

  test.each([
    { name: 'a missing folder', out: 'no/such/results.json', says: 'ENOENT' },
    { name: 'a folder that is a file', out: 'former.json/results.json', says: 'ENOTDIR' },
    { name: 'a folder', out: 'there', says: 'no ordinary file' },
    { name: 'a name that is too long', out: `${'x'.repeat(300)}.json`, says: 'ENAMETOOLONG' },
  ])('$name is an issue and leaves nothing behind', async ({ out, says }) => {
    await mkdir(folder.at('there'));
    await folder.put('former.json', 'former');
    const ran = await runHere('score', boardResponse, '--out', folder.at(out));
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['file-not-writable']]);
    expect(ran.err).toContain(says);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(await folder.files()).toEqual(['former.json']);
    expect(await folder.read('former.json')).toBe('former');
  });

  test('a device is not replaced by a file', async () => {
    const ran = await runHere('score', boardResponse, '--out', '/dev/null');
    expect([ran.code, codesIn(ran.err)]).toEqual([1, ['file-not-writable']]);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test('one bad file among good ones: every problem, no file, the former stays', async () => {
    await folder.put('former.json', 'former');
    const bad = await folder.put('bad.json', '{');
    const worse = folder.at('missing.json');
    for (const out of ['former.json', 'new.json']) {
      const ran = await runHere('score', laResponse, bad, boardResponse, worse, '--out', folder.at(out));
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(codesIn(ran.err)).toEqual(['json-syntax', 'file-not-found']);
      for (const file of [bad, worse]) expect(ran.err).toContain(`${file}: problem: `);
    }
    expect(await folder.files()).toEqual(['bad.json', 'former.json']);
    expect(await folder.read('former.json')).toBe('former');
  });

  test.each([
    { name: 'itself', out: 'response.json' },
    { name: 'itself by another way', out: join('below', '..', 'response.json') },
    { name: 'a link to it', out: 'link.json' },
  ])('results do not replace the response that they are made of: $name', async ({ out }) => {
    const text = JSON.stringify(readDocument(boardResponse));
    const response = await folder.put('response.json', text);
    await mkdir(folder.at('below'));
    await symlink(response, folder.at('link.json'));
    const ran = await runHere('score', response, '--out', folder.at(out));
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['file-is-input']]);
    expect(await folder.read('response.json')).toBe(text);
  });
});
