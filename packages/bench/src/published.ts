import { readFileSync } from 'node:fs';
import type { CompileOptions } from '@plumbline/core';

const root = new URL('../../../schemas/', import.meta.url);
const document = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as { readonly $id: string };

/** A published instrument with the documents that it refers to. */
export const published = (id: string): { readonly instrument: object } & CompileOptions => {
  const others = ['common', 'themes/childrens-services', 'indicators/childrens-services'].map((name) =>
    document(`${name}/1.0.0.json`),
  );
  return {
    instrument: document(`instruments/${id}/1.0.0.json`),
    documents: Object.fromEntries(others.map((each) => [each.$id, each])),
  };
};
