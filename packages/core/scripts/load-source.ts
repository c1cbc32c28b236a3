import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Imports a module of src from a script: sources import each other as `.js`, which Node cannot find before a build. */
export const loadSource = async (path: string): Promise<unknown> => {
  const entry = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
  const bundled = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const code = bundled.outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
};
