import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { boardInstrument, boardResponse, laInstrument, laResponse, readDocument } from './published.js';
import { putTinyRegion, tinyDefinition } from './tiny-region.js';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let folder: Folder;
beforeAll(async () => {
  if (!existsSync(program)) throw new Error('The command line is not built yet. Run first: pnpm build');
  folder = await temporaryFolder();
});
afterAll(() => folder?.remove());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program; with `readsOnly` its output is read as far as the first piece and then let go. */
const runBuilt = (argv: readonly string[], { readsOnly }: { readonly readsOnly?: 'a piece' } = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
      if (readsOnly !== undefined) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });

test('sound instruments: 0, what was found on stdout, nothing on stderr', async () => {
  const { code, out, err } = await runBuilt(['check', laInstrument, boardInstrument]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    `${laInstrument}: instrument: no problem\n${boardInstrument}: instrument: no problem\n2 of 2 files without a problem\n`,
  );
});

test('the version is that of the package', async () => {
  const { version } = readDocument(fileURLToPath(new URL('../package.json', import.meta.url)));
  expect(await runBuilt(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a problem: 1, and it is told on stderr without a stack trace', async () => {
  const file = await folder.put('broken.json', '{"note": ');
  const { code, out, err } = await runBuilt(['score', file]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/broken\.json: problem: This is not JSON/);
  expect(err).not.toMatch(/\n\s+at /);
});

test('a command that makes no sense: 2', async () => {
  const { code, out, err } = await runBuilt(['scroe', laResponse]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/unknown command/);
});

test('an explanation', async () => {
  const { code, out, err } = await runBuilt(['explain', laResponse]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Overall effectiveness is Inadequate');
});

test('a problem of a pack is told in the words of packs', async () => {
  const { code, err } = await runBuilt(['pack', folder.at('nowhere'), '--out', folder.at('out')]);
  expect(code).toBe(1);
  expect(err).toMatch(/pack\.json: problem: The file is not there/);
  expect(await folder.files()).not.toContain('out/index.html');
});

test('output larger than a pipe holds arrives whole', async () => {
  const { code, out, err } = await runBuilt(['score', '--json', laResponse, boardResponse]);
  expect([code, err]).toEqual([0, '']);
  expect(Buffer.byteLength(out)).toBeGreaterThan(200_000);
  const { results }: { readonly results: readonly { readonly organisation: string }[] } = JSON.parse(out);
  expect(results.map(({ organisation }) => organisation)).toEqual(['E06000033', 'E06000033']);
});

test('a reader that has read enough is no fault', async () => {
  const { code, err } = await runBuilt(['score', '--json', laResponse, boardResponse], { readsOnly: 'a piece' });
  expect([code, err]).toEqual([0, '']);
});

test('killed while it writes: the former pack or the new one, and neither in part', async () => {
  const region = await putTinyRegion(folder);
  await folder.put('region/pack.json', { ...tinyDefinition, instruments: [], responses: [] });
  await folder.put('kept/index.html', 'former');
  await folder.put('kept/manifest.json', { format: 'plumbline-pack', outputs: [{ path: 'index.html' }] });
  const child = spawn(process.execPath, [program, 'pack', region, '--out', folder.at('kept')], { stdio: 'ignore' });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const isWriting = () => readdirSync(folder.path).some((name) => name.startsWith('kept.partial-'));
  while (child.exitCode === null && !isWriting()) await setTimeout(1);
  child.kill('SIGKILL');
  await closed;
  const left = (await folder.files()).filter((file) => file.startsWith('kept/'));
  const { outputs }: { readonly outputs: readonly { readonly path: string }[] } = JSON.parse(
    await folder.read('kept/manifest.json'),
  );
  expect(left).toEqual(['manifest.json', ...outputs.map(({ path }) => path)].map((path) => `kept/${path}`).sort());
}, 60_000);
