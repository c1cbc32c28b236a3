// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.

export type Node = SectionNode | Question;
export type SectionNode = Table | Section;
export type InnerNode = (Table | InnerSection) | Question;
export type Question = ValueOrReference;
export type FlagOrUse =
  | {
      /**
       * Relative address with a JSON pointer to the thing itself.
       */
      use: string;
      severity?: Severity;
      /**
       * @minItems 1
       *
       * Items: Name of a score, band set, cap list, band, theme or definition.
       */
      themes?: string[];
    }
  | Flag;
export type Severity = 'info' | 'attention' | 'concern' | 'urgent';
export type Confidentiality = 'authority' | 'board' | 'region' | 'cross-region' | 'public';
export type MissingState = 'not-applicable' | 'not-known' | 'declined';
/**
 * What an unknown condition means for visibility.
 */
export type WhenUnknown = 'hide' | 'show';
export type Method =
  | 'mean'
  | 'sum'
  | 'median'
  | 'min'
  | 'max'
  | 'mode'
  | 'count'
  | 'proportion'
  | 'percent-of-maximum'
  | 'lookup'
  | 'formula'
  | 'decision';
/**
 * A jlp-1 condition or formula; compilation judges it.
 */
export type Expression =
  | {
      [k: string]: unknown;
    }
  | number
  | string
  | boolean;
export type Words =
  | string
  | string[]
  | {
      [k: string]: string;
    };
export type ValueOrReference = ReferenceNode | Value;
export type Scalar = string | number | boolean;
export type BandSet = Band[] | Use;
export type CapList = Cap[] | Use;

/**
 * An instrument: the JSON Schema of its answers, with annotations that make it an assessment.
 */
export interface InstrumentDocument {
  $schema: 'https://json-schema.org/draft/2020-12/schema';
  $id: string;
  title: string;
  description?: string;
  type: 'object';
  'x-instrument': InstrumentAnnotation;
  properties: {
    [k: string]: Node;
  };
  /**
   * Items: Name of a property of the answers; an item id for ever.
   */
  required?: string[];
  additionalProperties: false;
  $defs?: {
    [k: string]: ValueOrReference;
  };
  'x-text'?: Translations;
}
export interface InstrumentAnnotation {
  /**
   * Absolute, or relative to the document.
   */
  dialect: string;
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  id: string;
  version: string;
  edition: string;
  purpose?: string;
  respondents?: string;
  cadence?: string;
  /**
   * @minItems 1
   *
   * Items: BCP 47 tag.
   */
  languages: string[];
  validFrom?: string;
  validTo?: null | string;
  licence?: string;
  replaces?: Origin;
  derivedFrom?: Origin;
  /**
   * Absolute, or relative to the document.
   */
  themes?: string;
  /**
   * Absolute, or relative to the document.
   */
  indicators?: string;
  confidentiality?: Confidentiality;
  bands?: {
    [k: string]: BandSet;
  };
  caps?: {
    [k: string]: CapList;
  };
  scores?: {
    [k: string]: Score;
  };
  themeScores?: ThemeScore;
  flags?: FlagOrUse[];
  'x-text'?: Translations;
}
export interface Origin {
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  id: string;
  version: string;
  sha256?: string;
}
/**
 * A group of questions.
 */
export interface Section {
  title?: string;
  description?: string;
  type: 'object';
  properties: {
    [k: string]: InnerNode;
  };
  /**
   * Items: Name of a property of the answers; an item id for ever.
   */
  required?: string[];
  additionalProperties: false;
  'x-section': SectionAnnotation;
  'x-text'?: Translations;
}
/**
 * A section within a section; it holds no further ones.
 */
export interface InnerSection {
  title?: string;
  description?: string;
  type: 'object';
  properties: {
    [k: string]: Question;
  };
  /**
   * Items: Name of a property of the answers; an item id for ever.
   */
  required?: string[];
  additionalProperties: false;
  'x-section': SectionAnnotation;
  'x-text'?: Translations;
}
/**
 * A section that repeats: rows of columns.
 */
