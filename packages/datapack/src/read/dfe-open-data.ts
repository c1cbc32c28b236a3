import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import type { Cell, Observation, ObservationStatus } from '../observation.js';
import { placeColumns } from './areas.js';
import { CellReader } from './cell-reader.js';
import { fileIssue } from './file-issue.js';
import { type FileSource, fileName } from './file-source.js';
import { nearest } from './nearest.js';
import { type PeriodKind, periodOf, yearOfTimePeriod } from './periods.js';
import { type Population, placeKey, populationBefore } from './population.js';
import { readTable, type Table, type TableRow } from './read-table.js';
import { type Reading, readingOf, refused } from './reading.js';
import { repeatedObservations } from './repeated-observations.js';
import { blankCell, dfeSymbols, type SymbolTable } from './symbols.js';

/** Which columns of a file are an indicator. */
export interface OpenDataMapping {
  readonly indicator: string;
  /** Id of the source. */
  readonly source: string;
  readonly status: ObservationStatus;
  readonly published?: string;
  readonly period: PeriodKind;
  /** Rows that count: column and the text that must stand in it. */
  readonly where?: { readonly [column: string]: string };
  /** Column of the published value. Without one the value is worked out as `per` x numerator / denominator, unrounded. */
  readonly value?: string;
  readonly per?: number;
  readonly numerator?: string;
  /** A column, several columns that are added up, or the population of the middle of the year before. */
  readonly denominator?: string | readonly string[] | 'population';
  readonly symbols?: SymbolTable;
}

export interface OpenDataOptions {
  /** Needed where a mapping's denominator is `'population'`. */
  readonly population?: Population;
}

const levels: { readonly [level: string]: (row: TableRow) => string } = {
  National: (row) => row.cell('country_code'),
  Regional: (row) => row.cell('region_code'),
  'Local authority': (row) => row.cell('new_la_code') || `dfe-${row.cell('old_la_code')}`,
};

/**
 * A file of explore education statistics, as downloaded, as observations: for every mapping, every authority, region and
 * country row and every year.
 *
 * Symbols keep their reason; counts of regions and England are as published, rounded to 10. A worked-out value is missing,
 * for the reason of its first missing part, where a count is, and where the denominator is zero. An unknown symbol is a
 * warning; a missing column, a filter that no row fits, a period that cannot be read and two rows for one place and time
 * (a filter is missing), a place without a code, and a mapping that does not say enough are errors.
 */
export async function readOpenData(
  engine: Engine,
  source: FileSource,
  mappings: readonly OpenDataMapping[],
  options: OpenDataOptions = {},
): Promise<Reading<readonly Observation[]>> {
  const incomplete = mappings.flatMap((mapping) => mappingIssues(fileName(source), mapping, options));
  if (incomplete.length > 0) return refused(incomplete);
  const required = ['time_period', 'time_identifier', ...placeColumns, ...mappings.flatMap(columnsOf)];
  const table = await readTable(engine, source, [...new Set(required)]);
  if (!table.ok) return table;
  const { file, rows } = table.value;
  const read = mappings.map((mapping) => observationsOf(table.value, mapping, options));
  const issues = [
    ...levelIssues(file, rows),
    ...areaIssues(file, rows),
    ...periodIssues(file, rows),
    ...read.flatMap((part) => part.issues),
  ];
  return readingOf(
    read.flatMap((part) => part.observations),
    issues,
    file,
  );
}

function mappingIssues(file: string, mapping: OpenDataMapping, options: OpenDataOptions): readonly Issue[] {
  const { indicator: found, value, per, numerator, denominator } = mapping;
  const incomplete = (expected: string) => fileIssue('mapping-incomplete', { file }, { expected, found });
  const hasParts = per !== undefined && numerator !== undefined && denominator !== undefined;
  return [
    ...(value === undefined && !hasParts ? [incomplete('value | per, numerator and denominator')] : []),
    ...(denominator === 'population' && options.population === undefined ? [incomplete('a population')] : []),
  ];
}

const denominatorColumns = ({ denominator }: OpenDataMapping): readonly string[] => {
  if (denominator === undefined || denominator === 'population') return [];
  return typeof denominator === 'string' ? [denominator] : denominator;
};

const columnsOf = (mapping: OpenDataMapping): readonly string[] => [
  ...Object.keys(mapping.where ?? {}),
  ...[mapping.value, mapping.numerator].filter((column) => column !== undefined),
  ...denominatorColumns(mapping),
];

