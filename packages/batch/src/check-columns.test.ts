import { projectAnswers, projectionOf } from '@plumbline/core';
import { describe, expect, test } from 'vitest';
import { batchScorer } from './batch-scorer.js';
import { checkColumns } from './check-columns.js';
import { type Column, type Columns, columnsOf } from './columns.js';
import { makeScoredColumns } from './scored-columns.js';
import { gradedInstrument as compiled } from './testing/graded-instrument.js';
import { scannedInstrument } from './testing/scanned-instrument.js';

const projection = projectionOf(compiled);
const scorer = batchScorer(compiled, projection);
const row = projectAnswers(compiled, projection, { a: 'good' });
if (!row.ok) throw new Error('The answers do not fit.');
const sound = columnsOf(projection, [row.value, row.value]);

const withColumn = (name: string, column: Column, rows = 2): Columns => ({
  rows,
  columns: new Map([...sound.columns, [name, column]]),
});
const small = (...values: readonly number[]): Column => ({ kind: 'small', values: Int8Array.from(values) });
// Columns of others come without our types.
const untyped = (column: object) => column as Column;

describe('columns are refused', () => {
  test.each([
    { name: 'too short', columns: withColumn('a', small(0)) },
    { name: 'more rows than there are', columns: { ...sound, rows: 3 } },
    { name: 'less than no rows', columns: { ...sound, rows: -1 } },
    { name: 'half a row', columns: { ...sound, rows: 1.5 } },
    { name: 'of another kind', columns: withColumn('a', { kind: 'number', values: new Float64Array(2) }) },
    { name: 'a plain list', columns: withColumn('a', untyped({ kind: 'small', values: [0, 1] })) },
    { name: 'another typed array', columns: withColumn('a', untyped({ kind: 'small', values: new Float64Array(2) })) },
  ])('$name', ({ columns }) => {
    expect(() => scorer.score(columns)).toThrow(/rows|lack|typed/);
  });

  test.each([
    { name: 'before the first', options: { from: -1 } },
    { name: 'after the last', options: { to: 3 } },
    { name: 'that the output has not', options: { into: makeScoredColumns(compiled, 1) } },
  ])('rows $name', ({ options }) => {
    expect(() => scorer.score(sound, options)).toThrow('There are no rows');
  });
});

describe('values of columns', () => {
  test('that were projected are those of the instrument', () => {
    expect(checkColumns(compiled, projection, sound)).toEqual([]);
  });

  // Options of "a": outstanding 0, good 1, requires improvement 2, inadequate 3, then one that stands for a missing answer.
  test.each([-6, -128, 4, 5, 127])('no item has the code %i', (code) => {
    expect(checkColumns(compiled, projection, withColumn('a', small(3, code)))).toEqual([
      { code: 'column-value-unknown', path: '/a/1', expected: 'a code of the item', found: 'another' },
    ]);
  });

  test.each([
    {
      name: 'a number without end',
      of: 'visits_number',
      column: { kind: 'number', values: Float64Array.of(Infinity) },
    },
    { name: 'a code of a number', of: 'visits', column: { kind: 'small', values: Int8Array.of(1) } },
  ] as const)('$name', ({ of, column }) => {
    const wanted = projectionOf(scannedInstrument);
    const answers = projectAnswers(scannedInstrument, wanted, {});
    if (!answers.ok) throw new Error('The answers do not fit.');
    const { rows, columns } = columnsOf(wanted, [answers.value]);
    expect(checkColumns(scannedInstrument, wanted, { rows, columns })).toEqual([]);
    const found = checkColumns(scannedInstrument, wanted, { rows, columns: new Map([...columns, [of, column]]) });
    expect(found.map(({ path }) => path)).toEqual([`/${of}/0`]);
  });
});
