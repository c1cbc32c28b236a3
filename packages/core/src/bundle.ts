import { shapeIssues } from './check/shape.js';
import type { JsonSchema } from './compiled.js';
import type { Documents } from './documents.js';
import type { Issue, Outcome } from './issue.js';
import { isObject, type JsonObject, own, ownObject, ownText, step } from './json.js';
import { type Address, type Found, lookUp, type Root, resolveAddress } from './resolve.js';

/**
 * Makes a document flat: one file, one `$id`, every definition it needs in its own `$defs` under the name it had, the
 * bands, caps and flags themselves in place of `use`, addresses of taxonomy and catalogue absolute.
 *
 * A bundle is the same instrument: it checks and compiles to the same thing. Bundling a bundle changes nothing. Where two
 * documents have different definitions of one name, the later one gets a number.
 *
 * @returns every reference that leads nowhere, as issues, when there is one.
 */
export const bundle = (document: unknown, documents: Documents): Outcome<JsonSchema> => {
  const shape = shapeIssues(document);
  if (shape.length > 0) return { ok: false, issues: shape };
  const { bundled, issues } = bundleLeniently(document, documents);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: bundled };
};

/** As `bundle`, for a document of sound shape: what leads nowhere is left as it stands and reported. */
export const bundleLeniently = (
  document: unknown,
  documents: Documents,
): { readonly bundled: JsonObject; readonly issues: readonly Issue[]; readonly takesOthers: boolean } => {
  if (!isObject(document)) return { bundled: {}, issues: [mistyped('', 'object', document)], takesOthers: false };
  const address = ownText(document, '$id');
  if (address === undefined || !URL.canParse(address))
    return {
      bundled: document,
      issues: [mistyped('/$id', 'absolute address', own(document, '$id'))],
      takesOthers: false,
    };
  const bundler = new Bundler({ address, document }, documents);
  const bundled = bundler.root(document);
  return { bundled, issues: bundler.issues, takesOthers: bundler.takesOthers };
};

const mistyped = (path: string, expected: string, found: unknown): Issue => ({
  code: 'wrong-type',
  path,
  expected,
  found: found === undefined ? null : typeof found,
});

/** One walk over one document; holds what the walk has gathered so far. */
class Bundler {
  readonly issues: Issue[] = [];
  /** Whether anything stands in the bundle that does not stand in the document. */
  takesOthers = false;
  readonly #imported = new Map<string, string>();
  readonly #definitions: Record<string, unknown> = {};
  readonly #waiting: { name: string; value: unknown; document: string; path: string }[] = [];
  readonly #taken: Set<string>;
  readonly #judged = new Map<string, boolean>();
  readonly #root: Root;
  readonly #documents: Documents;

  constructor(root: Root, documents: Documents) {
    this.#root = root;
    this.#documents = documents;
    this.#taken = new Set(Object.keys(ownObject(root.document, '$defs')));
  }

