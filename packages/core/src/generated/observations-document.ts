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
 * Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
 */
export type AreaCode = string;
/**
 * A number, or why there is none.
 */
export type Figure = number | MissingFigure;
/**
 * A day, ISO 8601.
 */
export type Date = string;

/**
 * Figures in tidy form: one indicator, area and period to an entry, each with its status and source.
 */
export interface Observations {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/observations/1.0.0.json';
  $id: Address;
  /**
   * Title.
   */
  title: string;
  /**
   * What they are.
   */
  description?: string;
  /**
   * SPDX id, or the name of the licence.
   */
  licence: string;
  indicators: Address;
  /**
   * Where the figures come from.
   *
   * @minItems 1
   */
  sources: Source[];
  /**
   * In any order; one for an indicator, area, period and status.
   */
  observations: Observation[];
  /**
   * True where figures were made up for demonstration or testing.
   */
  invented?: boolean;
}
/**
 * Where something was published.
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
   * Year of publication.
   */
  year?: number;
  /**
   * Licence, as its publisher names it.
   */
  licence?: string;
  /**
   * Anything a reader should know before trusting it.
   */
  note?: string;
}
/**
 * One figure.
 */
export interface Observation {
  indicator: Slug;
  area: AreaCode;
  /**
   * What time it is about: a day (2015-03-31), or first and last day of a stretch of time (2014-04-01/2015-03-31), ISO 8601.
   */
  period: string;
  value: Figure;
  numerator?: Figure;
  denominator?: Figure;
  /**
   * How final it is. Provisional: ahead of publication, from the authority itself for instance.
   */
  status: 'provisional' | 'published' | 'revised';
  source: Slug;
  published?: Date;
  /**
   * Who may see it.
   */
  confidentiality?: 'authority' | 'board' | 'region' | 'cross-region' | 'public';
  /**
   * Explanation by whoever gave the figure.
   */
  note?: string;
}
/**
 * No figure, and why.
 */
export interface MissingFigure {
  /**
   * Why there is no figure. Suppressed is not zero.
   */
  missing:
    | 'confidential'
    | 'not-available'
    | 'not-applicable'
    | 'low-reliability'
    | 'rounds-to-zero'
    | 'not-published'
    | 'unknown-symbol';
  /**
   * The mark that stood in the source, as it stood.
   */
  symbol: string;
}
