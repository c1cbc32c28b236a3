import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const remedy = 'No PostgreSQL found. Run: sudo apt-get install -y postgresql   (or set POSTGRES_BIN to its bin folder)';
const debian = '/usr/lib/postgresql';

export interface ThrowAwayPostgres {
  /** Makes an empty database and gives its address. */
  readonly address: (name: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * A PostgreSQL server of its own in a temporary folder, reachable by a socket in that folder and in no other way, with the
 * defaults that it comes with (a commit waits for the disk). Debian's package is installed where it is missing and may be.
 *
 * @throws Error with the one line to run. A test never passes because there was no server.
 */
export async function startPostgres(): Promise<ThrowAwayPostgres> {
  const bin = findPostgres() ?? installPostgres();
  const user = ownUser();
  const folder = mkdtempSync('/tmp/plumbline-pg-');
  chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'portal', '-A', 'trust', '--no-instructions'], {
    ...options,
    stdio: 'ignore',
  });
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
    ...options,
    stdio: 'ignore',
  });
  // A run that is broken off leaves no server behind.
  process.once('exit', () => server.kill('SIGKILL'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const addressOf = (name: string) => `postgres://portal@localhost/${name}?host=${encodeURIComponent(folder)}`;
  try {
    await untilReady(server, addressOf('postgres'));
  } catch (cause) {
    server.kill('SIGKILL');
    remove();
    throw cause;
  }
  return {
    address: async (name) => {
      await query(addressOf('postgres'), `CREATE DATABASE "${name}"`);
      return addressOf(name);
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // At once: what is in it is thrown away.
      server.kill('SIGQUIT');
      await ended;
      remove();
    },
  };
}

export async function query(address: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

function findPostgres(): string | null {
  const named = process.env.POSTGRES_BIN;
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...(named ? [named] : []), ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Only where nobody has to be asked: Debian or a relative of it, as root. */
function installPostgres(): string {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(remedy);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: readonly string[]) => execFileSync('/usr/bin/apt-get', [...args], { env, stdio: 'ignore' });
  try {
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', 'postgresql']);
  } catch (cause) {
    throw new Error(remedy, { cause });
  }
  const found = findPostgres();
  if (found === null) throw new Error(remedy);
  return found;
}

/** The server refuses to run as root: then it runs as the user of Debian's package, or as nobody. */
function ownUser(): { readonly uid: number; readonly gid: number } {
  const idOf = (flag: string, name: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  if (uid === undefined || gid === undefined) throw new Error(remedy);
  if (uid !== 0) return { uid, gid };
  const name = idOf('-u', 'postgres').status === 0 ? 'postgres' : 'nobody';
  return { uid: Number(idOf('-u', name).stdout), gid: Number(idOf('-g', name).stdout) };
}

async function untilReady(server: ChildProcess, address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error('The PostgreSQL of the test ended while it started');
    try {
      await query(address, 'SELECT 1');
      return;
    } catch {
      // Not yet: there is no other sign than that it answers.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('The PostgreSQL of the test does not answer');
}
