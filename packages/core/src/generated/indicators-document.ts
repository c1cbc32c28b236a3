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
 * Kind of published file.
 */
export type FileKind =
  | 'children-in-need'
  | 'referrals'
  | 'repeat-plans'
  | 'plan-durations'
  | 'looked-after-rate'
  | 'workforce'
  | 'population'
  | 'placement-stability'
  | 'looked-after-health'
  | 'care-leavers-activity'
  | 'care-leavers-accommodation';
/**
 * A day, ISO 8601.
 */
export type Date = string;

/**
 * Indicators with what they count, how they are read, and where published figures are found.
 */
export interface IndicatorCatalogue {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/indicators/1.0.0.json';
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
  themes: Address;
  /**
   * In the order in which they are shown.
   *
   * @minItems 1
   *
   * Items: A group of indicators.
   */
  domains: {
    id: Slug;
    /**
     * Title.
     */
    title: string;
    'x-text'?: Translations;
  }[];
  /**
   * Collections.
   *
   * @minItems 1
   *
   * Items: A collection that figures come from.
   */
  sources: {
    id: Slug;
    /**
     * Short name in use.
     */
    code: string;
    /**
     * Full name.
     */
    title: string;
    /**
     * Who publishes figures from it.
     */
    publisher: string;
  }[];
  /**
   * Units.
   *
   * @minItems 1
   *
   * Items: A unit.
   */
  units: {
    id: Slug;
    /**
     * In words.
     */
    title: string;
    /**
     * By what numerator over denominator is multiplied; null where the figure is no ratio of counts.
     */
    factor: number | null;
    'x-text'?: Translations;
  }[];
  /**
   * Rules.
   *
   * @minItems 1
   *
   * Items: Which population stands below the line.
   */
  populationRules: {
    id: Slug;
    /**
     * In words.
     */
    title: string;
    /**
     * The rule.
     */
    description: string;
    /**
     * Added to the year of the figure to get the year of the population: -1 for the year before.
     */
    yearOffset: number;
  }[];
  /**
   * Rules on small numbers and rounding.
   *
   * @minItems 1
   */
  disclosureClasses: DisclosureClass[];
  /**
   * Marks that stand in place of a figure. None of them is zero.
   *
   * @minItems 1
   *
   * Items: A mark in published files.
   */
  symbols: {
    /**
     * The mark, as it stands.
     */
    symbol: string;
    /**
     * Why there is no figure. Suppressed is not zero.
     */
    reason:
      | 'confidential'
      | 'not-available'
      | 'not-applicable'
      | 'low-reliability'
      | 'rounds-to-zero'
      | 'not-published'
      | 'unknown-symbol';
    /**
     * Read in a publication, not only from general knowledge.
     */
    verified: boolean;
    /**
     * Where it meant something else.
     */
    note?: string;
  }[];
  /**
   * Published files that carry figures of this catalogue, as downloaded.
   */
  files: File[];
  /**
   * In the order in which they are shown.
   *
   * @minItems 1
   */
  indicators: Indicator[];
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
/**
 * How figures of a class are protected and rounded by their publisher.
 */
export interface DisclosureClass {
  /**
   * Letter of the class.
   */
  id: string;
  /**
   * Figures that it is for.
   */
  title: string;
  /**
   * The rule in words.
   */
  rule: string;
  /**
   * Null where the threshold is not known here: apply the strictest.
   */
  suppress: {
    /**
     * Lowest count hidden.
     */
    from: number;
    /**
     * Highest count hidden.
     */
    to: number;
    /**
     * Further cells are hidden so that subtraction does not reveal one.
     */
    secondary: boolean;
  } | null;
  /**
   * Counts are rounded to a multiple of this; null: not rounded, or not known.
   */
  roundTo: {
    /**
     * Country.
     */
    country: number | null;
    /**
     * Regions.
     */
    region: number | null;
    /**
     * Authorities.
     */
    authority: number | null;
  };
  /**
   * A true zero is shown as 0.
   */
  zeroIsShown: boolean;
  /**
   * Read in a publication, not only from general knowledge.
   */
  verified: boolean;
  /**
   * What was different in other years, or is in doubt.
   */
  note?: string;
}
/**
 * A kind of published file.
 */
export interface File {
  kind: FileKind;
  /**
   * Title of the data set.
   */
  title: string;
  /**
   * Publisher.
   */
  publisher: string;
  /**
   * Column with the year in which the period ends.
   */
  year: string;
  /**
   * Column with the GSS code of an authority.
   */
  area: string;
  /**
   * Column with the DfE number of an authority.
   */
  areaNumber: string;
  /**
   * Column with the GSS code of a region.
   */
  regionArea: string;
  /**
   * Column with the GSS code of the country.
   */
  countryArea: string;
  /**
   * Column that says National, Regional or Local authority.
   */
  level: string;
  /**
   * Columns by which a file of this kind is recognised.
   *
   * @minItems 1
   *
   * Items: A column.
   */
  columns: string[];
  /**
   * First and last year seen in the file.
   *
   * @minItems 2
   * @maxItems 2
   */
  years?: number[];
  /**
   * Rows to keep: column and its value.
   */
  where?: {
    [k: string]: string;
  };
  /**
   * What to mind.
   */
  note?: string;
}
/**
 * An indicator.
 */
export interface Indicator {
  id: Slug;
  /**
   * In plain English.
   */
  title: string;
  domain: Slug;
  /**
   * National: published for all of England. Local: collected by a region, no national benchmark.
   */
  collection: 'national' | 'local';
  /**
   * What is counted or averaged, in words.
   */
  numerator: string;
  /**
   * What it is set against, in words; null for a plain count or score.
   */
  denominator: string | null;
  /**
   * Unit of the figure.
   */
  unit: 'per-10000' | 'per-100000' | 'per-1000' | 'percent' | 'percentage-points' | 'days' | 'count' | 'score';
  /**
   * Whether high or low is good. Neither: context or demand, never coloured or ranked.
   */
  polarity: 'high' | 'low' | 'neither';
  /**
   * Low is usually good, but at or below this it is as likely to be a fault in recording. A proposal, not a national threshold.
   */
  suspiciousBelow?: number;
  source: Slug;
  /**
   * Disclosure class; null where none applies.
   */
  disclosure: string | null;
  /**
   * Themes that it speaks to.
   *
   * @minItems 1
   */
  themes: Slug[];
  /**
   * What a figure of year Y is about: the year ending 31 March Y, 31 March Y itself, the school year ending in Y, calendar year Y, 30 September Y, 31 March Y for inspection outcomes, or three years ending 31 March Y.
   */
  period:
    | 'year-to-31-march'
    | 'at-31-march'
    | 'school-year'
    | 'calendar-year'
    | 'at-30-september'
    | 'three-years-to-31-march';
  /**
   * The population below the line.
   */
  population?: {
    /**
     * Ages that the population counts, both ends included: 0-17.
     */
    ages: string;
    rule: Slug;
  };
  /**
   * Decimal places as published.
   */
  places: number;
  /**
   * How an interval is made. Mean: needs spread and number, else none.
   */
  interval: 'wilson' | 'byar' | 'mean' | 'none';
  /**
   * A change of no more than this, in the indicator's unit, is steady. A proposal.
   */
  tolerance?: number;
  validFrom: Date;
  /**
   * Last day of the last period with this definition; null while it is in use.
   */
  validTo: Date | null;
  /**
   * Oldest first.
   *
   * Items: A break in the series.
   */
  breaks?: {
    /**
     * First year that does not compare with those before.
     */
    year: number;
    /**
     * Definition changed; first figures, experimental; no figures for this year.
     */
    kind: 'definition' | 'experimental' | 'gap';
    /**
     * What happened.
     */
    note: string;
  }[];
  /**
   * The same measure in the Local Authority Interactive Tool.
   */
  lait?: {
    /**
     * Short code of the measure.
     */
    measure: string;
    /**
     * As the tool has it.
     */
    polarity: 'high' | 'low' | 'neither';
    /**
     * Where it differs.
     */
    note?: string;
  };
  /**
   * Where a published file carries it.
   */
  openData?: OpenData[];
  /**
   * What to mind.
   */
  note?: string;
  'x-text'?: Translations;
}
/**
 * Columns of a published file.
 */
export interface OpenData {
  file: FileKind;
  /**
   * Column with the count above the line.
   */
  numerator?: string;
  /**
   * Columns whose sum stands below the line.
   *
   * @minItems 1
   *
   * Items: A column.
   */
  denominator?: string[];
  /**
   * True where the population file stands below the line.
   */
  population?: boolean;
  /**
   * Column with the published figure.
   */
  value?: string;
  /**
   * Rows to keep: column and its value.
   */
  where?: {
    [k: string]: string;
  };
  /**
   * Rows that hold what stands below the line, where those are others.
   */
  denominatorWhere?: {
    [k: string]: string;
  };
  /**
   * What to mind.
   */
  note?: string;
}
