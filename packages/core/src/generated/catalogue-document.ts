// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Address of a published document.
 */
export type Address = string;
/**
 * Path with forward slashes.
 */
export type Path = string;
/**
 * Semantic version.
 */
export type Version = string;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
export type Sha256 = string;

/**
 * Every published document with its status and the hash of its bytes.
 */
export interface Catalogue {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/catalogue/1.0.0.json';
  $id: Address;
  /**
   * Title.
   */
  title: string;
  /**
   * By path.
   */
  documents: Entry[];
}
/**
 * A published document.
 */
export interface Entry {
  $id: Address;
  path: Path;
  /**
   * What it is.
   */
  kind:
    | 'meta-schema'
    | 'common'
    | 'instrument'
    | 'themes'
    | 'indicators'
    | 'region'
    | 'observations'
    | 'overlay'
    | 'migration';
  version: Version;
  /**
   * Its title.
   */
  title: string;
  /**
   * Draft: may still change. Published: never changes. Withdrawn: published, but no longer to be used.
   */
  status: 'draft' | 'published' | 'withdrawn';
  sha256: Sha256;
  /**
   * The same instrument in one flat document, same address.
   */
  bundle?: {
    path: Path;
    sha256: Sha256;
  };
}
