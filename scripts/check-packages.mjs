import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Says nothing unless there is something to say. */
const judge = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'pipe' });
  } catch (error) {
    process.stdout.write(`${error.stdout ?? ''}${error.stderr ?? ''}`);
    throw error;
  }
};

// publint and arethetypeswrong look at the tarball that would be published, so each package is packed first.
const sheetsOf = new Map();
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-packages-'));
try {
  for (const folder of readdirSync('packages')) {
    const manifest = JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    execFileSync('pnpm', ['--filter', manifest.name, 'pack', '--pack-destination', scratch], { stdio: 'pipe' });
    judge('publint', ['--strict', join('packages', folder)]);
    const sheets = Object.keys(manifest.exports).filter((entry) => entry.endsWith('.css'));
    sheetsOf.set(`${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`, sheets);
  }
  for (const tarball of readdirSync(scratch)) {
    // A style sheet has no types to be wrong about.
    const sheets = sheetsOf.get(tarball) ?? [];
    const without = sheets.length === 0 ? [] : ['--exclude-entrypoints', ...sheets];
    judge('attw', [join(scratch, tarball), '--profile', 'esm-only', ...without]);
    process.stdout.write(`  ${tarball} holds up\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
