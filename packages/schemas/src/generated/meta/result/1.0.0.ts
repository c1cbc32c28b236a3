// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

/**
 * What came of scoring one set of answers: every score with its bounds and the arithmetic behind it, themes, and flags.
 */
export interface Result {
  /**
   * The meta-schema that this document follows.
   */
  $schema?: 'https://schemas.plumbline.example/meta/result/1.0.0.json';
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
    /**
     * The instrument's `$id`.
     */
    address: string;
  };
  /**
   * Version of the scoring engine that made it.
   */
  engine: string;
  /**
   * In the instrument's order of evaluation.
   */
  scores: ScoreResult[];
  /**
   * One for each theme that a scored item carries; the id is the theme.
   */
  themes: ScoreResult[];
  /**
   * In the instrument's order.
   */
  flags: Flag[];
  /**
   * How many items stand in each state.
   */
  states: {
    /**
     * Items answered.
     */
    answered: number;
    /**
     * Items not answered.
     */
    unanswered: number;
    /**
     * Items said not to apply.
     */
    'not-applicable': number;
    /**
     * Items said not to be known.
     */
    'not-known': number;
    /**
     * Items declined.
     */
    declined: number;
    /**
     * Items hidden, so never counted.
     */
    hidden: number;
  };
}
/**
 * One score.
 */
export interface ScoreResult {
  /**
   * The score, or the theme.
   */
  id: string;
  /**
   * Insufficient: too little was answered. Not applicable: nothing in it applies.
   */
  status: 'scored' | 'insufficient' | 'not-applicable';
  /**
   * Unrounded; null unless scored, and for a decision, which gives a band only.
   */
  value: number | null;
  /**
   * The value as an exact fraction.
   */
  fraction: Fraction | null;
  /**
   * After caps; null when the score has no bands or is not scored.
   */
  band: BandRef | null;
  /**
   * Before caps.
   */
  bandBeforeCaps: BandRef | null;
  /**
   * How much was answered, by weight.
   */
  coverage: {
    /**
     * Weight answered.
     */
    answered: number;
    /**
     * Weight that applies.
     */
    applicable: number;
    /**
     * Answered over applicable; null when nothing applies.
     */
    share: number | null;
  };
  /**
   * What the missing answers still allow. No completion falls outside.
   */
  bounds: {
    /**
     * Lowest possible value.
     */
    lowest: number | null;
    /**
     * Highest possible value.
     */
    highest: number | null;
    /**
     * Lowest possible band.
     */
    lowestBand: BandRef | null;
    /**
     * Highest possible band.
     */
    highestBand: BandRef | null;
    /**
     * Both ends can be reached.
     */
    tight: boolean;
  };
  /**
   * Caps that held and lowered the band, strictest first.
   */
  cappedBy: CapHit[];
  /**
   * Caps whose condition cannot be told yet.
   */
  mayCap: CapHit[];
  trace: Trace;
}
/**
 * A band.
 */
export interface BandRef {
  /**
   * Its name.
   */
  band: string;
  /**
   * Its place in the order: higher is higher.
   */
  value: number;
}
/**
 * An exact fraction.
 */
export interface Fraction {
  /**
   * Numerator, a whole number in full.
   */
  numerator: string;
  /**
   * Denominator, a whole number in full.
   */
  denominator: string;
}
/**
 * A cap and what made it hold.
 */
export interface CapHit {
  /**
   * Its name and its place in the list: stars/0.
   */
  cap: string;
  /**
   * The band it caps at.
   */
  to: BandRef;
  /**
   * The item or score that made it so; null for a cap on the whole score.
   */
  because: string | null;
}
/**
 * Everything needed to say in words how the score came about.
 */
export interface Trace {
  /**
   * The scoring method.
   */
  method: string;
  /**
   * What entered the score.
   */
  inputs: TraceInput[];
  /**
   * Numerator and denominator before scaling back, for linear methods.
   */
  sum: Fraction | null;
  /**
   * Decision rules, as far as they were walked.
   *
   * Items: A decision rule.
   */
  rules: {
    /**
     * Its place in the list, from 0.
     */
    rule: number;
    /**
     * Null: cannot be told.
     */
    holds: boolean | null;
    /**
     * The band it gives.
     */
    band: BandRef;
  }[];
  /**
   * Bands tried, in order.
   *
   * Items: A band that was tried.
   */
  bands: {
    /**
     * The band.
     */
    band: BandRef;
    /**
     * Null: cannot be told.
     */
    holds: boolean | null;
  }[];
  /**
   * Share that had to be answered.
   */
  minCoverage: number;
}
/**
 * Something that entered a score.
 */
