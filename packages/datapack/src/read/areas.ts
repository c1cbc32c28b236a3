import type { Issue } from '@plumbline/core';
import type { Engine } from '@plumbline/sql';
import { fileIssue } from './file-issue.js';
import type { FileSource } from './file-source.js';
import { groupBy } from './group-by.js';
import { readTable, type Table } from './read-table.js';
import { type Reading, readingOf } from './reading.js';
import { england, regionOfName, regions } from './regions.js';

/** A place that figures are published for. */
export interface Area {
  readonly gss: string;
  /** Number by which the Department for Education knows it; 970 and over are regions and England in LAIT. */
  readonly dfe: number | null;
  readonly name: string;
  readonly kind: 'authority' | 'region' | 'country';
  /** GSS code of the region that an authority lies in. */
  readonly region: string | null;
  /** First and last year in which files use the code; `null` where it is not known to have begun or ended. */
  readonly from: number | null;
  readonly to: number | null;
}

const lookupColumns = ['la_code', 'la_code_new', 'local_authority_ons_name', 'region_name', 'ltla23_ons'];

/**
 * English authorities, the regions and England, from the provider lookup (`la_provider_lookup.csv`): codes of today.
 * An authority that is no more has its last code. The region is taken from its name, since some of the file's region codes are wrong.
 */
export async function readAreas(engine: Engine, source: FileSource): Promise<Reading<readonly Area[]>> {
  const table = await readTable(engine, source, lookupColumns);
  if (!table.ok) return table;
  const issues: Issue[] = [];
  const authorities = table.value.rows.map((row): Area => {
    const place = { file: table.value.file, line: row.line };
    const isPast = row.cell('la_code_new') === '';
    const gss = isPast ? row.cell('ltla23_ons') : row.cell('la_code_new');
    const region = regionOfName(row.cell('region_name'));
    if (!/^E\d{8}$/.test(gss)) issues.push(fileIssue('area-unknown', place, { expected: 'E00000000', found: gss }));
    if (region === undefined) {
      issues.push(
        fileIssue('area-unknown', place, { expected: 'a region of England', found: row.cell('region_name') }),
      );
    }
    return {
      gss,
      dfe: Number(row.cell('la_code')),
      name: row.cell('local_authority_ons_name'),
      kind: 'authority',
      region: region?.gss ?? null,
      from: null,
      to: null,
    };
  });
  return readingOf([...authorities, ...regions, england], issues, table.value.file);
}

/** Columns by which files of explore education statistics say where. */
export const placeColumns = [
  'geographic_level',
  'country_code',
  'region_code',
  'old_la_code',
  'new_la_code',
  'la_name',
];

/**
 * The same from any file of explore education statistics that has all authorities over several years: with authorities
 * that are no more, and with the years in which each code was used. So Somerset is two areas with one number.
 */
export async function readAreasOfOpenData(engine: Engine, source: FileSource): Promise<Reading<readonly Area[]>> {
  const table = await readTable(engine, source, ['time_period', ...placeColumns]);
  if (!table.ok) return table;
  return readingOf([...authoritiesOf(table.value), ...regions, england], [], table.value.file);
}

function authoritiesOf(table: Table): readonly Area[] {
  const years = new Map<string, { area: Area; from: number; to: number }>();
  const all = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const row of table.rows) {
    if (row.cell('geographic_level') !== 'Local authority') continue;
    const year = Number(row.cell('time_period').slice(0, 4));
    all.from = Math.min(all.from, year);
    all.to = Math.max(all.to, year);
    const gss = row.cell('new_la_code');
    const seen = years.get(gss);
    const area: Area = {
      gss,
      dfe: Number(row.cell('old_la_code')),
      name: row.cell('la_name'),
      kind: 'authority',
      region: inRegion(row.cell('region_code')),
      from: null,
      to: null,
    };
    years.set(gss, { area, from: Math.min(seen?.from ?? year, year), to: Math.max(seen?.to ?? year, year) });
  }
  return [...years.values()].map(({ area, from, to }) => ({
    ...area,
    from: from === all.from ? null : from,
    to: to === all.to ? null : to,
  }));
}

/** Inner and outer London are parts of the region London. */
const inRegion = (code: string) => (code.startsWith('E13') ? 'E12000007' : code);

/** Ways to find an area. */
export interface AreaIndex {
  readonly byGss: ReadonlyMap<string, Area>;
  /** By DfE number, in a year where that matters; the latest otherwise. */
  readonly ofNumber: (dfe: number, year?: number) => Area | undefined;
  /** By name, whatever its capitals, "&" or "and", "City of", "Borough" or "UA". */
  readonly ofName: (name: string) => Area | undefined;
}

export function indexAreas(areas: readonly Area[]): AreaIndex {
  const byNumber = groupBy(areas, (area) => area.dfe);
  const byName = new Map(areas.map((area) => [plainName(area.name), area]));
  const isIn = (area: Area, year: number) => (area.from ?? year) <= year && year <= (area.to ?? year);
  return {
    byGss: new Map(areas.map((area) => [area.gss, area])),
    ofNumber: (dfe, year) => {
      const found = byNumber.get(dfe) ?? [];
      const current = found.find((area) => area.to === null) ?? found[0];
      return year === undefined ? current : (found.find((area) => isIn(area, year)) ?? current);
    },
    ofName: (name) => byName.get(plainName(name)),
  };
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/,? (city|county) of$|^(city|county) (of )?(?!london)|\(pre lg\)$| (ua|borough)$/g, '')
    .replaceAll(/[^a-z]/g, '');