export interface Table {
  title?: string;
  description?: string;
  type: 'array';
  items: ReferenceNode | Row;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  'x-section': TableAnnotation;
  'x-text'?: Translations;
}
export interface Row {
  title?: string;
  description?: string;
  type: 'object';
  properties: {
    [k: string]: ValueOrReference;
  };
  /**
   * Items: Name of a property of the answers; an item id for ever.
   */
  required?: string[];
  additionalProperties: false;
  'x-text'?: Translations;
}
export interface SectionAnnotation {
  code: string;
  weight?: number;
  guidance?: string;
  respondents?: string;
  when?: Expression;
  whenUnknown?: WhenUnknown;
  confidentiality?: Confidentiality;
  'x-text'?: Translations;
}
export interface TableAnnotation {
  code: string;
  weight?: number;
  guidance?: string;
  respondents?: string;
  when?: Expression;
  whenUnknown?: WhenUnknown;
  confidentiality?: Confidentiality;
  repeats: string;
  /**
   * @minItems 1
   *
   * Items: Name of a property of the answers; an item id for ever.
   */
  key: string[];
  derived?: {
    [k: string]: Derived;
  };
  checks?: Check[];
  'x-text'?: Translations;
}
export interface Derived {
  title?: string;
  formula: Expression;
  unit?: string;
  places?: number;
  'x-text'?: Translations;
}
export interface Check {
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  id: string;
  that: Expression;
  severity: 'error' | 'warning';
  title?: string;
  'x-text'?: Translations;
}
export interface Score {
  title?: string;
  method: Method;
  weight?: number;
  missing?: 'exclude' | 'prorate' | 'worst' | 'fail';
  minCoverage?: number;
  minAnswered?: number;
  places?: number;
  atLeast?: number;
  ties?: 'lowest' | 'highest';
  floor?: 'minimum' | 'zero';
  lookup?: Lookup;
  formula?: Expression;
  range?: Range;
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  bands?: string;
  /**
   * @minItems 1
   *
   * Items: Name of a score, band set, cap list, band, theme or definition.
   */
  caps?: string[];
  /**
   * @minItems 1
   */
  rules?: Rule[];
  'x-text'?: Translations;
  of: ScoreInputs;
}
export interface ThemeScore {
  title?: string;
  method: Method;
  weight?: number;
  missing?: 'exclude' | 'prorate' | 'worst' | 'fail';
  minCoverage?: number;
  minAnswered?: number;
  places?: number;
  atLeast?: number;
  ties?: 'lowest' | 'highest';
  floor?: 'minimum' | 'zero';
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  bands?: string;
  /**
   * @minItems 1
   *
   * Items: Name of a score, band set, cap list, band, theme or definition.
   */
  caps?: string[];
  /**
   * @minItems 1
   */
  rules?: Rule[];
  'x-text'?: Translations;
}
export interface ScoreInputs {
  /**
   * Name of a property of the answers; an item id for ever.
   */
  section?: string;
  /**
   * @minItems 1
   *
   * Items: Name of a property of the answers; an item id for ever.
   */
  items?: string[];
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  theme?: string;
  /**
   * @minItems 1
   *
   * Items: Name of a score, band set, cap list, band, theme or definition.
   */
  scores?: string[];
  /**
   * Name of a property of the answers; an item id for ever.
   */
  rows?: string;
  value?: Expression;
  where?: Expression;
}
export interface Rule {
  if?: Expression;
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  band: string;
  because?: string;
  'x-text'?: Translations;
}
export interface Lookup {
  /**
   * @minItems 1
   */
  points: LookupPoint[];
  between: 'step' | 'linear' | 'none';
  beyond: 'nearest' | 'none';
}
export interface LookupPoint {
  at: number;
  value: number;
}
export interface Range {
  min: number;
  max: number;
}
/**
 * Words by language, under the object's own text keys.
 */
export interface Translations {
  [k: string]: {
    [k: string]: Words;
  };
}
export interface Use {
  /**
   * Relative address with a JSON pointer to the thing itself.
   */
  use: string;
}
/**
 * An answer or a part of one: the closed subset of JSON Schema.
 */
