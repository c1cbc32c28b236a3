import { compile } from 'json-schema-to-typescript';
import { forTypes, type Json } from './for-types.js';

/** TypeScript of a flat schema: one exported type of the given name for the root, one for each shared definition. */
export const typesOf = async (schema: Json, name: string): Promise<string> => {
  const text = await compile(forTypes(schema), name, {
    additionalProperties: true,
    bannerComment: '',
    format: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120, singleQuote: true },
    unknownAny: true,
    unreachableDefinitions: true,
    $refOptions: { resolve: { external: false } },
  });
  return withoutRemarks(text).trim();
};

/** The names that a module exports. */
export const exportedTypes = (types: string): readonly string[] =>
  [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? '');

/** The generator remarks on every definition that it was not led to by a `$ref`; readers need not know. */
const withoutRemarks = (text: string): string =>
  text
    .replaceAll(
      /\n \*\n \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\./g,
      '',
    )
    .replaceAll(
      /\/\*\*\n \* This interface was referenced by `\w+`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g,
      '',
    );
