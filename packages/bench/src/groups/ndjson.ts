import { scoreNdjson } from '@plumbline/batch';
import { answerTexts } from '../data.js';
import { atMost, type Group } from '../group.js';
import { type BenchInstrument, benchInstrument, compileBench } from '../instrument.js';
import { interleaved } from '../measure.js';
import { settleConditions } from '../peers/hand-written.js';
import { handBlock, handWrittenColumns, makeHandColumns } from '../peers/hand-written-columns.js';
import { scannerOf, scannerPadding } from '../peers/ndjson-scanner.js';
import { makeSheet } from '../peers/read.js';
import { notApplicable, tablesOf } from '../peers/tables.js';

const ours = 'NDJSON read and scored';
const byHand = 'hand-written scanner that scores as it reads';

export const ndjson: Group = {
  title: 'A file of responses, one JSON document a line',
  unit: 'response',
  async run({ isQuick, effort }) {
    const instrument = benchInstrument();
    const compiled = compileBench(instrument);
    const lines = isQuick ? 300 : 100_000;
    const text = [...answerTexts(instrument, lines, { seed: 2015 })].join('\n');
    const bytes = new Uint8Array(Buffer.byteLength(text) + 1 + scannerPadding);
    bytes.set(Buffer.from(`${text}\n`));
    const length = bytes.length - scannerPadding;
    const chunk = 1 << 20;
    const chunks = Array.from({ length: Math.ceil(length / chunk) }, (_, at) =>
      bytes.subarray(at * chunk, Math.min(length, (at + 1) * chunk)),
    );
    const mine = async () => {
      let rows = 0;
      for await (const { columns, issues } of scoreNdjson(compiled, chunks)) {
        if (issues.length > 0) throw new Error('A line of the benchmark was refused.');
        rows += columns.rows;
      }
      if (rows !== lines) throw new Error(`${rows} of ${lines} lines were scored.`);
    };
    const hand = scanAndScore(instrument);
    const parsed = text.split('\n').slice(0, Math.ceil(lines / 10));
    const figures = await interleaved(
      [
        { name: ours, units: lines, run: mine },
        { name: byHand, units: lines, run: () => hand(bytes, length) },
        {
          name: 'JSON.parse of each line, nothing else',
          units: parsed.length,
          run: () => {
            for (const line of parsed) JSON.parse(line);
          },
        },
      ],
      { rounds: isQuick ? 1 : 5, roundMs: effort.roundMs },
    );
    return { figures, targets: [atMost(figures, ours, 1.5, byHand)] };
  },
};

/** Scans a block of lines into words and codes, then tells the block; refuses what the scanner refuses. */
function scanAndScore(instrument: BenchInstrument): (bytes: Uint8Array, length: number) => void {
  const tables = tablesOf(instrument);
  const scan = scannerOf(tables, instrument.questions);
  const { tell, words, starred } = handWrittenColumns(instrument);
  const sheet = makeSheet(tables);
  const maybe = new Int32Array(tables.total.length);
  const codes = instrument.questions.map(() => new Int8Array(handBlock));
  const out = makeHandColumns(instrument, handBlock);
  return (bytes, length) => {
    let row = 0;
    for (let start = 0; start < length; ) {
      const end = bytes.indexOf(0x0a, start);
      if (!scan(bytes, start, sheet)) throw new Error('A line of the benchmark was refused by hand.');
      settleConditions(tables, sheet, maybe);
      for (let group = 0; group < words.length - 1; group += 1)
        (words[group] as Int32Array)[row] = sheet.words[group] as number;
      for (const item of starred) {
        const found = sheet.found[item] as number;
        (codes[item] as Int8Array)[row] = found === 0 ? -1 : found === notApplicable ? -2 : 4 - found;
      }
      row += 1;
      start = end + 1;
      if (row < handBlock && start < length) continue;
      tell(codes, out, 0, row);
      row = 0;
    }
  };
}