  root(document: JsonObject): JsonObject {
    const flat: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(document)) {
      const path = step('', key);
      if (key === 'x-instrument' || key === 'x-common') flat[key] = this.#annotation(value, path);
      else flat[key] = this.#schema(value, this.#root.address, path);
    }
    // A queue, since a long chain of definitions would exhaust the stack.
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift())
      this.#definitions[next.name] = this.#schema(next.value, next.document, next.path, true);
    if (Object.keys(this.#definitions).length > 0)
      flat.$defs = { ...(isObject(flat.$defs) ? flat.$defs : {}), ...this.#definitions };
    return flat;
  }

  #schema(node: unknown, base: string, path: string, inImport = false): unknown {
    const below = (key: string | number) => (inImport ? path : step(path, key));
    if (Array.isArray(node)) return node.map((entry, at) => this.#schema(entry, base, below(at), inImport));
    if (!isObject(node)) return node;
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') copy[key] = this.#reference(value, base, below(key));
      else if (key.startsWith('x-')) copy[key] = value;
      else copy[key] = this.#schema(value, base, below(key), inImport);
    }
    return copy;
  }

  /** The reference as it reads in the bundle; brings the definition in when it is from elsewhere. */
  #reference(reference: string, base: string, path: string): string {
    const found = this.#lookUp(reference, base, path);
    if (found === null) return reference;
    const { document, pointer } = found.address;
    if (document === this.#root.address) return `#${pointer}`;
    const absolute = `${document}#${pointer}`;
    const known = this.#imported.get(absolute);
    if (known !== undefined) return `#/$defs/${known}`;
    const name = this.#freeName(pointer.slice(pointer.lastIndexOf('/') + 1));
    this.takesOthers = true;
    this.#imported.set(absolute, name);
    this.#waiting.push({ name, value: found.value, document, path });
    return `#/$defs/${name}`;
  }

  #freeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${wanted}${number}`;
    this.#taken.add(name);
    return name;
  }

  #annotation(annotation: unknown, path: string): unknown {
    if (!isObject(annotation)) return annotation;
    const flat: Record<string, unknown> = { ...annotation };
    for (const key of ['bands', 'caps']) {
      const lists = own(annotation, key);
      if (!isObject(lists)) continue;
      flat[key] = Object.fromEntries(
        Object.entries(lists).map(([name, list]) => [name, this.#use(list, step(step(path, key), name))]),
      );
    }
    const flags = own(annotation, 'flags');
    if (Array.isArray(flags)) flat.flags = flags.map((flag, at) => this.#use(flag, step(step(path, 'flags'), at)));
    for (const key of ['dialect', 'themes', 'indicators']) {
      const address = ownText(annotation, key);
      if (address !== undefined) flat[key] = absolute(address, this.#root.address);
    }
    return flat;
  }

  /** The thing itself in place of `use`; whatever stands beside `use` overrides. */
  #use(value: unknown, path: string): unknown {
    let current = value;
    let base = this.#root.address;
    let overrides: JsonObject = {};
    const seen = new Set<string>();
    for (let use = ownText(current, 'use'); use !== undefined; use = ownText(current, 'use')) {
      const found = this.#lookUp(use, base, step(path, 'use'));
      if (found === null) return value;
      const place = `${found.address.document}#${found.address.pointer}`;
      if (seen.has(place)) {
        this.issues.push({ code: 'use-has-circle', path: step(path, 'use'), expected: 'no circle', found: use });
        return value;
      }
      seen.add(place);
      this.takesOthers = true;
      const { use: _, ...beside } = current as JsonObject;
      overrides = { ...beside, ...overrides };
      base = found.address.document;
      current = found.value;
    }
    return isObject(current) ? { ...current, ...overrides } : current;
  }

  #lookUp(reference: string, base: string, path: string): { value: unknown; address: Address } | null {
    const found = lookUp(reference, base, this.#root, this.#documents);
    if (found.kind !== 'found') {
      this.issues.push(broken(found, reference, path));
      return null;
    }
    return this.#isSound(found.address.document, path) ? found : null;
  }

  /** A document referred to is judged once, before anything of it is walked. */
  #isSound(document: string, path: string): boolean {
    if (document === this.#root.address) return true;
    const judged = this.#judged.get(document);
    if (judged !== undefined) return judged;
    const shape = shapeIssues(own(this.#documents, document));
    this.#judged.set(document, shape.length === 0);
    const [first] = shape;
    if (first !== undefined)
      this.issues.push({ code: 'document-unsound', path, expected: first.expected, found: first.code });
    return shape.length === 0;
  }
}

const absolute = (address: string, base: string): string => {
  const resolved = resolveAddress(address, base);
  return resolved === null ? address : resolved.document + (resolved.pointer === '' ? '' : `#${resolved.pointer}`);
};

const broken = (found: Exclude<Found, { kind: 'found' }>, reference: string, path: string): Issue => {
  switch (found.kind) {
    case 'no-address':
      return { code: 'address-invalid', path, expected: 'address#/pointer', found: reference };
    case 'no-document':
      return { code: 'document-missing', path, expected: found.address.document, found: null };
    case 'nothing-there':
      return { code: 'reference-broken', path, expected: 'something there', found: reference };
  }
};
