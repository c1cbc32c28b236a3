import type { JsonSchema } from '../compiled.js';
import type { Issue } from '../issue.js';
import { isObject, own, ownArray, ownObject, ownText, step } from '../json.js';
import {
  kindOf,
  notAnOption,
  outOfRange,
  repeats,
  required,
  shownKey,
  tooDeep,
  unknownKey,
  wrongCount,
  wrongFormat,
  wrongLength,
  wrongType,
} from './answer-issue.js';
import { belongsTogether } from './belongs-together.js';
import { canonical } from './canonical.js';
import type { Format, Formats } from './format.js';
import { formats as allFormats } from './formats.js';

/** Deeper than any schema of the dialect reaches; a definition that contains itself ends here. */
const maxDepth = 64;

/** Nobody mends more at once; without an end a megabyte of rubbish would make a million issues. */
export const mostIssues = 1000;

interface Check {
  /** The document whose `$defs` a `$ref` means. */
  readonly root: JsonSchema;
  /** Skips what only a finished answer must meet: `required`, `minItems`, `minLength`, `anyOf`. */
  readonly unfinished: boolean;
  readonly formats: Formats;
  readonly issues: Issue[];
}

/**
 * Checks a value against a schema of the dialect's closed subset, every mistake at once.
 *
 * Works from the schema as data: no code is made, so it runs under any content security policy. Gives the same verdict
 * and the same places as Ajv (see `ajv.ts`); a value of the wrong type is reported as that and nothing further. Stops
 * after a thousand issues.
 */
export const checkSubset = (schema: JsonSchema, found: unknown, options: CheckOptions = {}): readonly Issue[] =>
  checkSubsetWith(allFormats, schema, found, options);

interface CheckOptions {
  readonly unfinished?: boolean;
  readonly root?: JsonSchema;
}

/** `checkSubset`, with the formats given by the caller. */
export const checkSubsetWith = (
  formats: Formats,
  schema: JsonSchema,
  found: unknown,
  { root = schema, unfinished = false }: CheckOptions = {},
): readonly Issue[] => {
  const check: Check = { root, unfinished, formats, issues: [] };
  checkNode(schema, found, '', 0, check);
  return check.issues;
};

/** The schema that a local `$ref` leads to, through at most a few further ones. */
export const resolved = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  let node = schema;
  for (let hops = 0; hops < maxDepth; hops += 1) {
    const reference = ownText(node, '$ref');
    if (!reference?.startsWith('#/$defs/')) return node;
    node = ownObject(ownObject(root, '$defs'), reference.slice('#/$defs/'.length));
  }
  return node;
};

const checkNode = (given: JsonSchema, found: unknown, path: string, depth: number, check: Check): void => {
  if (check.issues.length >= mostIssues) return;
  if (depth > maxDepth) {
    check.issues.push(tooDeep(path, `<= ${maxDepth} levels`, 'more'));
    return;
  }
  const schema = resolved(given, check.root);
  const type = ownText(schema, 'type');
  if (type !== undefined && !isOfType(type, found)) {
    check.issues.push(wrongType(path, type, kindOf(found)));
    return;
  }
  checkChoice(schema, found, path, check);
  if (typeof found === 'number') checkNumber(schema, found, path, check);
  else if (typeof found === 'string') checkText(schema, found, path, check);
  else if (Array.isArray(found)) checkList(schema, found, path, depth, check);
  else if (isObject(found)) checkObject(schema, found, path, depth, check);
};

const isOfType = (type: string, found: unknown): boolean => {
  switch (type) {
    case 'object':
      return isObject(found);
    case 'array':
      return Array.isArray(found);
    case 'integer':
      return Number.isInteger(found);
    case 'number':
      return Number.isFinite(found);
    default:
      return typeof found === type;
  }
};

/** The constants that a schema allows, or `null` when it allows others. */
export const choicesOf = (schema: JsonSchema): readonly unknown[] | null => {
  if (Object.hasOwn(schema, 'const')) return [schema.const];
  if (Object.hasOwn(schema, 'enum')) return ownArray(schema, 'enum');
  if (Object.hasOwn(schema, 'oneOf')) return ownArray(schema, 'oneOf').map((branch) => own(branch, 'const'));
  return null;
};

export const listOfChoices = (choices: readonly unknown[]): string =>
  choices.map((choice) => JSON.stringify(choice)).join(' | ');

