export type Json = { readonly [key: string]: unknown };

/**
 * A schema as the type generator reads it best: no titles (each would name a type of its own), choices as an `enum`,
 * short definitions in place, and a shared definition referred to by its name, so that the words beside a `$ref` become
 * the comment of the property instead of a copy of the type.
 */
export const forTypes = (schema: Json): Json => {
  const definitions = (schema.$defs ?? {}) as { readonly [name: string]: Json };
  const simplify = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(simplify);
    return isJson(node) ? simplifySchema(node) : node;
  };
  const simplifySchema = (node: Json): Json => {
    const comment = [node.title, node.description].filter((text) => typeof text === 'string').join('\n\n');
    if (typeof node.$ref === 'string') return simplifyReference(node.$ref, comment);
    if (isEither(node)) return { ...describe(comment), anyOf: [simplify(node.then), simplify(node.else)] };
    if (isChoice(node)) return { ...describe(comment), enum: node.oneOf.map((option) => option.const) };
    return { ...describe(comment), ...mapEntries(node, keepKeyword) };
  };
  const simplifyReference = (reference: string, comment: string): Json => {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    const target = definitions[name];
    if (target === undefined) throw new Error(`Nothing at ${reference}`);
    if (isInlined(target)) return { ...simplifySchema(target), ...describe(comment) };
    return { ...describe(comment), tsType: typeName(name) };
  };
  const keepKeyword = (keyword: string, value: unknown): readonly [string, unknown] | null => {
    if (isWithoutType(keyword, value)) return null;
    if (keyword === 'properties' && isJson(value))
      return [keyword, mapEntries(value, (key, property) => [key, simplify(property)])];
    return ['const', 'enum', 'default'].includes(keyword) ? [keyword, value] : [keyword, simplify(value)];
  };
  const { $defs: _, ...root } = schema;
  return {
    ...simplifySchema(root),
    $defs: mapEntries(definitions, (name, definition) =>
      isInlined(definition) ? null : [typeName(name), simplifySchema(definition)],
    ),
  };
};

/** `gradedItem` -> `GradedItem`. */
export const typeName = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

type Choice = Json & { readonly oneOf: readonly { readonly const: unknown }[] };

const isChoice = (node: Json): node is Choice =>
  Array.isArray(node.oneOf) && node.oneOf.every((branch) => isJson(branch) && 'const' in branch);

/** A fork that stands for a union, since the dialect has no list of types. */
const isEither = (node: Json): boolean =>
  node.type === undefined && isJson(node.if) && isJson(node.then) && isJson(node.else);

/** A name for a pattern or a range says nothing in a type: `Date = string` would only hide the real `Date`. */
const isInlined = (definition: Json): boolean =>
  ['string', 'number', 'integer', 'boolean'].includes(String(definition.type)) &&
  !('enum' in definition) &&
  !isChoice(definition);

const describe = (comment: string): Json => (comment === '' ? {} : { description: comment });

const withoutType = new Set(['$schema', '$id', '$defs', 'title', 'description', 'propertyNames', 'if', 'then', 'else']);

const isWithoutType = (keyword: string, value: unknown): boolean =>
  withoutType.has(keyword) ||
  keyword.startsWith('x-') ||
  ((keyword === 'anyOf' || keyword === 'oneOf') && Array.isArray(value) && value.every(isConstraint));

/** A branch that only says which properties belong together. */
const isConstraint = (branch: unknown): boolean =>
  isJson(branch) && Object.keys(branch).every((keyword) => keyword === 'properties' || keyword === 'required');

const mapEntries = (
  node: Json,
  change: (key: string, value: unknown & Json) => readonly [string, unknown] | null,
): Json =>
  Object.fromEntries(
    Object.entries(node)
      .map(([key, value]) => change(key, value as Json))
      .filter((kept) => kept !== null),
  );
