import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import type { Cell, Observation, ObservationStatus } from '../observation.js';
import { CellReader } from './cell-reader.js';
import { fileIssue } from './file-issue.js';
import type { FileSource } from './file-source.js';
import { nearest } from './nearest.js';
import { percentagesAbove100 } from './percentages-above-100.js';
import { isoDay, yearOfPeriod } from './periods.js';
import { readTable, type TableRow } from './read-table.js';
import { type Reading, readingOf } from './reading.js';
import { repeatedObservations } from './repeated-observations.js';
import { dfeSymbols, type SymbolTable } from './symbols.js';

/** Headings of the tidy format, in the order in which we write them; any order can be read. */
export const observationColumns = [
  'indicator',
  'area',
  'period',
  'value',
  'numerator',
  'denominator',
  'status',
  'symbol',
  'source',
  'published',
] as const;

/** What the file may speak of. */
export interface ObservationsOptions {
  readonly indicators: Iterable<string>;
  /** GSS codes. */
  readonly areas: Iterable<string>;
  /** Those among the indicators that are percentages. */
  readonly percentages?: Iterable<string>;
  /** Ids of the sources; any unless given. */
  readonly sources?: Iterable<string>;
  readonly symbols?: SymbolTable;
}

const statuses: readonly ObservationStatus[] = ['published', 'revised', 'provisional'];

/**
 * Observations in our own tidy CSV. `value`, `numerator` and `denominator` hold a number or a symbol; `symbol` says why
 * `value` is blank. `period` is a day or two days with a slash.
 *
 * Everything is checked and everything wrong is listed: indicators, areas and sources that are not known, periods, dates,
 * statuses, negative counts, the same observation twice. An unknown symbol is a missing cell and a warning; a percentage above
 * 100 is kept and a warning.
 */
export async function readObservations(
  engine: Engine,
  source: FileSource,
  options: ObservationsOptions,
): Promise<Reading<readonly Observation[]>> {
  const table = await readTable(engine, source, observationColumns);
  if (!table.ok) return table;
  const { file, rows } = table.value;
  const cells = new CellReader(file, options.symbols ?? dfeSymbols);
  const checks = rowChecks(file, options);
  const issues = rows.flatMap((row) => checks.flatMap((check) => check(row)));
  const placed = rows.map((row) => ({ line: row.line, observation: observationOf(row, cells) }));
  const tooHigh = percentagesAbove100(file, placed, new Set(options.percentages ?? []));
  const all = [...issues, ...cells.issues, ...tooHigh, ...repeatedObservations(file, placed)];
  return readingOf(
    placed.map((one) => one.observation),
    all,
    file,
  );
}

type RowCheck = (row: TableRow) => readonly Issue[];

function rowChecks(file: string, options: ObservationsOptions): readonly RowCheck[] {
  const oneOf = (
    column: string,
    code: 'indicator-unknown' | 'area-unknown' | 'source-unknown',
    names: Iterable<string>,
  ): RowCheck => {
    const known = new Set(names);
    return (row) => {
      const found = row.cell(column);
      if (known.has(found)) return [];
      const details = { expected: `one of ${known.size}`, found, suggestion: nearest(found, known) };
      return [fileIssue(code, { file, line: row.line, column }, details)];
    };
  };
  return [
    oneOf('indicator', 'indicator-unknown', options.indicators),
    oneOf('area', 'area-unknown', options.areas),
    options.sources === undefined ? filled(file, 'source') : oneOf('source', 'source-unknown', options.sources),
    periodIsReadable(file),
    statusIsKnown(file),
    publishedIsADay(file),
  ];
}

const filled =
  (file: string, column: string): RowCheck =>
  (row) =>
    row.cell(column) === ''
      ? [fileIssue('cell-required', { file, line: row.line, column }, { expected: 'text', found: '' })]
      : [];

const periodIsReadable =
  (file: string): RowCheck =>
  (row) => {
    const found = row.cell('period');
    const details = { expected: '2015-03-31 | 2014-04-01/2015-03-31', found };
    return yearOfPeriod(found) === null
      ? [fileIssue('period-unreadable', { file, line: row.line, column: 'period' }, details)]
      : [];
  };

const statusIsKnown =
  (file: string): RowCheck =>
  (row) => {
    const found = row.cell('status');
    if (statuses.some((status) => status === found)) return [];
    const details = { expected: statuses.join(' | '), found, suggestion: nearest(found, statuses) };
    return [fileIssue('status-unknown', { file, line: row.line, column: 'status' }, details)];
  };

const publishedIsADay =
  (file: string): RowCheck =>
  (row) => {
    const found = row.cell('published');
    if (found === '' || isoDay(found) !== null) return [];
    return [
      fileIssue('date-unreadable', { file, line: row.line, column: 'published' }, { expected: 'yyyy-mm-dd', found }),
    ];
  };

function observationOf(row: TableRow, cells: CellReader): Observation {
  const published = row.cell('published');
  return {
    indicator: row.cell('indicator'),
    area: row.cell('area'),
    year: yearOfPeriod(row.cell('period')) ?? 0,
    period: row.cell('period'),
    value: shownValue(row, cells),
    numerator: cells.count(row, 'numerator'),
    denominator: cells.count(row, 'denominator'),
    status: statuses.find((status) => status === row.cell('status')) ?? 'provisional',
    source: row.cell('source'),
    ...(published === '' ? {} : { published }),
  };
}

function shownValue(row: TableRow, cells: CellReader): Cell {
  const isExplained = row.cell('value') === '' && row.cell('symbol') !== '';
  return isExplained ? cells.symbol(row, 'symbol') : cells.number(row, 'value');
}
