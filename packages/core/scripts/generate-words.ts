import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalogue, catalogueProblems } from './catalogue-problems.ts';
import { parseWording, type Wording } from './parse-wording.ts';
import { interfaceOf, moduleOf, type WordsLanguage } from './words-code.ts';

/** The first one says which keys and variables there are. */
export const wordsLanguages: readonly WordsLanguage[] = [
  { language: 'en', name: 'english', isReviewed: true },
  { language: 'cy', name: 'welsh', isReviewed: false },
];

/** Messages of `packages/core/words`: key to MessageFormat 2 source. */
export const readSources = (language: string): { readonly [key: string]: string } =>
  sourcesOf(readFileSync(fileURLToPath(new URL(`../words/${language}.json`, import.meta.url)), 'utf8'));

/** @throws Error naming the keys that stand there twice, of which JSON would silently keep the last. */
export const sourcesOf = (json: string): { readonly [key: string]: string } => {
  const keys = [...json.matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (twice.length > 0) throw new Error(`Twice: ${twice.join(', ')}`);
  return JSON.parse(json);
};

/**
 * What stands in `src/view/generated`: file name to text.
 *
 * @throws Error with everything that is wrong with the catalogues, a line each.
 */
export const wordFiles = (
  languages: readonly WordsLanguage[] = wordsLanguages,
  read: (language: string) => { readonly [key: string]: string } = readSources,
): { readonly [file: string]: string } => {
  const unreadable: string[] = [];
  const catalogues = languages.map(({ language }): Catalogue => {
    const { wordings, problems } = parsed(language, read(language));
    unreadable.push(...problems);
    return { language, wordings };
  });
  const [first] = catalogues;
  if (first === undefined) throw new Error('Words of forms need a language');
  const problems = [...unreadable, ...catalogues.flatMap((catalogue) => catalogueProblems(catalogue, first))];
  if (problems.length > 0) throw new Error(`The words of forms are not whole:\n${problems.join('\n')}`);
  const modules = catalogues.map(({ language, wordings }, index) => {
    const { name, isReviewed } = languages[index] ?? { name: language, isReviewed: false };
    return [`words-${language}.ts`, moduleOf({ language, name, isReviewed }, [...first.wordings.keys()], wordings)];
  });
  return { 'form-words.ts': interfaceOf(first.wordings, read(first.language)), ...Object.fromEntries(modules) };
};

/** Keys whose message cannot be read are told and left out. */
const parsed = (language: string, sources: { readonly [key: string]: string }) => {
  const wordings = new Map<string, Wording>();
  const problems: string[] = [];
  for (const [key, source] of Object.entries(sources)) {
    try {
      wordings.set(key, parseWording(source));
    } catch (error) {
      problems.push(`${language} ${key}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { wordings, problems };
};
