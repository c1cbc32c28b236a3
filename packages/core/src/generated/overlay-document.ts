// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Address of a published document.
 */
export type Address = string;
/**
 * Name of an instrument, score, band or item in its document.
 */
export type Name = string;
/**
 * Semantic version.
 */
export type Version = string;
/**
 * SHA-256, 64 lower-case hexadecimal digits.
 */
export type Sha256 = string;
/**
 * Key of an item or section.
 */
export type Key = string;

/**
 * What another region or year changes in an instrument: items added, and words or annotations of existing items overridden. Not used yet; may still change.
 */
export interface Overlay {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/overlay/1.0.0.json';
  $id: Address;
  id: Name;
  version: Version;
  /**
   * Title of that instrument.
   */
  title: string;
  /**
   * Why it differs.
   */
  description?: string;
  derivedFrom: DocumentRef;
  /**
   * Keys of `x-instrument` that are replaced.
   */
  instrument?: {
    [k: string]: unknown;
  };
  /**
   * Items added, in order.
   */
  add?: Addition[];
  /**
   * By item key.
   */
  override?: {
    [k: string]: Override;
  };
  /**
   * Items left out. Scores that they enter no longer compare.
   */
  remove?: Key[];
  'x-text'?: Translations;
}
/**
 * A published document, pinned to its bytes.
 */
export interface DocumentRef {
  id: Name;
  version: Version;
  sha256: Sha256;
}
/**
 * An item added.
 */
export interface Addition {
  key: Key;
  section: Key;
  after?: Key;
  /**
   * The item, as it stands in an instrument.
   */
  item: {
    [k: string]: unknown;
  };
}
/**
 * What changes in an item.
 */
export interface Override {
  /**
   * New title.
   */
  title?: string;
  /**
   * New description.
   */
  description?: string;
  /**
   * Keys of `x-item` that are replaced.
   */
  'x-item'?: {
    [k: string]: unknown;
  };
  'x-text'?: Translations;
}
/**
 * Texts of this object in other languages: language tag (BCP 47), then the same keys as the object has.
 */
export interface Translations {
  [k: string]: {
    [k: string]: string;
  };
}
