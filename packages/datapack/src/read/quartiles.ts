import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import { fileIssue } from './file-issue.js';
import type { FileSource } from './file-source.js';
import { nearest } from './nearest.js';
import { readTable, type TableRow } from './read-table.js';
import { type Reading, readingOf } from './reading.js';
import { parseCell } from './symbols.js';

/** Quartiles of English authorities as somebody published them. */
export interface PublishedQuartiles {
  readonly indicator: string;
  readonly year: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly source: string;
}

/** Published quartiles in CSV: `indicator,year,q1,median,q3,source`. All three are numbers, in order; an indicator has one row a year. */
export async function readQuartiles(
  engine: Engine,
  source: FileSource,
  options: { readonly indicators: Iterable<string> },
): Promise<Reading<readonly PublishedQuartiles[]>> {
  const table = await readTable(engine, source, ['indicator', 'year', 'q1', 'median', 'q3', 'source']);
  if (!table.ok) return table;
  const { file, rows } = table.value;
  const known = new Set(options.indicators);
  const issues = rows.flatMap((row) => [...unknownIndicator(file, row, known), ...unreadableNumbers(file, row)]);
  return readingOf(rows.map(quartilesOf), [...issues, ...repeatedRows(file, rows)], file);
}

const numberIn = (row: TableRow, column: string): number => {
  const cell = parseCell(row.cell(column));
  return cell.state === 'value' ? cell.value : Number.NaN;
};

const quartilesOf = (row: TableRow): PublishedQuartiles => ({
  indicator: row.cell('indicator'),
  year: numberIn(row, 'year'),
  q1: numberIn(row, 'q1'),
  median: numberIn(row, 'median'),
  q3: numberIn(row, 'q3'),
  source: row.cell('source'),
});

function unknownIndicator(file: string, row: TableRow, known: ReadonlySet<string>): readonly Issue[] {
  const found = row.cell('indicator');
  if (known.has(found)) return [];
  const place = { file, line: row.line, column: 'indicator' };
  return [
    fileIssue('indicator-unknown', place, {
      expected: `one of ${known.size}`,
      found,
      suggestion: nearest(found, known),
    }),
  ];
}

function unreadableNumbers(file: string, row: TableRow): readonly Issue[] {
  const unreadable = ['year', 'q1', 'median', 'q3'].filter((column) => Number.isNaN(numberIn(row, column)));
  const issues = unreadable.map((column) =>
    fileIssue('number-unreadable', { file, line: row.line, column }, { expected: 'a number', found: row.cell(column) }),
  );
  const { q1, median, q3 } = quartilesOf(row);
  if (issues.length > 0 || (q1 <= median && median <= q3)) return issues;
  return [
    fileIssue(
      'number-unreadable',
      { file, line: row.line },
      { expected: 'q1 <= median <= q3', found: 'another order' },
    ),
  ];
}

function repeatedRows(file: string, rows: readonly TableRow[]): readonly Issue[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ cell, line }) => {
    const key = `${cell('indicator')} ${cell('year')}`;
    const before = first.get(key);
    first.set(key, before ?? line);
    return before === undefined
      ? []
      : [fileIssue('observation-repeated', { file, line }, { expected: `line ${before}`, found: key })];
  });
}
