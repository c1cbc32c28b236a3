import { fileURLToPath } from 'node:url';
import { compile, explain, score } from '@plumbline/core';
import { answerObjects } from '../data.js';
import { inFreshProcess } from '../fresh.js';
import { type Group, under } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved, median } from '../measure.js';
import { published } from '../published.js';

const prose = 'explanation of one score in prose';

const documents = () => {
  const bench = benchInstrument();
  return [
    { name: 'compile, benchmark instrument', instrument: bench.document, documents: bench.documents },
    ...['lscb', 'la'].map((id) => ({ name: `compile, ${id}`, ...published(id) })),
  ];
};

export const compiling: Group = {
  title: 'Compiling and explaining',
  unit: 'call',
  async run({ isQuick, effort }) {
    const bench = benchInstrument();
    const compiled = compileBench(bench);
    const scored = score(compiled, answerObjects(bench, 1)[0]);
    if (!scored.ok) throw new Error('Answers of the benchmark do not fit.');
    const figures = await interleaved(
      [
        { name: prose, units: 1, run: () => explain(compiled, scored.value, 'overall') },
        ...documents().map(({ name, instrument, ...options }) => ({
          name,
          units: 1,
          run: () => {
            if (!compile(instrument, options).ok) throw new Error(`${name}: not sound.`);
          },
        })),
      ],
      effort,
    );
    const ms = (name: string) => (figures.find((figure) => figure.name === name)?.seconds ?? Number.NaN) * 1000;
    const cold: (readonly [string, number])[] = [];
    for (const id of ['bench', 'lscb', 'la']) cold.push([`compile, ${id}`, await firstCall(id, isQuick ? 1 : 7)]);
    return {
      figures,
      targets: [under(prose, ms(prose), 1, 'ms'), ...documents().map(({ name }) => under(name, ms(name), 20, 'ms'))],
      tables: [
        {
          title: 'First compile in a fresh process, code not yet warm',
          head: ['what', 'ms'],
          rows: cold.map(([what, found]) => [what, found.toFixed(1)]),
        },
      ],
      notes: ['Compiling has the meta-schema in it, made ahead of time; no Ajv compiles anything.'],
    };
  },
};

async function firstCall(id: string, processes: number): Promise<number> {
  const file = fileURLToPath(new URL('../first-compile.ts', import.meta.url));
  const found: number[] = [];
  for (let count = 0; count < processes; count += 1) found.push(await inFreshProcess<number>(file, [id]));
  return median(found);
}
