import { readFileSync } from 'node:fs';
import { compile } from '../compile.js';
import type { CompiledInstrument } from '../compiled.js';
import type { Documents } from '../documents.js';

const read = (path: string): { readonly $id: string } =>
  JSON.parse(readFileSync(new URL(`../../../../schemas/${path}/1.0.0.json`, import.meta.url), 'utf8'));

const documents: Documents = Object.fromEntries(
  ['common', 'themes/childrens-services', 'indicators/childrens-services'].map(read).map((each) => [each.$id, each]),
);

/** A published instrument, compiled from the documents in `schemas`. */
export const published = (id: 'lscb' | 'la' | 'ilacs-2018' | 'ilacs-2026'): CompiledInstrument => {
  const compiled = compile(read(`instruments/${id}`), { documents });
  if (!compiled.ok) throw new Error(`${id} is not sound: ${JSON.stringify(compiled.issues)}`);
  return compiled.value;
};
