// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

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
 * Indicators with what they count, how they are read, and where published figures are found.
 */
export interface IndicatorCatalogue {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/indicators/1.0.0.json';
  /**
   * Where this document is published; the path is the path of its file.
   */
  $id: string;
  /**
   * Id of the catalogue.
   */
  id: string;
  /**
   * Version of this document.
   */
  version: string;
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
  /**
   * The theme taxonomy that slugs refer to.
   */
  themes: string;
  /**
   * In the order in which they are shown.
   *
   * @minItems 1
   *
   * Items: A group of indicators.
   */
  domains: {
    /**
     * Id.
     */
    id: string;
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
    /**
     * Id.
     */
    id: string;
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
    /**
     * Id.
     */
    id: string;
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
    /**
     * Id.
     */
    id: string;
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
  /**
   * Identity of the indicator for ever.
   */
  id: string;
  /**
   * In plain English.
   */
  title: string;
  /**
   * One of the domains.
   */
  domain: string;
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
  /**
   * One of the sources.
   */
  source: string;
  /**
   * Disclosure class; null where none applies.
   */
  disclosure: string | null;
  /**
   * Themes that it speaks to.
   *
   * @minItems 1
   *
   * Items: Lower-case words joined by hyphens; stays the same for ever.
   */
  themes: string[];
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
    /**
     * One of the population rules.
     */
    rule: string;
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
  /**
   * First day of the first period for which this definition is vouched for here.
   */
  validFrom: string;
  /**
   * Last day of the last period with this definition; null while it is in use.
   */
  validTo: string | null;
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

export const indicatorsMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/indicators/1.0.0.json",
 "title": "IndicatorCatalogue",
 "description": "Indicators with what they count, how they are read, and where published figures are found.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/indicators/1.0.0.json"
  },
  "$id": {
   "description": "Where this document is published; the path is the path of its file.",
   "$ref": "#/$defs/address"
  },
  "id": {
   "description": "Id of the catalogue.",
   "$ref": "#/$defs/slug"
  },
  "version": {
   "description": "Version of this document.",
   "$ref": "#/$defs/version"
  },
  "title": {
   "description": "Title.",
   "type": "string",
   "minLength": 1
  },
  "description": {
   "description": "What it covers.",
   "type": "string",
   "minLength": 1
  },
  "language": {
   "description": "Language of the document's own words (BCP 47).",
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
  },
  "licence": {
   "description": "SPDX id.",
   "type": "string",
   "minLength": 1
  },
  "themes": {
   "description": "The theme taxonomy that slugs refer to.",
   "$ref": "#/$defs/address"
  },
  "domains": {
   "description": "In the order in which they are shown.",
   "type": "array",
   "items": {
    "description": "A group of indicators.",
    "type": "object",
    "properties": {
     "id": {
      "description": "Id.",
      "$ref": "#/$defs/slug"
     },
     "title": {
      "description": "Title.",
      "type": "string",
      "minLength": 1
     },
     "x-text": {
      "$ref": "#/$defs/translations"
     }
    },
    "required": [
     "id",
     "title"
    ],
    "additionalProperties": false
   },
   "minItems": 1
  },
  "sources": {
   "description": "Collections.",
   "type": "array",
   "items": {
    "description": "A collection that figures come from.",
    "type": "object",
    "properties": {
     "id": {
      "description": "Id.",
      "$ref": "#/$defs/slug"
     },
     "code": {
      "description": "Short name in use.",
      "type": "string",
      "minLength": 1
     },
     "title": {
      "description": "Full name.",
      "type": "string",
      "minLength": 1
     },
     "publisher": {
      "description": "Who publishes figures from it.",
      "type": "string",
      "minLength": 1
     }
    },
    "required": [
     "id",
     "code",
     "title",
     "publisher"
    ],
    "additionalProperties": false
   },
   "minItems": 1
  },
  "units": {
   "description": "Units.",
   "type": "array",
   "items": {
    "description": "A unit.",
    "type": "object",
    "properties": {
     "id": {
      "description": "Id.",
      "$ref": "#/$defs/slug"
     },
     "title": {
      "description": "In words.",
      "type": "string",
      "minLength": 1
     },
     "factor": {
      "description": "By what numerator over denominator is multiplied; null where the figure is no ratio of counts.",
      "anyOf": [
       {
        "type": "number",
        "exclusiveMinimum": 0
       },
       {
        "type": "null"
       }
      ]
     },
     "x-text": {
      "$ref": "#/$defs/translations"
     }
    },
    "required": [
     "id",
     "title",
     "factor"
    ],
    "additionalProperties": false
   },
   "minItems": 1
  },
  "populationRules": {
   "description": "Rules.",
   "type": "array",
   "items": {
    "description": "Which population stands below the line.",
    "type": "object",
    "properties": {
     "id": {
      "description": "Id.",
      "$ref": "#/$defs/slug"
     },
     "title": {
      "description": "In words.",
      "type": "string",
      "minLength": 1
     },
     "description": {
      "description": "The rule.",
      "type": "string",
      "minLength": 1
     },
     "yearOffset": {
      "description": "Added to the year of the figure to get the year of the population: -1 for the year before.",
      "type": "integer"
     }
    },
    "required": [
     "id",
     "title",
     "description",
     "yearOffset"
    ],
    "additionalProperties": false
   },
   "minItems": 1
  },
  "disclosureClasses": {
   "description": "Rules on small numbers and rounding.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/disclosureClass"
   },
   "minItems": 1
  },
  "symbols": {
   "description": "Marks that stand in place of a figure. None of them is zero.",
   "type": "array",
   "items": {
    "description": "A mark in published files.",
    "type": "object",
    "properties": {
     "symbol": {
      "description": "The mark, as it stands.",
      "type": "string",
      "minLength": 1
     },
     "reason": {
      "description": "Why there is no figure. Suppressed is not zero.",
      "type": "string",
      "enum": [
       "confidential",
       "not-available",
       "not-applicable",
       "low-reliability",
       "rounds-to-zero",
       "not-published",
       "unknown-symbol"
      ]
     },
     "verified": {
      "description": "Read in a publication, not only from general knowledge.",
      "type": "boolean"
     },
     "note": {
      "description": "Where it meant something else.",
      "type": "string",
      "minLength": 1
     }
    },
    "required": [
     "symbol",
     "reason",
     "verified"
    ],
    "additionalProperties": false
   },
   "minItems": 1
  },
  "files": {
   "description": "Published files that carry figures of this catalogue, as downloaded.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/file"
   }
  },
  "indicators": {
   "description": "In the order in which they are shown.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/indicator"
   },
   "minItems": 1
  },
  "x-text": {
   "$ref": "#/$defs/translations"
  }
 },
 "required": [
  "$schema",
  "$id",
  "id",
  "version",
  "title",
  "language",
  "licence",
  "themes",
  "domains",
  "sources",
  "units",
  "populationRules",
  "disclosureClasses",
  "symbols",
  "files",
  "indicators"
 ],
 "additionalProperties": false,
 "$defs": {
  "date": {
   "description": "A day, ISO 8601.",
   "type": "string",
   "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
   "format": "date"
  },
  "slug": {
   "description": "Lower-case words joined by hyphens; stays the same for ever.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
   "maxLength": 100
  },
  "version": {
   "description": "Semantic version.",
   "type": "string",
   "pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*)?$"
  },
  "address": {
   "description": "Address of a published document.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9+.-]*:[^#]+$"
  },
  "translations": {
   "description": "Texts of this object in other languages: language tag (BCP 47), then the same keys as the object has.",
   "type": "object",
   "propertyNames": {
    "type": "string",
    "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
   },
   "additionalProperties": {
    "type": "object",
    "additionalProperties": {
     "type": "string",
     "minLength": 1
    }
   }
  },
  "disclosureClass": {
   "description": "How figures of a class are protected and rounded by their publisher.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Letter of the class.",
     "type": "string",
     "pattern": "^[A-Z]$"
    },
    "title": {
     "description": "Figures that it is for.",
     "type": "string",
     "minLength": 1
    },
    "rule": {
     "description": "The rule in words.",
     "type": "string",
     "minLength": 1
    },
    "suppress": {
     "description": "Null where the threshold is not known here: apply the strictest.",
     "anyOf": [
      {
       "description": "Counts that are not shown.",
       "type": "object",
       "properties": {
        "from": {
         "description": "Lowest count hidden.",
         "type": "integer",
         "minimum": 0
        },
        "to": {
         "description": "Highest count hidden.",
         "type": "integer",
         "minimum": 0
        },
        "secondary": {
         "description": "Further cells are hidden so that subtraction does not reveal one.",
         "type": "boolean"
        }
       },
       "required": [
        "from",
        "to",
        "secondary"
       ],
       "additionalProperties": false
      },
      {
       "type": "null"
      }
     ]
    },
    "roundTo": {
     "description": "Counts are rounded to a multiple of this; null: not rounded, or not known.",
     "type": "object",
     "properties": {
      "country": {
       "description": "Country.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1
        },
        {
         "type": "null"
        }
       ]
      },
      "region": {
       "description": "Regions.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1
        },
        {
         "type": "null"
        }
       ]
      },
      "authority": {
       "description": "Authorities.",
       "anyOf": [
        {
         "type": "integer",
         "minimum": 1
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "country",
      "region",
      "authority"
     ],
     "additionalProperties": false
    },
    "zeroIsShown": {
     "description": "A true zero is shown as 0.",
     "type": "boolean"
    },
    "verified": {
     "description": "Read in a publication, not only from general knowledge.",
     "type": "boolean"
    },
    "note": {
     "description": "What was different in other years, or is in doubt.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "id",
    "title",
    "rule",
    "suppress",
    "roundTo",
    "zeroIsShown",
    "verified"
   ],
   "additionalProperties": false
  },
  "file": {
   "description": "A kind of published file.",
   "type": "object",
   "properties": {
    "kind": {
     "$ref": "#/$defs/fileKind"
    },
    "title": {
     "description": "Title of the data set.",
     "type": "string",
     "minLength": 1
    },
    "publisher": {
     "description": "Publisher.",
     "type": "string",
     "minLength": 1
    },
    "year": {
     "description": "Column with the year in which the period ends.",
     "type": "string",
     "minLength": 1
    },
    "area": {
     "description": "Column with the GSS code of an authority.",
     "type": "string",
     "minLength": 1
    },
    "areaNumber": {
     "description": "Column with the DfE number of an authority.",
     "type": "string",
     "minLength": 1
    },
    "regionArea": {
     "description": "Column with the GSS code of a region.",
     "type": "string",
     "minLength": 1
    },
    "countryArea": {
     "description": "Column with the GSS code of the country.",
     "type": "string",
     "minLength": 1
    },
    "level": {
     "description": "Column that says National, Regional or Local authority.",
     "type": "string",
     "minLength": 1
    },
    "columns": {
     "description": "Columns by which a file of this kind is recognised.",
     "type": "array",
     "items": {
      "description": "A column.",
      "type": "string",
      "minLength": 1
     },
     "minItems": 1
    },
    "years": {
     "description": "First and last year seen in the file.",
     "type": "array",
     "items": {
      "type": "integer"
     },
     "minItems": 2,
     "maxItems": 2
    },
    "where": {
     "description": "Rows to keep: column and its value.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "minProperties": 1
    },
    "note": {
     "description": "What to mind.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "kind",
    "title",
    "publisher",
    "year",
    "area",
    "areaNumber",
    "regionArea",
    "countryArea",
    "level",
    "columns"
   ],
   "additionalProperties": false
  },
  "fileKind": {
   "description": "Kind of published file.",
   "type": "string",
   "enum": [
    "children-in-need",
    "referrals",
    "repeat-plans",
    "plan-durations",
    "looked-after-rate",
    "workforce",
    "population",
    "placement-stability",
    "looked-after-health",
    "care-leavers-activity",
    "care-leavers-accommodation"
   ]
  },
  "indicator": {
   "description": "An indicator.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Identity of the indicator for ever.",
     "$ref": "#/$defs/slug"
    },
    "title": {
     "description": "In plain English.",
     "type": "string",
     "minLength": 1
    },
    "domain": {
     "description": "One of the domains.",
     "$ref": "#/$defs/slug"
    },
    "collection": {
     "description": "National: published for all of England. Local: collected by a region, no national benchmark.",
     "type": "string",
     "enum": [
      "national",
      "local"
     ]
    },
    "numerator": {
     "description": "What is counted or averaged, in words.",
     "type": "string",
     "minLength": 1
    },
    "denominator": {
     "description": "What it is set against, in words; null for a plain count or score.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "unit": {
     "description": "Unit of the figure.",
     "type": "string",
     "enum": [
      "per-10000",
      "per-100000",
      "per-1000",
      "percent",
      "percentage-points",
      "days",
      "count",
      "score"
     ]
    },
    "polarity": {
     "description": "Whether high or low is good. Neither: context or demand, never coloured or ranked.",
     "type": "string",
     "enum": [
      "high",
      "low",
      "neither"
     ]
    },
    "suspiciousBelow": {
     "description": "Low is usually good, but at or below this it is as likely to be a fault in recording. A proposal, not a national threshold.",
     "type": "number",
     "minimum": 0
    },
    "source": {
     "description": "One of the sources.",
     "$ref": "#/$defs/slug"
    },
    "disclosure": {
     "description": "Disclosure class; null where none applies.",
     "anyOf": [
      {
       "type": "string",
       "pattern": "^[A-Z]$"
      },
      {
       "type": "null"
      }
     ]
    },
    "themes": {
     "description": "Themes that it speaks to.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/slug"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "period": {
     "description": "What a figure of year Y is about: the year ending 31 March Y, 31 March Y itself, the school year ending in Y, calendar year Y, 30 September Y, 31 March Y for inspection outcomes, or three years ending 31 March Y.",
     "type": "string",
     "enum": [
      "year-to-31-march",
      "at-31-march",
      "school-year",
      "calendar-year",
      "at-30-september",
      "three-years-to-31-march"
     ]
    },
    "population": {
     "description": "The population below the line.",
     "type": "object",
     "properties": {
      "ages": {
       "description": "Ages that the population counts, both ends included: 0-17.",
       "type": "string",
       "pattern": "^\\d{1,2}-\\d{1,2}$"
      },
      "rule": {
       "description": "One of the population rules.",
       "$ref": "#/$defs/slug"
      }
     },
     "required": [
      "ages",
      "rule"
     ],
     "additionalProperties": false
    },
    "places": {
     "description": "Decimal places as published.",
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "interval": {
     "description": "How an interval is made. Mean: needs spread and number, else none.",
     "type": "string",
     "enum": [
      "wilson",
      "byar",
      "mean",
      "none"
     ]
    },
    "tolerance": {
     "description": "A change of no more than this, in the indicator's unit, is steady. A proposal.",
     "type": "number",
     "exclusiveMinimum": 0
    },
    "validFrom": {
     "description": "First day of the first period for which this definition is vouched for here.",
     "$ref": "#/$defs/date"
    },
    "validTo": {
     "description": "Last day of the last period with this definition; null while it is in use.",
     "anyOf": [
      {
       "$ref": "#/$defs/date"
      },
      {
       "type": "null"
      }
     ]
    },
    "breaks": {
     "description": "Oldest first.",
     "type": "array",
     "items": {
      "description": "A break in the series.",
      "type": "object",
      "properties": {
       "year": {
        "description": "First year that does not compare with those before.",
        "type": "integer",
        "minimum": 1990,
        "maximum": 2999
       },
       "kind": {
        "description": "Definition changed; first figures, experimental; no figures for this year.",
        "type": "string",
        "enum": [
         "definition",
         "experimental",
         "gap"
        ]
       },
       "note": {
        "description": "What happened.",
        "type": "string",
        "minLength": 1
       }
      },
      "required": [
       "year",
       "kind",
       "note"
      ],
      "additionalProperties": false
     }
    },
    "lait": {
     "description": "The same measure in the Local Authority Interactive Tool.",
     "type": "object",
     "properties": {
      "measure": {
       "description": "Short code of the measure.",
       "type": "string",
       "minLength": 1
      },
      "polarity": {
       "description": "As the tool has it.",
       "type": "string",
       "enum": [
        "high",
        "low",
        "neither"
       ]
      },
      "note": {
       "description": "Where it differs.",
       "type": "string",
       "minLength": 1
      }
     },
     "required": [
      "measure",
      "polarity"
     ],
     "additionalProperties": false
    },
    "openData": {
     "description": "Where a published file carries it.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/openData"
     }
    },
    "note": {
     "description": "What to mind.",
     "type": "string",
     "minLength": 1
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "id",
    "title",
    "domain",
    "collection",
    "numerator",
    "denominator",
    "unit",
    "polarity",
    "source",
    "disclosure",
    "themes",
    "period",
    "places",
    "interval",
    "validFrom",
    "validTo"
   ],
   "additionalProperties": false
  },
  "openData": {
   "description": "Columns of a published file.",
   "type": "object",
   "properties": {
    "file": {
     "$ref": "#/$defs/fileKind"
    },
    "numerator": {
     "description": "Column with the count above the line.",
     "type": "string",
     "minLength": 1
    },
    "denominator": {
     "description": "Columns whose sum stands below the line.",
     "type": "array",
     "items": {
      "description": "A column.",
      "type": "string",
      "minLength": 1
     },
     "minItems": 1
    },
    "population": {
     "description": "True where the population file stands below the line.",
     "type": "boolean"
    },
    "value": {
     "description": "Column with the published figure.",
     "type": "string",
     "minLength": 1
    },
    "where": {
     "description": "Rows to keep: column and its value.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "minProperties": 1
    },
    "denominatorWhere": {
     "description": "Rows that hold what stands below the line, where those are others.",
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "minProperties": 1
    },
    "note": {
     "description": "What to mind.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "file"
   ],
   "additionalProperties": false
  }
 }
};
