import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compile, explain, score } from '@plumbline/core';
import { build } from 'esbuild';
import { answerObjects } from '../data.js';
import { type Group, type GroupResult, under } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';

const root = new URL('../../../../', import.meta.url);
const document = (path: string) =>
  JSON.parse(readFileSync(new URL(`schemas/${path}`, root), 'utf8')) as { $id: string };

const published = (id: string) => {
  const others = ['common', 'themes/childrens-services', 'indicators/childrens-services'].map((name) =>
    document(`${name}/1.0.0.json`),
  );
  return {
    instrument: document(`instruments/${id}/1.0.0.json`),
    documents: Object.fromEntries(others.map((each) => [each.$id, each])),
  };
};

export const smallThings: Group = {
  title: 'Compiling, explaining, sizes',
  unit: 'call',
  async run({ effort }): Promise<GroupResult> {
    const bench = benchInstrument();
    const compiled = compileBench(bench);
    const [answers] = answerObjects(bench, 1, { seed: 2015 });
    const scored = score(compiled, answers);
    if (!scored.ok) throw new Error('Answers of the benchmark do not fit.');
    const { value: result } = scored;
    const [lscb, la] = ['lscb', 'la'].map(published);
    const figures = await interleaved(
      [
        { name: 'explanation of one score, prose', units: 1, run: () => explain(compiled, result, 'overall') },
        {
          name: 'compile, benchmark instrument',
          units: 1,
          run: () => compile(bench.document, { documents: bench.documents }),
        },
        { name: 'compile, LSCB', units: 1, run: () => compile(lscb?.instrument, { documents: lscb?.documents ?? {} }) },
        {
          name: 'compile, local authority',
          units: 1,
          run: () => compile(la?.instrument, { documents: la?.documents ?? {} }),
        },
      ],
      effort,
    );
    const ms = (name: string) => (figures.find((figure) => figure.name === name)?.seconds ?? Number.NaN) * 1000;
    const sizes = [
      {
        what: 'scoring and validation run time of a built module',
        size: await gzipped("export * from '@plumbline/core/run'"),
        limit: 8000,
      },
      {
        what: 'validation alone',
        size: await gzipped("export { validatorOf } from '@plumbline/core/run'"),
        limit: null,
      },
    ];
    return {
      figures,
      targets: [
        under('explanation of one score, prose', ms('explanation of one score, prose'), 1, 'ms'),
        ...['compile, benchmark instrument', 'compile, LSCB', 'compile, local authority'].map((name) =>
          under(name, ms(name), 20, 'ms'),
        ),
        ...sizes.flatMap(({ what, size, limit }) =>
          limit === null ? [] : [under(what, size / 1000, limit / 1000, 'kB gzipped')],
        ),
      ],
      tables: [
        {
          title: 'Gzipped, minified',
          head: ['what', 'bytes'],
          rows: sizes.map(({ what, size }) => [what, size.toLocaleString('en-GB')]),
        },
      ],
      notes: [
        'Compiling is measured warm, the meta-validator included. The first call in a fresh process takes 70 to 90 ms.',
      ],
    };
  },
};

async function gzipped(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['plumbline-source'],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
