import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import formatsModule from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

type Schema = { readonly [keyword: string]: unknown };

// Both are CommonJS modules with a `default` of their own, which Node hands over as it is.
const standaloneCode = standaloneModule.default ?? standaloneModule;
const addFormats = formatsModule.default ?? formatsModule;

const metaFolder = fileURLToPath(new URL('../../../schemas/meta/', import.meta.url));
const packageFolder = fileURLToPath(new URL('../', import.meta.url));
const madeBy = 'Made by `pnpm --filter @plumbline/core generate` from schemas/meta. Do not edit.';

/** What stands in src/generated: file name to text. A module for every meta-schema, so that a page loads only what it judges. */
export const generatedFiles = async (): Promise<{ readonly [file: string]: string }> => {
  const metas = readMetas();
  const files = await Promise.all(
    Object.entries(metas).map(async ([name, schema]) => [
      [`${name}-document.ts`, await typesOf(schema)],
      [`${name}-validator.js`, await validatorOf(schema, metas)],
      [`${name}-validator.d.ts`, declaration],
    ]),
  );
  return Object.fromEntries(files.flat());
};

const declaration = `// ${madeBy}
import type { MetaValidator } from '../meta-validator.js';

declare const validator: MetaValidator;
export default validator;
`;

/** The newest version of every meta-schema, by name. */
const readMetas = (): { readonly [name: string]: Schema } =>
  Object.fromEntries(
    readdirSync(metaFolder)
      .sort()
      .flatMap((name) => {
        const newest = readdirSync(`${metaFolder}${name}`)
          .filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file))
          .sort(byVersion)
          .at(-1);
        return newest === undefined ? [] : [[name, JSON.parse(readFileSync(`${metaFolder}${name}/${newest}`, 'utf8'))]];
      }),
  );

const byVersion = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true, sensitivity: 'base' });

/**
 * Ajv copies all errors so far for each part that has some: seconds for the twenty thousand mistakes that a hundred kilobytes
 * hold. Errors of a part belong to whoever called it, so they can be added to in place.
 */
const joining = (code: string): string =>
  `${code.replaceAll(/vErrors\.concat\(([\w.]+\.errors)\)/g, 'joined(vErrors, $1)')}
function joined(all, more) { for (const each of more) all.push(each); return all; }
`;

const validatorOf = async (schema: Schema, metas: { readonly [name: string]: Schema }): Promise<string> => {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  addFormats(ajv);
  for (const other of Object.values(metas)) ajv.addSchema(naming(other) as Schema);
  const validate = ajv.getSchema(String(schema.$id));
  if (validate === undefined) throw new Error(`No schema ${schema.$id}`);
  // Ajv's module still calls `require` for its run-time helpers, which a browser has not got.
  const bundled = await build({
    stdin: { contents: joining(standaloneCode(ajv, validate)), resolveDir: packageFolder, loader: 'js' },
    bundle: true,
    write: false,
    // Wrapped below, so that a bundler can drop a validator that is not used: its module has statements of its own.
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  const code = bundled.outputFiles[0]?.text ?? '';
  const module = `/* @__PURE__ */ (() => {\nconst module = { exports: {} };\n${code}return module.exports.default;\n})()`;
  return `// ${madeBy}\nexport default ${module};\n`;
};

/** Says of an unknown key which ones are known: `additionalProperties: false` tells only that it is unknown. */
const naming = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(naming);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, naming(value)]));
  const { additionalProperties, properties, propertyNames, ...rest } = copy;
  if (additionalProperties !== false || propertyNames !== undefined || typeof properties !== 'object') return copy;
  return { ...rest, properties, propertyNames: { enum: Object.keys(properties ?? {}) } };
};

const typesOf = async (schema: Schema): Promise<string> => {
  const { $id: _, ...rest } = forTypes(schema, true) as Schema;
  return compile(rest as Parameters<typeof compile>[0], String(schema.title), {
    additionalProperties: true,
    bannerComment: `// ${madeBy}`,
    ignoreMinAndMaxItems: true,
    format: true,
    unknownAny: true,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 120 },
    $refOptions: { resolve: { external: false } },
  });
};

/** What the type generator cannot read, in a form that it can. */
const forTypes = (node: unknown, isRoot = false): unknown => {
  if (Array.isArray(node)) return node.map((entry) => forTypes(entry));
  if (typeof node !== 'object' || node === null) return node;
  const { if: condition, then: yes, else: no, ...rest } = node as Schema;
  if (condition !== undefined && yes !== undefined && no !== undefined && rest.type === undefined)
    return { ...(forTypes(rest) as Schema), anyOf: [forTypes(yes), forTypes(no)] };
  if (typeof rest.$ref === 'string') return { $ref: rest.$ref };
  return Object.fromEntries(
    Object.entries(rest)
      .filter(([keyword, value]) => !isWithoutType(keyword, value, isRoot))
      .map(([keyword, value]) => [
        keyword,
        isNameMap(keyword) && typeof value === 'object' && value !== null ? mapValues(value) : forTypes(value),
      ]),
  );
};

const isNameMap = (keyword: string): boolean => ['properties', '$defs', 'patternProperties'].includes(keyword);

const mapValues = (map: object): object =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, forTypes(value)]));

/** Titles would make a type of every titled node; branches that only require say nothing of the type. */
const isWithoutType = (keyword: string, value: unknown, isRoot: boolean): boolean =>
  (keyword === 'title' && typeof value === 'string' && !isRoot) ||
  ((keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'allOf') &&
    Array.isArray(value) &&
    value.every((branch) => isConstraint(branch))) ||
  ['dependentRequired', 'propertyNames', 'if', 'then', 'else', 'not', 'allOf'].includes(keyword);

const isConstraint = (branch: unknown): boolean =>
  typeof branch === 'object' &&
  branch !== null &&
  !('type' in branch) &&
  !('$ref' in branch) &&
  !('const' in branch) &&
  !('enum' in branch);
