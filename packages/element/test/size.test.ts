import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { formModuleOf, moduleName, moduleOf } from '@plumbline/build';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { instruments } from './serve-page.js';

const { lscb } = instruments;
const folder = fileURLToPath(new URL('.', import.meta.url));
const modules = new Map([
  ['form:lscb', formModuleOf(lscb, ['en'])],
  [`./${moduleName(lscb)}.js`, moduleOf(lscb, { languages: [] })],
]);

/** Without data: code alone. */
const emptied = (source: string): string =>
  source.replace(/run\.carried\('.*'\)/, "run.carried('')").replace(/const wording = '.*';/, "const wording = '';");

const sizeOf = async (contents: string, made: (source: string) => string = (source) => source): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['plumbline-source'],
    plugins: [
      {
        name: 'made',
        setup(own) {
          own.onResolve({ filter: /./ }, ({ path }) =>
            modules.has(path) ? { path, namespace: 'made', sideEffects: false } : null,
          );
          own.onLoad({ filter: /./, namespace: 'made' }, ({ path }) => ({
            contents: made(modules.get(path) ?? ''),
            resolveDir: folder,
          }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
};

const alone = "import { definePlumblineForm } from '@plumbline/element'; definePlumblineForm();";
const whole =
  "import { definePlumblineForm } from '@plumbline/element'; import { form } from 'form:lscb'; definePlumblineForm({ forms: { lscb: form } });";

// Wanted: 45 kB for everything. The last 500 bytes count characters while one types, and draw undo and redo. What each part is for, and why it is more, stands in docs/decisions/0009.
test.each([
  {
    what: 'the element with Preact, components and English furniture',
    contents: alone,
    made: emptied,
    ceiling: 24_100,
  },
  { what: 'the same with the view and the run time of LSCB', contents: whole, made: emptied, ceiling: 57_200 },
  { what: 'everything, with LSCB in English', contents: whole, made: undefined, ceiling: 73_200 },
])('$what is at most $ceiling bytes gzipped', async ({ contents, made, ceiling }) => {
  expect(await sizeOf(contents, made)).toBeLessThan(ceiling);
});

test('nothing makes code or markup from text', async () => {
  const { outputFiles } = await build({
    stdin: { contents: alone, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['plumbline-source'],
  });
  // Preact names `innerHTML` for `dangerouslySetInnerHTML` alone; that no page of ours has it, the policy of the browser tests sees.
  const text = outputFiles[0]?.text ?? '';
  expect(/\bnew Function\b|\beval\(|insertAdjacentHTML|document\.write/.test(text)).toBe(false);
});
