// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * A number, or why there is none.
 */
export type Figure = number | MissingFigure;

/**
 * Figures in tidy form: one indicator, area and period to an entry, each with its status and source.
 */
export interface Observations {
  /**
   * The meta-schema that this document follows.
   */
  $schema: 'https://schemas.plumbline.example/meta/observations/1.0.0.json';
  /**
   * Where this document is published; the path is the path of its file.
   */
  $id: string;
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
  /**
   * The indicator catalogue that ids refer to.
   */
  indicators: string;
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
  /**
   * Name by which the rest of the document refers to it.
   */
  id: string;
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
  /**
   * Id in the indicator catalogue.
   */
  indicator: string;
  /**
   * Authority, region or country.
   */
  area: string;
  /**
   * What time it is about: a day (2015-03-31), or first and last day of a stretch of time (2014-04-01/2015-03-31), ISO 8601.
   */
  period: string;
  /**
   * In the indicator's unit.
   */
  value: Figure;
  /**
   * Count above the line.
   */
  numerator?: Figure;
  /**
   * Count or population below the line.
   */
  denominator?: Figure;
  /**
   * How final it is. Provisional: ahead of publication, from the authority itself for instance.
   */
  status: 'provisional' | 'published' | 'revised';
  /**
   * One of the sources.
   */
  source: string;
  /**
   * Day of publication.
   */
  published?: string;
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

export const observationsMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/observations/1.0.0.json",
 "title": "Observations",
 "description": "Figures in tidy form: one indicator, area and period to an entry, each with its status and source.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/observations/1.0.0.json"
  },
  "$id": {
   "description": "Where this document is published; the path is the path of its file.",
   "$ref": "#/$defs/address"
  },
  "title": {
   "description": "Title.",
   "type": "string",
   "minLength": 1
  },
  "description": {
   "description": "What they are.",
   "type": "string",
   "minLength": 1
  },
  "licence": {
   "description": "SPDX id, or the name of the licence.",
   "type": "string",
   "minLength": 1
  },
  "indicators": {
   "description": "The indicator catalogue that ids refer to.",
   "$ref": "#/$defs/address"
  },
  "sources": {
   "description": "Where the figures come from.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/source"
   },
   "minItems": 1
  },
  "observations": {
   "description": "In any order; one for an indicator, area, period and status.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/observation"
   }
  },
  "invented": {
   "description": "True where figures were made up for demonstration or testing.",
   "type": "boolean"
  }
 },
 "required": [
  "$schema",
  "$id",
  "title",
  "licence",
  "indicators",
  "sources",
  "observations"
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
  "areaCode": {
   "description": "Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.",
   "type": "string",
   "pattern": "^[EKNSW]\\d{8}$"
  },
  "address": {
   "description": "Address of a published document.",
   "type": "string",
   "pattern": "^[a-z][a-z0-9+.-]*:[^#]+$"
  },
  "source": {
   "description": "Where something was published.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Name by which the rest of the document refers to it.",
     "$ref": "#/$defs/slug"
    },
    "title": {
     "description": "Title of the publication or data set.",
     "type": "string",
     "minLength": 1
    },
    "publisher": {
     "description": "Who published it.",
     "type": "string",
     "minLength": 1
    },
    "year": {
     "description": "Year of publication.",
     "type": "integer",
     "minimum": 1900,
     "maximum": 2999
    },
    "licence": {
     "description": "Licence, as its publisher names it.",
     "type": "string",
     "minLength": 1
    },
    "note": {
     "description": "Anything a reader should know before trusting it.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "id",
    "title",
    "publisher"
   ],
   "additionalProperties": false
  },
  "observation": {
   "description": "One figure.",
   "type": "object",
   "properties": {
    "indicator": {
     "description": "Id in the indicator catalogue.",
     "$ref": "#/$defs/slug"
    },
    "area": {
     "description": "Authority, region or country.",
     "$ref": "#/$defs/areaCode"
    },
    "period": {
     "description": "What time it is about: a day (2015-03-31), or first and last day of a stretch of time (2014-04-01/2015-03-31), ISO 8601.",
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(/\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?$"
    },
    "value": {
     "description": "In the indicator's unit.",
     "$ref": "#/$defs/figure"
    },
    "numerator": {
     "description": "Count above the line.",
     "$ref": "#/$defs/figure"
    },
    "denominator": {
     "description": "Count or population below the line.",
     "$ref": "#/$defs/figure"
    },
    "status": {
     "description": "How final it is. Provisional: ahead of publication, from the authority itself for instance.",
     "type": "string",
     "enum": [
      "provisional",
      "published",
      "revised"
     ]
    },
    "source": {
     "description": "One of the sources.",
     "$ref": "#/$defs/slug"
    },
    "published": {
     "description": "Day of publication.",
     "$ref": "#/$defs/date"
    },
    "confidentiality": {
     "description": "Who may see it.",
     "type": "string",
     "enum": [
      "authority",
      "board",
      "region",
      "cross-region",
      "public"
     ]
    },
    "note": {
     "description": "Explanation by whoever gave the figure.",
     "type": "string",
     "minLength": 1
    }
   },
   "required": [
    "indicator",
    "area",
    "period",
    "value",
    "status",
    "source"
   ],
   "additionalProperties": false
  },
  "figure": {
   "description": "A number, or why there is none.",
   "anyOf": [
    {
     "type": "number"
    },
    {
     "$ref": "#/$defs/missingFigure"
    }
   ]
  },
  "missingFigure": {
   "description": "No figure, and why.",
   "type": "object",
   "properties": {
    "missing": {
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
    "symbol": {
     "description": "The mark that stood in the source, as it stood.",
     "type": "string"
    }
   },
   "required": [
    "missing",
    "symbol"
   ],
   "additionalProperties": false
  }
 }
};
