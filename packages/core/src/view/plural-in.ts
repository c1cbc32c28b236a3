type Forms = { readonly [exactOrCategory in Intl.LDMLPluralRule | number]?: string } & { readonly other: string };

/** Chooses the form of a message for a whole number: that of exactly this number, or else of its plural category. */
export const pluralIn = (language: string): ((count: number, forms: Forms) => string) => {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[count] ?? forms[rules.select(count)] ?? forms.other;
};
