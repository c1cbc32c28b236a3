import { readFileSync } from 'node:fs';
import { exportedTypes, typeName, typesOf } from '@plumbline/build';
import {
  base,
  bundlePath,
  type DocumentFile,
  folderOf,
  generatedFolder,
  idOf,
  type Json,
  readBundles,
  readDocuments,
  schemasFolder,
  versionOf,
} from './documents.ts';
import { type Files, replaceFolder } from './write-files.ts';

const madeBy = '// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.';

/** Where the type of a document stands: the meta-schema that describes it, and the name of the type. */
const typeByFolder: { readonly [folder: string]: { readonly meta: string; readonly type: string } } = {
  common: { meta: 'common', type: 'CommonDocument' },
  instruments: { meta: 'instrument', type: 'InstrumentDocument' },
  themes: { meta: 'themes', type: 'ThemeTaxonomy' },
  indicators: { meta: 'indicators', type: 'IndicatorCatalogue' },
  regions: { meta: 'region', type: 'Region' },
};

const suffixByFolder: { readonly [folder: string]: string } = {
  meta: 'Meta',
  themes: 'Themes',
  indicators: 'Indicators',
};

/** Types of parts of a document that programs name, beside that of the whole; by module. */
const partsByModule: { readonly [module: string]: readonly string[] } = {
  common: ['Action', 'Declaration', 'Evidence', 'GradedItem', 'NumberOrMissing'],
  'meta/indicators': ['Indicator'],
  'meta/observations': ['Observation'],
  'meta/region': ['Authority', 'NeighbourSet'],
  'meta/result': ['ScoreResult'],
  'meta/themes': ['Theme'],
};

interface Module {
  readonly constant: string;
  /** Name of the type of the whole, where the module has one of its own. */
  readonly root: string | null;
  readonly types: string;
  readonly text: string;
}

/**
 * A module for every document, and beside each folder of versions a module that names the newest. An instrument is its
 * flat bundle, which needs no other document.
 */
export const moduleFiles = async (
  documents: readonly DocumentFile[],
  bundles: readonly DocumentFile[],
  catalogue: Json,
): Promise<Files> => {
  const bundleByPath = new Map(bundles.map(({ path, document }) => [path, document]));
  const files: Record<string, string> = {};
  const newest = new Map<string, Module>();
  for (const { path, document } of documents.toSorted(byVersion)) {
    const flat = folderOf(path) === 'instruments' ? bundleByPath.get(bundlePath(path)) : document;
    if (flat === undefined) throw new Error(`${path} has no bundle: run scripts/bundle.ts first`);
    const module = await moduleOf(path, flat);
    files[path.replace(/\.json$/, '.ts')] = module.text;
    // Versions come in order, so the newest is named last.
    const name = path.slice(0, path.lastIndexOf('/'));
    files[`${name}.ts`] = newestOf(path, module);
    newest.set(name, module);
  }
  const type = "import type { Catalogue } from './meta/catalogue/1.0.0.js';";
  files['documents.ts'] = registryOf(documents.map(({ path }) => path));
  files['catalogue.ts'] = [madeBy, type, '', constantOf('catalogue', 'Catalogue', catalogue), ''].join('\n');
  files['index.ts'] = indexOf(newest);
  return files;
};

/** The public names: the newest version of every document, its type, and the types of the parts that programs name. */
const indexOf = (newest: ReadonlyMap<string, Module>): string => {
  const lines = [...newest].map(([name, { constant, root, types }]) => {
    const named = exportedTypes(types).filter((type) => type === root || partsByModule[name]?.includes(type));
    return `export { ${[constant, ...named.map((type) => `type ${type}`)].join(', ')} } from './${name}.js';`;
  });
  const others = ['catalogue', 'documents'].map((name) => `export { ${name} } from './${name}.js';`);
  return `${[madeBy, ...others, ...lines].join('\n')}\n`;
};

/** Every document by its address; instruments as flat bundles. */
const registryOf = (paths: readonly string[]): string => {
  const imports = paths.map(
    (path, at) => `import { ${constantName(path)} as d${at} } from './${path.replace(/json$/, 'js')}';`,
  );
  const entries = paths.map((path, at) => `  '${base}${path}': d${at},`);
  const type = 'export const documents: { readonly [address: string]: unknown } = {';
  return `${[madeBy, ...imports, '', type, ...entries, '};'].join('\n')}\n`;
};

const byVersion = (one: DocumentFile, other: DocumentFile): number =>
  one.path.localeCompare(other.path, 'en', { numeric: true });

const moduleOf = async (path: string, document: Json): Promise<Module> => {
  const folder = folderOf(path);
  const constant = constantName(path);
  if (folder === 'meta') {
    const { title, ...untitled } = document;
    const root = typeName(String(title));
    const types = await typesOf(untitled, root);
    const text = [madeBy, '', types, '', constantOf(constant, '{ readonly [keyword: string]: unknown }', document), ''];
    return { constant, root, types, text: text.join('\n') };
  }
  const typed = typeByFolder[folder];
  if (typed === undefined) throw new Error(`No type is known for documents in ${folder}`);
  const up = '../'.repeat(path.split('/').length - 1);
  const imports = `import type { ${typed.type} } from '${up}meta/${typed.meta}/1.0.0.js';`;
  const types = await ownTypes(folder, path, document);
  const parts = [madeBy, imports, '', ...(types === '' ? [] : [types, '']), constantOf(constant, typed.type, document)];
  return { constant, root: folder === 'instruments' ? answersName(path) : null, types, text: `${parts.join('\n')}\n` };
};

/** What a document itself types: an instrument its answers, the common document the definitions that it shares. */
const ownTypes = async (folder: string, path: string, document: Json): Promise<string> => {
  if (folder === 'instruments') return typesOf(document, answersName(path));
  if (folder === 'common') return withoutRoot(await typesOf({ $defs: document.$defs }, 'CommonRoot'));
  return '';
};

const answersName = (path: string): string => `${typeName(idOf(path))}Answers`;

/** The common document has definitions and no answers of its own. */
const withoutRoot = (types: string): string =>
  types.replace(/export interface CommonRoot \{\n {2}\[k: string\]: unknown;\n\}\n?/, '').trim();

const newestOf = (path: string, { constant, types }: Module): string => {
  const from = `./${idOf(path)}/${versionOf(path)}.js`;
  const names = [constant, ...exportedTypes(types).map((name) => `type ${name}`)];
  return `${madeBy}\nexport { ${names.join(', ')} } from '${from}';\n`;
};

const constantOf = (name: string, type: string, document: Json): string =>
  `export const ${name}: ${type} = ${JSON.stringify(document, null, 1)};`;

/** `eastOfEngland`, `childrensServicesThemes`, `responseMeta`. */
export const constantName = (path: string): string => {
  const name = typeName(idOf(path)) + (suffixByFolder[folderOf(path)] ?? '');
  return name.charAt(0).toLowerCase() + name.slice(1);
};

export const readCatalogue = (): Json => JSON.parse(readFileSync(`${schemasFolder}catalogue.json`, 'utf8'));

if (import.meta.main)
  replaceFolder(generatedFolder, await moduleFiles(readDocuments(), readBundles(), readCatalogue()));
