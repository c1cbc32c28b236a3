// Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.

/**
 * BCP 47 tag.
 */
export type Language = string;
export type BandSet = Band[] | Use;
/**
 * Name of a score, band set, cap list, band, theme or definition.
 */
export type Name = string;
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
export type Severity = 'info' | 'attention' | 'concern' | 'urgent';
export type ValueOrReference = ReferenceNode | Value;
/**
 * Address of a definition: in this document, or in another by relative address.
 */
export type Reference = string;
export type Weight = number;
/**
 * What an unknown condition means for visibility.
 */
export type WhenUnknown = 'hide' | 'show';
export type Confidentiality = 'authority' | 'board' | 'region' | 'cross-region' | 'public';
export type MissingState = 'not-applicable' | 'not-known' | 'declined';
/**
 * Name of a property of the answers; an item id for ever.
 */
export type Key = string;
export type Count = number;
export type Scalar = string | number | boolean;

/**
 * Definitions, bands, caps and flags that several instruments share.
 */
export interface CommonDocument {
  $schema: 'https://json-schema.org/draft/2020-12/schema';
  $id: string;
  title: string;
  description?: string;
  'x-common'?: {
    /**
     * @minItems 1
     */
    languages?: Language[];
    bands?: {
      [k: string]: BandSet;
    };
    caps?: {
      [k: string]: CapList;
    };
    flags?: {
      [k: string]: Flag;
    };
  };
  $defs?: {
    [k: string]: ValueOrReference;
  };
  'x-text'?: Translations;
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
  required?: Key[];
  additionalProperties?: false;
  items?: ValueOrReference;
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
