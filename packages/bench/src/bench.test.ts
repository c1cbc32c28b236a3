import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { groups } from './groups.js';

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const bench = (...args: readonly string[]) =>
  run(process.execPath, [
    '--conditions=plumbline-source',
    '--import',
    here('../../schemas/scripts/resolve-source.ts'),
    here('main.ts'),
    ...args,
  ]);

test('the command runs every group on small data, its peers agree, and the page has them all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-test-'));
  try {
    const out = join(folder, 'performance.md');
    await bench('--quick', '--out', out);
    const page = readFileSync(out, 'utf8');
    for (const { title } of Object.values(groups)) expect(page).toContain(`## ${title}`);
    expect(page).toContain('| what | target | found |  |');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a group that is not there is told by name', async () => {
  await expect(bench('--only', 'nothing', '--out', join(tmpdir(), 'nowhere.md'))).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('one-response'),
  });
});
