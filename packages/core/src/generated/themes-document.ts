// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Address of a published document.
 */
export type Address = string;
/**
 * Lower-case words joined by hyphens; stays the same for ever.
 */
export type Slug = string;
/**
 * Semantic version.
 */
export type Version = string;
/**
 * A day, ISO 8601.
 */
export type Date = string;

/**
 * A list of themes that instruments, indicators and data packs share.
 */
export interface ThemeTaxonomy {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/themes/1.0.0.json';
  $id: Address;
  id: Slug;
  version: Version;
  /**
   * Title.
   */
  title: string;
  /**
   * What it covers.
   */
  description?: string;
  /**
   * Language of the document's own words (BCP 47).
   */
  language: string;
  /**
   * SPDX id.
   */
  licence: string;
  validFrom: Date;
  /**
   * In the order in which they are shown.
   *
   * @minItems 1
   */
  themes: Theme[];
  'x-text'?: Translations;
}
/**
 * A theme.
 */
export interface Theme {
  slug: Slug;
  /**
   * A few words.
   */
  title: string;
  /**
   * What it is about, in plain words.
   */
  meaning: string;
  validFrom: Date;
  validTo?: Date;
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
