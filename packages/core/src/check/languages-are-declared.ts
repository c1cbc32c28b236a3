import type { Issue } from '../issue.js';
import { isObject, own, step } from '../json.js';
import { unknownName } from './issue-of.js';
import type { Law } from './law.js';

/** Shared things come with the languages of where they are from, which may be more than the instrument has. */
export const shared = ['/$defs', '/x-instrument/bands', '/x-instrument/caps', '/x-instrument/flags'];

export const languagesAreDeclared: Law = ({ bundled, languages }) => {
  const issues: Issue[] = [];
  const waiting: { readonly value: object | null; readonly path: string }[] = [{ value: bundled, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (value === null || shared.includes(path)) continue;
    const translations = own(value, 'x-text');
    if (isObject(translations) && !path.endsWith('/properties'))
      issues.push(...translationIssues(value, translations, `${path}/x-text`, languages));
    for (const [key, below] of Object.entries(value).reverse())
      if (key !== 'x-text' && typeof below === 'object') waiting.push({ value: below, path: step(path, key) });
  }
  return issues;
};

const translationIssues = (
  holder: object,
  translations: object,
  path: string,
  languages: readonly string[],
): readonly Issue[] =>
  Object.entries(translations).flatMap(([language, words]): readonly Issue[] => {
    const here = step(path, language);
    if (!languages.includes(language)) return [unknownName('language-not-declared', here, language, languages)];
    if (!isObject(words)) return [];
    const known = Object.keys(holder).filter((key) => key !== 'x-text');
    // A definition in place has its words elsewhere.
    if (known.includes('$ref')) known.push('title', 'description');
    return Object.keys(words)
      .filter((key) => !known.includes(key))
      .map((key) => unknownName('translation-of-nothing', step(here, key), key, known));
  });
