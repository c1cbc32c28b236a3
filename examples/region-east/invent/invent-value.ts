import type { JsonSchema } from '@plumbline/core';
import { narratives, nextActions, ownerRoles } from './phrases.ts';
import { pick, type Random } from './random.ts';

const own = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;

/** The schema a reference leads to, in a schema that holds all its definitions. */
export const resolved = (node: unknown, root: JsonSchema): unknown => {
  const reference = own(node, '$ref');
  if (typeof reference !== 'string') return node;
  return resolved(
    reference
      .slice(2)
      .split('/')
      .reduce<unknown>((found, key) => own(found, key), root),
    root,
  );
};

const choices = (schema: unknown): readonly string[] => {
  const branches = own(schema, 'oneOf');
  return Array.isArray(branches) ? branches.map((branch) => String(own(branch, 'const'))) : [];
};

const words = (name: string, schema: unknown, random: Random): string => {
  const phrases = /role|lead|who|author|reviewer|contact|by$/i.test(name)
    ? ownerRoles
    : Number(own(schema, 'maxLength') ?? 0) >= 500
      ? narratives
      : nextActions;
  return pick(random, phrases).slice(0, Number(own(schema, 'maxLength') ?? 2000));
};

/** A value that the schema allows, with words that suit the name of the property. */
export const inventValue = (name: string, node: unknown, root: JsonSchema, random: Random): unknown => {
  const schema = resolved(node, root);
  const codes = choices(schema);
  if (codes.length > 0) return pick(random, codes);
  switch (own(schema, 'type')) {
    case 'string':
      return own(schema, 'format') === 'date'
        ? `2015-${String(4 + Math.floor(random() * 8)).padStart(2, '0')}-15`
        : words(name, schema, random);
    case 'integer':
    case 'number':
      return Math.min(
        Number(own(schema, 'maximum') ?? 10),
        Number(own(schema, 'minimum') ?? 0) + Math.floor(random() * 5),
      );
    case 'boolean':
      return true;
    case 'array':
      return [inventValue(name, own(schema, 'items'), root, random)];
    case 'object':
      return inventObject(schema, root, random);
    default:
      throw new Error(`No way to invent "${name}"`);
  }
};

/** Every property of an object, or only those that must be there. */
export const inventObject = (schema: unknown, root: JsonSchema, random: Random): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries((own(schema, 'properties') ?? {}) as Record<string, unknown>).map(([name, node]) => [
      name,
      inventValue(name, node, root, random),
    ]),
  );
