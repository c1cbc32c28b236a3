import type { CompiledInstrument, JsonSchema } from '@plumbline/core';
import { moduleName, moduleOf, textsModuleOf, textsName } from './module-of.js';
import { type StandaloneOptions, standalone } from './standalone.js';
import { typesOf } from './types-of.js';

export interface BuildOptions {
  readonly languages: readonly string[];
  /** Puts the run time and the words of the first language into the module itself. */
  readonly standalone?: StandaloneOptions;
}

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Every file of an instrument made ahead of time: the module, its types, and the words of each language in a module of its own.
 *
 * @param bundled the flat bundle that `compiled` was compiled of: its answers give the types
 */
export const filesOf = async (
  compiled: CompiledInstrument,
  bundled: JsonSchema,
  options: BuildOptions,
): Promise<readonly BuiltFile[]> => {
  const name = moduleName(compiled);
  const words = options.languages.map((language) => ({
    name: `${textsName(compiled, language)}.js`,
    text: textsModuleOf(compiled, language),
  }));
  const source = moduleOf(compiled, options);
  const neighbours = new Map(words.map((file) => [file.name, file.text]));
  const text = options.standalone === undefined ? source : await standalone(source, neighbours, options.standalone);
  return [
    { name: `${name}.js`, text },
    { name: `${name}.d.ts`, text: await declarationsOf(bundled, options.languages.length > 0) },
    ...words,
    ...words.map((file) => ({ name: file.name.replace(/\.js$/, '.d.ts'), text: textsDeclarations })),
  ];
};

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
