import type { JsonSchema } from '@plumbline/core';
import { isFindable, type Names, namesOf } from './names.js';

/** What a value must be, from its schema. Every shape has every property, so that reading them is one shape to the engine. */
export interface Shape {
  readonly kind: 'choice' | 'number' | 'text' | 'date' | 'boolean' | 'object' | 'list';
  /** Codes of options; keys of an object. */
  readonly names: Names;
  readonly codes: readonly string[];
  /** By option: 1 where choosing it stands for a missing state. */
  readonly isMissing: Uint8Array;
  readonly isWhole: boolean;
  readonly least: number;
  readonly most: number;
  /** Characters of a text, elements of a list. */
  readonly longest: number;
  readonly isUnique: boolean;
  /** By key of an object; the one shape of a list's elements. */
  readonly inner: readonly Shape[];
  /** Set on the date of a piece of evidence. */
  readonly isDated: boolean;
}

const noNames = namesOf([]);
const plain = {
  names: noNames,
  codes: [],
  isMissing: new Uint8Array(0),
  isWhole: false,
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  longest: Number.POSITIVE_INFINITY,
  isUnique: false,
  inner: [],
  isDated: false,
};

/** Words of a schema that never refuse a draft; `pattern` is not in the dialect. */
const silent =
  /^(x-.*|title|description|default|examples|deprecated|readOnly|\$comment|type|required|min(Items|Length)|anyOf)$/;

const hasOnly = (schema: JsonSchema, words: readonly string[]): boolean =>
  Object.keys(schema).every((word) => silent.test(word) || words.includes(word));

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const numberOr = (found: unknown, otherwise: number): number => (typeof found === 'number' ? found : otherwise);

/** `null`: values of this schema are left to the slow path. */
export function shapeOf(schema: unknown): Shape | null {
  if (!isObject(schema)) return null;
  const choice = choiceOf(schema);
  if (choice !== undefined) return choice;
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'number':
    case 'integer':
      return hasOnly(schema, ['minimum', 'maximum'])
        ? {
            ...plain,
            kind: 'number',
            isWhole: schema.type === 'integer',
            least: numberOr(schema.minimum, plain.least),
            most: numberOr(schema.maximum, plain.most),
          }
        : null;
    case 'boolean':
      return hasOnly(schema, []) ? { ...plain, kind: 'boolean' } : null;
    case 'array':
      return listOf(schema);
    case 'object':
      return objectOf(schema);
    default:
      return null;
  }
}

/** `undefined`: the schema lists no constants. */
function choiceOf(schema: JsonSchema): Shape | null | undefined {
  const branches = Array.isArray(schema.oneOf)
    ? schema.oneOf
    : Array.isArray(schema.enum)
      ? schema.enum.map((constant) => ({ const: constant }))
      : 'const' in schema
        ? [schema]
        : undefined;
  if (branches === undefined) return undefined;
  const codes = branches.map((branch: unknown) => (isObject(branch) ? branch.const : undefined));
  if (!hasOnly(schema, ['oneOf', 'enum', 'const']) || (schema.type ?? 'string') !== 'string') return null;
  if (['oneOf', 'enum', 'const'].filter((word) => word in schema).length > 1) return null;
  if (!codes.every((code): code is string => typeof code === 'string')) return null;
  const isMissing = branches.map((branch) => {
    const option: unknown = isObject(branch) ? branch['x-option'] : undefined;
    return isObject(option) && option.missing !== undefined ? 1 : 0;
  });
  return { ...plain, kind: 'choice', codes, names: namesOf(codes), isMissing: Uint8Array.from(isMissing) };
}

function textOf(schema: JsonSchema): Shape | null {
  if (!hasOnly(schema, ['maxLength', 'format'])) return null;
  const longest = numberOr(schema.maxLength, plain.longest);
  if (schema.format === undefined) return { ...plain, kind: 'text', longest };
  return schema.format === 'date' && longest >= 10 ? { ...plain, kind: 'date' } : null;
}

function listOf(schema: JsonSchema): Shape | null {
  const element = shapeOf(schema.items);
  if (element === null || !hasOnly(schema, ['items', 'maxItems', 'uniqueItems'])) return null;
  const isUnique = schema.uniqueItems === true;
  if (isUnique && (element.kind !== 'choice' || element.codes.length > 31)) return null;
  return { ...plain, kind: 'list', inner: [element], isUnique, longest: numberOr(schema.maxItems, plain.longest) };
}

function objectOf(schema: JsonSchema): Shape | null {
  if (!hasOnly(schema, ['properties', 'additionalProperties']) || !isObject(schema.properties)) return null;
  const properties: (readonly [string, Shape])[] = [];
  for (const [key, property] of Object.entries(schema.properties)) {
    const shape = shapeOf(property);
    // A key left out of the table sends the lines that have it the slow way, and only those.
    if (shape !== null && isFindable(key) && properties.length < 31) properties.push([key, shape]);
  }
  return {
    ...plain,
    kind: 'object',
    codes: properties.map(([key]) => key),
    names: namesOf(properties.map(([key]) => key)),
    inner: properties.map(([, shape]) => shape),
  };
}
