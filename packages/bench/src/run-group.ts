import { groups } from './groups.js';

/** One group in a process of its own: `run-group.ts <name> [--quick]`. Its result is the last line of stdout. */
const [name = '', flag] = process.argv.slice(2);
const group = groups[name];
if (group === undefined) throw new Error(`No group is named "${name}".`);
const isQuick = flag === '--quick';
const result = await group.run({ isQuick, effort: isQuick ? { rounds: 1, roundMs: 1 } : { rounds: 15, roundMs: 150 } });
process.stdout.write(`\n${JSON.stringify(result)}\n`);
process.exit(0);
