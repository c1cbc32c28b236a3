import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordFiles } from './generate-words.ts';
import { generatedFiles } from './generated-files.ts';
import { loadSource } from './load-source.ts';

const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const docs = fileURLToPath(new URL('../../../docs/reference/', import.meta.url));

const write = (into: string, files: { readonly [file: string]: string }): void => {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(into + file, text);
};

write(folder, await generatedFiles());
write(fileURLToPath(new URL('../src/view/generated/', import.meta.url)), wordFiles());

// The page runs the checker, which needs the validators just written.
const { issuesPage } = (await loadSource('testing/issues-page.ts')) as { issuesPage: () => string };
writeFileSync(`${docs}issues.md`, issuesPage());
