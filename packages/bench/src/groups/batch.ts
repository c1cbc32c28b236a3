import { batchScorer, type Columns, makeScoredColumns, type ScoredColumns } from '@plumbline/batch';
import { openThreads, sharedMemory } from '@plumbline/batch/threads';
import { projectionOf } from '@plumbline/core';
import { atMost, type Group, timesAsFast } from '../group.js';
import { type BenchInstrument, benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';
import { type HandColumns, handWrittenColumns, makeHandColumns } from '../peers/hand-written-columns.js';
import { plainLoopOnTwo } from '../plain-loop.js';
import { codesByQuestion, projectedColumns } from '../projected.js';

const ours = 'columnar batch, one thread';
const twoThreads = 'columnar batch, two threads';
const byHand = 'hand-written typed arrays';

export const batch: Group = {
  title: 'Batches of columns',
  unit: 'response',
  async run({ isQuick, effort }) {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const projection = projectionOf(compiled);
    const rows = isQuick ? 2000 : 200_000;
    const columns = projectedColumns(instrument, compiled, projection, rows, sharedMemory);
    const scorer = batchScorer(compiled, projection);
    const into = makeScoredColumns(compiled, rows, sharedMemory);
    const codes = codesByQuestion(instrument, columns);
    const { score: hand } = handWrittenColumns(instrument);
    const handInto = makeHandColumns(instrument, rows);
    scorer.score(columns, { into });
    hand(codes, handInto, rows);
    mustAgree(instrument, into, handInto, columns);
    const { arqueroBands } = await import('../peers/arquero.js');
    const few = Math.min(rows, 20_000);
    const arquero = arqueroBands(
      instrument,
      codes.map((each) => each.slice(0, few)),
    );
    bandsMustAgree(arquero(), handInto, few);
    const pool = openThreads(compiled, projection, 2);
    const figures = await interleaved(
      [
        { name: ours, units: rows, run: () => scorer.score(columns, { into }) },
        { name: byHand, units: rows, run: () => hand(codes, handInto, rows) },
        { name: twoThreads, units: rows, run: () => pool.score(columns, { into }) },
        { name: 'Arquero', units: few, run: arquero },
      ],
      effort,
    );
    await pool.close();
    const here = await plainLoopOnTwo(isQuick ? 1 : 15);
    return {
      figures,
      targets: [atMost(figures, ours, 1.5, byHand), timesAsFast(figures, twoThreads, 1.8, ours, loopSays(here))],
      notes: [
        'By hand the mean of sections is a plain sum of quotients, which the last bit of a value may show; ours is correctly rounded and compared exactly.',
        'Ours also gives coverage, the band before caps, which caps hold and may hold, and unknown and skipped members of every flag.',
        'Arquero: bands of sections, themes and overall as derived columns, over a tenth of the rows; equal to ours. No coverage, bounds or flags in its result.',
      ],
    };
  },
};

const loopSays = (times: number): string =>
  `Two threads with a plain loop each, over nothing that they share, did ${times.toPrecision(3)} times the work of one on this machine.`;

function mustAgree({ sections }: BenchInstrument, ours: ScoredColumns, hand: HandColumns, { rows }: Columns): void {
  const groups = [...ours.scores.slice(0, sections.length), ...ours.themes];
  for (let row = 0; row < Math.min(rows, 2000); row += 1) {
    for (const [at, { status, band, value }] of groups.entries()) {
      const same =
        status[row] === hand.status[at]?.[row] &&
        band[row] === hand.band[at]?.[row] &&
        Object.is(value[row], hand.value[at]?.[row]);
      if (!same) throw new Error(`Row ${row} of ${groups[at]?.id} differs by hand.`);
    }
    if (ours.scores[sections.length]?.band[row] !== hand.overallBand[row])
      throw new Error(`The overall of ${row} differs.`);
    const flags = [hand.criticalItems, hand.weakThemes, hand.lowCoverage, hand.weakOverall];
    for (const [at, counts] of flags.entries())
      if (ours.flags[at]?.raised[row] !== counts[row]) throw new Error(`Flag ${at} of row ${row} differs by hand.`);
  }
}

/** Codes count from the top band, ordinals from the bottom. */
function bandsMustAgree(
  told: Readonly<Record<string, ArrayLike<number | null>>>,
  hand: HandColumns,
  rows: number,
): void {
  const own = [...hand.band, hand.overallBand];
  for (const [at, bands] of Object.values(told).entries())
    for (let row = 0; row < rows; row += 1) {
      const code = own[at]?.[row] ?? -1;
      if ((bands[row] ?? null) !== (code < 0 ? null : 4 - code)) throw new Error('Arquero tells other bands.');
    }
}
