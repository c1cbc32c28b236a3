import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// publint and arethetypeswrong look at the tarball that would be published, so each package is packed first.
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-packages-'));
try {
  for (const folder of readdirSync('packages')) {
    const manifest = JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    execFileSync('pnpm', ['--filter', manifest.name, 'pack', '--pack-destination', scratch], { stdio: 'pipe' });
    execFileSync('publint', ['--strict', join('packages', folder)], { stdio: 'inherit' });
  }
  for (const tarball of readdirSync(scratch)) {
    execFileSync('attw', [join(scratch, tarball), '--profile', 'esm-only'], { stdio: 'inherit' });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
