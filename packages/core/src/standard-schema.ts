import type { AnswerMode } from './answers/judge.js';
import type { CompiledInstrument } from './compiled.js';
import { describe, type IssueLanguage } from './describe.js';
import { own, stepsOf } from './json.js';
import { forTarget, type Target, targets } from './standard-schema/for-target.js';
import { type ValidateOptions, validateAnswers } from './validate.js';

export interface StandardSchemaOptions extends ValidateOptions {
  /** Language of the messages. */
  readonly language?: IssueLanguage;
}

export interface StandardIssue {
  readonly message: string;
  /** Keys of objects, and numbers in lists. */
  readonly path: readonly (string | number)[];
}

/**
 * An instrument behind the interfaces Standard Schema 1 and Standard JSON Schema 1, which form libraries, routers and API tools
 * take in place of a schema of their own.
 */
export interface StandardSchema<Answers> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'plumbline';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Answers; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
    /** Known to the compiler alone: not there at run time. */
    readonly types?: { readonly input: Answers; readonly output: Answers } | undefined;
  };
}

/**
 * A compiled instrument as a Standard Schema: answers go in, and come out as they are, typed, or as issues in words.
 *
 * `validate` says what `validateAnswers` says in the same mode, at once, never as a promise; warnings stop nothing and are not told.
 * `jsonSchema` gives the schema of the answers for `draft-2020-12`, `draft-07` or `openapi-3.0`: the same for input and output. It has
 * what JSON Schema can say, and not what the dialect asks besides (required once visible, cross-checks). Another target throws, as the standard asks.
 *
 * The type of the answers is the caller's to give (`plumbline types` writes it); the compiler cannot know it from a compiled instrument.
 */
export const standardSchema = <Answers = { readonly [key: string]: unknown }>(
  compiled: CompiledInstrument,
  { language = 'en', ...options }: StandardSchemaOptions,
): StandardSchema<Answers> => {
  const jsonSchema = ({ target }: { readonly target: string }) => schemaFor(compiled, options.mode, target);
  return {
    '~standard': {
      version: 1,
      vendor: 'plumbline',
      validate: (value) => {
        const issues = validateAnswers(compiled, value, options)
          .filter(({ severity }) => severity !== 'warning')
          .map((issue) => ({ message: describe(issue, language).message, path: pathOf(issue.path, value) }));
        // Without an issue the value is what the instrument, and so its type, says.
        return issues.length > 0 ? { issues } : { value: value as Answers };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
};

const schemaFor = ({ schema }: CompiledInstrument, mode: AnswerMode, target: string): Record<string, unknown> => {
  if (!isTarget(target))
    throw new TypeError(`The answers cannot be written as "${target}"; they can as ${targets.join(', ')}.`);
  return forTarget(schema[mode], target);
};

const isTarget = (target: string): target is Target => targets.some((known) => known === target);

/** A step is a number where a list stands in the value. */
const pathOf = (pointer: string, value: unknown): readonly (string | number)[] => {
  let node = value;
  return stepsOf(pointer).map((step) => {
    const isPlace = Array.isArray(node) && /^\d+$/.test(step);
    node = own(node, step);
    return isPlace ? Number(step) : step;
  });
};
