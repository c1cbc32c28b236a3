import type { Issue } from '@plumbline/core';
import type { File as DefinedFile, Source as DefinedSource } from '@plumbline/schemas/meta/pack';
import type { Engine } from '@plumbline/sql';
import type { Observation } from '../observation.js';
import type { Region } from '../pack-documents.js';
import {
  type Area,
  indexAreas,
  type Population,
  type PublishedQuartiles,
  type Reading,
  readAreasOfOpenData,
  readLait,
  readObservations,
  readOpenData,
  readPopulation,
  readQuartiles,
  readTable,
} from '../read/index.js';
import { laitMappings, openDataMappings, type ReadableCatalogue } from './catalogue-mappings.js';

/** A file of a definition with the source that it belongs to and where it really is. */
export interface LocatedFile {
  readonly source: DefinedSource;
  readonly file: DefinedFile;
  readonly path: string;
}

export interface Figures {
  readonly observations: readonly Observation[];
  readonly quartiles: readonly PublishedQuartiles[];
  /** Of every file; a file with an error gave no figures. */
  readonly issues: readonly { readonly file: string; readonly issue: Issue }[];
}

/** Reads every file of figures, in the order of the definition. Populations and areas are read first, since others need them. */
export async function readFigures(
  engine: Engine,
  files: readonly LocatedFile[],
  documents: { readonly catalogue: ReadableCatalogue; readonly region: Region; readonly sources: readonly string[] },
): Promise<Figures> {
  const issues: { readonly file: string; readonly issue: Issue }[] = [];
  const keep = <T>(file: string, reading: Reading<T>, otherwise: T): T => {
    issues.push(...reading.issues.map((issue) => ({ file, issue })));
    return reading.ok ? reading.value : otherwise;
  };
  const of = (kind: DefinedFile['kind']) => files.filter(({ file }) => file.kind === kind);
  let population: Population | undefined;
  for (const one of of('population'))
    population = { ...population, ...keep(one.file.path, await readPopulation(engine, named(one)), {}) };
  const areas: Area[] = [];
  for (const one of of('areas')) areas.push(...keep(one.file.path, await readAreasOfOpenData(engine, named(one)), []));
  const quartiles: PublishedQuartiles[] = [];
  const indicators = documents.catalogue.indicators.map(({ id }) => id);
  for (const one of of('quartiles'))
    quartiles.push(...keep(one.file.path, await readQuartiles(engine, named(one), { indicators }), []));
  const observations: Observation[] = [];
  const context = { ...documents, engine, areas, population };
  for (const one of files) {
    const reading = await observationsOf(one, context);
    if (reading) observations.push(...keep(one.file.path, reading, []));
  }
  return { observations, quartiles, issues };
}

const named = ({ file, path }: LocatedFile) => ({ path, name: file.path });

interface Context {
  readonly engine: Engine;
  readonly catalogue: ReadableCatalogue;
  readonly region: Region;
  readonly sources: readonly string[];
  readonly areas: readonly Area[];
  readonly population: Population | undefined;
}

function observationsOf(one: LocatedFile, context: Context): Promise<Reading<readonly Observation[]>> | null {
  switch (one.file.kind) {
    case 'dfe-open-data':
      return openDataOf(one, context);
    case 'lait':
      return laitOf(one, context);
    case 'observations':
      return tidyOf(one, context);
    case 'quartiles':
    case 'areas':
    case 'population':
      return null;
  }
}

async function openDataOf(one: LocatedFile, context: Context): Promise<Reading<readonly Observation[]>> {
  const { catalogue, population } = context;
  const table = one.file.table ?? '';
  const known = catalogue.files.map(({ kind }) => kind);
  if (!known.includes(table)) return refused('table-unknown', known.join(', '), table);
  const mappings = openDataMappings(catalogue, one.source.id, one.file);
  const needsPopulation = mappings.some(({ denominator }) => denominator === 'population');
  if (needsPopulation && population === undefined) return refused('population-missing', 'a population file', table);
  return readOpenData(context.engine, named(one), mappings, population === undefined ? {} : { population });
}

const refused = (code: string, expected: string, found: string): Reading<never> => ({
  ok: false,
  issues: [{ code, path: '', expected, found }],
});

async function laitOf(
  one: LocatedFile,
  { engine, catalogue, areas }: Context,
): Promise<Reading<readonly Observation[]>> {
  const table = await readTable(engine, named(one), ['measure_short']);
  if (!table.ok) return table;
  const measures = new Set(table.value.rows.map((row) => row.cell('measure_short')));
  const index = indexAreas(areas);
  const mappings = laitMappings(catalogue, one.source.id, one.file, measures);
  return readLait(engine, named(one), mappings, (dfe, year) => index.ofNumber(dfe, year)?.gss);
}

function tidyOf(one: LocatedFile, context: Context): Promise<Reading<readonly Observation[]>> {
  const { region, areas, catalogue, sources } = context;
  const own = [...region.authorities.map(({ code }) => code), region.code, region.country.code];
  return readObservations(context.engine, named(one), {
    indicators: catalogue.indicators.map(({ id }) => id),
    percentages: catalogue.indicators.filter(({ unit }) => unit === 'percent').map(({ id }) => id),
    areas: new Set([...own, ...areas.map(({ gss }) => gss)]),
    sources,
  });
}