export interface TraceInput {
  /**
   * Item key, score id, or row number.
   */
  id: string;
  /**
   * What it is.
   */
  kind: 'item' | 'score' | 'row';
  /**
   * How it stands.
   */
  state: 'answered' | 'unanswered' | 'not-applicable' | 'not-known' | 'declined' | 'hidden' | 'scored' | 'insufficient';
  /**
   * The number that entered; null for missing.
   */
  value: number | null;
  /**
   * Its band, where it has one.
   */
  band: BandRef | null;
  /**
   * Its weight.
   */
  weight: number;
  /**
   * Whether it can cap.
   */
  critical: 'none' | 'critical' | 'limiting';
}
/**
 * Something to look at.
 */
export interface Flag {
  /**
   * The flag.
   */
  id: string;
  /**
   * Unknown: cannot tell.
   */
  state: 'raised' | 'clear' | 'unknown';
  /**
   * How much it matters.
   */
  severity: 'info' | 'attention' | 'concern' | 'urgent';
  /**
   * What it is about; null for the whole response.
   */
  subject: {
    /**
     * What it is.
     */
    kind: 'item' | 'score' | 'theme';
    /**
     * Its key or id.
     */
    id: string;
  } | null;
  /**
   * Themes it belongs to.
   *
   * Items: Lower-case words joined by hyphens; stays the same for ever.
   */
  themes: string[];
  /**
   * What made it so: numbers, states and ids only, never an answer's words.
   */
  facts: {
    [k: string]: string | number | boolean | null;
  };
  /**
   * Members passed over because they are not answered.
   */
  skipped: number;
}

