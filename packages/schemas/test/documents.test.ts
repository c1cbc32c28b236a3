import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { bundleFiles } from '../scripts/bundle.ts';
import { catalogueFiles, sha256 } from '../scripts/catalogue.ts';
import { base, type DocumentFile, folderOf, jsonText, readBundles, readDocuments } from '../scripts/documents.ts';
import { moduleFiles, readCatalogue } from '../scripts/modules.ts';
import { readGenerated, readSchemaFile } from './read.ts';

const documents = readDocuments();
const bundles = readBundles();
const standard = 'https://json-schema.org/draft/2020-12/schema';

// A branch may require a property that the object around it describes, and a condition may be an object, a number or a text.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
for (const { document } of documents.filter(({ path }) => folderOf(path) === 'meta')) ajv.addSchema(document);

/** The meta-schema that judges a document: what it says itself, and where that is the standard, by its kind. */
const metaOf = ({ path, document }: DocumentFile): string => {
  if (folderOf(path) === 'instruments') return `${base}meta/instrument/1.0.0.json`;
  if (folderOf(path) === 'common') return `${base}meta/common/1.0.0.json`;
  return String(document.$schema);
};

const issuesOf = (meta: string, document: unknown) => {
  ajv.validate(meta, document);
  return ajv.errors ?? [];
};

describe.each(documents)('$path', (file) => {
  test('conforms to its meta-schema', () => {
    expect(issuesOf(metaOf(file), file.document)).toEqual([]);
  });

  test('has the address of its path', () => {
    expect(file.document.$id).toBe(base + file.path);
  });

  test('is written with two spaces and a final newline', () => {
    expect(file.text).toBe(jsonText(file.document));
  });
});

test('every meta-schema follows the standard', () => {
  const metas = documents.filter(({ path }) => folderOf(path) === 'meta');
  expect(metas.map(({ document }) => document.$schema)).toEqual(metas.map(() => standard));
});

test.each(bundles)('$path is an instrument that needs no other document', ({ text, document }) => {
  expect(issuesOf(`${base}meta/instrument/1.0.0.json`, document)).toEqual([]);
  expect(text.match(/"\$id"/g)).toHaveLength(1);
  const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(references.filter((reference) => !reference.startsWith('#/$defs/'))).toEqual([]);
  expect(text).not.toMatch(/"use":/);
});

describe('catalogue', () => {
  const catalogue = readCatalogue() as { readonly documents: readonly CatalogueEntry[] };
  interface CatalogueEntry {
    readonly $id: string;
    readonly path: string;
    readonly sha256: string;
    readonly bundle?: { readonly path: string; readonly sha256: string };
  }

  test('conforms to its meta-schema', () => {
    expect(issuesOf(`${base}meta/catalogue/1.0.0.json`, catalogue)).toEqual([]);
  });

  test.each(catalogue.documents)('the hash of $path is that of its bytes', (entry) => {
    expect(entry.sha256).toBe(sha256(readSchemaFile(entry.path)));
    if (entry.bundle) expect(entry.bundle.sha256).toBe(sha256(readSchemaFile(entry.bundle.path)));
  });

  test('lists every document once', () => {
    expect(catalogue.documents.map(({ path }) => path)).toEqual(documents.map(({ path }) => path));
  });
});

const regenerate = 'run `pnpm --filter @plumbline/schemas generate`';

describe('made files are up to date', () => {
  test(`bundles: ${regenerate}`, () => {
    expect(bundleFiles(documents)).toEqual(Object.fromEntries(bundles.map(({ path, text }) => [path, text])));
  });

  test(`catalogue: ${regenerate}`, () => {
    expect(catalogueFiles(documents, bundles)['catalogue.json']).toBe(readSchemaFile('catalogue.json'));
  });

  test(`modules: ${regenerate}`, async () => {
    expect(readGenerated()).toEqual(await moduleFiles(documents, bundles, readCatalogue()));
  });
});
