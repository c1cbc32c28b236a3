import { byteSize, sha256 } from './hash.js';

/** A file and what identifies its content. */
export interface FileEntry {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A published document that went in: its address and the hash of its file, as the catalogue seals it. */
export interface DocumentEntry {
  readonly address: string;
  readonly sha256: string;
}

/** What a pack was made of. */
export interface Ingredients {
  readonly files: readonly FileEntry[];
  readonly documents: readonly DocumentEntry[];
}

/** What went into a pack and what came out. It says nothing of when or where: same inputs, same bytes. */
export interface Manifest {
  readonly format: 'plumbline-pack';
  readonly version: 1;
  readonly title: string;
  readonly region: string;
  readonly year: number;
  /** Versions of what made it, by name. */
  readonly engines: { readonly [name: string]: string };
  readonly documents: readonly DocumentEntry[];
  readonly inputs: readonly FileEntry[];
  readonly outputs: readonly FileEntry[];
}

export interface OutputFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The manifest of a pack: every document by address, every input and output by path, each once; engines by name. */
export function manifest(
  about: Pick<Manifest, 'title' | 'region' | 'year' | 'engines'>,
  ingredients: Ingredients,
  outputs: readonly OutputFile[],
): Manifest {
  const engines = Object.fromEntries(Object.entries(about.engines).sort(([a], [b]) => (a < b ? -1 : 1)));
  const written = outputs.map(({ path, content }) => ({ path, bytes: byteSize(content), sha256: sha256(content) }));
  const { title, region, year } = about;
  return {
    format: 'plumbline-pack',
    version: 1,
    title,
    region,
    year,
    engines,
    documents: sorted(ingredients.documents, ({ address }) => address),
    inputs: sorted(ingredients.files, ({ path }) => path),
    outputs: sorted(written, ({ path }) => path),
  };
}

const sorted = <T>(entries: readonly T[], keyOf: (entry: T) => string): readonly T[] =>
  [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
