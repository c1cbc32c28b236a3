import type { CompiledInstrument, Texts } from '../compiled.js';
import { text } from '../text.js';
import { explanationLanguage } from './languages.js';

/** The title of a band or option, by its code and texts. */
export type GradeWords = (code: string, texts: Texts) => string;

/**
 * Words of grades in the reader's language. A band without a translation takes that of a band or option with the same code and
 * the same words, since a scale that is translated for the items is translated for their score. What is left in another
 * language than the sentence stands in quotation marks, so that no sentence runs from one language into the other.
 */
export function gradeWordsOf(compiled: CompiledInstrument, language: string): GradeWords {
  const sentences = mainTag(explanationLanguage(language).tag);
  const elsewhere = new Map<string, string>();
  const known = [
    ...compiled.bandSets.flatMap(({ bands }) => bands),
    ...compiled.items.flatMap(({ options }) => options),
  ];
  for (const node of known) {
    const translated = text(node.texts, 'title', [language]);
    const own = text(node.texts, 'title', compiled.languages);
    const code = 'band' in node ? node.band : node.code;
    if (translated !== undefined && own !== undefined) elsewhere.set(keyOf(code, own), translated);
  }
  return (code, texts) => {
    const own = text(texts, 'title', compiled.languages);
    const translated = text(texts, 'title', [language]) ?? (own && elsewhere.get(keyOf(code, own)));
    if (translated !== undefined && translated !== '') return inSentence(translated, language, sentences);
    if (own === undefined) return code;
    const tag = compiled.languages.find((each) => text(texts, 'title', [each]) !== undefined) ?? sentences;
    return inSentence(own, tag, sentences);
  };
}

const keyOf = (code: string, title: string): string => JSON.stringify([code, title]);

const mainTag = (tag: string): string => tag.split('-')[0] ?? tag;

const inSentence = (words: string, tag: string, sentences: string): string =>
  mainTag(tag) === sentences ? words : `“${words}”`;
