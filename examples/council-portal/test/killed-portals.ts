import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface KillablePortal {
  readonly origin: string;
  /** SIGKILL: nothing is said goodbye to. Resolves once the process is gone. */
  readonly kill: () => Promise<void>;
}

export interface KillablePortals {
  /** Opens the database with a process that was loaded beforehand. */
  readonly next: () => Promise<KillablePortal>;
  /** Ends those that wait. */
  readonly end: () => Promise<void>;
}

const child = fileURLToPath(new URL('portal-child.ts', import.meta.url));
/** Loading takes longer than what the test does with a portal. */
const waiting = 3;

/**
 * One portal process after another on the same database, on the built packages as `start` runs them. `cache` is a folder for
 * what Node has compiled.
 */
export function killablePortals(database: string, cache: string): KillablePortals {
  const loading: Loading[] = [];
  const fill = () => {
    while (loading.length < waiting) loading.push(load(database, cache));
  };
  return {
    next: async () => {
      fill();
      const [first] = loading.splice(0, 1);
      if (first === undefined) throw new Error('No portal is waiting');
      fill();
      await first.said();
      first.process.stdin?.write('go\n');
      const origin = await first.said();
      const kill = async () => {
        if (first.process.exitCode !== null) throw new Error('The portal ended by itself');
        await ended(first.process);
      };
      return { origin, kill };
    },
    end: async () => {
      await Promise.all(loading.splice(0).map((each) => ended(each.process)));
    },
  };
}

interface Loading {
  readonly process: ChildProcess;
  /** Its next line. */
  readonly said: () => Promise<string>;
}

function load(database: string, cache: string): Loading {
  const started = spawn(process.execPath, [child], {
    env: { ...process.env, DATABASE_URL: database, NODE_COMPILE_CACHE: cache },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(started.stdout)[Symbol.asyncIterator]();
  return {
    process: started,
    said: async () => {
      const line = await lines.next();
      if (line.done === true) throw new Error('A portal ended before it said where it is');
      return line.value;
    },
  };
}

async function ended(killed: ChildProcess): Promise<void> {
  if (killed.exitCode !== null || killed.signalCode !== null) return;
  const gone = new Promise((resolve) => killed.once('exit', resolve));
  killed.kill('SIGKILL');
  await gone;
}
