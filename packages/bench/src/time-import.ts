import { performance } from 'node:perf_hooks';

/** `time-import.ts <address>`: milliseconds that importing a module takes. */
const [address = ''] = process.argv.slice(2);
const start = performance.now();
await import(address);
process.stdout.write(`${performance.now() - start}\n`);
