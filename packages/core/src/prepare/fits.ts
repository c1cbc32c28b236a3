import { choicesOf, hasRepeats, lengthOf, resolved } from '../answers/closed-subset.js';
import { formats, isFormat } from '../answers/formats.js';
import type { JsonSchema } from '../compiled.js';
import { isObject, ownObject, ownText } from '../json.js';

/** Whether a value is one that a draft may hold. `false` only sends it to the checker that says what is wrong. */
export type Fits = (value: unknown) => boolean;

/** Deeper schemas than any of the dialect are left to the checker. */
const maxDepth = 24;
const never: Fits = () => false;

/** `checkSubset` for drafts, as one function for each node of the schema, made once. */
export function fitsOf(given: JsonSchema, root: JsonSchema, depth = 0): Fits {
  if (depth > maxDepth) return never;
  const schema = resolved(given, root);
  const choices = choicesOf(schema);
  const among = choices === null ? null : new Set(choices);
  const byType = typed(ownText(schema, 'type'), schema, root, depth);
  return among === null ? byType : (value) => among.has(value) && byType(value);
}

function typed(type: string | undefined, schema: JsonSchema, root: JsonSchema, depth: number): Fits {
  switch (type) {
    case 'string':
      return textFits(schema);
    case 'number':
    case 'integer':
      return numberFits(schema, type === 'integer');
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'array':
      return listFits(schema, root, depth);
    case 'object':
      return objectFits(schema, root, depth);
    case undefined:
      return Object.hasOwn(schema, 'const') || Object.hasOwn(schema, 'enum') || Object.hasOwn(schema, 'oneOf')
        ? (value) => typeof value !== 'object'
        : never;
    default:
      return never;
  }
}

const limitOf = (schema: JsonSchema, keyword: string, otherwise: number): number => {
  const limit = schema[keyword];
  return typeof limit === 'number' ? limit : otherwise;
};

function textFits(schema: JsonSchema): Fits {
  const most = limitOf(schema, 'maxLength', Number.POSITIVE_INFINITY);
  const format = ownText(schema, 'format');
  const formed = isFormat(format) ? formats[format].fits : null;
  return (value) =>
    typeof value === 'string' &&
    (value.length <= most || lengthOf(value) <= most) &&
    (formed === null || formed(value));
}

function numberFits(schema: JsonSchema, isWhole: boolean): Fits {
  const least = limitOf(schema, 'minimum', Number.NEGATIVE_INFINITY);
  const most = limitOf(schema, 'maximum', Number.POSITIVE_INFINITY);
  const above = limitOf(schema, 'exclusiveMinimum', Number.NEGATIVE_INFINITY);
  const below = limitOf(schema, 'exclusiveMaximum', Number.POSITIVE_INFINITY);
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (!isWhole || Number.isInteger(value)) &&
    value >= least &&
    value <= most &&
    value > above &&
    value < below;
}

function listFits(schema: JsonSchema, root: JsonSchema, depth: number): Fits {
  const most = limitOf(schema, 'maxItems', Number.POSITIVE_INFINITY);
  const entry = isObject(schema.items) ? fitsOf(schema.items, root, depth + 1) : null;
  const isSet = schema.uniqueItems === true;
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return false;
    if (entry !== null) for (const each of value) if (!entry(each)) return false;
    return !isSet || !hasRepeats(value);
  };
}

function objectFits(schema: JsonSchema, root: JsonSchema, depth: number): Fits {
  const properties = new Map(
    Object.entries(ownObject(schema, 'properties')).flatMap(([name, node]) =>
      isObject(node) ? [[name, fitsOf(node, root, depth + 1)] as const] : [],
    ),
  );
  const isClosed = schema.additionalProperties === false;
  return (value) => {
    if (!isObject(value) || !isPlain(value)) return false;
    for (const key in value) {
      const property = properties.get(key);
      const found = value[key];
      if (property === undefined) {
        if (isClosed) return false;
      } else if (found !== undefined && !property(found)) return false;
    }
    return true;
  };
}

/** `for in` walks what an object inherits as well: only objects that inherit nothing of their own are walked. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
