import { type CompiledInstrument, compile, type Documents, type Issue, type Outcome } from '@plumbline/core';
import { documents as published } from '@plumbline/schemas';
import { own } from './own.js';
import { readJson } from './read-file.js';

const base = 'https://schemas.plumbline.example/';

/** The documents at hand: what is published, and what the caller brought along. */
export interface Shelf {
  readonly documents: Documents;
  /** The instrument with this id and version, compiled once. */
  readonly instrument: (id: string, version: string) => Outcome<CompiledInstrument>;
}

export interface FileIssues {
  readonly file: string;
  readonly issues: readonly Issue[];
}

const notFound = (documents: Documents, name: string): Outcome<never> => {
  const names = Object.keys(documents)
    .filter((address) => /\/instruments\/[^/]+\/[^/]+(?<!\.bundle)\.json$/.test(address))
    .map((address) =>
      address
        .split('/')
        .slice(-2)
        .join('@')
        .replace(/\.json$/, ''),
    );
  const expected = `one of ${names.sort().join(', ')}; or a file named with --instrument`;
  return { ok: false, issues: [{ code: 'instrument-not-found', path: '/instrument', expected, found: name }] };
};

/** Puts the files on a shelf beside the published documents; a file that is no document with an address is an issue. */
export const openShelf = async (
  files: readonly string[],
): Promise<{ readonly shelf: Shelf; readonly problems: readonly FileIssues[] }> => {
  const extra: Record<string, unknown> = {};
  const problems: FileIssues[] = [];
  for (const file of files) {
    const read = await readJson(file);
    const address = read.ok ? own(read.value, '$id') : undefined;
    if (!read.ok) problems.push({ file, issues: read.issues });
    else if (typeof address === 'string') extra[address] = read.value;
    else problems.push({ file, issues: [{ code: 'address-missing', path: '', expected: '"$id"', found: 'no "$id"' }] });
  }
  const documents: Documents = { ...published, ...extra };
  const compiled = new Map<string, Outcome<CompiledInstrument>>();
  const instrument = (id: string, version: string): Outcome<CompiledInstrument> => {
    const name = `${id}@${version}`;
    const address = `${base}instruments/${id}/${version}.json`;
    const document =
      own(documents, address) ?? Object.values(extra).find((each) => matches(own(each, 'x-instrument'), id, version));
    if (document === undefined) return notFound(documents, name);
    const made = compiled.get(name) ?? compile(document, { documents });
    compiled.set(name, made);
    return made;
  };
  return { shelf: { documents, instrument }, problems };
};

const matches = (head: unknown, id: string, version: string): boolean =>
  own(head, 'id') === id && own(head, 'version') === version;
