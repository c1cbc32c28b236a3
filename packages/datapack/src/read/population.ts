import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import type { Cell } from '../observation.js';
import { placeColumns } from './areas.js';
import { CellReader } from './cell-reader.js';
import { fileIssue } from './file-issue.js';
import type { FileSource } from './file-source.js';
import { readTable, type TableRow } from './read-table.js';
import { type Reading, readingOf } from './reading.js';
import { blankCell, dfeSymbols } from './symbols.js';

/** Children aged 0 to 17 by place and middle of year. Plain data: place key, then year. */
export type Population = { readonly [place: string]: { readonly [midYear: string]: Cell } };

/** DfE number of an authority, which outlasts its GSS code; GSS code of a region or of England. */
export const placeKey = (row: TableRow): string =>
  row.cell('old_la_code') || row.cell('new_la_code') || row.cell('region_code') || row.cell('country_code');

/**
 * Mid-year estimates as the Department for Education supplies them (`time_period` is the year of the estimate). A place and
 * year that stands there twice (several age groups) is an error.
 */
export async function readPopulation(engine: Engine, source: FileSource): Promise<Reading<Population>> {
  const table = await readTable(engine, source, ['time_period', ...placeColumns, 'population_estimate']);
  if (!table.ok) return table;
  const { file, rows } = table.value;
  const cells = new CellReader(file, dfeSymbols);
  const issues: Issue[] = [];
  const byPlace = new Map<string, Map<string, Cell>>();
  for (const row of rows) {
    const years = byPlace.get(placeKey(row)) ?? new Map<string, Cell>();
    const year = row.cell('time_period');
    const found = `${placeKey(row)} ${year}`;
    if (years.has(year)) {
      issues.push(fileIssue('observation-repeated', { file, line: row.line }, { expected: 'one population', found }));
    }
    byPlace.set(placeKey(row), years.set(year, cells.count(row, 'population_estimate')));
  }
  const population = Object.fromEntries([...byPlace].map(([place, years]) => [place, Object.fromEntries(years)]));
  return readingOf(population, [...issues, ...cells.issues], file);
}

/**
 * The population that a rate is worked out on: of the middle of the year before the reporting year. The rate at
 * 31 March 2015 uses mid-2014.
 */
export const populationBefore = (population: Population, place: string, reportingYear: number): Cell =>
  (Object.hasOwn(population, place) ? population[place]?.[String(reportingYear - 1)] : undefined) ?? blankCell;
