import type { Texts } from '../compiled.js';
import { isObject, type JsonObject, own, ownObject } from '../json.js';

/** Keys under which an object keeps words. `levels` and `evidence` hold several, told as `levels/good` and `evidence/0`. */
export const wordKeys = [
  'title',
  'description',
  'guidance',
  'respondents',
  'repeats',
  'because',
  'levels',
  'evidence',
  'purpose',
  'cadence',
] as const;

/** Words of objects that stand for one thing (a property and its `x-item`), in every language they have. */
export const textsOf = (language: string, ...objects: readonly JsonObject[]): Texts => {
  const texts: Record<string, Record<string, string>> = {};
  const put = (tag: string, words: JsonObject) => {
    for (const key of wordKeys) add(texts, tag, key, own(words, key));
  };
  for (const object of objects) {
    put(language, object);
    for (const [tag, words] of Object.entries(ownObject(object, 'x-text'))) if (isObject(words)) put(tag, words);
  }
  return texts;
};

const add = (texts: Record<string, Record<string, string>>, tag: string, key: string, words: unknown): void => {
  if (typeof words === 'string') {
    // Own ones only: what a tag inherits must not be written to.
    const put = Object.hasOwn(texts, tag) ? texts[tag] : undefined;
    if (put === undefined) texts[tag] = { [key]: words };
    else put[key] = words;
  } else if (typeof words === 'object' && words !== null)
    for (const [name, one] of Object.entries(words)) add(texts, tag, `${key}/${name}`, one);
};
