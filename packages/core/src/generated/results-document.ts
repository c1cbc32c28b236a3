// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
 */
export type AreaCode = string;
/**
 * Name of an instrument, score, band or item in its document.
 */
export type Name = string;
/**
 * Semantic version.
 */
export type Version = string;
/**
 * A day, ISO 8601.
 */
export type Date = string;
/**
 * Lower-case words joined by hyphens; stays the same for ever.
 */
export type Slug = string;

/**
 * Results of scoring several responses, one entry for each. What stands here is never trusted: whoever has the answers can score them again and compare.
 */
export interface Results {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/results/1.0.0.json';
  /**
   * One for each response, in the order in which they were scored.
   */
  results: Entry[];
}
/**
 * What came of scoring one response.
 */
export interface Entry {
  /**
   * The file that the response was read from, as it was named then.
   */
  file: string;
  organisation: AreaCode;
  /**
   * The instrument that was scored.
   */
  instrument: {
    id: Name;
    version: Version;
  };
  /**
   * What the answers are about, as the response says it.
   */
  period: string;
  /**
   * Revision of the response.
   */
  revision: number;
  /**
   * True where answers were made up for demonstration or testing.
   */
  invented?: boolean;
  asAt?: Date;
  /**
   * One for each view of the response, its own first.
   *
   * @minItems 1
   */
  views: View[];
  /**
   * Flags that need more than one view.
   *
   * Items: A flag, as in a result.
   */
  flags: {
    [k: string]: unknown;
  }[];
}
/**
 * The result of one view.
 */
export interface View {
  id: Slug;
  /**
   * What sort of view it is.
   */
  kind: 'self' | 'moderation' | 'peer' | 'survey' | 'consensus';
  /**
   * A result, as the meta-schema of results of one set of answers describes it.
   */
  result: {
    [k: string]: unknown;
  };
}
