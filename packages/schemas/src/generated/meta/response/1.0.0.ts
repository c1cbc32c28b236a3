// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * A filled-in instrument: who answered for which organisation and period, how far it has come, and one set of answers for each person or panel that gave a view. It holds no personal names.
 */
export interface Response {
  /**
   * The meta-schema that this document follows.
   */
  $schema?: 'https://schemas.plumbline.example/meta/response/1.0.0.json';
  /**
   * Name of this response among others.
   */
  id?: string;
  /**
   * The instrument that the answers are answers to.
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
   * The authority or area that the response is about (GSS code).
   */
  organisation: string;
  /**
   * What the answers are about: a year (2015), two years (2014-15), a quarter (2015-Q2), a month (2015-06), a day, or an interval of two dates (ISO 8601, 2014-04-01/2015-03-31).
   */
  period: string;
  /**
   * How far the response has come.
   */
  state: 'draft' | 'in-review' | 'signed-off' | 'submitted' | 'moderated' | 'challenged' | 'final';
  /**
   * 1 for the first version; reopening makes the next.
   */
  revision: number;
  /**
   * Why it was reopened. Required from revision 2 on.
   */
  reason?: string;
  /**
   * One for each person or panel that answered; none overwrites another.
   *
   * @minItems 1
   */
  views: View[];
  /**
   * Set at sign-off.
   */
  seal?: Seal;
  /**
   * True where answers were made up for demonstration or testing.
   */
  invented?: boolean;
}
/**
 * A full or partial set of answers by somebody.
 */
export interface View {
  /**
   * Unique among the views of this response.
   */
  id: string;
  /**
   * What sort of view it is.
   */
  kind: 'self' | 'moderation' | 'peer' | 'survey' | 'consensus';
  by: Author;
  /**
   * Answers as the instrument's own JSON Schema describes them; may be incomplete while a draft.
   */
  answers: {
    [k: string]: unknown;
  };
  /**
   * Remarks on answers, by JSON pointer into the answers (RFC 6901).
   */
  notes?: {
    /**
     * Oldest first.
     */
    [k: string]: Note[];
  };
  /**
   * What came of scoring these answers, stored beside them as the meta-schema of results describes it. Never trusted: it is worked out again and compared.
   */
  result?: {
    [k: string]: unknown;
  };
}
/**
 * Who gave the view, by role or organisation. Never a person's name.
 */
export interface Author {
  /**
   * Post or part played: dcs, moderator, chair.
   */
  role?: string;
  /**
   * Authority that the view comes from.
   */
  organisation?: string;
  /**
   * Pseudonym of one of many respondents: r-0017.
   */
  respondent?: string;
  /**
   * Agency of the respondent: police, health.
   */
  agency?: string;
}
/**
 * A remark on an answer.
 */
export interface Note {
  /**
   * The remark. It should name no child, family or member of staff.
   */
  text: string;
  /**
   * Who made the remark, where it is not the author of the view.
   */
  by?: Author;
  /**
   * When it was made.
   */
  date?: string;
}
/**
 * Proof that nothing has changed since sign-off.
 */
export interface Seal {
  /**
   * SHA-256 over canonical JSON (RFC 8785) of the instrument's file hash, answers, result and engine version.
   */
  sha256: string;
  /**
   * Version of the scoring engine at sign-off.
   */
  engine: string;
  /**
   * Seal of the revision before; null for the first.
   */
  previous: string | null;
}

