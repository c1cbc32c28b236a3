import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const remedy = 'No browser found. Run: sudo apt-get install -y chromium   (or set CHROMIUM_PATH to a Chromium)';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names no program: ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (onPath !== undefined) return onPath;
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? own : null;
}

/** Only where nobody has to be asked: Debian or a relative of it, as root. */
function installBrowser(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) throw new Error(remedy);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: readonly string[]) => execFileSync('/usr/bin/apt-get', [...args], { env, stdio: 'ignore' });
  try {
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', 'chromium']);
  } catch (cause) {
    throw new Error(remedy, { cause });
  }
}

/**
 * A headless Chromium: the one `CHROMIUM_PATH` names, else one on PATH, else Playwright's own, else Debian's package where
 * it may be installed.
 *
 * @throws Error with the one line to run. A test never passes because there was no browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  if (found === null) installBrowser();
  const executablePath = found ?? findBrowser();
  if (executablePath === null) throw new Error(remedy);
  return chromium.launch({ executablePath, headless: true, args: flags });
}
