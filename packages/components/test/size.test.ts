import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const preact =
  "import { h, render } from 'preact'; import { jsx } from 'preact/jsx-runtime'; globalThis.kept = [h, render, jsx];";
const folder = new URL('..', import.meta.url).pathname;

const sizeOf = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
};

// Element, Preact, components, run time and the module of LSCB together may be 45 kB.
test.each([
  { names: 'FormPage, PageTop', ceiling: 5_800 },
  { names: 'CheckAnswersPage, ConfirmationPage, FormPage, PageTop, TaskListPage', ceiling: 7_000 },
])('$names bring at most $ceiling bytes gzipped beside Preact', async ({ names, ceiling }) => {
  const pages = await sizeOf(`${preact} export { ${names} } from '@plumbline/components/preact';`);
  expect(pages - (await sizeOf(preact))).toBeLessThan(ceiling);
});