export const resultMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/result/1.0.0.json",
 "title": "Result",
 "description": "What came of scoring one set of answers: every score with its bounds and the arithmetic behind it, themes, and flags.",
 "type": "object",
 "properties": {
  "$schema": {
   "description": "The meta-schema that this document follows.",
   "const": "https://schemas.plumbline.example/meta/result/1.0.0.json"
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
    },
    "address": {
     "description": "The instrument's `$id`.",
     "$ref": "#/$defs/address"
    }
   },
   "required": [
    "id",
    "version",
    "address"
   ],
   "additionalProperties": false
  },
  "engine": {
   "description": "Version of the scoring engine that made it.",
   "$ref": "#/$defs/version"
  },
  "scores": {
   "description": "In the instrument's order of evaluation.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/scoreResult"
   }
  },
  "themes": {
   "description": "One for each theme that a scored item carries; the id is the theme.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/scoreResult"
   }
  },
  "flags": {
   "description": "In the instrument's order.",
   "type": "array",
   "items": {
    "$ref": "#/$defs/flag"
   }
  },
  "states": {
   "description": "How many items stand in each state.",
   "type": "object",
   "properties": {
    "answered": {
     "description": "Items answered.",
     "type": "integer",
     "minimum": 0
    },
    "unanswered": {
     "description": "Items not answered.",
     "type": "integer",
     "minimum": 0
    },
    "not-applicable": {
     "description": "Items said not to apply.",
     "type": "integer",
     "minimum": 0
    },
    "not-known": {
     "description": "Items said not to be known.",
     "type": "integer",
     "minimum": 0
    },
    "declined": {
     "description": "Items declined.",
     "type": "integer",
     "minimum": 0
    },
    "hidden": {
     "description": "Items hidden, so never counted.",
     "type": "integer",
     "minimum": 0
    }
   },
   "required": [
    "answered",
    "unanswered",
    "not-applicable",
    "not-known",
    "declined",
    "hidden"
   ],
   "additionalProperties": false
  }
 },
 "required": [
  "instrument",
  "engine",
  "scores",
  "themes",
  "flags",
  "states"
 ],
 "additionalProperties": false,
 "$defs": {
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
  "name": {
   "description": "Name of an instrument, score, band or item in its document.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9-]*$",
   "maxLength": 100
  },
  "scoreResult": {
   "description": "One score.",
   "type": "object",
   "properties": {
    "id": {
     "description": "The score, or the theme.",
     "$ref": "#/$defs/name"
    },
    "status": {
     "description": "Insufficient: too little was answered. Not applicable: nothing in it applies.",
     "type": "string",
     "enum": [
      "scored",
      "insufficient",
      "not-applicable"
     ]
    },
    "value": {
     "description": "Unrounded; null unless scored, and for a decision, which gives a band only.",
     "anyOf": [
      {
       "type": "number"
      },
      {
       "type": "null"
      }
     ]
    },
    "fraction": {
     "description": "The value as an exact fraction.",
     "anyOf": [
      {
       "$ref": "#/$defs/fraction"
      },
      {
       "type": "null"
      }
     ]
    },
    "band": {
     "description": "After caps; null when the score has no bands or is not scored.",
     "anyOf": [
      {
       "$ref": "#/$defs/bandRef"
      },
      {
       "type": "null"
      }
     ]
    },
    "bandBeforeCaps": {
     "description": "Before caps.",
     "anyOf": [
      {
       "$ref": "#/$defs/bandRef"
      },
      {
       "type": "null"
      }
     ]
    },
    "coverage": {
     "description": "How much was answered, by weight.",
     "type": "object",
     "properties": {
      "answered": {
       "description": "Weight answered.",
       "type": "number",
       "minimum": 0
      },
      "applicable": {
       "description": "Weight that applies.",
       "type": "number",
       "minimum": 0
      },
      "share": {
       "description": "Answered over applicable; null when nothing applies.",
       "anyOf": [
        {
         "type": "number",
         "minimum": 0,
         "maximum": 1
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "answered",
      "applicable",
      "share"
     ],
     "additionalProperties": false
    },
    "bounds": {
     "description": "What the missing answers still allow. No completion falls outside.",
     "type": "object",
     "properties": {
      "lowest": {
       "description": "Lowest possible value.",
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "highest": {
       "description": "Highest possible value.",
       "anyOf": [
        {
         "type": "number"
        },
        {
         "type": "null"
        }
       ]
      },
      "lowestBand": {
       "description": "Lowest possible band.",
       "anyOf": [
        {
         "$ref": "#/$defs/bandRef"
        },
        {
         "type": "null"
        }
       ]
      },
      "highestBand": {
       "description": "Highest possible band.",
       "anyOf": [
        {
         "$ref": "#/$defs/bandRef"
        },
        {
         "type": "null"
        }
       ]
      },
      "tight": {
       "description": "Both ends can be reached.",
       "type": "boolean"
      }
     },
     "required": [
      "lowest",
      "highest",
      "lowestBand",
      "highestBand",
      "tight"
     ],
     "additionalProperties": false
    },
    "cappedBy": {
     "description": "Caps that held and lowered the band, strictest first.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/capHit"
     }
    },
    "mayCap": {
     "description": "Caps whose condition cannot be told yet.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/capHit"
     }
    },
    "trace": {
     "$ref": "#/$defs/trace"
    }
   },
   "required": [
    "id",
    "status",
    "value",
    "fraction",
    "band",
    "bandBeforeCaps",
    "coverage",
    "bounds",
    "cappedBy",
    "mayCap",
    "trace"
   ],
   "additionalProperties": false
  },
  "bandRef": {
   "description": "A band.",
   "type": "object",
   "properties": {
    "band": {
     "description": "Its name.",
     "$ref": "#/$defs/name"
    },
    "value": {
     "description": "Its place in the order: higher is higher.",
     "type": "number"
    }
   },
   "required": [
    "band",
    "value"
   ],
   "additionalProperties": false
  },
  "fraction": {
   "description": "An exact fraction.",
   "type": "object",
   "properties": {
    "numerator": {
     "description": "Numerator, a whole number in full.",
     "type": "string",
     "pattern": "^-?\\d+$"
    },
    "denominator": {
     "description": "Denominator, a whole number in full.",
     "type": "string",
     "pattern": "^-?\\d+$"
    }
   },
   "required": [
    "numerator",
    "denominator"
   ],
   "additionalProperties": false
  },
  "capHit": {
   "description": "A cap and what made it hold.",
   "type": "object",
   "properties": {
    "cap": {
     "description": "Its name and its place in the list: stars/0.",
     "type": "string",
     "pattern": "^[A-Za-z][A-Za-z0-9-]*/\\d+$"
    },
    "to": {
     "description": "The band it caps at.",
     "$ref": "#/$defs/bandRef"
    },
    "because": {
     "description": "The item or score that made it so; null for a cap on the whole score.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "cap",
    "to",
    "because"
   ],
   "additionalProperties": false
  },
  "trace": {
   "description": "Everything needed to say in words how the score came about.",
   "type": "object",
   "properties": {
    "method": {
     "description": "The scoring method.",
     "$ref": "#/$defs/slug"
    },
    "inputs": {
     "description": "What entered the score.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/traceInput"
     }
    },
    "sum": {
     "description": "Numerator and denominator before scaling back, for linear methods.",
     "anyOf": [
      {
       "$ref": "#/$defs/fraction"
      },
      {
       "type": "null"
      }
     ]
    },
    "rules": {
     "description": "Decision rules, as far as they were walked.",
     "type": "array",
     "items": {
      "description": "A decision rule.",
      "type": "object",
      "properties": {
       "rule": {
        "description": "Its place in the list, from 0.",
        "type": "integer",
        "minimum": 0
       },
       "holds": {
        "description": "Null: cannot be told.",
        "anyOf": [
         {
          "type": "boolean"
         },
         {
          "type": "null"
         }
        ]
       },
       "band": {
        "description": "The band it gives.",
        "$ref": "#/$defs/bandRef"
       }
      },
      "required": [
       "rule",
       "holds",
       "band"
      ],
      "additionalProperties": false
     }
    },
    "bands": {
     "description": "Bands tried, in order.",
     "type": "array",
     "items": {
      "description": "A band that was tried.",
      "type": "object",
      "properties": {
       "band": {
        "description": "The band.",
        "$ref": "#/$defs/bandRef"
       },
       "holds": {
        "description": "Null: cannot be told.",
        "anyOf": [
         {
          "type": "boolean"
         },
         {
          "type": "null"
         }
        ]
       }
      },
      "required": [
       "band",
       "holds"
      ],
      "additionalProperties": false
     }
    },
    "minCoverage": {
     "description": "Share that had to be answered.",
     "type": "number",
     "minimum": 0,
     "maximum": 1
    }
   },
   "required": [
    "method",
    "inputs",
    "sum",
    "rules",
    "bands",
    "minCoverage"
   ],
   "additionalProperties": false
  },
  "traceInput": {
   "description": "Something that entered a score.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Item key, score id, or row number.",
     "type": "string",
     "minLength": 1
    },
    "kind": {
     "description": "What it is.",
     "type": "string",
     "enum": [
      "item",
      "score",
      "row"
     ]
    },
    "state": {
     "description": "How it stands.",
     "type": "string",
     "enum": [
      "answered",
      "unanswered",
      "not-applicable",
      "not-known",
      "declined",
      "hidden",
      "scored",
      "insufficient"
     ]
    },
    "value": {
     "description": "The number that entered; null for missing.",
     "anyOf": [
      {
       "type": "number"
      },
      {
       "type": "null"
      }
     ]
    },
    "band": {
     "description": "Its band, where it has one.",
     "anyOf": [
      {
       "$ref": "#/$defs/bandRef"
      },
      {
       "type": "null"
      }
     ]
    },
    "weight": {
     "description": "Its weight.",
     "type": "number",
     "minimum": 0
    },
    "critical": {
     "description": "Whether it can cap.",
     "type": "string",
     "enum": [
      "none",
      "critical",
      "limiting"
     ]
    }
   },
   "required": [
    "id",
    "kind",
    "state",
    "value",
    "band",
    "weight",
    "critical"
   ],
   "additionalProperties": false
  },
  "flag": {
   "description": "Something to look at.",
   "type": "object",
   "properties": {
    "id": {
     "description": "The flag.",
     "$ref": "#/$defs/name"
    },
    "state": {
     "description": "Unknown: cannot tell.",
     "type": "string",
     "enum": [
      "raised",
      "clear",
      "unknown"
     ]
    },
    "severity": {
     "description": "How much it matters.",
     "type": "string",
     "enum": [
      "info",
      "attention",
      "concern",
      "urgent"
     ]
    },
    "subject": {
     "description": "What it is about; null for the whole response.",
     "anyOf": [
      {
       "description": "An item, score or theme.",
       "type": "object",
       "properties": {
        "kind": {
         "description": "What it is.",
         "type": "string",
         "enum": [
          "item",
          "score",
          "theme"
         ]
        },
        "id": {
         "description": "Its key or id.",
         "type": "string",
         "minLength": 1
        }
       },
       "required": [
        "kind",
        "id"
       ],
       "additionalProperties": false
      },
      {
       "type": "null"
      }
     ]
    },
    "themes": {
     "description": "Themes it belongs to.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/slug"
     }
    },
    "facts": {
     "description": "What made it so: numbers, states and ids only, never an answer's words.",
     "type": "object",
     "additionalProperties": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "number"
       },
       {
        "type": "boolean"
       },
       {
        "type": "null"
       }
      ]
     }
    },
    "skipped": {
     "description": "Members passed over because they are not answered.",
     "type": "integer",
     "minimum": 0
    }
   },
   "required": [
    "id",
    "state",
    "severity",
    "subject",
    "themes",
    "facts",
    "skipped"
   ],
   "additionalProperties": false
  }
 }
};
