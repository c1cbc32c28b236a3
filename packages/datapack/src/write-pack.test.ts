import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from './hash.js';
import { pack } from './pack.js';
import { packFiles } from './pack-files.js';
import { smallInput } from './testing/small-input.js';
import { writePack } from './write-pack.js';

const made = pack(smallInput());
if (!made.ok) throw new Error('the small input makes a pack');
const ingredients = {
  files: [
    { path: 'b.csv', bytes: 2, sha256: 'bb' },
    { path: 'a.csv', bytes: 1, sha256: 'aa' },
  ],
  documents: [{ address: 'https://example.org/regions/small/1.0.0.json', sha256: 'cc' }],
};
const pages = { 'index.html': '<!doctype html>', 'authorities/essex.html': 'x' };
const files = packFiles(made.value, pages, ingredients, { plumbline: '0.0.0' });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const out = () => join(folder, 'deep', 'out');
const issueOf = async (path: string) => {
  const written = await writePack(path, files);
  return written.ok ? null : written.issues.map(({ code, found }) => ({ code, found }));
};

describe('writing a pack', () => {
  test('every file, and a manifest with the hash of each', async () => {
    expect(await writePack(out(), files)).toEqual({ ok: true, value: out() });
    const manifest = JSON.parse(await readFile(join(out(), 'manifest.json'), 'utf8'));
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toEqual(['a.csv', 'b.csv']);
    for (const { path, bytes, sha256: hash } of manifest.outputs) {
      const content = await readFile(join(out(), path));
      expect([content.byteLength, sha256(content)]).toEqual([bytes, hash]);
    }
    const written = await readdir(out(), { recursive: true });
    expect(written).toContain(join('authorities', 'essex.html'));
    expect(await readdir(join(folder, 'deep'))).toEqual(['out']);
  });

  test('same inputs, same bytes, and no day or machine in them', () => {
    const again = pack(smallInput());
    expect(
      again.ok &&
        packFiles(
          again.value,
          pages,
          { ...ingredients, files: [...ingredients.files].reverse() },
          { plumbline: '0.0.0' },
        ),
    ).toEqual(files);
    for (const { content } of files) expect(String(content)).not.toContain(tmpdir());
  });

  test('an earlier pack is replaced whole: files that are gone are gone', async () => {
    await writePack(out(), packFiles(made.value, { ...pages, 'old.html': 'x' }, ingredients, {}));
    expect(await issueOf(out())).toBeNull();
    expect(await readdir(out())).not.toContain('old.html');
  });

  test('an empty folder is taken', async () => {
    await mkdir(out(), { recursive: true });
    expect(await issueOf(out())).toBeNull();
  });

  test.each([
    { name: 'somebody’s files', path: 'thesis.txt', content: 'years of work' },
    { name: 'a manifest of something else', path: 'manifest.json', content: '{"name":"an app"}' },
    { name: 'a manifest that is not JSON', path: 'manifest.json', content: 'not JSON' },
  ])('$name are not touched', async ({ path, content }) => {
    await mkdir(out(), { recursive: true });
    await writeFile(join(out(), path), content);
    expect(await issueOf(out())).toEqual([{ code: 'out-not-a-pack', found: path }]);
    expect(await readdir(out())).toEqual([path]);
  });

  test('a file added to an earlier pack is not lost', async () => {
    await writePack(out(), files);
    await writeFile(join(out(), 'authorities', 'notes.txt'), 'mine');
    expect(await issueOf(out())).toEqual([{ code: 'out-not-a-pack', found: 'authorities/notes.txt' }]);
    expect(await readFile(join(out(), 'authorities', 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('a file of that name is not a folder', async () => {
    await writeFile(join(folder, 'file'), 'x');
    expect(await issueOf(join(folder, 'file'))).toEqual([{ code: 'out-not-a-pack', found: 'a file' }]);
    expect(await issueOf(join(folder, 'file', 'below'))).not.toBeNull();
  });

  test('when writing fails the old pack stays and nothing else is left', async () => {
    await writePack(out(), files);
    const before = await readFile(join(out(), 'manifest.json'), 'utf8');
    // The second file needs a folder where the first is a file.
    const broken = [...files, { path: 'index.html/below.html', content: 'x' }];
    const written = await writePack(out(), broken);
    expect(written.ok).toBe(false);
    expect(await readFile(join(out(), 'manifest.json'), 'utf8')).toBe(before);
    expect(await readdir(join(folder, 'deep'))).toEqual(['out']);
  });

  test('readers other than the owner can open it, as the system would let them', async () => {
    await writePack(out(), files);
    await chmod(join(folder, 'deep'), 0o755);
    const reference = join(folder, 'reference');
    await mkdir(reference);
    const { stat } = await import('node:fs/promises');
    expect((await stat(out())).mode).toBe((await stat(reference)).mode);
  });

  test.each(['../x', '/x', 'a//b', 'a/./b', '', 'a\\b'])(
    'a path that leads out (%s) is a mistake of the programmer',
    async (path) => {
      await expect(writePack(out(), [{ path, content: '' }])).rejects.toThrow(RangeError);
    },
  );
});
