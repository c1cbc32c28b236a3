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
 * Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.
 */
export type AreaCode = string;
/**
 * Three-digit number that the Department for Education gives a local authority.
 */
export type DfeNumber = string;
/**
 * A day, ISO 8601.
 */
export type Date = string;

/**
 * The authorities of a region, what they are called and coded, and whom each is compared with, all with the days on which it holds.
 */
export interface Region {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/region/1.0.0.json';
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
  code: AreaCode;
  /**
   * Name of the region.
   */
  name: string;
  /**
   * Other names of the region met in data.
   *
   * Items: A name.
   */
  aliases?: string[];
  /**
   * The country that it is part of, and the national benchmark.
   */
  country: {
    code: AreaCode;
    /**
     * Name.
     */
    name: string;
  };
  /**
   * What the facts rest on.
   */
  sources: Source[];
  /**
   * In the order in which they are shown everywhere.
   *
   * @minItems 1
   */
  authorities: Authority[];
  /**
   * Authorities elsewhere, met as neighbours, whose codes changed or that replaced others.
   */
  otherAreas?: OtherArea[];
  /**
   * Newest last.
   */
  neighbourSets: NeighbourSet[];
  'x-text'?: Translations;
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
 * An authority with duties for children.
 */
export interface Authority {
  code: AreaCode;
  dfe: DfeNumber;
  /**
   * Name for display today.
   */
  name: string;
  /**
   * Three or four letters for narrow columns; unique in the region.
   */
  short: string;
  /**
   * Kind of council.
   */
  type: 'county' | 'unitary' | 'metropolitan-district' | 'london-borough';
  /**
   * Oldest first.
   *
   * @minItems 1
   *
   * Items: What it was called.
   */
  names: {
    /**
     * Name of the area.
     */
    name: string;
    /**
     * Name of the council.
     */
    council: string;
    /**
     * First day under this name; null where the day is not recorded here.
     */
    validFrom: Date | null;
    /**
     * Last day under this name; null while it lasts.
     */
    validTo: Date | null;
    /**
     * Why it changed.
     */
    note?: string;
  }[];
  /**
   * Other spellings met in data, beside the names.
   *
   * Items: A name.
   */
  aliases: string[];
  /**
   * When it belongs to the region.
   */
  member: {
    /**
     * First day of membership; null where the day is not recorded here.
     */
    validFrom: Date | null;
    /**
     * Last day of membership; null while it lasts.
     */
    validTo: Date | null;
  };
  /**
   * The police force for its area.
   */
  policeForce: string;
  /**
   * Safeguarding boards and partnerships whose names are known; left out where they could not be verified.
   */
  partnerships: Partnership[];
  /**
   * Authorities that it replaced, where they matter for series of figures.
   */
  predecessors: AreaCode[];
  /**
   * Authorities that replaced it; none while it lasts.
   */
  successors: AreaCode[];
  /**
   * What is planned.
   */
  reorganisation?: {
    /**
     * How far it has come.
     */
    status: 'proposed' | 'decided' | 'under-challenge' | 'done';
    /**
     * What is known.
     */
    note: string;
    /**
     * Month of that knowledge.
     */
    asAt: string;
    /**
     * Month in which new councils are expected to start.
     */
    expected?: string;
  };
  'x-text'?: Translations;
}
/**
 * A board or partnership.
 */
export interface Partnership {
  /**
   * Its name.
   */
  name: string;
  /**
   * Local Safeguarding Children Board, or the partnership that came after.
   */
  kind: 'lscb' | 'safeguarding-partnership';
  /**
   * Every authority that it covers; one partnership can cover two.
   *
   * @minItems 1
   */
  covers: AreaCode[];
  /**
   * First day under this name; null where the day is not recorded here.
   */
  validFrom: Date | null;
  /**
   * Last day under this name; null while it lasts.
   */
  validTo: Date | null;
  /**
   * What to mind.
   */
  note?: string;
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
 * An authority outside the region.
 */
export interface OtherArea {
  dfe: DfeNumber;
  /**
   * Name.
   */
  name: string;
  /**
   * Oldest first.
   *
   * @minItems 1
   *
   * Items: A code and when it holds.
   */
  codes: {
    code: AreaCode;
    /**
     * First day of this code; null where the day is not recorded here.
     */
    validFrom: Date | null;
    /**
     * Last day of this code; null while it lasts.
     */
    validTo: Date | null;
  }[];
  /**
   * Figures of the years before belong to these.
   *
   * Items: An authority that it replaced wholly or in part.
   */
  predecessors: {
    dfe: DfeNumber;
    /**
     * Name.
     */
    name: string;
  }[];
  /**
   * None while it lasts.
   *
   * Items: An authority that replaced it.
   */
  successors: {
    dfe: DfeNumber;
    /**
     * Name.
     */
    name: string;
  }[];
  /**
   * What to mind.
   */
  note?: string;
}
/**
 * Statistical neighbours by one model. Lists are ordered, closest first, and not symmetric.
 */
export interface NeighbourSet {
  id: Slug;
  /**
   * Title.
   */
  title: string;
  source: Slug;
  /**
   * First day on which this set is the current one; null where the day is not recorded here.
   */
  validFrom: Date | null;
  /**
   * Last day on which this set is the current one; null while it lasts.
   */
  validTo: Date | null;
  /**
   * Sets for which this one stands in.
   *
   * Items: A set that could not be recovered.
   */
  proxyFor?: {
    /**
     * The set.
     */
    title: string;
    /**
     * First day on which that set was the current one; null where the day is not recorded here.
     */
    validFrom: Date | null;
    /**
     * Last day on which that set was the current one; null while it lasts.
     */
    validTo: Date | null;
    /**
     * Why this one stands in, and what to mind.
     */
    note: string;
  }[];
  /**
   * What to mind.
   */
  note?: string;
  /**
   * By GSS code of the authority, closest first.
   */
  neighbours: {
    /**
     * Closest first.
     *
     * @minItems 1
     */
    [k: string]: Neighbour[];
  };
}
/**
 * A neighbour.
 */
export interface Neighbour {
  code: AreaCode;
  /**
   * Name.
   */
  name: string;
  dfe: DfeNumber;
  /**
   * The model's own word.
   */
  closeness: 'extremely-close' | 'very-close' | 'close' | 'somewhat-close' | 'not-close';
}
