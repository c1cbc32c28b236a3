import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';
import { loadSource } from './load-source.ts';

const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const docs = fileURLToPath(new URL('../../../docs/reference/', import.meta.url));

const files = await generatedFiles();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(folder + file, text);

// The page runs the checker, which needs the validators just written.
const { issuesPage } = (await loadSource('testing/issues-page.ts')) as { issuesPage: () => string };
writeFileSync(`${docs}issues.md`, issuesPage());
