import { performance } from 'node:perf_hooks';

export interface ImportTime {
  readonly ms: number;
  /** What the processor did meanwhile, user and system: less than `ms` where others want it too. */
  readonly cpuMs: number;
}

/** `time-import.ts <address>`: what importing a module takes, as one line of JSON. */
const [address = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const start = performance.now();
await import(address);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const found: ImportTime = { ms, cpuMs: (user + system) / 1000 };
process.stdout.write(`${JSON.stringify(found)}\n`);
