import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { projectionOf } from '@plumbline/core';
import { writeParquet } from '../columnar-path.js';
import { answerTexts } from '../data.js';
import { inFreshProcess } from '../fresh.js';
import type { Group, Target } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import type { Peak, Way } from '../peak-memory.js';
import { projectedColumns } from '../projected.js';

const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;
const count = (number: number): string => number.toLocaleString('en-GB');

export const memory: Group = {
  title: 'Memory, the most that a process held',
  unit: 'process',
  async run({ isQuick }) {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const projection = projectionOf(compiled);
    const [few, many] = isQuick ? [200, 400] : [100_000, 1_000_000];
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
    const path = (name: string) => join(folder, name);
    try {
      const lines = Readable.from(
        (function* () {
          for (const text of answerTexts(instrument, few)) yield `${text}\n`;
        })(),
      );
      await pipeline(lines, createWriteStream(path('lines.ndjson')));
      for (const rows of [few, many])
        await writeParquet(
          path(`${rows}.parquet`),
          projection,
          projectedColumns(instrument, compiled, projection, rows),
        );
      const peak = (way: Way, file: string, times: number): Promise<Peak> =>
        inFreshProcess(fileURLToPath(new URL('../peak-memory.ts', import.meta.url)), [way, path(file), String(times)]);
      const idle = await peak('nothing', 'lines.ndjson', 1);
      const streams = [await peak('lines', 'lines.ndjson', 1), await peak('lines', 'lines.ndjson', many / few)];
      const columns = [await peak('columns', `${few}.parquet`, 1), await peak('columns', `${many}.parquet`, 1)];
      const sql = [await peak('sql', `${few}.parquet`, 1), await peak('sql', `${many}.parquet`, 1)];
      const row = (what: string, [less, more]: readonly Peak[]) => [
        what,
        ...[less, more].map((each) => (each === undefined ? '' : mebibytes(each.bytes))),
        less === undefined || more === undefined ? '' : `${(more.bytes / less.bytes).toFixed(2)} x`,
      ];
      return {
        figures: [],
        targets: [flat('lines scored as they are read', streams), flat('columnar path', columns)],
        tables: [
          {
            title: 'Peak of resident memory, each in a process of its own',
            head: ['what', `${count(few)} responses`, `${count(many)} responses`, 'growth'],
            rows: [
              row('NDJSON read and scored', streams),
              row('Parquet through columns, one thread', columns),
              row('Parquet by hand-written DuckDB SQL', sql),
            ],
          },
        ],
        notes: [
          `A process that has compiled the instrument and scored nothing holds ${mebibytes(idle.bytes)}.`,
          `${count(many)} lines are the same file of ${count(few)}, ${many / few} times over, as one stream.`,
        ],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Ten times the responses may take half as much again: buffers grow to their size and stay there. */
function flat(what: string, [less, more]: readonly Peak[]): Target {
  const growth = (more?.bytes ?? Number.NaN) / (less?.bytes ?? Number.NaN);
  return {
    what,
    limit: 'memory flat when streamed: ten times the responses in at most 1.5 x the memory',
    found: `${growth.toFixed(2)} x`,
    isMet: growth <= 1.5,
  };
}
