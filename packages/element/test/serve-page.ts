import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { formModuleOf, moduleName, moduleOf } from '@plumbline/build';
import { type CompiledInstrument, compile } from '@plumbline/core';
import { documents } from '@plumbline/schemas';
import { build } from 'esbuild';
import { formGallery } from '../../core/src/testing/form-gallery.js';

/** No script, style or form from elsewhere, nothing inline, and no text that could become a script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'; trusted-types 'none'; require-trusted-types-for 'script'";

const published = (id: string): CompiledInstrument => {
  const outcome = compile(documents[`https://schemas.plumbline.example/instruments/${id}/1.0.0.json`], { documents });
  if (!outcome.ok) throw new Error(`The instrument ${id} is not sound.`);
  return outcome.value;
};

/** Instruments of pages, by the name that a script imports `form:<name>` under. */
export const instruments = { lscb: published('lscb'), la: published('la'), gallery: formGallery } as const;

const stylesheet = readFileSync(new URL('../../html/dist/plumbline.css', import.meta.url));

/** A script of a test page with all that it imports. `form:<name>` is the form module of an instrument, as `plumbline build --form` writes it. */
const bundled = async (contents: string, folder: string, alias: Readonly<Record<string, string>>): Promise<string> => {
  const built = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    // Where aliases are found from.
    absWorkingDir: folder,
    alias: { ...alias },
    conditions: ['plumbline-source'],
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'forms',
        setup(own) {
          const modules = new Map<string, string>();
          for (const [name, compiled] of Object.entries(instruments)) {
            modules.set(`form:${name}`, formModuleOf(compiled, compiled.languages));
            modules.set(`./${moduleName(compiled)}.js`, moduleOf(compiled, { languages: [] }));
          }
          own.onResolve({ filter: /./ }, ({ path }) => (modules.has(path) ? { path, namespace: 'made' } : null));
          own.onLoad({ filter: /./, namespace: 'made' }, ({ path }) => ({
            contents: modules.get(path) ?? '',
            resolveDir: folder,
            loader: 'js' as const,
          }));
        },
      },
    ],
  });
  return built.outputFiles[0]?.text ?? '';
};

export interface ServedPages {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves pages by path on loopback under the policy; each loads the one script, which is given as text.
 *
 * @param pages content of `main`, by path
 * @param alias packages that stand in for others
 */
export const servePages = async (
  script: string,
  folder: URL,
  pages: Readonly<Record<string, string>>,
  alias: Readonly<Record<string, string>> = {},
): Promise<ServedPages> => {
  const text = await bundled(script, fileURLToPath(folder), alias);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    response.setHeader('content-security-policy', policy);
    if (path === '/script.js') return void response.setHeader('content-type', 'text/javascript').end(text);
    if (path === '/plumbline.css') return void response.setHeader('content-type', 'text/css').end(stylesheet);
    const content = pages[path];
    if (content === undefined) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>
<html class="govuk-template" lang="en"><head><meta charset="utf-8"><title>A form</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/plumbline.css"><script type="module" src="/script.js"></script></head>
<body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">${content}</main></div></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, a server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
