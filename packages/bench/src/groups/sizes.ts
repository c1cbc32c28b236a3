import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { moduleOf, standalone, textsModuleOf } from '@plumbline/build';
import { type CompiledInstrument, compile } from '@plumbline/core';
import { type Group, under } from '../group.js';
import { importTimes } from '../import-times.js';
import { published } from '../published.js';

const folder = fileURLToPath(new URL('../', import.meta.url));
const bundled = (source: string, files: ReadonlyMap<string, string> = new Map()) =>
  standalone(source, files, { folder, conditions: ['plumbline-source'] });
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

export const sizes: Group = {
  title: 'Ahead-of-time modules',
  unit: 'module',
  async run({ isQuick }) {
    const lscb = await modulesOf('lscb');
    const [la, ilacs] = [await modulesOf('la'), await modulesOf('ilacs-2026')];
    const place = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
    try {
      const whole = 'LSCB with English texts, everything in one file';
      const times = await importTimes(
        place,
        [
          { name: whole, source: lscb.whole },
          { name: `${whole}, compile cache of Node on`, source: lscb.whole, isCached: true },
          { name: 'LSCB, everything but texts', source: lscb.wordless },
          { name: 'LSCB, everything but texts, --fast', source: lscb.fast },
          { name: 'LSCB, its own data alone', source: lscb.data },
        ],
        isQuick ? 1 : 15,
      );
      const row = (what: string, size: number) => [what, size.toLocaleString('en-GB')];
      return {
        figures: [],
        targets: [
          under('scoring + validation run time of LSCB', gzipped(lscb.runTime) / 1000, 8, 'kB gzipped', whyLarge),
          under('LSCB module with English texts, run time apart', gzipped(lscb.own) / 1000, 16, 'kB gzipped'),
          under(
            'import of the LSCB module, run time in it, above an empty module',
            times[1]?.net.ms ?? Number.NaN,
            2,
            'ms',
            whySlow,
          ),
        ],
        tables: [
          {
            title: 'Minified and gzipped',
            head: ['what', 'bytes'],
            rows: [
              row('scoring + validation run time of LSCB', gzipped(lscb.runTime)),
              row('the same, --fast', gzipped(lscb.fastRunTime)),
              row('the same of LA', gzipped(la.runTime)),
              row('the same of ILACS 2026', gzipped(ilacs.runTime)),
              row('validation run time alone, LSCB', gzipped(lscb.validator)),
              row('LSCB with English texts, run time apart', gzipped(lscb.own)),
              row(whole, gzipped(lscb.whole)),
            ],
          },
          {
            title: 'Import in a fresh process, medians',
            head: ['what', 'ms', 'above an empty module', 'ms of processor', 'above an empty module'],
            rows: times.map(({ name, gross, net }) => [
              name,
              ...[gross.ms, net.ms, gross.cpuMs, net.cpuMs].map((found) => found.toFixed(1)),
            ]),
          },
        ],
        notes: ['Imported from disk. The time is that of `await import(…)` alone.'],
      };
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};

const whyLarge =
  'Of 18.7 kB, 5.7 check and read answers, 4.6 bound scores over every completion, 3.8 work them out in exact fractions, 2.1 are the operators that its conditions use, 1.5 its flags, 1 unpacks the data: see decision 0007.';
const whySlow =
  'The engine reads through every function of a module before it runs, some 45 µs for each kilobyte of code; the compile cache of Node spares it that.';

async function modulesOf(id: string) {
  const { instrument, documents } = published(id);
  const outcome = compile(instrument, { documents });
  if (!outcome.ok) throw new Error(`${id} is not sound.`);
  const compiled = outcome.value;
  const small = moduleOf(compiled, { languages: [] });
  const fast = moduleOf(compiled, { languages: [], isFast: true });
  const texts = textsModuleOf(compiled, 'en');
  const withTexts = moduleOf(compiled, { languages: ['en'] });
  return {
    own: `${withTexts}\n${texts}`,
    data: `${withoutRunTime(small)}\n${texts}`,
    whole: await bundled(withTexts, new Map([[textsFile(compiled), texts]])),
    wordless: await bundled(small),
    fast: await bundled(fast),
    runTime: await bundled(withoutData(small)),
    fastRunTime: await bundled(withoutData(fast)),
    validator: await bundled(withoutData(small).replace(/^export const score .*$/m, '')),
  };
}

const textsFile = ({ id, version }: CompiledInstrument): string => `${id}-${version}.en.js`;

const withoutData = (source: string): string => source.replace(/run\.carried\('.*'\)/, "run.carried('')");

const withoutRunTime = (source: string): string =>
  source
    .replace(
      /^import .*$/m,
      'const same = (found) => found; const run = { carried: same, validatorOf: same, scorerOf: same };',
    )
    .replaceAll(/run\.(?!carried|validatorOf|scorerOf)\w+/g, 'same');
