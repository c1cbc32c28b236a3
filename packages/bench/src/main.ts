import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inFreshProcess } from './fresh.js';
import type { GroupResult } from './group.js';
import { groups } from './groups.js';
import { page, type Stored } from './page.js';

const docs = (name: string): string => fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const out = values.out ?? docs('performance.md');
const store = out.replace(/\.md$/, '.json');

const machine = (): string => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.version.slice(1)}, ${process.platform}`;
};

const runGroup = (name: string): Promise<GroupResult> =>
  inFreshProcess(
    fileURLToPath(new URL('./run-group.ts', import.meta.url)),
    [name, ...(values.quick ? ['--quick'] : [])],
    { node: ['--max-old-space-size=8192'] },
  );

const writeWhole = (path: string, text: string): void => {
  writeFileSync(`${path}.partial`, text);
  renameSync(`${path}.partial`, path);
};

const today = new Date().toISOString().slice(0, 10);
let stored: Stored = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : { groups: {} };
const names = values.only ?? Object.keys(groups);
const unknown = names.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0) {
  process.stderr.write(`No group is named ${unknown.join(', ')}. There are ${Object.keys(groups).join(', ')}.\n`);
  process.exit(2);
}
for (const [at, name] of names.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`${at + 1} of ${names.length}: ${name}\n`);
  const result = await runGroup(name);
  stored = { groups: { ...stored.groups, [name]: { ...result, date: today, machine: machine() } } };
  writeWhole(store, `${JSON.stringify(stored, null, 1)}\n`);
  writeWhole(out, page(groups, stored));
}
process.stdout.write(`${out}\n`);
