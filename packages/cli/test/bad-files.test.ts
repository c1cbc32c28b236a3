import { mkdir, symlink } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, readDocument, secret, smallResponse } from './published.js';
import { codesIn, runHere } from './run-here.js';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const commands: Readonly<Record<string, (file: string) => readonly string[]>> = {
  check: (file) => ['check', file],
  score: (file) => ['score', file],
  'score --instrument': (file) => ['score', '--instrument', file, boardInstrument],
  explain: (file) => ['explain', file],
  types: (file) => ['types', file],
  'types --instrument': (file) => ['types', '--instrument', file, boardInstrument],
  pack: (file) => ['pack', file, '--out', folder.at('out')],
};
const names = Object.keys(commands);

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const quoted = JSON.stringify({ note: secret });
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const contents: readonly { readonly name: string; readonly content: string | Uint8Array; readonly code: string }[] = [
  { name: 'nothing at all', content: '', code: 'json-syntax' },
  { name: 'no JSON', content: `Dear ${secret}, please find attached`, code: 'json-syntax' },
  { name: 'JSON that stops', content: `{"note": "${secret}`, code: 'json-syntax' },
  { name: 'a page', content: `<!doctype html><p>${secret}`, code: 'json-syntax' },
  { name: '100,000 levels', content: nested(100_000), code: 'json-too-deep' },
  { name: '__proto__', content: `{"__proto__": {"note": "${secret}"}}`, code: 'json-key-forbidden' },
  { name: 'constructor', content: `{"a": {"constructor": "${secret}"}}`, code: 'json-key-forbidden' },
  { name: 'an escaped __proto__', content: `{"\\u005f_proto__": "${secret}"}`, code: 'json-key-forbidden' },
  { name: 'a key twice', content: `{"note": "${secret}", "note": "${secret}"}`, code: 'json-key-repeats' },
  { name: 'UTF-16 with a mark', content: utf16(quoted), code: 'text-not-utf-8' },
  { name: 'UTF-16 without', content: Buffer.from(quoted, 'utf16le'), code: 'text-not-utf-8' },
  { name: 'Latin-1', content: Buffer.from(`{"note": "${secret} é"}`, 'latin1'), code: 'text-not-utf-8' },
  { name: 'NUL bytes', content: `{"note": "${secret}\u0000"}`, code: 'json-syntax' },
];

describe.each(names)('%s', (name) => {
  const argv = commands[name] ?? (() => []);

  test.each(contents)('a file with $name', async ({ content, code }) => {
    const ran = await runHere(...argv(await folder.put('file.json', content)));
    expect(ran.code).toBe(1);
    expect(codesIn(ran.err)[0]).toBe(code);
    expect(codesIn(ran.err).filter((each) => each === code)).toHaveLength(1);
    expect(ran.err).toContain('file.json');
    expect(ran.all).not.toContain(secret);
    expect(ran.all).not.toMatch(/\n\s+at /);
  });

  test('200 MB of nothing are refused by their size', async () => {
    const started = performance.now();
    const ran = await runHere(...argv(await folder.putSparse('big.json', 200_000_000)));
    expect(ran.code).toBe(1);
    expect(codesIn(ran.err)[0]).toBe('file-too-large');
    expect(ran.err).toContain('200000000');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('no file', async () => {
    const ran = await runHere(...argv(folder.at('no-such.json')));
    expect([ran.code, codesIn(ran.err)[0]]).toEqual([1, 'file-not-found']);
    expect(ran.err).toContain('no-such.json');
  });

  test('a file below a file', async () => {
    const ran = await runHere(...argv(`${await folder.put('file.json', '{}')}/below.json`));
    expect([ran.code, codesIn(ran.err)[0]]).toEqual([1, 'file-not-found']);
  });

  test('a link to itself', async () => {
    await symlink('circle.json', folder.at('circle.json')).catch(() => undefined);
    const ran = await runHere(...argv(folder.at('circle.json')));
    expect([ran.code, codesIn(ran.err)[0]]).toEqual([1, name === 'pack' ? 'file-not-found' : 'file-not-readable']);
  });

  test('a folder', async () => {
    await mkdir(folder.at('empty'), { recursive: true });
    const ran = await runHere(...argv(folder.at('empty')));
    expect([ran.code, codesIn(ran.err)[0]]).toEqual([1, name === 'pack' ? 'file-not-found' : 'file-is-a-folder']);
  });

  test('leaves no file of its own', async () => {
    expect((await folder.files()).filter((file) => !/^(file|big|circle)\.json$/.test(file))).toEqual([]);
  });
});

describe('documents of another kind', () => {
  test.each([
    { argv: commands.check, document: { note: secret }, codes: ['document-kind-unknown'] },
    { argv: commands.check, document: [secret], codes: ['document-kind-unknown'] },
    { argv: commands.check, document: { $schema: 'https://example.org/else.json' }, codes: ['document-kind-unknown'] },
    { argv: commands.score, document: { note: secret }, codes: ['not-a-response'] },
    { argv: commands.score, document: null, codes: ['not-a-response'] },
    { argv: commands.score, document: readDocument(boardInstrument), codes: ['not-a-response'] },
    { argv: commands.explain, document: readDocument(boardInstrument), codes: ['not-a-response'] },
    { argv: commands.pack, document: readDocument(boardInstrument), codes: ['not-a-pack-definition'] },
    {
      argv: commands.pack,
      document: smallResponse({ context: { contextArea: secret } }),
      codes: ['not-a-pack-definition'],
    },
    { argv: commands['score --instrument'], document: { note: secret }, codes: ['address-missing', 'not-a-response'] },
    { argv: commands['score --instrument'], document: 7, codes: ['address-missing', 'not-a-response'] },
  ])('$codes', async ({ argv, document, codes }) => {
    const ran = await runHere(...(argv?.(await folder.put('other.json', document)) ?? []));
    expect(ran.code).toBe(1);
    expect(codesIn(ran.err)).toEqual(codes);
    expect(ran.all).not.toContain(secret);
  });
});
