import type { Documents } from './documents.js';
import { at, own } from './json.js';

/** An address split into the document and the JSON pointer within it. */
export interface Address {
  readonly document: string;
  readonly pointer: string;
}

/** Makes a reference absolute against the address of the document it stands in; `null` if it is no address. */
export const resolveAddress = (reference: string, base: string): Address | null => {
  const hash = reference.indexOf('#');
  const file = hash < 0 ? reference : reference.slice(0, hash);
  const pointer = decoded(hash < 0 ? '' : reference.slice(hash + 1));
  if (pointer === null || (pointer !== '' && !pointer.startsWith('/'))) return null;
  if (file === '') return { document: base, pointer };
  if (!URL.canParse(file, base)) return null;
  return { document: new URL(file, base).href, pointer };
};

const decoded = (fragment: string): string | null => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return null;
  }
};

export type Found =
  | { readonly kind: 'found'; readonly value: unknown; readonly address: Address }
  | { readonly kind: 'no-document'; readonly address: Address }
  | { readonly kind: 'nothing-there'; readonly address: Address }
  | { readonly kind: 'no-address' };

/** Looks a reference up in the documents supplied. `root` stands for its own address even when the lookup lacks it. */
export const lookUp = (reference: string, base: string, root: Root, documents: Documents): Found => {
  const address = resolveAddress(reference, base);
  if (address === null) return { kind: 'no-address' };
  const document = address.document === root.address ? root.document : own(documents, address.document);
  if (document === undefined) return { kind: 'no-document', address };
  const value = at(document, address.pointer);
  return value === undefined ? { kind: 'nothing-there', address } : { kind: 'found', value, address };
};

export interface Root {
  readonly address: string;
  readonly document: unknown;
}