export const responseMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/response/1.0.0.json",
 "title": "Response",
 "description": "A filled-in instrument: who answered for which organisation and period, how far it has come, and one set of answers for each person or panel that gave a view. It holds no personal names.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/response/1.0.0.json"
  },
  "id": {
   "description": "Name of this response among others.",
   "$ref": "#/$defs/slug"
  },
  "instrument": {
   "description": "The instrument that the answers are answers to.",
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
  "organisation": {
   "description": "The authority or area that the response is about (GSS code).",
   "$ref": "#/$defs/areaCode"
  },
  "period": {
   "description": "What the answers are about: a year (2015), two years (2014-15), a quarter (2015-Q2), a month (2015-06), a day, or an interval of two dates (ISO 8601, 2014-04-01/2015-03-31).",
   "type": "string",
   "pattern": "^\\d{4}(-(\\d{2}|Q[1-4]|\\d{2}-\\d{2}))?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$"
  },
  "state": {
   "description": "How far the response has come.",
   "type": "string",
   "enum": [
    "draft",
    "in-review",
    "signed-off",
    "submitted",
    "moderated",
    "challenged",
    "final"
   ]
  },
  "revision": {
   "description": "1 for the first version; reopening makes the next.",
   "type": "integer",
   "minimum": 1
  },
  "reason": {
   "description": "Why it was reopened. Required from revision 2 on.",
   "type": "string",
   "minLength": 1
  },
  "views": {
   "description": "One for each person or panel that answered; none overwrites another.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/view"
   },
   "minItems": 1
  },
  "seal": {
   "description": "Set at sign-off.",
   "$ref": "#/$defs/seal"
  },
  "invented": {
   "description": "True where answers were made up for demonstration or testing.",
   "type": "boolean"
  }
 },
 "required": [
  "instrument",
  "organisation",
  "period",
  "state",
  "revision",
  "views"
 ],
 "additionalProperties": false,
 "if": {
  "properties": {
   "revision": {
    "type": "integer",
    "minimum": 2
   }
  },
  "required": [
   "revision"
  ]
 },
 "then": {
  "properties": {
   "reason": {
    "type": "string"
   }
  },
  "required": [
   "reason"
  ]
 },
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
  "sha256": {
   "description": "SHA-256, 64 lower-case hexadecimal digits.",
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
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
  "view": {
   "description": "A full or partial set of answers by somebody.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Unique among the views of this response.",
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
    "by": {
     "$ref": "#/$defs/author"
    },
    "answers": {
     "description": "Answers as the instrument's own JSON Schema describes them; may be incomplete while a draft.",
     "type": "object"
    },
    "notes": {
     "description": "Remarks on answers, by JSON pointer into the answers (RFC 6901).",
     "type": "object",
     "propertyNames": {
      "type": "string",
      "pattern": "^(/([^~/]|~[01])*)*$"
     },
     "additionalProperties": {
      "description": "Oldest first.",
      "type": "array",
      "items": {
       "$ref": "#/$defs/note"
      }
     }
    },
    "result": {
     "description": "What came of scoring these answers, stored beside them as the meta-schema of results describes it. Never trusted: it is worked out again and compared.",
     "type": "object"
    }
   },
   "required": [
    "id",
    "kind",
    "by",
    "answers"
   ],
   "additionalProperties": false
  },
  "author": {
   "description": "Who gave the view, by role or organisation. Never a person's name.",
   "type": "object",
   "properties": {
    "role": {
     "description": "Post or part played: dcs, moderator, chair.",
     "$ref": "#/$defs/slug"
    },
    "organisation": {
     "description": "Authority that the view comes from.",
     "$ref": "#/$defs/areaCode"
    },
    "respondent": {
     "description": "Pseudonym of one of many respondents: r-0017.",
     "$ref": "#/$defs/slug"
    },
    "agency": {
     "description": "Agency of the respondent: police, health.",
     "$ref": "#/$defs/slug"
    }
   },
   "additionalProperties": false,
   "minProperties": 1
  },
  "note": {
   "description": "A remark on an answer.",
   "type": "object",
   "properties": {
    "text": {
     "description": "The remark. It should name no child, family or member of staff.",
     "type": "string",
     "minLength": 1
    },
    "by": {
     "description": "Who made the remark, where it is not the author of the view.",
     "$ref": "#/$defs/author"
    },
    "date": {
     "description": "When it was made.",
     "$ref": "#/$defs/date"
    }
   },
   "required": [
    "text"
   ],
   "additionalProperties": false
  },
  "seal": {
   "description": "Proof that nothing has changed since sign-off.",
   "type": "object",
   "properties": {
    "sha256": {
     "description": "SHA-256 over canonical JSON (RFC 8785) of the instrument's file hash, answers, result and engine version.",
     "$ref": "#/$defs/sha256"
    },
    "engine": {
     "description": "Version of the scoring engine at sign-off.",
     "$ref": "#/$defs/version"
    },
    "previous": {
     "description": "Seal of the revision before; null for the first.",
     "anyOf": [
      {
       "$ref": "#/$defs/sha256"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "sha256",
    "engine",
    "previous"
   ],
   "additionalProperties": false
  }
 }
};
