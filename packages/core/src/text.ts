import type { Texts } from './compiled.js';
import { own } from './json.js';

/** Words in the first language that has them; `undefined` where none has. A regional tag falls back to its language. */
export const text = (texts: Texts, key: string, languages: readonly string[]): string | undefined => {
  for (const language of languages)
    for (const tag of [language, language.split('-')[0] ?? language]) {
      const words = own(own(texts, tag), key);
      if (typeof words === 'string' && words !== '') return words;
    }
  return undefined;
};
