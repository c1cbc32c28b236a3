// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Address of a published document, or path of a file.
 */
export type Document = string;
/**
 * Lower-case words joined by hyphens.
 */
export type Slug = string;
/**
 * Path with forward slashes from the folder of the definition; never out of it.
 */
export type Path = string;

/**
 * What a regional data pack is made of: the region, the year, files of figures with their sources, and responses. Paths are relative to the folder of the definition and stay inside it.
 */
export interface PackDefinition {
  /**
   * The meta-schema that this document follows.
   */
  $schema?: 'https://schemas.plumbline.example/meta/pack/1.0.0.json';
  /**
   * Title of the pack.
   */
  title: string;
  region: Document;
  /**
   * Figures are those of the year ending 31 March of this year; self-assessments those of its round.
   */
  year: number;
  indicators?: Document;
  themes?: Document;
  neighbours?: Slug;
  /**
   * Where figures come from, the one to be preferred first.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * Instruments that every authority was asked to return.
   */
  instruments?: Document[];
  /**
   * Folders whose JSON files are responses of this round.
   */
  responses?: Path[];
  /**
   * Folders whose JSON files are responses of the round before.
   */
  previousResponses?: Path[];
  /**
   * Sentences that must stand wherever figures are shown.
   *
   * Items: A sentence.
   */
  attribution?: string[];
}
/**
 * A publication.
 */
export interface Source {
  id: Slug;
  /**
   * Title of the publication or data set.
   */
  title: string;
  /**
   * Who published it.
   */
  publisher: string;
  /**
   * Licence, as its publisher names it, or its SPDX id.
   */
  licence: string;
  /**
   * Its files. None for a source that only rows of another file name.
   */
  files?: File[];
}
/**
 * A file of figures.
 */
export interface File {
  path: Path;
  /**
   * A table of the Department for Education as downloaded; the long file of the Local Authority Interactive Tool; tidy observations; quartiles of English authorities; any table of the Department for Education from which the codes of all authorities are taken; mid-year populations.
   */
  kind: 'dfe-open-data' | 'lait' | 'observations' | 'quartiles' | 'areas' | 'population';
  table?: Slug;
  /**
   * How final its figures are; published where left out. Rows of tidy observations say it themselves.
   */
  status?: 'published' | 'revised' | 'provisional';
  /**
   * Day of publication.
   */
  published?: string;
}
