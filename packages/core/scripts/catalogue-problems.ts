import type { Wording } from './parse-wording.ts';

export interface Catalogue {
  readonly language: string;
  readonly wordings: ReadonlyMap<string, Wording>;
}

/** What keeps a catalogue from being used in place of the first one: a sentence each, with language and key. */
export const catalogueProblems = (catalogue: Catalogue, first: Catalogue): readonly string[] => [
  ...[...first.wordings.keys()]
    .filter((key) => !catalogue.wordings.has(key))
    .map((key) => `${catalogue.language} ${key}: missing; ${first.language} has it`),
  ...[...catalogue.wordings].flatMap(([key, wording]) =>
    [
      ...nameProblems(key),
      ...variableProblems(wording, first.wordings.get(key), first.language),
      ...formProblems(wording),
      ...pluralProblems(wording, catalogue.language),
    ].map((problem) => `${catalogue.language} ${key}: ${problem}`),
  ),
];

/** Properties of `FormWords` that are no messages. */
const taken = ['language', 'is-reviewed'];

const nameProblems = (key: string): readonly string[] =>
  /^[a-z]+(-[a-z0-9]+)*$/.test(key) && !taken.includes(key) ? [] : ['no name for a message: use lower case and dashes'];

const variableProblems = (own: Wording, first: Wording | undefined, language: string): readonly string[] => {
  if (first === undefined) return [`${language} has no such message`];
  const [has, should] = [signatureOf(own), signatureOf(first)];
  return has === should ? [] : [`has ${has || 'no variables'} where ${language} has ${should || 'none'}`];
};

const signatureOf = ({ variables }: Wording): string =>
  [...variables]
    .map(([name, type]) => `$${name} (${type})`)
    .sort()
    .join(', ');

/** The number that chooses may be in the words of a form ("one minute"); every other variable stands in each form. */
const formProblems = ({ variables, chosenBy, forms }: Wording): readonly string[] =>
  [...forms].flatMap(([form, parts]) => {
    const used = new Set(parts.map((part) => (typeof part === 'string' ? '' : part.variable)));
    const unused = [...variables.keys()].filter((name) => name !== chosenBy && !used.has(name));
    return unused.map((name) => `$${name} is missing from the form ${form === 'other' ? '*' : form}`);
  });

const pluralProblems = ({ chosenBy, forms }: Wording, language: string): readonly string[] => {
  if (chosenBy === null) return [];
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [
    ...categories.filter((each) => !forms.has(each)).map((each) => `the plural ${each} is missing`),
    ...[...forms.keys()]
      .filter((each) => !categories.includes(each) && !/^\d+$/.test(each))
      .map((each) => `${each} is no plural of the language`),
  ];
};
