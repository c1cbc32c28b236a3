import type { DataPack } from '../data-pack.js';
import { byteSize, sha256 } from '../hash.js';
import { formulaGuard, formulaStarts } from './csv.js';
import type { TidyTable } from './tidy-table.js';

/**
 * Descriptor of the tidy tables: a Frictionless Tabular Data Package (version 1), with type and meaning of every column, what a
 * blank means, and how text that looks like a formula was guarded.
 *
 * @param csvByTable text of each table's file
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(
  pack: DataPack,
  tables: readonly { readonly table: TidyTable; readonly path: string; readonly csv: string }[],
): { readonly [property: string]: unknown } {
  return {
    profile: 'tabular-data-package',
    name: `plumbline-${pack.region.code.toLowerCase()}-${pack.year}`,
    title: pack.title,
    description: [pack.invented, ...pack.attribution].filter((line) => line !== null).join(' '),
    licenses: licencesOf(pack),
    sources: pack.sources.map(({ title, publisher }) => ({ title: `${title} (${publisher})` })),
    resources: tables.map(({ table, path, csv }) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path,
      title: table.title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: byteSize(csv),
      hash: `sha256:${sha256(csv)}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      // Not of the standard: whoever reads the file back takes the guard off again.
      'x-formula-guard': { prefix: formulaGuard, before: formulaStarts, columns: 'string' },
      schema: {
        fields: table.columns.map(({ name, type, description }) => ({ name, type, description })),
        missingValues: [''],
        primaryKey: table.key,
      },
    })),
  };
}

/** Open Government Licence in the words of the licence register; others by their name. */
function licencesOf({ sources }: DataPack): readonly { readonly [property: string]: string }[] {
  const names = [...new Set(sources.map(({ licence }) => licence))];
  return names.map((licence) =>
    /open government licence|^OGL-UK-3\.0$/i.test(licence)
      ? {
          name: 'OGL-UK-3.0',
          title: 'Open Government Licence v3.0',
          path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        }
      : { name: licence.replaceAll(/[^-A-Za-z0-9._]+/g, '-'), title: licence },
  );
}
