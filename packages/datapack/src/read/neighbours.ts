import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import { fileIssue } from './file-issue.js';
import type { FileSource } from './file-source.js';
import { readTable } from './read-table.js';
import { type Reading, readingOf } from './reading.js';

/** Statistical neighbours of an authority, closest first, by DfE number. Not symmetric. */
export interface Neighbours {
  readonly dfe: number;
  readonly neighbours: readonly { readonly dfe: number; readonly closeness: string }[];
}

/** Headings of the two published layouts. */
export type NeighbourLayout = 'model-2025' | 'april-2021';

const layouts = {
  'model-2025': {
    number: 'old_la_code',
    neighbour: (place: number) => `SN_${place}`,
    closeness: (place: number) => `SN_${place}P`,
  },
  // Here every closeness column is headed SNP.
  'april-2021': {
    number: 'LA number',
    neighbour: (place: number) => `SN${place}`,
    closeness: (place: number) => (place === 1 ? 'SNP' : `SNP#${place}`),
  },
} satisfies Record<NeighbourLayout, unknown>;

const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * Lists of statistical neighbours of all English authorities as the Department for Education publishes them
 * (`sn_model_2025_wide.csv`, `statistical_neighbours_april_2021.csv`). A row without a number is passed over: the older
 * file ends in some. A blank neighbour is left out of the list.
 */
export async function readNeighbours(
  engine: Engine,
  source: FileSource,
  layout: NeighbourLayout,
): Promise<Reading<readonly Neighbours[]>> {
  const { number, neighbour, closeness } = layouts[layout];
  const table = await readTable(engine, source, [number, ...places.map(neighbour)]);
  if (!table.ok) return table;
  const issues: Issue[] = [];
  const numberIn = (text: string, line: number, column: string) => {
    const place = { file: table.value.file, line, column };
    if (!/^\d{3}$/.test(text))
      issues.push(fileIssue('number-unreadable', place, { expected: 'three digits', found: text }));
    return Number(text);
  };
  const lists = table.value.rows
    .filter((row) => row.cell(number).trim() !== '')
    .map((row) => ({
      dfe: numberIn(row.cell(number), row.line, number),
      neighbours: places
        .filter((place) => row.cell(neighbour(place)).trim() !== '')
        .map((place) => ({
          dfe: numberIn(row.cell(neighbour(place)), row.line, neighbour(place)),
          closeness: row.cell(closeness(place)).trim().toLowerCase(),
        })),
    }));
  return readingOf(lists, issues, table.value.file);
}
