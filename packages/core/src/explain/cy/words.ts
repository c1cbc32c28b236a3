import type { InputKind } from '../score-messages.js';

/**
 * After a number a Welsh noun stays singular and may mutate: one form for each of the six plural categories where they
 * differ (`2 res` but `3 rhes`).
 */
interface Noun {
  readonly counted: { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };
  /** As it stands after a word that softens it. */
  readonly soft: string;
  /** "relevant" as it agrees with the noun. */
  readonly relevant: string;
}

const nouns: Record<InputKind, Noun> = {
  item: { counted: { other: 'eitem' }, soft: 'eitem', relevant: 'berthnasol' },
  score: { counted: { other: 'sgôr' }, soft: 'sgôr', relevant: 'perthnasol' },
  row: { counted: { two: 'res', other: 'rhes' }, soft: 'res', relevant: 'berthnasol' },
};

const rules = /* @__PURE__ */ new Intl.PluralRules('cy');

/** The form of a word for a number, by the six plural categories of Welsh. */
export const form = (count: number, forms: Noun['counted']): string => forms[rules.select(count)] ?? forms.other;

export const counted = (count: number, kind: InputKind): string => `${count} ${form(count, nouns[kind].counted)}`;

export const nounOf = (kind: InputKind): Noun => nouns[kind];

/** `ac` stands before a vowel and before a few words such as `mae`; `w` begins English names oftener than Welsh vowels. */
const beforeVowel = /^(?:[aeiouyâêîôûŷ]|mae\b|nid\b|ni )/i;

export const list = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  if (parts.length <= 1) return last;
  return `${parts.slice(0, -1).join(', ')} ${beforeVowel.test(last) ? 'ac' : 'a'} ${last}`;
};

export const withoutStop = (words: string): string => words.replace(/\.$/, '');
