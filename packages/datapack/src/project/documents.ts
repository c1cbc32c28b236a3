import type { Documents, Outcome } from '@plumbline/core';
import { catalogue } from '@plumbline/schemas';
import { sha256 } from '../hash.js';
import type { DocumentEntry, FileEntry } from '../manifest.js';
import { inputFile, jsonOf, readInside } from './project-folder.js';

/** A document that a definition names, with what goes into the manifest for it. */
export interface FoundDocument {
  readonly document: unknown;
  /** Set where it is a file of the folder. */
  readonly file: FileEntry | null;
  /** Addresses of the published documents that it is or refers to. */
  readonly addresses: readonly string[];
}

/** A published document by its address, or a file of the folder by its path. */
export async function findDocument(
  folder: string,
  name: string,
  documents: Documents,
): Promise<Outcome<FoundDocument>> {
  if (Object.hasOwn(documents, name)) {
    return { ok: true, value: { document: documents[name], file: null, addresses: referredFrom(name, documents) } };
  }
  if (URL.canParse(name)) return notFound(name);
  const bytes = await readInside(folder, name);
  if (!bytes.ok) return bytes.issues.some(({ code }) => code === 'file-not-found') ? notFound(name) : bytes;
  const parsed = jsonOf(bytes.value);
  if (!parsed.ok) return parsed;
  const addresses = addressesIn(parsed.value, '', documents).flatMap((one) => referredFrom(one, documents));
  return { ok: true, value: { document: parsed.value, file: inputFile(name, bytes.value), addresses } };
}

const notFound = (name: string): Outcome<never> => ({
  ok: false,
  issues: [{ code: 'document-not-found', path: '', expected: 'an address or a path', found: name }],
});

/** A published document and all that it refers to, directly or by others. */
function referredFrom(address: string, documents: Documents): readonly string[] {
  const found = new Set([address]);
  for (const one of found) for (const next of addressesIn(documents[one], one, documents)) found.add(next);
  return [...found];
}

/** Texts in a document that are addresses of other documents, relative ones included; a meta-schema judges and gives nothing. */
function addressesIn(node: unknown, base: string, documents: Documents): readonly string[] {
  if (typeof node === 'string') {
    if (!/\.json($|#)/.test(node) || !URL.canParse(node, base === '' ? undefined : base)) return [];
    const address = new URL(node, base === '' ? undefined : base).href.replace(/#.*$/, '');
    return Object.hasOwn(documents, address) && !address.includes('/meta/') ? [address] : [];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap((child) => addressesIn(child, base, documents));
}

const sealed = new Map(catalogue.documents.map((entry) => [entry.$id, entry.sha256]));

/** Entries of the manifest; a document that is not in the catalogue is hashed as JSON. */
export const documentEntries = (addresses: readonly string[], documents: Documents): readonly DocumentEntry[] =>
  [...new Set(addresses)].map((address) => ({
    address,
    sha256: sealed.get(address) ?? sha256(JSON.stringify(documents[address])),
  }));
