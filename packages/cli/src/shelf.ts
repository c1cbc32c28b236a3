import { bundle, type CompiledInstrument, compile, type Documents, type Issue, type Outcome } from '@plumbline/core';
import { catalogue, documents as published } from '@plumbline/schemas';
import { own } from './own.js';
import { readBytes, readJson } from './read-file.js';
import { sha256 } from './sha256.js';
import { plural } from './terminal.js';

const base = 'https://schemas.plumbline.example/';

/** The documents at hand: what is published, and what the caller brought along. */
export interface Shelf {
  readonly documents: Documents;
  /** The instrument with this id and version, compiled once. */
  readonly instrument: (id: string, version: string) => Outcome<CompiledInstrument>;
  /** SHA-256 of the file of a document: as the catalogue has it, or of what the caller brought; `null` for neither. */
  readonly hashOf: (address: string) => Promise<string | null>;
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

/** A published version never changes: scores by a file in its place would pass for scores by the published one. */
const addressTaken = (address: string): readonly Issue[] => [
  { code: 'address-taken', path: '/$id', expected: 'an address of its own', found: address },
];

const addressMissing: readonly Issue[] = [{ code: 'address-missing', path: '', expected: '"$id"', found: 'no "$id"' }];

interface Extra {
  readonly file: string;
  readonly document: unknown;
}

const hashing =
  (extra: ReadonlyMap<string, Extra>): Shelf['hashOf'] =>
  async (address) => {
    const listed = catalogue.documents.find(({ $id }) => $id === address);
    if (listed !== undefined) return listed.sha256;
    const brought = extra.get(address);
    const bytes = brought === undefined ? null : await readBytes(brought.file);
    return bytes?.ok === true ? sha256(bytes.value) : null;
  };

const compiling = (documents: Documents, extra: ReadonlyMap<string, Extra>): Shelf['instrument'] => {
  const compiled = new Map<string, Outcome<CompiledInstrument>>();
  const make = (id: string, version: string): Outcome<CompiledInstrument> => {
    const address = `${base}instruments/${id}/${version}.json`;
    const brought = [...extra.values()].find(({ document }) => isInstrument(document, id, version));
    const document = own(documents, address) ?? brought?.document;
    if (document === undefined) return notFound(documents, `${id}@${version}`);
    const made = compile(document, { documents });
    return made.ok ? made : unsound(brought?.file ?? address, made.issues.length);
  };
  return (id, version) => {
    const name = `${id}@${version}`;
    const outcome = compiled.get(name) ?? make(id, version);
    compiled.set(name, outcome);
    return outcome;
  };
};

/** The instrument's own problems belong to its own file, and are told by `check`. */
const unsound = (file: string, count: number): Outcome<never> => ({
  ok: false,
  issues: [{ code: 'instrument-unsound', path: '/instrument', expected: file, found: plural(count, 'problem') }],
});

const isInstrument = (document: unknown, id: string, version: string): boolean => {
  const head = own(document, 'x-instrument');
  return own(head, 'id') === id && own(head, 'version') === version;
};

/** Published instruments are bundles; the files that they were made of say the same. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const bundled = bundle(other, published);
  return bundled.ok && JSON.stringify(one) === JSON.stringify(bundled.value);
};

/** Puts the files on a shelf beside the published documents; a file that is no document with an address of its own is an issue. */
export const openShelf = async (
  files: readonly string[],
): Promise<{ readonly shelf: Shelf; readonly problems: readonly FileIssues[] }> => {
  const extra = new Map<string, Extra>();
  const problems: FileIssues[] = [];
  for (const file of files) {
    const read = await readJson(file);
    const address = read.ok ? own(read.value, '$id') : undefined;
    if (!read.ok) problems.push({ file, issues: read.issues });
    else if (typeof address !== 'string') problems.push({ file, issues: addressMissing });
    else {
      const former = own(published, address) ?? extra.get(address)?.document;
      if (former === undefined || isSame(former, read.value)) extra.set(address, { file, document: read.value });
      else problems.push({ file, issues: addressTaken(address) });
    }
  }
  const brought = Object.fromEntries([...extra].map(([address, { document }]) => [address, document]));
  const documents: Documents = { ...published, ...brought };
  return { shelf: { documents, instrument: compiling(documents, extra), hashOf: hashing(extra) }, problems };
};
