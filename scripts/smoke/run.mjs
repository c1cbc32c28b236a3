import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const nodes = [here('node_modules/node-20/bin/node'), here('node_modules/node-22/bin/node'), process.execPath];

// Code generation from strings is switched off for one run, as a strict content security policy would.
for (const node of nodes)
  for (const file of ['embed.mjs', 'draft.mjs', 'module.mjs', 'form.mjs'])
    execFileSync(node, [here(file)], { stdio: 'inherit' });
for (const file of ['no-eval.mjs', 'draft.mjs', 'module.mjs', 'form.mjs'])
  execFileSync(process.execPath, ['--disallow-code-generation-from-strings', here(file)], { stdio: 'inherit' });
