import type { CompiledInstrument, Issue, JsonSchema, Outcome } from '@plumbline/core';
import {
  formModuleOf,
  formName,
  type ModuleOptions,
  moduleName,
  moduleOf,
  textsModuleOf,
  textsName,
} from './module-of.js';
import { type StandaloneOptions, standalone } from './standalone.js';
import { typesOf } from './types-of.js';

export interface BuildOptions extends ModuleOptions {
  /** Puts the run time and the words of the first language into the module itself. */
  readonly standalone?: StandaloneOptions;
  /** Also a module that a page draws the form from, with words in the languages asked for. */
  readonly hasForm?: boolean;
}

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Every file of an instrument made ahead of time: the module, its types, and the words of each language in a module of its own.
 *
 * @param bundled the flat bundle that `compiled` was compiled of: its answers give the types
 * @returns Issues, one for each language that the instrument has no words in (`language-not-offered`).
 */
export const filesOf = async (
  compiled: CompiledInstrument,
  bundled: JsonSchema,
  options: BuildOptions,
): Promise<Outcome<readonly BuiltFile[]>> => {
  const issues = languagesAreOffered(compiled, options);
  if (issues.length > 0) return { ok: false, issues };
  const name = moduleName(compiled);
  const words = options.languages.map((language) => ({
    name: `${textsName(compiled, language)}.js`,
    text: textsModuleOf(compiled, language),
  }));
  const source = moduleOf(compiled, options);
  const neighbours = new Map(words.map((file) => [file.name, file.text]));
  const text = options.standalone === undefined ? source : await standalone(source, neighbours, options.standalone);
  const value = [
    ...(options.hasForm === true ? await formFilesOf(compiled, source, neighbours, options) : []),
    { name: `${name}.js`, text },
    { name: `${name}.d.ts`, text: await declarationsOf(bundled, options.languages.length > 0) },
    ...words,
    ...words.map((file) => ({ name: file.name.replace(/\.js$/, '.d.ts'), text: textsDeclarations })),
  ];
  return { ok: true, value };
};

const formFilesOf = async (
  compiled: CompiledInstrument,
  module: string,
  words: ReadonlyMap<string, string>,
  { languages, standalone: alone }: BuildOptions,
): Promise<readonly BuiltFile[]> => {
  const name = formName(compiled);
  const source = formModuleOf(compiled, languages);
  const neighbours = new Map([...words, [`${moduleName(compiled)}.js`, module]]);
  return [
    { name: `${name}.js`, text: alone === undefined ? source : await standalone(source, neighbours, alone) },
    { name: `${name}.d.ts`, text: formDeclarations },
  ];
};

const languagesAreOffered = (
  { languages: offered }: CompiledInstrument,
  { languages }: BuildOptions,
): readonly Issue[] =>
  languages
    .filter((language) => !offered.includes(language))
    .map((found) => ({
      code: 'language-not-offered',
      path: '/x-instrument/languages',
      expected: offered.join(' | '),
      found,
    }));

const declarationsOf = async (bundled: JsonSchema, hasTexts: boolean): Promise<string> =>
  [
    '// Made by "plumbline build". Make it again rather than change it.',
    "import type * as run from '@plumbline/core/run';",
    '',
    await typesOf(bundled, 'Answers'),
    '',
    'export declare const instrument: { readonly id: string; readonly version: string; readonly address: string };',
    'export declare const validate: (answers: unknown, mode: run.AnswerMode) => readonly run.Issue[];',
    'export declare const score: (answers: unknown, context?: run.ScoreContext) => run.Outcome<run.Scorecard>;',
    ...(hasTexts ? ['export declare const texts: run.ModuleTexts;'] : []),
    '',
  ].join('\n');

const textsDeclarations = [
  '// Made by "plumbline build". Make it again rather than change it.',
  "import type { ModuleTexts } from '@plumbline/core/run';",
  '',
  'export declare const texts: ModuleTexts;',
  '',
].join('\n');

const formDeclarations = [
  '// Made by "plumbline build". Make it again rather than change it.',
  "import type { FormModule } from '@plumbline/core/view';",
  '',
  'export declare const form: FormModule;',
  '',
].join('\n');
