import type { DataPack } from './data-pack.js';
import { type Ingredients, type Manifest, manifest, type OutputFile } from './manifest.js';
import type { Report } from './report/render-report.js';
import { toCsv } from './tidy/csv.js';
import { dataPackage } from './tidy/data-package.js';
import { tidyTables } from './tidy/tidy-tables.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Every file of a written pack: the pages given, the tidy tables as CSV with their `datapackage.json`, the pack itself as
 * `data-pack.json`, and `manifest.json` over all of them and over the inputs. Same pack and inputs, same bytes.
 *
 * @param pages drawn from the pack, by path: `index.html` and what it needs
 */
export function packFiles(
  pack: DataPack,
  pages: Report | { readonly [path: string]: string },
  ingredients: Ingredients,
  engines: Manifest['engines'],
): readonly OutputFile[] {
  const tables = tidyTables(pack).map((table) => ({ table, path: `${table.name}.csv`, csv: toCsv(table) }));
  const files: readonly OutputFile[] = [
    ...Object.entries(pages).map(([path, content]: [string, string]) => ({ path, content })),
    { path: 'data-pack.json', content: json(pack) },
    ...tables.map(({ path, csv }) => ({ path, content: csv })),
    { path: 'datapackage.json', content: json(dataPackage(pack, tables)) },
  ];
  const about = { title: pack.title, region: pack.region.address, year: pack.year, engines };
  return [...files, { path: 'manifest.json', content: json(manifest(about, ingredients, files)) }];
}
