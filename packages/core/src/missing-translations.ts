import { shared } from './check/languages-are-declared.js';
import { maxInstrumentNodes, shapeIssues } from './check/shape.js';
import type { CheckOptions } from './check.js';
import { surveyOf } from './compile/survey.js';
import { wordKeys } from './compile/texts.js';
import type { Issue } from './issue.js';
import { isObject, type JsonObject, own, ownObject, step } from './json.js';

/**
 * Words that an instrument has in its own language and lacks in another that it declares, as warnings, one for each object
 * and language, in document order. Forms and explanations fall back to the instrument's own language in silence, so this is
 * where the gap is told. What is shared from other documents comes in the languages that it has, and is not told.
 *
 * @returns nothing for an instrument in one language, and for one whose shape `check` refuses.
 */
export const missingTranslations = (instrument: unknown, { documents }: CheckOptions): readonly Issue[] => {
  if (shapeIssues(instrument, maxInstrumentNodes).length > 0) return [];
  const { bundled, languages } = surveyOf(instrument, documents);
  const [, ...others] = languages;
  return others.length === 0 ? [] : below(bundled, '', others);
};

const below = (node: object, path: string, languages: readonly string[]): readonly Issue[] => {
  if (shared.includes(path)) return [];
  // Below `properties` stand names, which may read like words.
  const here = isObject(node) && !path.endsWith('/properties') ? gapsOf(node, path, languages) : [];
  const inner = Object.entries(node).flatMap(([key, value]) =>
    key === 'x-text' || typeof value !== 'object' || value === null ? [] : below(value, step(path, key), languages),
  );
  return [...here, ...inner];
};

const gapsOf = (node: JsonObject, path: string, languages: readonly string[]): readonly Issue[] => {
  const said = wordKeys.filter((key) => isSaid(own(node, key)));
  if (said.length === 0) return [];
  return languages.flatMap((language): readonly Issue[] => {
    const translated = ownObject(ownObject(node, 'x-text'), language);
    const missing = said.filter((key) => !isSaid(own(translated, key)));
    if (missing.length === 0) return [];
    const expected = missing.join(' | ');
    return [{ code: 'translation-missing', path, expected, found: language, severity: 'warning' }];
  });
};

/** A text, or texts by code or in a list; a schema below a property of that name is neither. */
const isSaid = (value: unknown): boolean =>
  typeof value === 'string'
    ? value !== ''
    : typeof value === 'object' && value !== null && Object.values(value).some((each) => typeof each === 'string');
