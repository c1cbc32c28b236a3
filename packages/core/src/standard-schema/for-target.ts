import type { JsonSchema } from '../compiled.js';
import { isObject, ownArray, ownObject, ownText } from '../json.js';

/** Dialects of JSON Schema that the answers of an instrument can be written in. */
export const targets = ['draft-2020-12', 'draft-07', 'openapi-3.0'] as const;

export type Target = (typeof targets)[number];

/**
 * The schema of answers as another dialect has it, with the same verdict on every document; a new object each time. Its `$id`
 * is left out: what comes of this is not the published document.
 */
export const forTarget = (schema: JsonSchema, target: Target): { [keyword: string]: unknown } => {
  const { $schema: _, $id: __, ...whole } = schema;
  const { $defs: definitions, ...root } = whole;
  switch (target) {
    case 'draft-2020-12':
      return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...structuredClone(whole) };
    case 'draft-07':
      return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        ...toDraft07(root),
        ...(isObject(definitions) ? { definitions: mapValues(definitions, toDraft07) } : {}),
      };
    case 'openapi-3.0':
      return toOpenApi(root, ownObject(schema, '$defs'));
  }
};

type Node = { readonly [keyword: string]: unknown };

const mapValues = (node: Node, change: (value: Node) => Node): { [key: string]: Node } =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(isObject(value) ? value : {})]));

/** Applies a change to every schema within a schema, the innermost first; names of properties are no keywords. */
const within = (node: Node, change: (node: Node) => Node): Node =>
  Object.fromEntries(
    Object.entries(node).map(([keyword, value]) => {
      if (keyword === 'properties' && isObject(value)) return [keyword, mapValues(value, change)];
      if (keyword === 'items' && isObject(value)) return [keyword, change(value)];
      if (keyword === 'oneOf' || keyword === 'anyOf')
        return [keyword, ownArray(node, keyword).map((branch) => change(isObject(branch) ? branch : {}))];
      return [keyword, structuredClone(value)];
    }),
  );

/** There, nothing beside a `$ref` is heeded. */
const toDraft07 = (node: Node): Node => {
  const { $ref, ...beside } = within(node, toDraft07);
  if (typeof $ref !== 'string') return beside;
  const reference = { $ref: $ref.replace('#/$defs/', '#/definitions/') };
  return Object.keys(beside).length === 0 ? reference : { ...beside, allOf: [reference] };
};

/** There, a `$ref` leads into the API's own document, `const` is unknown, and an open end is a mark on the limit. */
const toOpenApi = (node: Node, definitions: Node): Node => {
  const reference = ownText(node, '$ref');
  if (reference !== undefined) {
    const { $ref: _, ...words } = node;
    // No definition of a sound instrument leads back to itself.
    return { ...toOpenApi(ownObject(definitions, reference.slice('#/$defs/'.length)), definitions), ...words };
  }
  const { const: constant, ...rest } = within(node, (below) => toOpenApi(below, definitions));
  const choice = constant === undefined ? {} : { enum: [constant] };
  return withMarkedEnd(withMarkedEnd({ ...rest, ...choice }, 'minimum'), 'maximum');
};

const openEnds = { minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' } as const;

const withMarkedEnd = (node: Node, keyword: keyof typeof openEnds): Node => {
  const { [keyword]: closed, [openEnds[keyword]]: open, ...rest } = node;
  if (typeof open !== 'number') return node;
  const isTighter = typeof closed !== 'number' || (keyword === 'minimum' ? open >= closed : open <= closed);
  return isTighter ? { ...rest, [keyword]: open, [openEnds[keyword]]: true } : { ...rest, [keyword]: closed };
};