/** `choicesOf`, without making the list: this is asked of every answer. */
const isAllowed = (schema: JsonSchema, found: unknown): boolean => {
  if (Object.hasOwn(schema, 'const')) return schema.const === found;
  if (Object.hasOwn(schema, 'enum')) return ownArray(schema, 'enum').includes(found);
  return !Object.hasOwn(schema, 'oneOf') || ownArray(schema, 'oneOf').some((branch) => own(branch, 'const') === found);
};

const checkChoice = (schema: JsonSchema, found: unknown, path: string, { issues }: Check): void => {
  if (isAllowed(schema, found)) return;
  const choices = choicesOf(schema) ?? [];
  const what = typeof found === 'string' ? 'no such option' : kindOf(found);
  issues.push(notAnOption(path, listOfChoices(choices), what));
};

export const bounds = {
  minimum: { keeps: (found: number, limit: number) => found >= limit, sign: '>=' },
  maximum: { keeps: (found: number, limit: number) => found <= limit, sign: '<=' },
  exclusiveMinimum: { keeps: (found: number, limit: number) => found > limit, sign: '>' },
  exclusiveMaximum: { keeps: (found: number, limit: number) => found < limit, sign: '<' },
} as const;

const boundList = Object.entries(bounds);

const checkNumber = (schema: JsonSchema, found: number, path: string, { issues }: Check): void => {
  for (const [keyword, { keeps, sign }] of boundList) {
    const limit = schema[keyword];
    if (typeof limit === 'number' && !keeps(found, limit)) issues.push(outOfRange(path, `${sign} ${limit}`, 'number'));
  }
};

const limitOf = (schema: JsonSchema, keyword: string): number | null => {
  const limit = own(schema, keyword);
  return typeof limit === 'number' ? limit : null;
};

const checkText = (schema: JsonSchema, found: string, path: string, check: Check): void => {
  const { issues, unfinished } = check;
  const least = unfinished ? null : limitOf(schema, 'minLength');
  const most = limitOf(schema, 'maxLength');
  if (least !== null || most !== null) {
    const length = lengthOf(found);
    if (least !== null && length < least) issues.push(wrongLength(path, `>= ${least} characters`, length));
    if (most !== null && length > most) issues.push(wrongLength(path, `<= ${most} characters`, length));
  }
  const format = formatOf(schema, check);
  if (format !== undefined && !format.fits(found)) issues.push(wrongFormat(path, format.looksLike, 'string'));
};

const formatOf = (schema: JsonSchema, { formats }: Check): Format | undefined => {
  const name = ownText(schema, 'format');
  return name !== undefined && Object.hasOwn(formats, name) ? formats[name] : undefined;
};

/** Characters as JSON Schema counts them: code points, not UTF-16 units. */
export const lengthOf = (text: string): number => {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) {
      length -= 1;
      at += 1;
    }
  }
  return length;
};

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const checkList = (schema: JsonSchema, found: readonly unknown[], path: string, depth: number, check: Check): void => {
  const least = check.unfinished ? null : limitOf(schema, 'minItems');
  const most = limitOf(schema, 'maxItems');
  if (least !== null && found.length < least) check.issues.push(wrongCount(path, `>= ${least}`, found.length));
  if (most !== null && found.length > most) check.issues.push(wrongCount(path, `<= ${most}`, found.length));
  if (schema.uniqueItems === true && hasRepeats(found)) check.issues.push(repeats(path, 'each once', found.length));
  if (!isObject(schema.items)) return;
  for (let at = 0; at < found.length; at += 1) checkNode(schema.items, found[at], step(path, at), depth + 1, check);
};

/** By value, in time linear in the size of the list. */
export const hasRepeats = (found: readonly unknown[]): boolean => new Set(found.map(canonical)).size < found.length;

const checkObject = (
  schema: JsonSchema,
  found: { readonly [key: string]: unknown },
  path: string,
  depth: number,
  check: Check,
): void => {
  const properties = ownObject(schema, 'properties');
  if (!check.unfinished) {
    for (const name of ownArray(schema, 'required'))
      if (typeof name === 'string' && own(found, name) === undefined)
        check.issues.push(required(step(path, name), 'an answer', 'nothing'));
    const missing = belongsTogether(schema, found);
    if (missing !== null) check.issues.push({ ...missing, path: `${path}${missing.path}` });
  }
  for (const [name, property] of Object.entries(properties)) {
    const value = own(found, name);
    if (value !== undefined && isObject(property)) checkNode(property, value, step(path, name), depth + 1, check);
  }
  if (schema.additionalProperties !== false) return;
  for (const key of Object.keys(found))
    if (!Object.hasOwn(properties, key))
      check.issues.push(unknownKey(step(path, shownKey(key)), 'a key of the instrument', shownKey(key)));
};
