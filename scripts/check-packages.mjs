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
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-packages-'));
try {
  for (const folder of readdirSync('packages')) {
    const manifest = JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    execFileSync('pnpm', ['--filter', manifest.name, 'pack', '--pack-destination', scratch], { stdio: 'pipe' });
    judge('publint', ['--strict', join('packages', folder)]);
  }
  for (const tarball of readdirSync(scratch)) {
    judge('attw', [join(scratch, tarball), '--profile', 'esm-only']);
    process.stdout.write(`  ${tarball} holds up\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
