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
 * What became of one item.
 */
export type Step = Same | Reworded | Rescaled | Dropped;
/**
 * Key of an item or section.
 */
export type Key = string;

/**
 * How items of one version of an instrument became items of another, so that answers can be carried and years compared. Not used yet; may still change.
 */
export interface Migration {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/migration/1.0.0.json';
  $id: Address;
  /**
   * Title.
   */
  title: string;
  from: DocumentRef;
  to: DocumentRef;
  /**
   * By the order of the instrument before. Items that are only in the instrument after are new and do not stand here.
   */
  items: Step[];
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
 * Meaning, words and scale held.
 */
export interface Same {
  from: Key;
  to: Key;
  /**
   * Kind of step.
   */
  kind: 'same';
}
/**
 * Other words, same meaning and scale.
 */
export interface Reworded {
  from: Key;
  to: Key;
  /**
   * Kind of step.
   */
  kind: 'reworded';
  /**
   * What changed.
   */
  note?: string;
}
/**
 * Same meaning, other options.
 */
export interface Rescaled {
  from: Key;
  to: Key;
  /**
   * Kind of step.
   */
  kind: 'rescaled';
  /**
   * Option code before, and option code after.
   */
  options: {
    [k: string]: string;
  };
  /**
   * What is lost.
   */
  note?: string;
}
/**
 * No longer asked.
 */
export interface Dropped {
  from: Key;
  /**
   * Kind of step.
   */
  kind: 'dropped';
  /**
   * Why, and what is lost.
   */
  note: string;
}
