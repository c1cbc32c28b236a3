import type { JsonSchema } from '@plumbline/core';
import { narratives, ownerRoles, rowNames, shortNarratives } from './phrases.ts';
import { pick, type Random } from './random.ts';

const own = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;

/** The schema a reference leads to, in a schema that holds all its definitions. */
export const resolved = (node: unknown, root: JsonSchema): unknown => {
  const reference = own(node, '$ref');
  if (typeof reference !== 'string') return node;
  const steps = reference.slice(2).split('/');
  return resolved(
    steps.reduce<unknown>((found, key) => own(found, key), root),
    root,
  );
};

const choices = (schema: unknown): readonly string[] => {
  const branches = own(schema, 'oneOf');
  return Array.isArray(branches) ? branches.map((branch) => String(own(branch, 'const'))) : [];
};

const phrasesFor = (name: string, limit: number): readonly string[] => {
  if (/Role$/.test(name)) return ownerRoles;
  if (/Name$/.test(name)) return rowNames;
  return limit > 2000 ? narratives : shortNarratives;
};

/** What was done lies in the spring before the board met in June 2015; what is planned, in the year after. */
const day = (name: string, random: Random): string => {
  const isDone = /On$/.test(name);
  // A finish comes after its milestones.
  const month = isDone ? 4 : /Finish/.test(name) ? 3 : 9 + Math.floor(random() * 4);
  return `${/Finish/.test(name) ? 2016 : 2015}-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
};

/** A value that the schema allows, with words that suit the name of the property. */
export const inventValue = (name: string, node: unknown, root: JsonSchema, random: Random): unknown => {
  const schema = resolved(node, root);
  const codes = choices(schema);
  if (codes.includes('yes')) return 'yes';
  if (codes.length > 0) return pick(random, codes);
  const limit = Number(own(schema, 'maxLength') ?? 2000);
  switch (own(schema, 'type')) {
    case 'string':
      return own(schema, 'format') === 'date'
        ? day(name, random)
        : pick(random, phrasesFor(name, limit)).slice(0, limit);
    case 'integer':
      return Number(own(schema, 'minimum') ?? 0) + 1 + Math.floor(random() * 10);
    default:
      throw new Error(`No way to invent "${name}"`);
  }
};

/** A row with every column filled. */
export const inventRow = (schema: unknown, root: JsonSchema, random: Random): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries((own(schema, 'properties') ?? {}) as Record<string, unknown>).map(([name, node]) => [
      name,
      inventValue(name, node, root, random),
    ]),
  );
