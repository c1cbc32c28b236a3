import type { JsonSchema } from '../compiled.js';
import { isObject, ownObject, ownText } from '../json.js';
import { dependencyOrder } from './dependency-order.js';

/** Shared definitions with every reference resolved, and what stands in the way of that. */
export interface Definitions {
  /** The schema with every `$ref` replaced; words and annotations beside `$ref` win over those of the definition. */
  readonly resolve: (node: JsonSchema) => JsonSchema;
  readonly circles: readonly (readonly string[])[];
  /** The first definition that would grow beyond any sensible size once written out (definitions of definitions of …). */
  readonly tooLarge: readonly string[];
}

const maxSize = 20_000;
const maxDepth = 48;
const prefix = '#/$defs/';

interface Resolved {
  readonly schema: JsonSchema;
  readonly size: number;
  readonly depth: number;
}

/** Resolves the definitions of a bundle, each after those it refers to. What cannot be resolved becomes the empty schema. */
export const definitionsOf = (bundled: JsonSchema): Definitions => {
  const definitions = ownObject(bundled, '$defs');
  const { order, circles } = dependencyOrder(Object.keys(definitions), (name) => referencesIn(definitions[name]));
  const inCircle = new Set(circles.flat());
  const done = new Map<string, Resolved>();
  const tooLarge: string[] = [];
  for (const name of order) {
    const resolved = inCircle.has(name) ? nothing : expand(definitions[name], done);
    const fits = resolved.size <= maxSize && resolved.depth <= maxDepth;
    if (!fits && tooLarge.length === 0) tooLarge.push(name);
    done.set(name, fits ? resolved : nothing);
  }
  return { resolve: (node) => expand(node, done).schema, circles, tooLarge };
};

const nothing: Resolved = { schema: {}, size: 1, depth: 1 };

const nameOf = (reference: string): string | undefined =>
  reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined;

/** Names of the definitions that a schema refers to, annotations left aside. */
const referencesIn = (node: unknown): readonly string[] => {
  const found: string[] = [];
  const waiting: unknown[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) for (const entry of next) waiting.push(entry);
    if (!isObject(next)) continue;
    const name = nameOf(ownText(next, '$ref') ?? '');
    if (name !== undefined) found.push(name);
    for (const [key, value] of Object.entries(next)) if (!key.startsWith('x-')) waiting.push(value);
  }
  return found;
};

const expand = (node: unknown, done: ReadonlyMap<string, Resolved>): Resolved => {
  const grown = grow(node, done);
  return { ...grown, schema: isObject(grown.value) ? grown.value : {} };
};

interface Grown {
  readonly value: unknown;
  readonly size: number;
  readonly depth: number;
}

const grow = (node: unknown, done: ReadonlyMap<string, Resolved>): Grown => {
  if (typeof node !== 'object' || node === null) return { value: node, size: 1, depth: 1 };
  let size = 1;
  let depth = 0;
  const below = (key: string, value: unknown): unknown => {
    if (key.startsWith('x-') || typeof value !== 'object' || value === null) {
      size += 1;
      depth = Math.max(depth, 1);
      return value;
    }
    const grown = grow(value, done);
    size += grown.size;
    depth = Math.max(depth, grown.depth);
    return grown.value;
  };
  if (Array.isArray(node)) {
    const value = node.map((entry) => below('', entry));
    return { value, size, depth: depth + 1 };
  }
  const reference = ownText(node, '$ref');
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const grown = below(key, value);
    if (key !== '$ref' || reference === undefined) own[key] = grown;
  }
  depth += 1;
  const name = reference === undefined ? undefined : nameOf(reference);
  const target = name === undefined ? undefined : done.get(name);
  if (target === undefined) return { value: own, size, depth };
  return {
    value: { ...withoutOverriddenWords(target.schema, own), ...own },
    size: size + target.size,
    depth: Math.max(depth, target.depth),
  };
};

/** Other words beside `$ref` make the translations of the definition's words untrue. */
const withoutOverriddenWords = (schema: JsonSchema, own: JsonSchema): JsonSchema => {
  if (!Object.hasOwn(own, 'title') && !Object.hasOwn(own, 'description')) return schema;
  const { 'x-text': _, ...rest } = schema;
  return rest;
};
