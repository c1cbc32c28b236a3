import { byteSize, sha256 } from './hash.js';

/** A file and what identifies its content. */
export interface FileEntry {
  /** With forward slashes; for a published document its address. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
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
  readonly inputs: readonly FileEntry[];
  readonly outputs: readonly FileEntry[];
}

export interface OutputFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The manifest of a pack: every input and output once, by path; engines by name. */
export function manifest(
  about: Pick<Manifest, 'title' | 'region' | 'year' | 'engines'>,
  inputs: readonly FileEntry[],
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
    inputs: sorted(inputs),
    outputs: sorted(written),
  };
}

const sorted = (entries: readonly FileEntry[]): readonly FileEntry[] =>
  [...new Map(entries.map((entry) => [entry.path, entry])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