export interface Value {
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  properties?: {
    [k: string]: ValueOrReference;
  };
  /**
   * Items: Name of a property of the answers; an item id for ever.
   */
  required?: string[];
  additionalProperties?: false;
  items?: ValueOrReference;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  const?: Scalar;
  /**
   * @minItems 1
   */
  enum?: string[];
  /**
   * @minItems 1
   */
  oneOf?: Option[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  format?: 'date' | 'email' | 'uri';
  /**
   * @minItems 1
   */
  anyOf?: BelongsTogether[];
  'x-item'?: ItemAnnotation;
  'x-answer'?: AnswerAnnotation;
  'x-text'?: Translations;
}
/**
 * A shared definition in place; only words and annotations stand beside `$ref`.
 */
export interface ReferenceNode {
  /**
   * Address of a definition: in this document, or in another by relative address.
   */
  $ref: string;
  title?: string;
  description?: string;
  'x-item'?: ItemAnnotation;
  'x-text'?: Translations;
}
/**
 * One choice. Codes are text; points stand beside the code.
 */
export interface Option {
  const: string;
  title: string;
  description?: string;
  'x-option'?: OptionAnnotation;
  'x-text'?: Translations;
}
export interface BelongsTogether {
  properties?: {
    [k: string]: {
      const?: Scalar;
      /**
       * @minItems 1
       */
      enum?: Scalar[];
    };
  };
  /**
   * @minItems 1
   *
   * Items: Name of a property of the answers; an item id for ever.
   */
  required: string[];
}
export interface OptionAnnotation {
  value?: number;
  missing?: MissingState;
  tone?: 'positive' | 'neutral' | 'negative';
}
export interface AnswerAnnotation {
  /**
   * Name of a property of the answers; an item id for ever.
   */
  score: string;
  /**
   * Name of a property of the answers; an item id for ever.
   */
  evidence?: string;
  /**
   * Name of a property of the answers; an item id for ever.
   */
  impact?: string;
  /**
   * Name of a property of the answers; an item id for ever.
   */
  reason?: string;
  /**
   * Name of a property of the answers; an item id for ever.
   */
  comment?: string;
}
/**
 * What makes a property a question.
 */
export interface ItemAnnotation {
  code: string;
  weight?: number;
  /**
   * One star, or two.
   */
  critical?: 'critical' | 'limiting';
  /**
   * @minItems 1
   *
   * Items: Name of a score, band set, cap list, band, theme or definition.
   */
  themes?: string[];
  /**
   * @minItems 1
   */
  indicators?: string[];
  evidence?: string[];
  guidance?: string;
  when?: Expression;
  whenUnknown?: WhenUnknown;
  required?: boolean;
  duty?: string;
  confidentiality?: Confidentiality;
  reverse?: boolean;
  /**
   * Option code to what it looks like for this item.
   */
  levels?: {
    [k: string]: string;
  };
  missing?: MissingState[];
  unit?: string;
  control?: 'radios' | 'select' | 'text' | 'textarea' | 'date' | 'number';
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  declares?: string;
  scored?: boolean;
  'x-text'?: Translations;
}
export interface Band {
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  band: string;
  value: number;
  from?: number;
  if?: Expression;
  title?: string;
  description?: string;
  'x-text'?: Translations;
}
export interface Cap {
  each?: 'input';
  if: Expression;
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  to: string;
  title?: string;
  'x-text'?: Translations;
}
export interface Flag {
  /**
   * Name of a score, band set, cap list, band, theme or definition.
   */
  id: string;
  title?: string;
  description?: string;
  severity: Severity;
  kind?: 'condition' | 'stale-evidence' | 'view-disagreement';
  each?: 'item' | 'score' | 'declaration' | 'theme';
  if?: Expression;
  months?: number;
  difference?: number;
  /**
   * @minItems 1
   *
   * Items: Name of a score, band set, cap list, band, theme or definition.
   */
  themes?: string[];
  'x-text'?: Translations;
}

export const instrumentMeta: { readonly [keyword: string]: unknown } = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "https://schemas.plumbline.example/meta/instrument/1.0.0.json",
 "title": "Instrument document",
 "description": "An instrument: the JSON Schema of its answers, with annotations that make it an assessment.",
 "type": "object",
 "properties": {
  "$schema": {
   "const": "https://json-schema.org/draft/2020-12/schema"
  },
  "$id": {
   "type": "string",
   "pattern": "^[a-z][a-z0-9+.-]*:[^#]+$"
  },
  "title": {
   "type": "string",
   "minLength": 1
  },
  "description": {
   "type": "string",
   "minLength": 1
  },
  "type": {
   "const": "object"
  },
  "x-instrument": {
   "$ref": "#/$defs/instrumentAnnotation"
  },
  "properties": {
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/key"
   },
   "additionalProperties": {
    "$ref": "#/$defs/node"
   },
   "minProperties": 1
  },
  "required": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/key"
   },
   "uniqueItems": true
  },
  "additionalProperties": {
   "const": false
  },
  "$defs": {
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/name"
   },
   "additionalProperties": {
    "$ref": "#/$defs/valueOrReference"
   }
  },
  "x-text": {
   "$ref": "#/$defs/translations"
  }
 },
 "required": [
  "$schema",
  "$id",
  "title",
  "type",
  "x-instrument",
  "properties",
  "additionalProperties"
 ],
 "additionalProperties": false,
 "$defs": {
  "instrumentAnnotation": {
   "type": "object",
   "properties": {
    "dialect": {
     "$ref": "#/$defs/address"
    },
    "id": {
     "$ref": "#/$defs/name"
    },
    "version": {
     "$ref": "#/$defs/semver"
    },
    "edition": {
     "type": "string",
     "minLength": 1
    },
    "purpose": {
     "type": "string",
     "minLength": 1
    },
    "respondents": {
     "type": "string",
     "minLength": 1
    },
    "cadence": {
     "type": "string",
     "minLength": 1
    },
    "languages": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/language"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "validFrom": {
     "$ref": "#/$defs/date"
    },
    "validTo": {
     "if": {
      "type": "null"
     },
     "then": {
      "type": "null"
     },
     "else": {
      "$ref": "#/$defs/date"
     }
    },
    "licence": {
     "type": "string",
     "minLength": 1
    },
    "replaces": {
     "$ref": "#/$defs/origin"
    },
    "derivedFrom": {
     "$ref": "#/$defs/origin"
    },
    "themes": {
     "$ref": "#/$defs/address"
    },
    "indicators": {
     "$ref": "#/$defs/address"
    },
    "confidentiality": {
     "$ref": "#/$defs/confidentiality"
    },
    "bands": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/name"
     },
     "additionalProperties": {
      "$ref": "#/$defs/bandSet"
     }
    },
    "caps": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/name"
     },
     "additionalProperties": {
      "$ref": "#/$defs/capList"
     }
    },
    "scores": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/name"
     },
     "additionalProperties": {
      "$ref": "#/$defs/score"
     }
    },
    "themeScores": {
     "$ref": "#/$defs/themeScore"
    },
    "flags": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/flagOrUse"
     }
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "dialect",
    "id",
    "version",
    "edition",
    "languages"
   ],
   "additionalProperties": false
  },
  "origin": {
   "type": "object",
   "properties": {
    "id": {
     "$ref": "#/$defs/name"
    },
    "version": {
     "$ref": "#/$defs/semver"
    },
    "sha256": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   },
   "required": [
    "id",
    "version"
   ],
   "additionalProperties": false
  },
  "node": {
   "if": {
    "type": "object",
    "required": [
     "x-section"
    ]
   },
   "then": {
    "$ref": "#/$defs/sectionNode"
   },
   "else": {
    "$ref": "#/$defs/question"
   }
  },
  "sectionNode": {
   "if": {
    "type": "object",
    "properties": {
     "type": {
      "const": "array"
     }
    },
    "required": [
     "type"
    ]
   },
   "then": {
    "$ref": "#/$defs/table"
   },
   "else": {
    "$ref": "#/$defs/section"
   }
  },
  "innerNode": {
   "if": {
    "type": "object",
    "required": [
     "x-section"
    ]
   },
   "then": {
    "if": {
     "type": "object",
     "properties": {
      "type": {
       "const": "array"
      }
     },
     "required": [
      "type"
     ]
    },
    "then": {
     "$ref": "#/$defs/table"
    },
    "else": {
     "$ref": "#/$defs/innerSection"
    }
   },
   "else": {
    "$ref": "#/$defs/question"
   }
  },
  "section": {
   "description": "A group of questions.",
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "type": {
     "const": "object"
    },
    "properties": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/innerNode"
     },
     "minProperties": 1
    },
    "required": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/key"
     },
     "uniqueItems": true
    },
    "additionalProperties": {
     "const": false
    },
    "x-section": {
     "$ref": "#/$defs/sectionAnnotation"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "type",
    "properties",
    "additionalProperties",
    "x-section"
   ],
   "additionalProperties": false
  },
  "innerSection": {
   "description": "A section within a section; it holds no further ones.",
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "type": {
     "const": "object"
    },
    "properties": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/question"
     },
     "minProperties": 1
    },
    "required": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/key"
     },
     "uniqueItems": true
    },
    "additionalProperties": {
     "const": false
    },
    "x-section": {
     "$ref": "#/$defs/sectionAnnotation"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "type",
    "properties",
    "additionalProperties",
    "x-section"
   ],
   "additionalProperties": false
  },
  "table": {
   "description": "A section that repeats: rows of columns.",
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "type": {
     "const": "array"
    },
    "items": {
     "if": {
      "type": "object",
      "required": [
       "$ref"
      ]
     },
     "then": {
      "$ref": "#/$defs/referenceNode"
     },
     "else": {
      "$ref": "#/$defs/row"
     }
    },
    "minItems": {
     "$ref": "#/$defs/count"
    },
    "maxItems": {
     "$ref": "#/$defs/count"
    },
    "uniqueItems": {
     "type": "boolean"
    },
    "x-section": {
     "$ref": "#/$defs/tableAnnotation"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "type",
    "items",
    "x-section"
   ],
   "additionalProperties": false
  },
  "row": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "type": {
     "const": "object"
    },
    "properties": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/valueOrReference"
     },
     "minProperties": 1
    },
    "required": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/key"
     },
     "uniqueItems": true
    },
    "additionalProperties": {
     "const": false
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "type",
    "properties",
    "additionalProperties"
   ],
   "additionalProperties": false
  },
  "question": {
   "type": "object",
   "required": [
    "x-item"
   ],
   "$ref": "#/$defs/valueOrReference"
  },
  "sectionAnnotation": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string",
     "minLength": 1
    },
    "weight": {
     "$ref": "#/$defs/weight"
    },
    "guidance": {
     "type": "string",
     "minLength": 1
    },
    "respondents": {
     "type": "string",
     "minLength": 1
    },
    "when": {
     "$ref": "#/$defs/expression"
    },
    "whenUnknown": {
     "$ref": "#/$defs/whenUnknown"
    },
    "confidentiality": {
     "$ref": "#/$defs/confidentiality"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "code"
   ],
   "additionalProperties": false
  },
  "tableAnnotation": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string",
     "minLength": 1
    },
    "weight": {
     "$ref": "#/$defs/weight"
    },
    "guidance": {
     "type": "string",
     "minLength": 1
    },
    "respondents": {
     "type": "string",
     "minLength": 1
    },
    "when": {
     "$ref": "#/$defs/expression"
    },
    "whenUnknown": {
     "$ref": "#/$defs/whenUnknown"
    },
    "confidentiality": {
     "$ref": "#/$defs/confidentiality"
    },
    "repeats": {
     "type": "string",
     "minLength": 1
    },
    "key": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/key"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "derived": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/derived"
     }
    },
    "checks": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/check"
     }
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "code",
    "repeats",
    "key"
   ],
   "additionalProperties": false
  },
  "derived": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "formula": {
     "$ref": "#/$defs/expression"
    },
    "unit": {
     "type": "string",
     "minLength": 1
    },
    "places": {
     "type": "integer",
     "minimum": 0,
     "maximum": 12
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "formula"
   ],
   "additionalProperties": false
  },
  "check": {
   "type": "object",
   "properties": {
    "id": {
     "$ref": "#/$defs/name"
    },
    "that": {
     "$ref": "#/$defs/expression"
    },
    "severity": {
     "enum": [
      "error",
      "warning"
     ]
    },
    "title": {
     "type": "string",
     "minLength": 1
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "id",
    "that",
    "severity"
   ],
   "additionalProperties": false
  },
  "score": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "method": {
     "$ref": "#/$defs/method"
    },
    "weight": {
     "$ref": "#/$defs/weight"
    },
    "missing": {
     "enum": [
      "exclude",
      "prorate",
      "worst",
      "fail"
     ]
    },
    "minCoverage": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "minAnswered": {
     "type": "integer",
     "minimum": 1
    },
    "places": {
     "type": "integer",
     "minimum": 0,
     "maximum": 12
    },
    "atLeast": {
     "type": "number"
    },
    "ties": {
     "enum": [
      "lowest",
      "highest"
     ]
    },
    "floor": {
     "enum": [
      "minimum",
      "zero"
     ]
    },
    "lookup": {
     "$ref": "#/$defs/lookup"
    },
    "formula": {
     "$ref": "#/$defs/expression"
    },
    "range": {
     "$ref": "#/$defs/range"
    },
    "bands": {
     "$ref": "#/$defs/name"
    },
    "caps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/name"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "rules": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/rule"
     },
     "minItems": 1
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    },
    "of": {
     "$ref": "#/$defs/scoreInputs"
    }
   },
   "required": [
    "of",
    "method"
   ],
   "additionalProperties": false
  },
  "themeScore": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "method": {
     "$ref": "#/$defs/method"
    },
    "weight": {
     "$ref": "#/$defs/weight"
    },
    "missing": {
     "enum": [
      "exclude",
      "prorate",
      "worst",
      "fail"
     ]
    },
    "minCoverage": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "minAnswered": {
     "type": "integer",
     "minimum": 1
    },
    "places": {
     "type": "integer",
     "minimum": 0,
     "maximum": 12
    },
    "atLeast": {
     "type": "number"
    },
    "ties": {
     "enum": [
      "lowest",
      "highest"
     ]
    },
    "floor": {
     "enum": [
      "minimum",
      "zero"
     ]
    },
    "bands": {
     "$ref": "#/$defs/name"
    },
    "caps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/name"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "rules": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/rule"
     },
     "minItems": 1
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "method"
   ],
   "additionalProperties": false
  },
  "scoreInputs": {
   "type": "object",
   "properties": {
    "section": {
     "$ref": "#/$defs/key"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/key"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "theme": {
     "$ref": "#/$defs/name"
    },
    "scores": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/name"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "rows": {
     "$ref": "#/$defs/key"
    },
    "value": {
     "$ref": "#/$defs/expression"
    },
    "where": {
     "$ref": "#/$defs/expression"
    }
   },
   "additionalProperties": false,
   "oneOf": [
    {
     "required": [
      "section"
     ]
    },
    {
     "required": [
      "items"
     ]
    },
    {
     "required": [
      "theme"
     ]
    },
    {
     "required": [
      "scores"
     ]
    },
    {
     "required": [
      "rows"
     ]
    }
   ],
   "dependentRequired": {
    "rows": [
     "value"
    ],
    "value": [
     "rows"
    ],
    "where": [
     "rows"
    ]
   }
  },
  "rule": {
   "type": "object",
   "properties": {
    "if": {
     "$ref": "#/$defs/expression"
    },
    "band": {
     "$ref": "#/$defs/name"
    },
    "because": {
     "type": "string",
     "minLength": 1
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "band"
   ],
   "additionalProperties": false
  },
  "lookup": {
   "type": "object",
   "properties": {
    "points": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/lookupPoint"
     },
     "minItems": 1
    },
    "between": {
     "enum": [
      "step",
      "linear",
      "none"
     ]
    },
    "beyond": {
     "enum": [
      "nearest",
      "none"
     ]
    }
   },
   "required": [
    "points",
    "between",
    "beyond"
   ],
   "additionalProperties": false
  },
  "lookupPoint": {
   "type": "object",
   "properties": {
    "at": {
     "type": "number"
    },
    "value": {
     "type": "number"
    }
   },
   "required": [
    "at",
    "value"
   ],
   "additionalProperties": false
  },
  "range": {
   "type": "object",
   "properties": {
    "min": {
     "type": "number"
    },
    "max": {
     "type": "number"
    }
   },
   "required": [
    "min",
    "max"
   ],
   "additionalProperties": false
  },
  "flagOrUse": {
   "if": {
    "type": "object",
    "required": [
     "use"
    ]
   },
   "then": {
    "type": "object",
    "properties": {
     "use": {
      "$ref": "#/$defs/useAddress"
     },
     "severity": {
      "$ref": "#/$defs/severity"
     },
     "themes": {
      "type": "array",
      "items": {
       "$ref": "#/$defs/name"
      },
      "minItems": 1,
      "uniqueItems": true
     }
    },
    "required": [
     "use"
    ],
    "additionalProperties": false
   },
   "else": {
    "$ref": "#/$defs/flag"
   }
  },
  "key": {
   "description": "Name of a property of the answers; an item id for ever.",
   "type": "string",
   "pattern": "^[a-z][A-Za-z0-9]*$",
   "maxLength": 100
  },
  "name": {
   "description": "Name of a score, band set, cap list, band, theme or definition.",
   "type": "string",
   "pattern": "^[A-Za-z][A-Za-z0-9-]*$",
   "maxLength": 100
  },
  "address": {
   "description": "Absolute, or relative to the document.",
   "type": "string",
   "minLength": 1
  },
  "reference": {
   "description": "Address of a definition: in this document, or in another by relative address.",
   "type": "string",
   "pattern": "^[^#]*#/\\$defs/[A-Za-z][A-Za-z0-9-]*$"
  },
  "date": {
   "type": "string",
   "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  },
  "semver": {
   "type": "string",
   "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?$"
  },
  "language": {
   "description": "BCP 47 tag.",
   "type": "string",
   "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
  },
  "weight": {
   "type": "number",
   "exclusiveMinimum": 0
  },
  "severity": {
   "enum": [
    "info",
    "attention",
    "concern",
    "urgent"
   ]
  },
  "confidentiality": {
   "enum": [
    "authority",
    "board",
    "region",
    "cross-region",
    "public"
   ]
  },
  "missingState": {
   "enum": [
    "not-applicable",
    "not-known",
    "declined"
   ]
  },
  "whenUnknown": {
   "description": "What an unknown condition means for visibility.",
   "enum": [
    "hide",
    "show"
   ]
  },
  "method": {
   "enum": [
    "mean",
    "sum",
    "median",
    "min",
    "max",
    "mode",
    "count",
    "proportion",
    "percent-of-maximum",
    "lookup",
    "formula",
    "decision"
   ]
  },
  "expression": {
   "description": "A jlp-1 condition or formula; compilation judges it.",
   "type": [
    "object",
    "number",
    "string",
    "boolean"
   ]
  },
  "translations": {
   "description": "Words by language, under the object's own text keys.",
   "type": "object",
   "propertyNames": {
    "$ref": "#/$defs/language"
   },
   "additionalProperties": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/$defs/words"
    }
   }
  },
  "words": {
   "type": [
    "string",
    "array",
    "object"
   ],
   "items": {
    "type": "string"
   },
   "additionalProperties": {
    "type": "string"
   }
  },
  "use": {
   "type": "object",
   "properties": {
    "use": {
     "$ref": "#/$defs/useAddress"
    }
   },
   "required": [
    "use"
   ],
   "additionalProperties": false
  },
  "useAddress": {
   "description": "Relative address with a JSON pointer to the thing itself.",
   "type": "string",
   "pattern": "^[^#]*#/.+$"
  },
  "value": {
   "description": "An answer or a part of one: the closed subset of JSON Schema.",
   "type": "object",
   "properties": {
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "type": {
     "enum": [
      "object",
      "array",
      "string",
      "number",
      "integer",
      "boolean"
     ]
    },
    "properties": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "$ref": "#/$defs/valueOrReference"
     }
    },
    "required": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/key"
     },
     "uniqueItems": true
    },
    "additionalProperties": {
     "const": false
    },
    "items": {
     "$ref": "#/$defs/valueOrReference"
    },
    "minItems": {
     "$ref": "#/$defs/count"
    },
    "maxItems": {
     "$ref": "#/$defs/count"
    },
    "uniqueItems": {
     "type": "boolean"
    },
    "const": {
     "$ref": "#/$defs/scalar"
    },
    "enum": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "oneOf": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/option"
     },
     "minItems": 1
    },
    "minimum": {
     "type": "number"
    },
    "maximum": {
     "type": "number"
    },
    "exclusiveMinimum": {
     "type": "number"
    },
    "exclusiveMaximum": {
     "type": "number"
    },
    "minLength": {
     "$ref": "#/$defs/count"
    },
    "maxLength": {
     "$ref": "#/$defs/count"
    },
    "format": {
     "enum": [
      "date",
      "email",
      "uri"
     ]
    },
    "anyOf": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/belongsTogether"
     },
     "minItems": 1
    },
    "x-item": {
     "$ref": "#/$defs/itemAnnotation"
    },
    "x-answer": {
     "$ref": "#/$defs/answerAnnotation"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "additionalProperties": false
  },
  "referenceNode": {
   "description": "A shared definition in place; only words and annotations stand beside `$ref`.",
   "type": "object",
   "properties": {
    "$ref": {
     "$ref": "#/$defs/reference"
    },
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "x-item": {
     "$ref": "#/$defs/itemAnnotation"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "$ref"
   ],
   "additionalProperties": false
  },
  "valueOrReference": {
   "if": {
    "type": "object",
    "required": [
     "$ref"
    ]
   },
   "then": {
    "$ref": "#/$defs/referenceNode"
   },
   "else": {
    "$ref": "#/$defs/value"
   }
  },
  "count": {
   "type": "integer",
   "minimum": 0
  },
  "scalar": {
   "type": [
    "string",
    "number",
    "boolean"
   ]
  },
  "option": {
   "description": "One choice. Codes are text; points stand beside the code.",
   "type": "object",
   "properties": {
    "const": {
     "type": "string",
     "minLength": 1
    },
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "x-option": {
     "$ref": "#/$defs/optionAnnotation"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "const",
    "title"
   ],
   "additionalProperties": false
  },
  "belongsTogether": {
   "type": "object",
   "properties": {
    "properties": {
     "type": "object",
     "propertyNames": {
      "$ref": "#/$defs/key"
     },
     "additionalProperties": {
      "type": "object",
      "properties": {
       "const": {
        "$ref": "#/$defs/scalar"
       },
       "enum": {
        "type": "array",
        "items": {
         "$ref": "#/$defs/scalar"
        },
        "minItems": 1,
        "uniqueItems": true
       }
      },
      "additionalProperties": false,
      "minProperties": 1,
      "maxProperties": 1
     }
    },
    "required": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/key"
     },
     "minItems": 1,
     "uniqueItems": true
    }
   },
   "required": [
    "required"
   ],
   "additionalProperties": false
  },
  "optionAnnotation": {
   "type": "object",
   "properties": {
    "value": {
     "type": "number"
    },
    "missing": {
     "$ref": "#/$defs/missingState"
    },
    "tone": {
     "enum": [
      "positive",
      "neutral",
      "negative"
     ]
    }
   },
   "additionalProperties": false
  },
  "answerAnnotation": {
   "type": "object",
   "properties": {
    "score": {
     "$ref": "#/$defs/key"
    },
    "evidence": {
     "$ref": "#/$defs/key"
    },
    "impact": {
     "$ref": "#/$defs/key"
    },
    "reason": {
     "$ref": "#/$defs/key"
    },
    "comment": {
     "$ref": "#/$defs/key"
    }
   },
   "required": [
    "score"
   ],
   "additionalProperties": false
  },
  "itemAnnotation": {
   "description": "What makes a property a question.",
   "type": "object",
   "properties": {
    "code": {
     "type": "string",
     "minLength": 1
    },
    "weight": {
     "$ref": "#/$defs/weight"
    },
    "critical": {
     "description": "One star, or two.",
     "enum": [
      "critical",
      "limiting"
     ]
    },
    "themes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/name"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "indicators": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "evidence": {
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     }
    },
    "guidance": {
     "type": "string",
     "minLength": 1
    },
    "when": {
     "$ref": "#/$defs/expression"
    },
    "whenUnknown": {
     "$ref": "#/$defs/whenUnknown"
    },
    "required": {
     "type": "boolean"
    },
    "duty": {
     "type": "string",
     "minLength": 1
    },
    "confidentiality": {
     "$ref": "#/$defs/confidentiality"
    },
    "reverse": {
     "type": "boolean"
    },
    "levels": {
     "description": "Option code to what it looks like for this item.",
     "type": "object",
     "additionalProperties": {
      "type": "string",
      "minLength": 1
     }
    },
    "missing": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/missingState"
     },
     "uniqueItems": true
    },
    "unit": {
     "type": "string",
     "minLength": 1
    },
    "control": {
     "enum": [
      "radios",
      "select",
      "text",
      "textarea",
      "date",
      "number"
     ]
    },
    "declares": {
     "$ref": "#/$defs/name"
    },
    "scored": {
     "type": "boolean"
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "code"
   ],
   "additionalProperties": false
  },
  "band": {
   "type": "object",
   "properties": {
    "band": {
     "$ref": "#/$defs/name"
    },
    "value": {
     "type": "integer"
    },
    "from": {
     "type": "number"
    },
    "if": {
     "$ref": "#/$defs/expression"
    },
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "band",
    "value"
   ],
   "additionalProperties": false
  },
  "bandSet": {
   "if": {
    "type": "array"
   },
   "then": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/band"
    },
    "minItems": 1
   },
   "else": {
    "$ref": "#/$defs/use"
   }
  },
  "cap": {
   "type": "object",
   "properties": {
    "each": {
     "const": "input"
    },
    "if": {
     "$ref": "#/$defs/expression"
    },
    "to": {
     "$ref": "#/$defs/name"
    },
    "title": {
     "type": "string",
     "minLength": 1
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "if",
    "to"
   ],
   "additionalProperties": false
  },
  "capList": {
   "if": {
    "type": "array"
   },
   "then": {
    "type": "array",
    "items": {
     "$ref": "#/$defs/cap"
    },
    "minItems": 1
   },
   "else": {
    "$ref": "#/$defs/use"
   }
  },
  "flag": {
   "type": "object",
   "properties": {
    "id": {
     "$ref": "#/$defs/name"
    },
    "title": {
     "type": "string",
     "minLength": 1
    },
    "description": {
     "type": "string",
     "minLength": 1
    },
    "severity": {
     "$ref": "#/$defs/severity"
    },
    "kind": {
     "enum": [
      "condition",
      "stale-evidence",
      "view-disagreement"
     ]
    },
    "each": {
     "enum": [
      "item",
      "score",
      "declaration",
      "theme"
     ]
    },
    "if": {
     "$ref": "#/$defs/expression"
    },
    "months": {
     "type": "integer",
     "minimum": 1
    },
    "difference": {
     "type": "number",
     "exclusiveMinimum": 0
    },
    "themes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/name"
     },
     "minItems": 1,
     "uniqueItems": true
    },
    "x-text": {
     "$ref": "#/$defs/translations"
    }
   },
   "required": [
    "id",
    "severity"
   ],
   "additionalProperties": false
  }
 }
};
