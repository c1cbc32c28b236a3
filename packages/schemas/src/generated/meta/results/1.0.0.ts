// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

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
  /**
   * The authority or area that the response is about (GSS code).
   */
  organisation: string;
  /**
   * The instrument that was scored.
   */
  instrument: {
    /**
     * The instrument's id.
     */
    id: string;
    /**
     * The instrument's version.
     */
    version: string;
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
  /**
   * The day on which the age of evidence was judged; left out where none was given.
   */
  asAt?: string;
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
  /**
   * Id of the view in the response.
   */
  id: string;
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

export const resultsMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/results/1.0.0.json",
 "title": "Results",
 "description": "Results of scoring several responses, one entry for each. What stands here is never trusted: whoever has the answers can score them again and compare.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/results/1.0.0.json"
  },
  "results": {
   "description": "One for each response, in the order in which they were scored.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/entry"
   }
  }
 },
 "required": [
  "$schema",
  "results"
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
  "areaCode": {
   "description": "Nine-character code of the Office for National Statistics (GSS code), E10000012 for instance.",
   "type": "string",
   "pattern": "^[EKNSW]\\d{8}$"
  },
  "name": {
   "description": "Name of an instrument, score, band or item in its document.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9-]*$",
   "maxLength": 100
  },
  "entry": {
   "description": "What came of scoring one response.",
   "type": "object",
   "properties": {
    "file": {
     "description": "The file that the response was read from, as it was named then.",
     "type": "string",
     "minLength": 1,
     "maxLength": 4096
    },
    "organisation": {
     "description": "The authority or area that the response is about (GSS code).",
     "$ref": "#/$defs/areaCode"
    },
    "instrument": {
     "description": "The instrument that was scored.",
     "type": "object",
     "properties": {
      "id": {
       "description": "The instrument's id.",
       "$ref": "#/$defs/name"
      },
      "version": {
       "description": "The instrument's version.",
       "$ref": "#/$defs/version"
      }
     },
     "required": [
      "id",
      "version"
     ],
     "additionalProperties": false
    },
    "period": {
     "description": "What the answers are about, as the response says it.",
     "type": "string",
     "pattern": "^\\d{4}(-(\\d{2}|Q[1-4]|\\d{2}-\\d{2}))?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$"
    },
    "revision": {
     "description": "Revision of the response.",
     "type": "integer",
     "minimum": 1
    },
    "invented": {
     "description": "True where answers were made up for demonstration or testing.",
     "type": "boolean"
    },
    "asAt": {
     "description": "The day on which the age of evidence was judged; left out where none was given.",
     "$ref": "#/$defs/date"
    },
    "views": {
     "description": "One for each view of the response, its own first.",
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/$defs/view"
     }
    },
    "flags": {
     "description": "Flags that need more than one view.",
     "type": "array",
     "items": {
      "description": "A flag, as in a result.",
      "type": "object"
     }
    }
   },
   "required": [
    "file",
    "organisation",
    "instrument",
    "period",
    "revision",
    "views",
    "flags"
   ],
   "additionalProperties": false
  },
  "view": {
   "description": "The result of one view.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Id of the view in the response.",
     "$ref": "#/$defs/slug"
    },
    "kind": {
     "description": "What sort of view it is.",
     "type": "string",
     "enum": [
      "self",
      "moderation",
      "peer",
      "survey",
      "consensus"
     ]
    },
    "result": {
     "description": "A result, as the meta-schema of results of one set of answers describes it.",
     "type": "object"
    }
   },
   "required": [
    "id",
    "kind",
    "result"
   ],
   "additionalProperties": false
  }
 }
};
