import { createHash } from 'node:crypto';
import {
  base,
  bundlePath,
  byCodePoint,
  type DocumentFile,
  folderOf,
  type Json,
  jsonText,
  readBundles,
  readDocuments,
  schemasFolder,
  versionOf,
} from './documents.ts';
import { type Files, writeFiles } from './write-files.ts';

/** Not in use yet: these may still change. All others are published and never do. */
const drafts: ReadonlySet<string> = new Set(['meta/migration/1.0.0.json', 'meta/overlay/1.0.0.json']);

const kindByFolder: { readonly [folder: string]: string } = {
  meta: 'meta-schema',
  common: 'common',
  instruments: 'instrument',
  themes: 'themes',
  indicators: 'indicators',
  regions: 'region',
};

/** `catalogue.json`: every document with the hash of its file's bytes. A document that is no longer there drops out. */
export const catalogueFiles = (documents: readonly DocumentFile[], bundles: readonly DocumentFile[]): Files => {
  const bundleByPath = new Map(bundles.map((file) => [file.path, file]));
  return {
    'catalogue.json': jsonText({
      $schema: `${base}meta/catalogue/1.0.0.json`,
      $id: `${base}catalogue.json`,
      title: 'Published documents',
      documents: documents
        .toSorted((one, other) => byCodePoint(one.path, other.path))
        .map((file) => entry(file, bundleByPath.get(bundlePath(file.path)))),
    }),
  };
};

const entry = ({ path, text, document }: DocumentFile, bundle: DocumentFile | undefined): Json => {
  const kind = kindByFolder[folderOf(path)];
  if (kind === undefined) throw new Error(`No kind of document is kept in ${folderOf(path)}`);
  return {
    $id: document.$id,
    path,
    kind,
    version: versionOf(path),
    title: document.title,
    status: drafts.has(path) ? 'draft' : 'published',
    sha256: sha256(text),
    ...(bundle && { bundle: { path: bundle.path, sha256: sha256(bundle.text) } }),
  };
};

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

if (import.meta.main) writeFiles(schemasFolder, catalogueFiles(readDocuments(), readBundles()));
