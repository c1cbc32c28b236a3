import fc from 'fast-check';
import { resolved } from '../answers/closed-subset.js';
import type { JsonSchema } from '../compiled.js';
import { isObject, own, ownArray, ownObject, ownText } from '../json.js';

/** Drafts that fit a schema of the dialect, parts left out at random. Deep or long ones are rare. */
export function answersFromSchema(given: JsonSchema, root: JsonSchema = given, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolved(given, root);
  const choices = ownArray(schema, 'oneOf').map((branch) => own(branch, 'const'));
  if (choices.length > 0) return fc.constantFrom(...choices);
  const named = ownArray(schema, 'enum');
  if (named.length > 0) return fc.constantFrom(...named);
  switch (ownText(schema, 'type')) {
    case 'object':
      return objectFrom(schema, root, depth);
    case 'array':
      return isObject(schema.items)
        ? fc.array(answersFromSchema(schema.items, root, depth + 1), { maxLength: 2 }).map(uniqueWhere(schema))
        : fc.constant([]);
    case 'integer':
      return fc.integer({ min: numberIn(schema, 'minimum', 0), max: numberIn(schema, 'maximum', 100) });
    case 'number':
      return fc.integer({ min: numberIn(schema, 'minimum', 0), max: numberIn(schema, 'maximum', 100) });
    case 'boolean':
      return fc.boolean();
    default:
      return textFrom(schema);
  }
}

const numberIn = (schema: JsonSchema, keyword: string, otherwise: number): number =>
  typeof schema[keyword] === 'number' ? Math.ceil(schema[keyword]) : otherwise;

const uniqueWhere =
  (schema: JsonSchema) =>
  (list: readonly unknown[]): readonly unknown[] =>
    schema.uniqueItems === true ? [...new Set(list)] : list;

const textFrom = (schema: JsonSchema): fc.Arbitrary<string> => {
  switch (ownText(schema, 'format')) {
    case 'date':
      return fc.constantFrom('2015-09-30', '2014-02-28', '2012-12-01');
    case 'email':
      return fc.constant('board@example.org');
    case 'uri':
      return fc.constant('https://example.org/');
    default:
      return fc.constantFrom('Words.', ' ', 'More words about it.');
  }
};

const objectFrom = (schema: JsonSchema, root: JsonSchema, depth: number): fc.Arbitrary<unknown> => {
  const properties = Object.entries(ownObject(schema, 'properties')).filter(([, node]) => isObject(node));
  const leaveOut = depth === 0 ? 0.05 : 0.15;
  return fc
    .tuple(
      ...properties.map(([name, node]) =>
        fc
          .tuple(fc.double({ min: 0, max: 1, noNaN: true }), answersFromSchema(node as JsonSchema, root, depth + 1))
          .map(([chance, value]) => [name, chance < leaveOut ? undefined : value] as const),
      ),
    )
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
};
