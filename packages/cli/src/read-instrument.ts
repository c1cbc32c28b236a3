import { bundle, type CompiledInstrument, compile, type Issue, type JsonSchema } from '@plumbline/core';
import { readJson } from './read-file.js';
import { openShelf } from './shelf.js';

export type ReadInstrument =
  | { readonly ok: true; readonly compiled: CompiledInstrument; readonly bundled: JsonSchema }
  /** `file`: which of the files the issues are about. */
  | { readonly ok: false; readonly file: string; readonly issues: readonly Issue[] };

/** Reads, compiles and bundles an instrument; the documents named beside it are at hand. */
export const readInstrument = async (file: string, beside: readonly string[]): Promise<ReadInstrument> => {
  const { shelf, problems } = await openShelf(beside);
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, ...problem };
  const read = await readJson(file);
  if (!read.ok) return { ok: false, file, issues: read.issues };
  const compiled = compile(read.value, shelf);
  if (!compiled.ok) return { ok: false, file, issues: compiled.issues };
  const bundled = bundle(read.value, shelf.documents);
  if (!bundled.ok) return { ok: false, file, issues: bundled.issues };
  return { ok: true, compiled: compiled.value, bundled: bundled.value };
};
