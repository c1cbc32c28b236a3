import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const sizeOf = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
};

// What a server that draws pages at the edge loads besides the core: Preact, what makes strings of it, the components, the reading of posts.
test('pages and posts bring at most 25 kB gzipped beside the core', async () => {
  const core =
    "export { english, errorWords, prepareView } from '@plumbline/core/view'; export { describe } from '@plumbline/core';";
  const whole = await sizeOf(
    `${core} export { addressOf, applyPost, parseBody, renderMain, renderPage } from '@plumbline/html';`,
  );
  const own = whole - (await sizeOf(core));
  expect(own).toBeGreaterThan(5_000);
  expect(own).toBeLessThan(25_000);
});
