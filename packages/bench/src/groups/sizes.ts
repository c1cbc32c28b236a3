import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesOf, standalone } from '@plumbline/build';
import { bundle, compile } from '@plumbline/core';
import { inFreshProcess } from '../fresh.js';
import { type Group, under } from '../group.js';
import { median } from '../measure.js';
import { published } from '../published.js';

const folder = fileURLToPath(new URL('../', import.meta.url));
const from = { folder, conditions: ['plumbline-source'] };
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
const runTime = 'scoring + validation run time';

export const sizes: Group = {
  title: 'Ahead-of-time modules',
  unit: 'module',
  async run({ isQuick }) {
    const both = await standalone(
      "export { carried, scorerOf, validatorOf } from '@plumbline/core/run';",
      new Map(),
      from,
    );
    const validator = await standalone("export { carried, validatorOf } from '@plumbline/core/run';", new Map(), from);
    const { whole, own } = await lscbModules();
    const place = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
    try {
      const path = join(place, 'lscb.mjs');
      writeFileSync(path, whole);
      const ms = await importTime(path, isQuick ? 1 : 15);
      const row = (what: string, size: number) => [what, size.toLocaleString('en-GB')];
      return {
        figures: [],
        targets: [
          under(
            runTime,
            gzipped(both) / 1000,
            8,
            'kB gzipped',
            'The explaining engine comes along for what flat tables cannot hold.',
          ),
          under('LSCB module with English texts, run time apart', gzipped(own) / 1000, 16, 'kB gzipped'),
          under('import of the LSCB module, run time in it', ms, 2, 'ms'),
        ],
        tables: [
          {
            title: 'Minified and gzipped',
            head: ['what', 'bytes'],
            rows: [
              row(runTime, gzipped(both)),
              row('validation run time alone', gzipped(validator)),
              row('LSCB with English texts, run time apart', gzipped(own)),
              row('LSCB with English texts, everything in one file', gzipped(whole)),
            ],
          },
        ],
        notes: ['Imported from disk in fresh processes; median. The time is that of `await import(…)` alone.'],
      };
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};

async function lscbModules() {
  const { instrument, documents } = published('lscb');
  const compiled = compile(instrument, { documents });
  const flat = bundle(instrument, documents);
  if (!compiled.ok || !flat.ok) throw new Error('LSCB is not sound.');
  const options = { languages: ['en'] };
  const whole = await filesOf(compiled.value, flat.value, { ...options, standalone: from });
  const apart = await filesOf(compiled.value, flat.value, options);
  const isScript = ({ name }: { readonly name: string }) => name.endsWith('.js');
  return {
    whole: whole.find(isScript)?.text ?? '',
    own: apart
      .filter(isScript)
      .map(({ text }) => text)
      .join('\n'),
  };
}

async function importTime(path: string, processes: number): Promise<number> {
  const file = fileURLToPath(new URL('../time-import.ts', import.meta.url));
  const found: number[] = [];
  for (let count = 0; count < processes; count += 1)
    found.push(await inFreshProcess<number>(file, [pathToFileURL(path).href], { isPlain: true }));
  return median(found);
}
