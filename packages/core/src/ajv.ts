import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import {
  incomplete,
  kindOf,
  notAnOption,
  outOfRange,
  repeats,
  required,
  shownKey,
  unknownKey,
  wrongCount,
  wrongFormat,
  wrongLength,
  wrongType,
} from './answers/answer-issue.js';
import { belongsTogether } from './answers/belongs-together.js';
import { bounds, choicesOf, hasRepeats, lengthOf, listOfChoices } from './answers/closed-subset.js';
import { formats, isFormat } from './answers/formats.js';
import type { AnswerJudge } from './answers/judge.js';
import type { CompiledInstrument, JsonSchema } from './compiled.js';
import type { Issue } from './issue.js';
import { isObject, step } from './json.js';

/**
 * The dialect's annotation keywords. Hand them to Ajv (`keywords`) to read an instrument in strict mode, as it is by
 * default; with `strict: true` also `strictRequired: false`.
 */
export const keywords: readonly string[] = [
  'x-instrument',
  'x-section',
  'x-item',
  'x-answer',
  'x-option',
  'x-text',
  'x-common',
];

/**
 * Judges answers with Ajv (JSON Schema 2020-12, strict, all errors) in place of the closed-subset checker. Gives the same
 * issues: what Ajv says of one place is folded into one, so a choice that is none is one issue that lists the choices.
 *
 * Compiles both schemas at once, which makes code at run time: for Node, not for pages with a content security policy.
 * Throws when Ajv refuses the schema, which `compile` does not let through.
 */
export const ajvJudge = (compiled: CompiledInstrument): AnswerJudge => {
  const judges = { draft: judgeBy(compiled.schema.draft), final: judgeBy(compiled.schema.final) };
  return (answers, mode) => judges[mode](answers);
};

/** One schema of the dialect's closed subset, judged by Ajv. */
export const judgeBy = (schema: JsonSchema): ((found: unknown) => readonly Issue[]) => {
  const ajv = new Ajv2020({
    strict: true,
    // A branch that says what belongs together requires properties that the object around it defines.
    strictRequired: false,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    logger: false,
    keywords: [...keywords],
  });
  for (const [name, { fits }] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate: fits });
  // Ajv's own compares in pairs, and throws on a row with a key `toString` (fast-deep-equal calls it).
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    validate: (isAsked: boolean, found: readonly unknown[]) => !(isAsked && hasRepeats(found)),
  });
  const validate = ajv.compile(schema);
  return (found) => (validate(found) ? [] : fold(validate.errors ?? []));
};

/** What a branch of `oneOf` or `anyOf` lacks is no mistake of its own. A property may have either name, never a number. */
const isInBranch = ({ schemaPath }: ErrorObject): boolean => /\/(?:anyOf|oneOf)\/\d+\//.test(schemaPath);

const fold = (errors: readonly ErrorObject[]): readonly Issue[] => {
  const own = errors.filter((error) => !isInBranch(error));
  const mistyped = new Set(own.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return own
    .filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath))
    .map((error) => toIssue(error));
};

const toIssue = (error: ErrorObject): Issue => {
  const { keyword, instancePath: path, schema, data, params } = error;
  const parent = isObject(error.parentSchema) ? error.parentSchema : {};
  switch (keyword) {
    case 'type':
      return wrongType(path, String(schema), kindOf(data));
    case 'const':
    case 'enum':
    case 'oneOf': {
      const what = typeof data === 'string' ? 'no such option' : kindOf(data);
      return notAnOption(path, listOfChoices(choicesOf(parent) ?? []), what);
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return outOfRange(path, `${bounds[keyword].sign} ${schema}`, kindOf(data));
    case 'minLength':
    case 'maxLength':
      return wrongLength(path, `${signOf(keyword)} ${schema} characters`, lengthOf(String(data)));
    case 'minItems':
    case 'maxItems':
      return wrongCount(path, `${signOf(keyword)} ${schema}`, lengthOfList(data));
    case 'uniqueItems':
      return repeats(path, 'each once', lengthOfList(data));
    case 'format': {
      const name = String(schema);
      return wrongFormat(path, isFormat(name) ? formats[name].looksLike : name, kindOf(data));
    }
    case 'required':
      return required(step(path, String(params.missingProperty)), 'an answer', 'nothing');
    case 'additionalProperties': {
      const key = shownKey(String(params.additionalProperty));
      return unknownKey(step(path, key), 'a key of the instrument', key);
    }
    case 'anyOf': {
      const missing = isObject(data) ? belongsTogether(parent, data) : null;
      return missing === null
        ? incomplete(path, 'anyOf', kindOf(data))
        : { ...missing, path: `${path}${missing.path}` };
    }
    default:
      throw new Error(`Ajv reported "${keyword}", which is not in the dialect's closed subset of JSON Schema.`);
  }
};

const signOf = (keyword: string): string => (keyword.startsWith('min') ? '>=' : '<=');
const lengthOfList = (data: unknown): number => (Array.isArray(data) ? data.length : 0);
