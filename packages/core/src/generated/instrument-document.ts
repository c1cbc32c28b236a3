// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * Absolute, or relative to the document.
 */
export type Address = string;
/**
 * Name of a score, band set, cap list, band, theme or definition.
 */
export type Name = string;
export type Semver = string;
/**
 * BCP 47 tag.
 */
export type Language = string;
export type Date = string;
export type Confidentiality = 'authority' | 'board' | 'region' | 'cross-region' | 'public';
export type BandSet = Band[] | Use;
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
/**
 * Relative address with a JSON pointer to the thing itself.
 */
export type UseAddress = string;
export type CapList = Cap[] | Use;
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
export type Weight = number;
/**
 * Name of a property of the answers; an item id for ever.
 */
export type Key = string;
export type FlagOrUse =
  | {
      use: UseAddress;
      severity?: Severity;
      /**
       * @minItems 1
       */
      themes?: Name[];
    }
  | Flag;
export type Severity = 'info' | 'attention' | 'concern' | 'urgent';
export type Node = SectionNode | Question;
export type SectionNode = Table | Section;
/**
 * Address of a definition: in this document, or in another by relative address.
 */
export type Reference = string;
/**
 * What an unknown condition means for visibility.
 */
export type WhenUnknown = 'hide' | 'show';
export type MissingState = 'not-applicable' | 'not-known' | 'declined';
export type Question = ReferenceNode | Value;
export type Count = number;
export type Scalar = string | number | boolean;
export type InnerNode = (Table | InnerSection) | Question;

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
  required?: Key[];
  additionalProperties: false;
  $defs?: {
    [k: string]: Question;
  };
  'x-text'?: Translations;
}
export interface InstrumentAnnotation {
  dialect: Address;
  id: Name;
  version: Semver;
  edition: string;
  purpose?: string;
  respondents?: string;
  cadence?: string;
  /**
   * @minItems 1
   */
  languages: Language[];
  validFrom?: Date;
  validTo?: null | Date;
  licence?: string;
  replaces?: Origin;
  derivedFrom?: Origin;
  themes?: Address;
  indicators?: Address;
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
  id: Name;
  version: Semver;
  sha256?: string;
}
export interface Band {
  band: Name;
  value: number;
  from?: number;
  if?: Expression;
  title?: string;
  description?: string;
  'x-text'?: Translations;
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
  use: UseAddress;
}
export interface Cap {
  each?: 'input';
  if: Expression;
  to: Name;
  title?: string;
  'x-text'?: Translations;
}
export interface Score {
  title?: string;
  method: Method;
  weight?: Weight;
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
  bands?: Name;
  /**
   * @minItems 1
   */
  caps?: Name[];
  /**
   * @minItems 1
   */
  rules?: Rule[];
  'x-text'?: Translations;
  of: ScoreInputs;
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
export interface Rule {
  if?: Expression;
  band: Name;
  because?: string;
  'x-text'?: Translations;
}
export interface ScoreInputs {
  section?: Key;
  /**
   * @minItems 1
   */
  items?: Key[];
  theme?: Name;
  /**
   * @minItems 1
   */
  scores?: Name[];
  rows?: Key;
  value?: Expression;
  where?: Expression;
}
export interface ThemeScore {
  title?: string;
  method: Method;
  weight?: Weight;
  missing?: 'exclude' | 'prorate' | 'worst' | 'fail';
  minCoverage?: number;
  minAnswered?: number;
  places?: number;
  atLeast?: number;
  ties?: 'lowest' | 'highest';
  floor?: 'minimum' | 'zero';
  bands?: Name;
  /**
   * @minItems 1
   */
  caps?: Name[];
  /**
   * @minItems 1
   */
  rules?: Rule[];
  'x-text'?: Translations;
}
export interface Flag {
  id: Name;
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
   */
  themes?: Name[];
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
  minItems?: Count;
  maxItems?: Count;
  uniqueItems?: boolean;
  'x-section': TableAnnotation;
  'x-text'?: Translations;
}
/**
 * A shared definition in place; only words and annotations stand beside `$ref`.
 */
export interface ReferenceNode {
  $ref: Reference;
  title?: string;
  description?: string;
  'x-item'?: ItemAnnotation;
  'x-text'?: Translations;
}
/**
 * What makes a property a question.
 */
export interface ItemAnnotation {
  code: string;
  weight?: Weight;
  /**
   * One star, or two.
   */
  critical?: 'critical' | 'limiting';
  /**
   * @minItems 1
   */
  themes?: Name[];
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
  declares?: Name;
  scored?: boolean;
  'x-text'?: Translations;
}
export interface Row {
  title?: string;
  description?: string;
  type: 'object';
  properties: {
    [k: string]: Question;
  };
  required?: Key[];
  additionalProperties: false;
  'x-text'?: Translations;
}
/**
 * An answer or a part of one: the closed subset of JSON Schema.
 */
export interface Value {
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  properties?: {
    [k: string]: Question;
  };
  required?: Key[];
  additionalProperties?: false;
  items?: Question;
  minItems?: Count;
  maxItems?: Count;
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
  minLength?: Count;
  maxLength?: Count;
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
 * One choice. Codes are text; points stand beside the code.
 */
export interface Option {
  const: string;
  title: string;
  description?: string;
  'x-option'?: OptionAnnotation;
  'x-text'?: Translations;
}
export interface OptionAnnotation {
  value?: number;
  missing?: MissingState;
  tone?: 'positive' | 'neutral' | 'negative';
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
   */
  required: Key[];
}
export interface AnswerAnnotation {
  score: Key;
  evidence?: Key;
  impact?: Key;
  reason?: Key;
  comment?: Key;
}
export interface TableAnnotation {
  code: string;
  weight?: Weight;
  guidance?: string;
  respondents?: string;
  when?: Expression;
  whenUnknown?: WhenUnknown;
  confidentiality?: Confidentiality;
  repeats: string;
  /**
   * @minItems 1
   */
  key: Key[];
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
  id: Name;
  that: Expression;
  severity: 'error' | 'warning';
  title?: string;
  'x-text'?: Translations;
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
  required?: Key[];
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
  required?: Key[];
  additionalProperties: false;
  'x-section': SectionAnnotation;
  'x-text'?: Translations;
}
export interface SectionAnnotation {
  code: string;
  weight?: Weight;
  guidance?: string;
  respondents?: string;
  when?: Expression;
  whenUnknown?: WhenUnknown;
  confidentiality?: Confidentiality;
  'x-text'?: Translations;
}
