import type { JsonSchema } from '../compiled.js';
import { isObject } from '../json.js';

/** Not asked of a draft: what is not there yet, and what is not long or large enough yet. */
const leftOutOfDrafts = new Set(['required', 'anyOf', 'minItems', 'minLength', 'minimum', 'exclusiveMinimum']);

/** JSON Schema of the answers, without annotations: as it stands, and as far as it holds for a draft. */
export const answerSchemas = (bundled: JsonSchema): { readonly draft: JsonSchema; readonly final: JsonSchema } => {
  const final = keep(bundled, (keyword) => !keyword.startsWith('x-'));
  return { final, draft: draftOf(final) };
};

export const draftOf = (final: JsonSchema): JsonSchema => keep(final, (keyword) => !leftOutOfDrafts.has(keyword));

type Test = (keyword: string) => boolean;

const keep = (schema: JsonSchema, isKept: Test): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => isKept(keyword))
      .map(([keyword, value]) => [keyword, keepBelow(keyword, value, isKept)]),
  );

const keepBelow = (keyword: string, value: unknown, isKept: Test): unknown => {
  // Below these stand names and answers, which may read like keywords.
  if (keyword === 'const' || keyword === 'enum' || keyword === 'required') return value;
  if (keyword === 'properties' || keyword === '$defs')
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, isObject(of) ? keep(of, isKept) : of]))
      : value;
  if (Array.isArray(value)) return value.map((entry) => (isObject(entry) ? keep(entry, isKept) : entry));
  return isObject(value) ? keep(value, isKept) : value;
};
