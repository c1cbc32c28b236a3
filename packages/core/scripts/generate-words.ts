import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseWording, type Wording } from './parse-wording.ts';

interface WordsLanguage {
  readonly language: string;
  /** As it is exported. */
  readonly name: string;
  /** A speaker has read the catalogue. */
  readonly isReviewed: boolean;
}

/** The first one says which keys and variables there are. */
export const wordsLanguages: readonly [WordsLanguage, ...WordsLanguage[]] = [
  { language: 'en', name: 'english', isReviewed: true },
  { language: 'cy', name: 'welsh', isReviewed: false },
];

export type Catalogue = ReadonlyMap<string, string>;
type Wordings = ReadonlyMap<string, Wording>;

const madeBy = '// Made by `pnpm --filter @plumbline/core generate` from packages/core/words. Do not edit.';

/** A catalogue as it stands in `packages/core/words`: key to MessageFormat 2 source. */
export const readCatalogue = (language: string): Catalogue => {
  const text = readFileSync(fileURLToPath(new URL(`../words/${language}.json`, import.meta.url)), 'utf8');
  const catalogue = new Map(Object.entries(JSON.parse(text) as { readonly [key: string]: string }));
  const written = [...text.matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
  const twice = written.filter((key, index) => written.indexOf(key) !== index);
  if (twice.length > 0) throw new Error(`words/${language}.json has twice: ${twice.join(', ')}`);
  return catalogue;
};

/** What stands in `src/view/generated`: file name to text. */
export const wordFiles = (
  languages: readonly [WordsLanguage, ...WordsLanguage[]] = wordsLanguages,
  read: (language: string) => Catalogue = readCatalogue,
): { readonly [file: string]: string } => {
  const problems: string[] = [];
  const catalogues = languages.map(({ language }) => read(language));
  const wordings = languages.map(({ language }, index) => parsed(language, catalogues[index] ?? new Map(), problems));
  const [first, firstCatalogue] = [wordings[0] ?? new Map(), catalogues[0] ?? new Map()];
  for (const [index, { language }] of languages.entries())
    problems.push(
      ...lacks(language, wordings[index] ?? new Map(), first, languages[0].language),
      ...categoriesLacking(language, wordings[index] ?? new Map()),
    );
  if (problems.length > 0) throw new Error(`The words of forms are not whole:\n${problems.join('\n')}`);
  return {
    'form-words.ts': interfaceOf(first, firstCatalogue),
    ...Object.fromEntries(
      languages.map((language, index) => [
        `words-${language.language}.ts`,
        moduleOf(language, first, wordings[index] ?? new Map()),
      ]),
    ),
  };
};

/** Keys whose message cannot be read are told and left out. */
const parsed = (language: string, catalogue: Catalogue, problems: string[]): Wordings => {
  const wordings = new Map<string, Wording>();
  for (const [key, source] of catalogue) {
    if (!/^[a-z]+(-[a-z0-9]+)*$/.test(key) || ['language', 'is-reviewed'].includes(key))
      problems.push(`${language} ${key}: no name for a message; use lower case and dashes`);
    try {
      wordings.set(key, parseWording(source));
    } catch (error) {
      problems.push(`${language} ${key}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return wordings;
};

const lacks = (language: string, own: Wordings, first: Wordings, firstLanguage: string): readonly string[] => {
  const missing = [...first.keys()].filter((key) => !own.has(key));
  const extra = [...own.keys()].filter((key) => !first.has(key));
  const shared = [...own].flatMap(([key, wording]) => {
    const pattern = first.get(key);
    return pattern === undefined ? [] : [{ key, own: signatureOf(wording), first: signatureOf(pattern) }];
  });
  return [
    ...missing.map((key) => `${language} ${key}: missing; ${firstLanguage} has it`),
    ...extra.map((key) => `${language} ${key}: ${firstLanguage} has no such message`),
    ...shared
      .filter((each) => each.own !== each.first)
      .map((each) => `${language} ${each.key}: has ${each.own || 'no variables'}, not ${each.first || 'none'}`),
    ...[...own].flatMap(([key, wording]) =>
      formsLackingVariables(wording).map((form) => `${language} ${key}: the form ${form} lacks a variable`),
    ),
  ];
};

const signatureOf = ({ variables }: Wording): string =>
  [...variables]
    .map(([name, type]) => `$${name}: ${type}`)
    .sort()
    .join(', ');

/** The number that chooses a form may be in its words ("one minute"); every other variable stands in each form. */
const formsLackingVariables = ({ variables, chosenBy, forms }: Wording): readonly string[] =>
  [...forms].flatMap(([form, parts]) => {
    const used = new Set(parts.map((part) => (typeof part === 'string' ? '' : part.variable)));
    return [...variables.keys()].some((name) => name !== chosenBy && !used.has(name)) ? [form] : [];
  });

const categoriesLacking = (language: string, wordings: Wordings): readonly string[] => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [...wordings].flatMap(([key, { chosenBy, forms }]) => {
    if (chosenBy === null) return [];
    const missing = needed.filter((category) => !forms.has(category));
    const unknown = [...forms.keys()].filter(
      (form) => !(needed as readonly string[]).includes(form) && !/^\d+$/.test(form),
    );
    return [
      ...missing.map((category) => `${language} ${key}: the plural ${category} is missing`),
      ...unknown.map((form) => `${language} ${key}: ${form} is no plural of the language`),
    ];
  });
};

const camelCase = (key: string): string => key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const interfaceOf = (wordings: Wordings, catalogue: Catalogue): string => {
  const properties = [...wordings].map(([key, { variables }]) => {
    const values = [...variables].map(([name, type]) => `readonly ${name}: ${type}`).join('; ');
    const type = variables.size === 0 ? 'string' : `(values: { ${values} }) => string`;
    return `  /** \`${catalogue.get(key)}\` */\n  readonly ${camelCase(key)}: ${type};`;
  });
  return `${madeBy}

/** Everything that a form says by itself, in one language. Beside each: its English in MessageFormat 2. Numbers are whole. */
export interface FormWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** A speaker has read these words. */
  readonly isReviewed: boolean;
${properties.join('\n')}
}
`;
};

const moduleOf = ({ language, name, isReviewed }: WordsLanguage, order: Wordings, wordings: Wordings): string => {
  const properties = [...order.keys()].map((key) => {
    const wording = wordings.get(key);
    if (wording === undefined) throw new Error(`${language} ${key}: missing`);
    return `  ${camelCase(key)}: ${codeOf(wording)},`;
  });
  const body = properties.join('\n');
  const sign = (key: string): string => textOf(wordings.get(key)?.forms.get('other') ?? [], new Map());
  const helpers = [
    body.includes('number(') &&
      `const number = (value: number): string => localNumber(String(value), { decimal: ${sign('decimal-sign')}, group: ${sign('group-sign')} });`,
    body.includes('plural(') && `const plural = /* @__PURE__ */ pluralIn(${quoted(language)});`,
  ].filter((line) => line !== false);
  const imports = [
    body.includes('number(') && `import { localNumber } from '../../explain/numbers.js';`,
    body.includes('plural(') && `import { pluralIn } from '../plural-in.js';`,
    `import type { FormWords } from './form-words.js';`,
  ].filter((line) => line !== false);
  const review = isReviewed ? '' : ' No speaker has read them yet.';
  return `${madeBy}
${imports.join('\n')}

${helpers.join('\n')}

/** What a form says by itself, in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}.${review} */
export const ${name}: FormWords = {
  language: ${quoted(language)},
  isReviewed: ${isReviewed},
${body}
};
`;
};

const codeOf = ({ variables, chosenBy, forms }: Wording): string => {
  const texts = new Map([...forms].map(([form, parts]) => [form, textOf(parts, variables)]));
  const other = texts.get('other') ?? quoted('');
  const distinct = [...texts].filter(([form, text]) => form === 'other' || text !== other);
  const said =
    distinct.length === 1
      ? other
      : `plural(${chosenBy}, { ${distinct.map(([form, text]) => `${form}: ${text}`).join(', ')} })`;
  return variables.size === 0 ? said : `({ ${[...variables.keys()].join(', ')} }) => ${said}`;
};

const textOf = (
  parts: Wording['forms'] extends ReadonlyMap<string, infer P> ? P : never,
  variables: Wording['variables'],
) => {
  if (parts.every((part) => typeof part === 'string')) return quoted(parts.join(''));
  const inner = parts.map((part) => {
    if (typeof part === 'string') return part.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&');
    return variables.get(part.variable) === 'number' ? `\${number(${part.variable})}` : `\${${part.variable}}`;
  });
  return `\`${inner.join('')}\``;
};

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
