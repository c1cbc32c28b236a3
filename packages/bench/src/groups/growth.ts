import { batchScorer, makeScoredColumns } from '@plumbline/batch';
import { prepare, projectionOf } from '@plumbline/core';
import { answerObjects } from '../data.js';
import type { Group } from '../group.js';
import { benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';
import { projectedColumns } from '../projected.js';

const text = (number: number): string => number.toLocaleString('en-GB');
const micros = (seconds: number): string => (seconds * 1e6).toPrecision(3);

export const growth: Group = {
  title: 'Cost as it grows',
  unit: 'response',
  async run({ isQuick, effort }) {
    const small = { rounds: isQuick ? 1 : 3, roundMs: effort.roundMs / 3 };
    const rows: string[][] = [];
    for (const items of isQuick ? [10, 100] : [10, 100, 1000, 10_000]) {
      const instrument = benchInstrument(items);
      const compiled = compileBench(instrument);
      const sets = answerObjects(instrument, items > 1000 ? 20 : 200, { seed: 2015 });
      const prepared = prepare(compiled);
      const [one] = await interleaved(
        [
          {
            name: 'one',
            units: sets.length,
            run: () => {
              for (const answers of sets) prepared.score(answers);
            },
          },
        ],
        small,
      );
      const seconds = one?.seconds ?? Number.NaN;
      rows.push([
        text(items),
        micros(seconds),
        micros(seconds / items),
        prepared.isFlat ? 'flat tables' : 'explaining engine',
      ]);
    }
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const projection = projectionOf(compiled);
    const scorer = batchScorer(compiled, projection);
    const counts: string[][] = [];
    for (const count of isQuick ? [1, 100] : [1, 1000, 100_000, 1_000_000]) {
      const columns = projectedColumns(instrument, compiled, projection, count);
      const into = makeScoredColumns(compiled, count);
      const [many] = await interleaved(
        [{ name: 'many', units: count, run: () => scorer.score(columns, { into }) }],
        small,
      );
      counts.push([text(count), micros(many?.seconds ?? Number.NaN), micros((many?.seconds ?? Number.NaN) * count)]);
    }
    return {
      figures: [],
      targets: [],
      tables: [
        {
          title: 'One response, by size of the instrument',
          head: ['items', 'µs for one response', 'µs for one item of it', 'scored by'],
          rows,
        },
        { title: 'A batch, by number of responses', head: ['responses', 'µs for one', 'µs in all'], rows: counts },
      ],
    };
  },
};