function observationsOf(table: Table, mapping: OpenDataMapping, options: OpenDataOptions) {
  const filters = Object.entries(mapping.where ?? {});
  const rows = table.rows.filter((row) => filters.every(([column, text]) => row.cell(column) === text));
  if (rows.length === 0) return { observations: [], issues: [filterIssue(table, mapping)] };
  const cells = new CellReader(table.file, mapping.symbols ?? dfeSymbols);
  const placed: { readonly line: number; readonly observation: Observation }[] = [];
  for (const row of rows) {
    const year = yearOfTimePeriod(row.cell('time_period'));
    const areaOf = levels[row.cell('geographic_level')];
    if (year === null || areaOf === undefined) continue;
    placed.push({ line: row.line, observation: observationOf(row, year, areaOf(row), mapping, options, cells) });
  }
  const observations = placed.map((one) => one.observation);
  return { observations, issues: [...cells.issues, ...repeatedObservations(table.file, placed)] };
}

function observationOf(
  row: TableRow,
  year: number,
  area: string,
  mapping: OpenDataMapping,
  options: OpenDataOptions,
  cells: CellReader,
): Observation {
  const numerator = mapping.numerator === undefined ? blankCell : cells.count(row, mapping.numerator);
  const denominator =
    mapping.denominator === 'population'
      ? populationBefore(options.population ?? {}, placeKey(row), year)
      : total(denominatorColumns(mapping).map((column) => cells.count(row, column)));
  const isDerived = mapping.value === undefined;
  return {
    indicator: mapping.indicator,
    area,
    year,
    period: periodOf(mapping.period, year),
    value:
      mapping.value === undefined
        ? derived(numerator, denominator, mapping.per ?? 1)
        : cells.number(row, mapping.value),
    numerator,
    denominator,
    status: mapping.status,
    source: mapping.source,
    ...(mapping.published === undefined ? {} : { published: mapping.published }),
    ...(isDerived ? { isDerived } : {}),
  };
}

function total(cells: readonly Cell[]): Cell {
  const missing = cells.find((cell) => cell.state === 'missing');
  if (missing !== undefined) return missing;
  if (cells.length === 0) return blankCell;
  // Full-time equivalents have one decimal place: adding in thousandths keeps binary dust out of the sum.
  const thousandths = cells.reduce(
    (sum, cell) => sum + (cell.state === 'value' ? Math.round(cell.value * 1000) : 0),
    0,
  );
  return { state: 'value', value: thousandths / 1000 };
}

function derived(numerator: Cell, denominator: Cell, per: number): Cell {
  if (numerator.state === 'missing') return numerator;
  if (denominator.state === 'missing') return denominator;
  if (denominator.value === 0) return { state: 'missing', reason: 'not-applicable', symbol: '' };
  return { state: 'value', value: (per * numerator.value) / denominator.value };
}

function filterIssue(table: Table, mapping: OpenDataMapping): Issue {
  const wrong = Object.entries(mapping.where ?? {}).find(
    ([column, text]) => !table.rows.some((row) => row.cell(column) === text),
  );
  const [column, text] = wrong ?? ['', ''];
  const suggestion = wrong && nearest(text, new Set(table.rows.map((row) => row.cell(column))));
  const place = wrong ? { file: table.file, column } : { file: table.file };
  return fileIssue('filter-without-rows', place, { expected: text, found: mapping.indicator, suggestion });
}

function levelIssues(file: string, rows: readonly TableRow[]): readonly Issue[] {
  const found = new Set(rows.map((row) => row.cell('geographic_level')));
  const known = Object.keys(levels);
  const place = { file, column: 'geographic_level' };
  return [...found]
    .filter((level) => !known.includes(level))
    .map((level) =>
      fileIssue('level-not-read', place, { expected: known.join(' | '), found: level, severity: 'warning' }),
    );
}

// Two authorities with one workforce stand in one row: `E09000021 / E09000027`.
const areaCode = /^([A-Z]\d{8}( \/ [A-Z]\d{8})*|dfe-\d{3})$/;

function areaIssues(file: string, rows: readonly TableRow[]): readonly Issue[] {
  return rows.flatMap((row) => {
    const area = levels[row.cell('geographic_level')]?.(row);
    if (area === undefined || areaCode.test(area)) return [];
    return [fileIssue('area-unknown', { file, line: row.line }, { expected: 'E00000000', found: area })];
  });
}

function periodIssues(file: string, rows: readonly TableRow[]): readonly Issue[] {
  return rows
    .filter((row) => yearOfTimePeriod(row.cell('time_period')) === null)
    .map((row) =>
      fileIssue(
        'period-unreadable',
        { file, line: row.line, column: 'time_period' },
        { expected: '2015 | 201415', found: row.cell('time_period') },
      ),
    );
}
