import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// `#dialect` is resolved while the package is built; declarations keep the name, which means nothing to who installs it.
for (const dialect of ['preact', 'react']) {
  const folder = fileURLToPath(new URL(`../dist/${dialect}`, import.meta.url));
  for (const file of globSync('**/*.d.ts', { cwd: folder })) {
    const path = `${folder}/${file}`;
    const text = readFileSync(path, 'utf8');
    const up = relative(dirname(file), `dialect/${dialect}.js`).replaceAll('\\', '/');
    const named = text.replaceAll(/(["'])#dialect\1/g, `'${up.startsWith('.') ? up : `./${up}`}'`);
    if (named !== text) writeFileSync(path, named);
  }
}
