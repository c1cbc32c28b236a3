import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import type { Observation, ObservationStatus } from '../observation.js';
import { CellReader } from './cell-reader.js';
import { fileIssue } from './file-issue.js';
import type { FileSource } from './file-source.js';
import { groupBy } from './group-by.js';
import { nearest } from './nearest.js';
import { type PeriodKind, periodOf, yearOfTimePeriod } from './periods.js';
import { readTable, type Table, type TableRow } from './read-table.js';
import { type Reading, readingOf } from './reading.js';
import { england, regions } from './regions.js';
import { repeatedObservations } from './repeated-observations.js';
import { blankCell, dfeSymbols } from './symbols.js';

/** Which measure of the Local Authority Interactive Tool is an indicator. */
export interface LaitMapping {
  readonly indicator: string;
  /** `measure_short` in the file. */
  readonly measure: string;
  readonly source: string;
  readonly status: ObservationStatus;
  readonly published?: string;
  readonly period: PeriodKind;
}

/** GSS code of the authority with a DfE number in a year; nothing where it is not known. */
export type GssLookup = (dfe: number, year: number) => string | undefined;

const columns = ['measure_short', 'year', 'area_number', 'area_name', 'region', 'value'];

/**
 * The long file of the Local Authority Interactive Tool as observations. It has values only, no counts.
 *
 * Numbers 970 and over are England and the regions. `-` is missing (`not-published`). An authority that is no more keeps
 * its number: its GSS code where `gssOf` knows it, `dfe-835` otherwise. Names are not read, so their capitals do not matter.
 */
export async function readLait(
  engine: Engine,
  source: FileSource,
  mappings: readonly LaitMapping[],
  gssOf: GssLookup,
): Promise<Reading<readonly Observation[]>> {
  const table = await readTable(engine, source, columns);
  if (!table.ok) return table;
  const byMeasure = groupBy(table.value.rows, (row) => row.cell('measure_short'));
  const read = mappings.map((mapping) => {
    const rows = byMeasure.get(mapping.measure);
    if (rows !== undefined) return observationsOf(table.value, rows, mapping, gssOf);
    return { observations: [], issues: [measureIssue(table.value, mapping, byMeasure.keys())] };
  });
  const issues = read.flatMap((part) => part.issues);
  return readingOf(
    read.flatMap((part) => part.observations),
    issues,
    table.value.file,
  );
}

const measureIssue = (table: Table, { measure }: LaitMapping, known: Iterable<string>): Issue =>
  fileIssue(
    'measure-unknown',
    { file: table.file, column: 'measure_short' },
    { expected: 'a measure of the file', found: measure, suggestion: nearest(measure, known) },
  );

function observationsOf(table: Table, rows: readonly TableRow[], mapping: LaitMapping, gssOf: GssLookup) {
  const cells = new CellReader(table.file, dfeSymbols);
  const issues: Issue[] = [];
  const placed = rows.flatMap((row) => {
    const place = { file: table.file, line: row.line };
    const year = yearOfTimePeriod(row.cell('year'));
    const number = row.cell('area_number');
    if (!/^\d{3}$/.test(number)) {
      issues.push(
        fileIssue('area-unknown', { ...place, column: 'area_number' }, { expected: '201..990', found: number }),
      );
    }
    if (year === null) {
      const details = { expected: '2015 | 201415', found: row.cell('year') };
      issues.push(fileIssue('period-unreadable', { ...place, column: 'year' }, details));
      return [];
    }
    const area = wider.get(Number(number)) ?? gssOf(Number(number), year) ?? `dfe-${number}`;
    const observation: Observation = {
      indicator: mapping.indicator,
      area,
      year,
      period: periodOf(mapping.period, year),
      value: cells.number(row, 'value'),
      numerator: blankCell,
      denominator: blankCell,
      status: mapping.status,
      source: mapping.source,
      ...(mapping.published === undefined ? {} : { published: mapping.published }),
    };
    return [{ line: row.line, observation }];
  });
  const observations = placed.map((one) => one.observation);
  return { observations, issues: [...issues, ...cells.issues, ...repeatedObservations(table.file, placed)] };
}

const wider = new Map([...regions, england].map((area) => [area.dfe, area.gss]));
