import { bundle, type Documents } from '@plumbline/core';
import { bundlePath, type DocumentFile, folderOf, jsonText, readDocuments, schemasFolder } from './documents.ts';
import { type Files, writeFiles } from './write-files.ts';

/** The flat bundle of every instrument, by the path where it stands. Throws on an instrument that cannot be bundled. */
export const bundleFiles = (files: readonly DocumentFile[]): Files => {
  const documents: Documents = Object.fromEntries(files.map(({ document }) => [String(document.$id), document]));
  return Object.fromEntries(
    files
      .filter(({ path }) => folderOf(path) === 'instruments')
      .map(({ path, document }) => {
        const outcome = bundle(document, documents);
        if (!outcome.ok) throw new Error(`${path} cannot be bundled: ${JSON.stringify(outcome.issues, null, 2)}`);
        return [bundlePath(path), jsonText(outcome.value)];
      }),
  );
};

if (import.meta.main) writeFiles(schemasFolder, bundleFiles(readDocuments()));
