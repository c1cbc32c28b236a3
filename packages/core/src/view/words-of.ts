import type { Texts } from '../compiled.js';
import { text } from '../text.js';
import type { Words } from './field.js';

/** Words of a thing under a key, in the first language that has them; `null` where none has. */
export type WordsOf = (texts: Texts, key: string) => Words | null;

/** `en-GB` is English. */
export const isSameLanguage = (left: string, right: string): boolean => mainTag(left) === mainTag(right);

const mainTag = (tag: string): string => tag.split('-')[0] ?? tag;

/** @param languages in order of preference; words in another language than `page` say which they are in */
export const wordsIn = (page: string, languages: readonly string[]): WordsOf => {
  const known = [...new Set(languages)].map((tag) => ({
    tags: [tag],
    language: isSameLanguage(tag, page) ? null : tag,
  }));
  return (texts, key) => {
    for (const { tags, language } of known) {
      const found = text(texts, key, tags);
      if (found !== undefined) return { text: found, language };
    }
    return null;
  };
};

/** Words in the language of the page, or such as have none: names, numbers, what somebody typed. */
export const plainly = (words: string): Words => ({ text: words, language: null });

/** `inPostFte` as “In post fte”, for what has no title. */
export const namedAfterKey = (key: string): Words => {
  const spaced = key.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return plainly(capital(spaced));
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** “Evidence” within a sentence; “NHS number” stays as it is. */
export const small = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
