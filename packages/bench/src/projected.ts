import { type Columns, columnsOf, kindOf } from '@plumbline/batch';
import { type CompiledInstrument, type Projection, projectAnswers } from '@plumbline/core';
import { answerObjects } from './data.js';
import type { BenchInstrument } from './instrument.js';
import { randomFrom } from './random.js';

/** A projection of seeded answers: so many different ones, drawn at random for as many rows as are wanted. */
export function projectedColumns(
  instrument: BenchInstrument,
  compiled: CompiledInstrument,
  projection: Projection,
  rows: number,
  memory: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): Columns {
  const different = Math.min(rows, 10_000);
  const base = columnsOf(
    projection,
    answerObjects(instrument, different, { seed: 2015 }).map((answers) => {
      const row = projectAnswers(compiled, projection, answers);
      if (!row.ok) throw new Error('Answers of the benchmark do not fit.');
      return row.value;
    }),
  );
  const random = randomFrom(7);
  const drawn = Int32Array.from({ length: rows }, (_, row) =>
    row < different ? row : Math.floor(random() * different),
  );
  const columns = projection.columns.map((column) => {
    const from = base.columns.get(column.name);
    if (from?.kind !== 'small' || kindOf(column) !== 'small') throw new Error('The benchmark has small columns only.');
    const values = new Int8Array(memory(rows));
    for (let row = 0; row < rows; row += 1) values[row] = from.values[drawn[row] ?? 0] ?? 0;
    return [column.name, { kind: 'small', values }] as const;
  });
  return { rows, columns: new Map(columns) };
}

/** A column of the columns by its question; an empty one where scoring does not read it. */
export const codesByQuestion = ({ questions }: BenchInstrument, { columns, rows }: Columns): readonly Int8Array[] => {
  const none = new Int8Array(rows).fill(-1);
  return questions.map(({ key }) => {
    const column = columns.get(key);
    return column?.kind === 'small' ? column.values : none;
  });
};
