import { createReadStream } from 'node:fs';
import { scoreNdjson } from '@plumbline/batch';
import { projectionOf } from '@plumbline/core';
import { openDuckDb } from '@plumbline/duckdb';
import { throughColumns } from './columnar-path.js';
import { benchInstrument, compileBench } from './instrument.js';
import { handWrittenSql } from './peers/hand-written-sql.js';
import { plannedSql } from './planned-sql.js';

export type Way = 'nothing' | 'lines' | 'columns' | 'sql' | 'planned-sql';

export interface Peak {
  readonly bytes: number;
}

/** `peak-memory.ts <way> <file> <times>`: the most memory that this process held when it had scored the file. */
const [way = 'nothing', path = '', times = '1'] = process.argv.slice(2) as [Way, string, string];
const instrument = benchInstrument();
const compiled = compileBench(instrument);

async function* fileOverAndOver(): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < Number(times); time += 1) yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

const ways = {
  nothing: async () => {},
  lines: async () => {
    for await (const { issues } of scoreNdjson(compiled, fileOverAndOver()))
      if (issues.length > 0) throw new Error('A line of the benchmark was refused.');
  },
  columns: async () => {
    await throughColumns(compiled, projectionOf(compiled), path);
  },
  sql: async () => {
    const engine = await openDuckDb({ threads: 2 });
    await engine.run(handWrittenSql(instrument, path));
    engine.close();
  },
  'planned-sql': async () => {
    const engine = await openDuckDb({ threads: 2 });
    await engine.run(plannedSql(compiled, path));
    engine.close();
  },
} satisfies Record<Way, () => Promise<void>>;

await ways[way]();
process.stdout.write(`${JSON.stringify({ bytes: process.resourceUsage().maxRSS * 1024 } satisfies Peak)}\n`);
